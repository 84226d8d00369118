import { Body, Controller } from '@nestjs/common';
import { receptionAppeal, type Requirement } from '@qabyldau/reception-appeal';
import { Ask, type Asked } from '../asked.js';
import { jsonOf } from '../command/plain.js';
import { Verb } from '../command/verb.js';
import { ListOf, Part } from '../fields.js';
import { AppealDesk, type AppealData } from './appeal-desk.js';
import { Applicant } from './applicant.js';

const requirements: readonly Requirement[] = [
  'name',
  'postal-address',
  'addressee',
  'essence',
  'filing-date',
  'signature',
];

export class CorrectAppeal implements AppealData<'correct-appeal'> {
  @ListOf('What the appeal meets now (Code art. 63(2))', requirements)
  meets!: readonly Requirement[];

  @Part('What was missing; kept sealed', () => Applicant, { optional: true })
  applicant?: Applicant;
}

@Controller('api/v1/appeals/:appeal/correct-appeal')
export class CorrectAppealRoute {
  constructor(private readonly desk: AppealDesk) {}

  @Verb(receptionAppeal, 'correct-appeal')
  post(@Ask() asked: Asked, @Body() { meets, applicant }: CorrectAppeal) {
    return this.desk.send(asked, 'correct-appeal', { meets }, jsonOf(applicant ?? {}));
  }
}
