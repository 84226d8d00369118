import { Body, Controller } from '@nestjs/common';
import { receptionAppeal } from '@qabyldau/reception-appeal';
import { Ask, type Asked } from '../asked.js';
import { Nothing } from '../command/nothing.js';
import { Verb } from '../command/verb.js';
import { AppealDesk } from './appeal-desk.js';

@Controller('api/v1/appeals/:appeal/record-no-show')
export class RecordNoShowRoute {
  constructor(private readonly desk: AppealDesk) {}

  @Verb(receptionAppeal, 'record-no-show')
  post(@Ask() asked: Asked, @Body() _: Nothing) {
    return this.desk.send(asked, 'record-no-show', {});
  }
}
