import { Body, Controller } from '@nestjs/common';
import { protocolTask } from '@qabyldau/protocol-task';
import { Ask, type Asked } from '../asked.js';
import { Verb } from '../command/verb.js';
import { Choice } from '../fields.js';
import { TaskDesk, type TaskData } from './task-desk.js';

const reasons = ['incomplete', 'not-on-the-matter', 'no-evidence'] as const;

export class ReturnForRework implements TaskData<'return-for-rework'> {
  @Choice('Why it is not accepted (P34)', reasons)
  reason!: (typeof reasons)[number];
}

@Controller('api/v1/tasks/:task/return-for-rework')
export class ReturnForReworkRoute {
  constructor(private readonly desk: TaskDesk) {}

  @Verb(protocolTask, 'return-for-rework')
  post(@Ask() asked: Asked, @Body() data: ReturnForRework) {
    return this.desk.send(asked, 'return-for-rework', data);
  }
}
