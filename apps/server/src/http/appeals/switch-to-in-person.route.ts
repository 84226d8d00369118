import { Body, Controller } from '@nestjs/common';
import { receptionAppeal } from '@qabyldau/reception-appeal';
import { Ask, type Asked } from '../asked.js';
import { Verb } from '../command/verb.js';
import { Choice } from '../fields.js';
import { AppealDesk, type AppealData } from './appeal-desk.js';

const reasons = ['consent-withdrawn', 'restrictions-lifted'] as const;

export class SwitchToInPerson implements AppealData<'switch-to-in-person'> {
  @Choice('Why', reasons)
  reason!: (typeof reasons)[number];
}

@Controller('api/v1/appeals/:appeal/switch-to-in-person')
export class SwitchToInPersonRoute {
  constructor(private readonly desk: AppealDesk) {}

  @Verb(receptionAppeal, 'switch-to-in-person')
  post(@Ask() asked: Asked, @Body() data: SwitchToInPerson) {
    return this.desk.send(asked, 'switch-to-in-person', data);
  }
}
