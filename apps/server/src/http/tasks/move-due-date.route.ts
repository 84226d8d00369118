import { Body, Controller } from '@nestjs/common';
import type { IsoDate } from '@qabyldau/kernel';
import { protocolTask } from '@qabyldau/protocol-task';
import { Ask, type Asked } from '../asked.js';
import { Verb } from '../command/verb.js';
import { Day, Words } from '../fields.js';
import { TaskDesk, type TaskData } from './task-desk.js';

export class MoveDueDate implements TaskData<'move-due-date'> {
  @Day('The new day')
  dueOn!: IsoDate;

  @Words('Why; kept sealed', { max: 2000 })
  reason!: string;
}

@Controller('api/v1/tasks/:task/move-due-date')
export class MoveDueDateRoute {
  constructor(private readonly desk: TaskDesk) {}

  @Verb(protocolTask, 'move-due-date')
  post(@Ask() asked: Asked, @Body() data: MoveDueDate) {
    return this.desk.send(asked, 'move-due-date', data);
  }
}
