import { Body, Controller } from '@nestjs/common';
import { receptionAppeal, type RefusalGround } from '@qabyldau/reception-appeal';
import { Ask, type Asked } from '../asked.js';
import { Verb } from '../command/verb.js';
import { Choice, Part, Words } from '../fields.js';
import { AppealDesk, type AppealData } from './appeal-desk.js';
import { ActOfBefore } from './terminate-appeal.route.js';

const grounds: readonly RefusalGround[] = [
  'decided-before',
  'court-act',
  'no-competence-of-official',
  'resolved-otherwise',
];

export class SendDraftRefusal implements AppealData<'send-draft-refusal'> {
  @Choice('Ground of the intended refusal', grounds)
  ground!: RefusalGround;

  @Part('The decision or the court act, where it was decided before', () => ActOfBefore, { optional: true })
  act?: ActOfBefore;

  @Words('Reasons, as the applicant will read them; kept sealed', { optional: true })
  text?: string;
}

@Controller('api/v1/appeals/:appeal/send-draft-refusal')
export class SendDraftRefusalRoute {
  constructor(private readonly desk: AppealDesk) {}

  @Verb(receptionAppeal, 'send-draft-refusal')
  post(@Ask() asked: Asked, @Body() { text, ...data }: SendDraftRefusal) {
    return this.desk.send(asked, 'send-draft-refusal', data, { text });
  }
}
