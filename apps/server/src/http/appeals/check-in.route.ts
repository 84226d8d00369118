import { Body, Controller } from '@nestjs/common';
import { receptionAppeal, type SecrecyCheck } from '@qabyldau/reception-appeal';
import { Ask, type Asked } from '../asked.js';
import { Verb } from '../command/verb.js';
import { Choice, Flag, ListOf, Words } from '../fields.js';
import { AppealDesk, type AppealData } from './appeal-desk.js';

const documents = ['identity-card', 'passport', 'residence-permit', 'digital-document'] as const;

const checks: readonly SecrecyCheck[] = ['regime-unit-informed', 'premises-cleared', 'escorted'];
const interpreters = ['not-needed', 'present'] as const;

export class CheckIn implements AppealData<'check-in'> {
  @Flag('The visitor has shown who they are (P10)')
  identityShown!: boolean;

  @Choice('By which document', documents)
  document!: (typeof documents)[number];

  @Flag('Comes for somebody else')
  actsForOther!: boolean;

  @Flag('Has shown the authority to do so')
  authorityShown!: boolean;

  @Flag('Authorised orally before the body, written down and signed (Code art. 68(2))', { optional: true })
  oralAuthorisation?: boolean;

  @Flag('The representative is an employee who may not be one (Code art. 68(4))', { optional: true })
  representativeIsEmployee?: boolean;

  @Flag('What was asked orally or by telephone is signed now (P4)', { optional: true })
  signed?: boolean;

  @ListOf('Done for a foreigner or stateless person (P11)', checks, { optional: true })
  secrecy?: readonly SecrecyCheck[];

  @Choice('Interpreter (P11)', interpreters, { optional: true })
  interpreter?: (typeof interpreters)[number];

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
