import { Body, Controller } from '@nestjs/common';
import { receptionAppeal } from '@qabyldau/reception-appeal';
import { Ask, type Asked } from '../asked.js';
import { Verb } from '../command/verb.js';
import { Words } from '../fields.js';
import { AppealDesk } from './appeal-desk.js';

export class RefuseReception {
  @Words('Reasons of the refusal; kept sealed', { optional: true })
  text?: string;
}

@Controller('api/v1/appeals/:appeal/refuse-reception')
export class RefuseReceptionRoute {
  constructor(private readonly desk: AppealDesk) {}

  @Verb(receptionAppeal, 'refuse-reception')
  post(@Ask() asked: Asked, @Body() { text }: RefuseReception) {
    return this.desk.send(asked, 'refuse-reception', {}, { text });
  }
}
