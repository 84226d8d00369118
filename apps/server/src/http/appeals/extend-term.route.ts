import { Body, Controller } from '@nestjs/common';
import { missingPlace, WrongRequest, type IsoDate } from '@qabyldau/kernel';
import { receptionAppeal, type AppealCommands } from '@qabyldau/reception-appeal';
import { expected } from '../../lists/expected.js';
import { Ask, type Asked } from '../asked.js';
import { Verb } from '../command/verb.js';
import { Choice, Day, Reference, Words } from '../fields.js';
import { AppealDesk } from './appeal-desk.js';

export class ExtendTerm {
  @Choice('To thirty days (P30(1)) or by up to two months (P30(2))', ['to-30-days', 'by-months'])
  step!: 'to-30-days' | 'by-months';

  @Words('Why; kept sealed', { max: 2000, optional: true })
  reason?: string;

  @Reference('Who has signed the extension')
  signatory!: string;

  @Day('By months: the new day', { optional: true })
  dueOn?: IsoDate;
}

@Controller('api/v1/appeals/:appeal/extend-term')
export class ExtendTermRoute {
  constructor(private readonly desk: AppealDesk) {}

  @Verb(receptionAppeal, 'extend-term')
  post(@Ask() asked: Asked, @Body() extension: ExtendTerm) {
    return this.desk.send(asked, 'extend-term', dataOf(extension));
  }
}

function dataOf({ step, reason = '', signatory, dueOn }: ExtendTerm): AppealCommands['extend-term'] {
  if (step === 'to-30-days') return { step, reason, signatory };
  if (dueOn === undefined) throw new WrongRequest([missingPlace('dueOn', expected.day)]);
  return { step, reason, signatory, dueOn };
}
