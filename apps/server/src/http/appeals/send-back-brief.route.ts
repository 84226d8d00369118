import { Body, Controller } from '@nestjs/common';
import { receptionAppeal } from '@qabyldau/reception-appeal';
import { Ask, type Asked } from '../asked.js';
import { Verb } from '../command/verb.js';
import { Choice } from '../fields.js';
import { AppealDesk, type AppealData } from './appeal-desk.js';

const reasons = ['propose-reception', 'propose-refusal', 'materials-missing'] as const;

export class SendBackBrief implements AppealData<'send-back-brief'> {
  @Choice('Why the head does not follow the proposal', reasons)
  reason!: (typeof reasons)[number];
}

@Controller('api/v1/appeals/:appeal/send-back-brief')
export class SendBackBriefRoute {
  constructor(private readonly desk: AppealDesk) {}

  @Verb(receptionAppeal, 'send-back-brief')
  post(@Ask() asked: Asked, @Body() data: SendBackBrief) {
    return this.desk.send(asked, 'send-back-brief', data);
  }
}
