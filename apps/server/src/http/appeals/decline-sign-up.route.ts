import { Body, Controller } from '@nestjs/common';
import type { IsoDate } from '@qabyldau/kernel';
import { receptionAppeal } from '@qabyldau/reception-appeal';
import { Ask, type Asked } from '../asked.js';
import { Verb } from '../command/verb.js';
import { Day, Flag } from '../fields.js';
import { AppealDesk, type AppealData } from './appeal-desk.js';

export class DeclineSignUp implements AppealData<'decline-sign-up'> {
  @Flag('The applicant got a consultation (P38)')
  consulted!: boolean;

  @Flag('The applicant declines to sign up')
  declined!: boolean;

  @Day('When')
  on!: IsoDate;
}

@Controller('api/v1/appeals/:appeal/decline-sign-up')
export class DeclineSignUpRoute {
  constructor(private readonly desk: AppealDesk) {}

  @Verb(receptionAppeal, 'decline-sign-up')
  post(@Ask() asked: Asked, @Body() data: DeclineSignUp) {
    return this.desk.send(asked, 'decline-sign-up', data);
  }
}
