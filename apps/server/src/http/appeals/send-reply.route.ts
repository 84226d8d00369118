import { Body, Controller } from '@nestjs/common';
import { receptionAppeal } from '@qabyldau/reception-appeal';
import { Ask, type Asked } from '../asked.js';
import { Nothing } from '../command/nothing.js';
import { Verb } from '../command/verb.js';
import { AppealDesk } from './appeal-desk.js';

@Controller('api/v1/appeals/:appeal/send-reply')
export class SendReplyRoute {
  constructor(private readonly desk: AppealDesk) {}

  @Verb(receptionAppeal, 'send-reply')
  post(@Ask() asked: Asked, @Body() _: Nothing) {
    return this.desk.send(asked, 'send-reply', {});
  }
}
