import { Body, Controller } from '@nestjs/common';
import { receptionDay } from '@qabyldau/reception-day';
import { Ask, type Asked } from '../asked.js';
import { Verb } from '../command/verb.js';
import { Choice, Reference } from '../fields.js';
import { DayDesk, type DayData } from './day-desk.js';

const kinds = ['other-body', 'employee'] as const;

export class NoteParticipant implements DayData<'note-participant'> {
  @Reference('Id of the appeal')
  appeal!: string;

  @Choice('Somebody of another body (P18), or an employee of this one (P22)', kinds)
  kind!: (typeof kinds)[number];

  @Reference('Id of the body or of the employee')
  participant!: string;
}

@Controller('api/v1/reception-days/:day/note-participant')
export class NoteParticipantRoute {
  constructor(private readonly desk: DayDesk) {}

  @Verb(receptionDay, 'note-participant')
  post(@Ask() asked: Asked, @Body() data: NoteParticipant) {
    return this.desk.send(asked, 'note-participant', data);
  }
}
