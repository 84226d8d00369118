import { Body, Controller } from '@nestjs/common';
import { receptionAppeal } from '@qabyldau/reception-appeal';
import { Ask, type Asked } from '../asked.js';
import { Nothing } from '../command/nothing.js';
import { Verb } from '../command/verb.js';
import { AppealDesk } from './appeal-desk.js';

@Controller('api/v1/appeals/:appeal/return-appeal')
export class ReturnAppealRoute {
  constructor(private readonly desk: AppealDesk) {}

  @Verb(receptionAppeal, 'return-appeal')
  post(@Ask() asked: Asked, @Body() _: Nothing) {
    return this.desk.send(asked, 'return-appeal', {});
  }
}
