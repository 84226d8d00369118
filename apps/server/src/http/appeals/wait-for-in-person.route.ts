import { Body, Controller } from '@nestjs/common';
import { receptionAppeal } from '@qabyldau/reception-appeal';
import { Ask, type Asked } from '../asked.js';
import { Nothing } from '../command/nothing.js';
import { Verb } from '../command/verb.js';
import { AppealDesk } from './appeal-desk.js';

@Controller('api/v1/appeals/:appeal/wait-for-in-person')
export class WaitForInPersonRoute {
  constructor(private readonly desk: AppealDesk) {}

  @Verb(receptionAppeal, 'wait-for-in-person')
  post(@Ask() asked: Asked, @Body() _: Nothing) {
    return this.desk.send(asked, 'wait-for-in-person', {});
  }
}
