import { Body, Controller } from '@nestjs/common';
import { receptionAppeal } from '@qabyldau/reception-appeal';
import { Ask, type Asked } from '../asked.js';
import { Verb } from '../command/verb.js';
import { Part, Reference } from '../fields.js';
import { AppealDesk, type AppealData } from './appeal-desk.js';
import { ConsentGiven } from './consent-given.js';

export class AgreeSameDay implements AppealData<'agree-same-day'> {
  @Reference('The head of the unit who receives (P3)')
  official!: string;

  @Part('The agreement', () => ConsentGiven)
  consent!: ConsentGiven;
}

@Controller('api/v1/appeals/:appeal/agree-same-day')
export class AgreeSameDayRoute {
  constructor(private readonly desk: AppealDesk) {}

  @Verb(receptionAppeal, 'agree-same-day')
  post(@Ask() asked: Asked, @Body() data: AgreeSameDay) {
    return this.desk.send(asked, 'agree-same-day', data);
  }
}
