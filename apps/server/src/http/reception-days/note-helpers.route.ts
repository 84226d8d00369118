import { Body, Controller } from '@nestjs/common';
import type { IsoDate } from '@qabyldau/kernel';
import { receptionDay } from '@qabyldau/reception-day';
import { Ask, type Asked } from '../asked.js';
import { Verb } from '../command/verb.js';
import { Choice, Day, Whole } from '../fields.js';
import { DayDesk, type DayData } from './day-desk.js';

const kinds = ['lawyer', 'psychologist', 'social-worker', 'volunteer'] as const;

export class NoteHelpers implements DayData<'note-helpers'> {
  @Choice('Who helps (P17)', kinds)
  kind!: (typeof kinds)[number];

  @Whole('How many', { min: 1, max: 1000 })
  persons!: number;

  @Day('When')
  on!: IsoDate;
}

@Controller('api/v1/reception-days/:day/note-helpers')
export class NoteHelpersRoute {
  constructor(private readonly desk: DayDesk) {}

  @Verb(receptionDay, 'note-helpers')
  post(@Ask() asked: Asked, @Body() data: NoteHelpers) {
    return this.desk.send(asked, 'note-helpers', data);
  }
}
