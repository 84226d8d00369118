import { Body, Controller } from '@nestjs/common';
import type { IsoDate } from '@qabyldau/kernel';
import { receptionAppeal } from '@qabyldau/reception-appeal';
import { Ask, type Asked } from '../asked.js';
import { Verb } from '../command/verb.js';
import { Choice, Day, Flag, PaperNumber, Part, Words } from '../fields.js';
import { AppealDesk, type AppealData } from './appeal-desk.js';

type EarlierAct = AppealData<'terminate-appeal'>['act'];
type TerminationGround = AppealData<'terminate-appeal'>['ground'];
const grounds: readonly TerminationGround[] = ['decided-before', 'court-act'];

/** On what the termination rests. */
export class ActOfBefore implements EarlierAct {
  @PaperNumber()
  number!: string;

  @Day('Date')
  on!: IsoDate;

  @Words('The body, official or court; kept sealed', { max: 500 })
  by!: string;

  @Day('Of a court act: since when it is in force', { optional: true })
  inForceOn?: IsoDate;
}

export class TerminateAppeal implements AppealData<'terminate-appeal'> {
  @Choice('Ground (P15(2), P15(3))', grounds)
  ground!: TerminationGround;

  @Part('The decision or the court act', () => ActOfBefore)
  act!: EarlierAct;

  @Flag('On the same subject and the same grounds')
  sameSubjectAndGrounds!: boolean;

  @Day('Date of the decision to terminate')
  decidedOn!: IsoDate;

  @Words('Reasons; kept sealed', { optional: true })
  text?: string;
}

@Controller('api/v1/appeals/:appeal/terminate-appeal')
export class TerminateAppealRoute {
  constructor(private readonly desk: AppealDesk) {}

  @Verb(receptionAppeal, 'terminate-appeal')
  post(@Ask() asked: Asked, @Body() { text, ...data }: TerminateAppeal) {
    return this.desk.send(asked, 'terminate-appeal', data, { text });
  }
}
