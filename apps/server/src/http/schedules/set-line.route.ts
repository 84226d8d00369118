import { Body, Controller } from '@nestjs/common';
import type { IsoDate } from '@qabyldau/kernel';
import { receptionSchedule, type Bilingual, type LineData } from '@qabyldau/reception-schedule';
import { Ask, type Asked } from '../asked.js';
import { CaseDesk } from '../command/case-desk.js';
import { jsonOf } from '../command/plain.js';
import { Verb } from '../command/verb.js';
import { Day, Part, Parts, Reference, TimeOfDay, Whole, Words } from '../fields.js';

/** In Kazakh and in Russian; a draft may lack one, what is published may not (P8). */
export class InTwoLanguages implements Bilingual {
  @Words('Kazakh', { max: 1000, optional: true })
  kk?: string;

  @Words('Russian', { max: 1000, optional: true })
  ru?: string;
}

export class ScheduledSession {
  @Day('On which day')
  on!: IsoDate;

  @TimeOfDay('From what local time')
  from!: string;

  @TimeOfDay('Until what local time')
  to!: string;
}

/** The columns of the annex. */
export class SetLine implements LineData {
  @Reference('Id of the line')
  line!: string;

  @Reference('Who receives')
  official!: string;

  @Part('Name of the official as it is printed; kept sealed', () => InTwoLanguages)
  name!: InTwoLanguages;

  @Part('The state body', () => InTwoLanguages)
  organisation!: InTwoLanguages;

  @Part('Position', () => InTwoLanguages)
  position!: InTwoLanguages;

  @Parts('When', () => ScheduledSession)
  sessions!: readonly ScheduledSession[];

  @Part('Where', () => InTwoLanguages)
  place!: InTwoLanguages;

  @Words('Telephone of the reception room', { max: 100 })
  phone!: string;

  @Words('E-mail of the reception room', { max: 320 })
  email!: string;

  @Whole('Length of one reception in minutes', { min: 1, max: 480 })
  slotMinutes!: number;

  @Whole('Places of each session', { min: 1, max: 500 })
  slots!: number;
}

@Controller('api/v1/schedules/:id/set-line')
export class SetLineRoute {
  constructor(private readonly desk: CaseDesk) {}

  @Verb(receptionSchedule, 'set-line')
  post(@Ask() asked: Asked, @Body() { name, ...line }: SetLine) {
    const personal = [{ subject: line.official, data: { name: jsonOf(name) } }];
    return this.desk.send(asked, receptionSchedule, 'set-line', jsonOf(line), {}, personal);
  }
}
