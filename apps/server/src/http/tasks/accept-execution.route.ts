import { Body, Controller } from '@nestjs/common';
import { protocolTask } from '@qabyldau/protocol-task';
import { Ask, type Asked } from '../asked.js';
import { Nothing } from '../command/nothing.js';
import { Verb } from '../command/verb.js';
import { TaskDesk } from './task-desk.js';

@Controller('api/v1/tasks/:task/accept-execution')
export class AcceptExecutionRoute {
  constructor(private readonly desk: TaskDesk) {}

  @Verb(protocolTask, 'accept-execution')
  post(@Ask() asked: Asked, @Body() _: Nothing) {
    return this.desk.send(asked, 'accept-execution', {});
  }
}
