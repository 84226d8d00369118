import { Body, Controller } from '@nestjs/common';
import { derivedId, type IsoDate } from '@qabyldau/kernel';
import { receptionDay, type SessionKind } from '@qabyldau/reception-day';
import { Ask, type Asked, bodyOf } from '../asked.js';
import { CommandDesk } from '../command/command-desk.js';
import { jsonOf } from '../command/plain.js';
import { Verb } from '../command/verb.js';
import { Choice, Day, PaperNumber, Part, Reference, TimeOfDay, Whole, Words } from '../fields.js';

const kinds: readonly SessionKind[] = [
  'SCHEDULED',
  'OUT_OF_SCHEDULE',
  'DECREE_826_MEETING',
  'DECREE_863_MEETING',
];

/** P9: for a day outside the schedule. */
export class InstructionOfHead {
  @Reference('The first head or akim')
  by!: string;

  @Day('Date')
  on!: IsoDate;

  @PaperNumber()
  number!: string;
}

export class OpenDay {
  @Reference('Who receives')
  official!: string;

  @Day('On which day (P7)')
  on!: IsoDate;

  @TimeOfDay('From what local time')
  from!: string;

  @Words('Where', { max: 500 })
  place!: string;

  @Whole('Length of one reception in minutes', { min: 1, max: 480 })
  slotMinutes!: number;

  @Whole('How many are received', { min: 1, max: 500 })
  slots!: number;

  @Choice('On what occasion; the days of a schedule are opened by its publication', kinds)
  kind!: SessionKind;

  @Choice('A public reception room (P7) or a reception centre (P7-1)', ['ROOM', 'CENTRE'], { optional: true })
  venue?: 'ROOM' | 'CENTRE';

  @Part('The instruction, for a day outside the schedule', () => InstructionOfHead, { optional: true })
  instruction?: InstructionOfHead;
}

@Controller('api/v1/reception-days')
export class OpenDayRoute {
  constructor(private readonly desk: CommandDesk) {}

  @Verb(receptionDay, 'open-day')
  post(@Ask() asked: Asked, @Body() day: OpenDay) {
    const body = bodyOf(asked);
    const id = this.desk.commandId(asked);
    return this.desk.carryOut(asked, {
      workflow: 'reception-day',
      caseId: derivedId('reception day', id),
      verb: 'open-day',
      data: { ...jsonOf(day), body },
      id,
    });
  }
}
