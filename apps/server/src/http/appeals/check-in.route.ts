import { Body, Controller } from '@nestjs/common';
import { receptionAppeal } from '@qabyldau/reception-appeal';
import { Ask, type Asked } from '../asked.js';
import { Verb } from '../command/verb.js';
import { Choice, Flag, Words } from '../fields.js';
import { AppealDesk, type AppealData } from './appeal-desk.js';

const documents = ['identity-card', 'passport', 'residence-permit', 'digital-document'] as const;

export class CheckIn implements AppealData<'check-in'> {
  @Flag('The visitor has shown who they are (P10)')
  identityShown!: boolean;

  @Choice('By which document', documents)
  document!: (typeof documents)[number];

  @Flag('Comes for somebody else')
  actsForOther!: boolean;

  @Flag('Has shown the authority to do so')
  authorityShown!: boolean;

  @Words('Who comes for the applicant; kept sealed', { optional: true })
  representative?: string;
}

@Controller('api/v1/appeals/:appeal/check-in')
export class CheckInRoute {
  constructor(private readonly desk: AppealDesk) {}

  @Verb(receptionAppeal, 'check-in')
  post(@Ask() asked: Asked, @Body() { representative, ...data }: CheckIn) {
    return this.desk.send(asked, 'check-in', data, { representative });
  }
}
