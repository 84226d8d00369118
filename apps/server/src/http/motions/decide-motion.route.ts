import { Body, Controller } from '@nestjs/common';
import type { IsoDate } from '@qabyldau/kernel';
import { motion, type MotionOutcome, type Withheld } from '@qabyldau/motion';
import { Ask, type Asked } from '../asked.js';
import { CaseDesk } from '../command/case-desk.js';
import { jsonOf } from '../command/plain.js';
import { Verb } from '../command/verb.js';
import { Choice, Day, Flag, ListOf, PaperNumber, Part, Reference, Words } from '../fields.js';

const protectedParts: readonly Withheld[] = ['state-secrets', 'other-secrets', 'personal-data-of-others'];

export class ActOfSuperior {
  @PaperNumber()
  number!: string;

  @Day('Date')
  date!: IsoDate;

  @Words('Who decided; kept sealed', { max: 300 })
  by!: string;
}

export class DecideMotion {
  @Choice('Granted or refused', ['granted', 'refused'])
  outcome!: MotionOutcome;

  @Words('Of a refusal: why; kept sealed', { optional: true, max: 2000 })
  reason?: string;

  @Flag('Of access: secrets and personal data of others were looked for (Code art. 75)', { optional: true })
  protectedPartsChecked?: boolean;

  @ListOf('Of access: what is withheld', protectedParts, { optional: true })
  withheld?: readonly Withheld[];

  @Reference('Of a recusal: who takes the place', { optional: true })
  replacement?: string;

  @Part('Of a recusal of the first head or akim: the act of the superior', () => ActOfSuperior, {
    optional: true,
  })
  superiorAct?: ActOfSuperior;

  @Flag('Of a slip or an explanation: whether the substance would change (Code art. 82)', { optional: true })
  changesSubstance?: boolean;

  @Words('The decision in words; kept sealed', { optional: true })
  text?: string;
}

@Controller('api/v1/motions/:id/decide-motion')
export class DecideMotionRoute {
  constructor(private readonly desk: CaseDesk) {}

  @Verb(motion, 'decide-motion')
  post(@Ask() asked: Asked, @Body() { text, ...data }: DecideMotion) {
    return this.desk.send(asked, motion, 'decide-motion', jsonOf(data), { text });
  }
}
