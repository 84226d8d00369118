import { Body, Controller } from '@nestjs/common';
import { receptionAppeal } from '@qabyldau/reception-appeal';
import { Ask, type Asked } from '../asked.js';
import { Verb } from '../command/verb.js';
import { Reference } from '../fields.js';
import { AppealDesk, type AppealData } from './appeal-desk.js';

export class NoteTaskDone implements AppealData<'note-task-done'> {
  @Reference('The task of the protocol')
  task!: string;
}

@Controller('api/v1/appeals/:appeal/note-task-done')
export class NoteTaskDoneRoute {
  constructor(private readonly desk: AppealDesk) {}

  @Verb(receptionAppeal, 'note-task-done')
  post(@Ask() asked: Asked, @Body() data: NoteTaskDone) {
    return this.desk.send(asked, 'note-task-done', data);
  }
}
