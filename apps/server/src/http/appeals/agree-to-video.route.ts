import { Body, Controller } from '@nestjs/common';
import { receptionAppeal } from '@qabyldau/reception-appeal';
import { Ask, type Asked } from '../asked.js';
import { Verb } from '../command/verb.js';
import { Part } from '../fields.js';
import { ConsentGiven } from './consent-given.js';
import { AppealDesk, type AppealData } from './appeal-desk.js';

export class AgreeToVideo implements AppealData<'agree-to-video'> {
  @Part('The agreement', () => ConsentGiven)
  consent!: ConsentGiven;
}

@Controller('api/v1/appeals/:appeal/agree-to-video')
export class AgreeToVideoRoute {
  constructor(private readonly desk: AppealDesk) {}

  @Verb(receptionAppeal, 'agree-to-video')
  post(@Ask() asked: Asked, @Body() data: AgreeToVideo) {
    return this.desk.send(asked, 'agree-to-video', data);
  }
}
