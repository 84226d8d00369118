import { Body, Controller } from '@nestjs/common';
import type { Instant } from '@qabyldau/kernel';
import { receptionAppeal } from '@qabyldau/reception-appeal';
import { Ask, type Asked } from '../asked.js';
import { Verb } from '../command/verb.js';
import { Choice, Moment, Part, Reference } from '../fields.js';
import { AppealDesk, type AppealData } from './appeal-desk.js';

const channels = ['in-person', 'written', 'telephone', 'cabinet'] as const;

type Consent = AppealData<'agree-same-day'>['consent'];

/** Who has agreed, when, in what way. */
export class ConsentGiven implements Consent {
  @Choice('Who has agreed', ['applicant', 'representative'])
  by!: 'applicant' | 'representative';

  @Moment('When')
  at!: Instant;

  @Choice('In what way', channels)
  channel!: (typeof channels)[number];
}

export class AgreeSameDay implements AppealData<'agree-same-day'> {
  @Reference('The head of the unit who receives (P3)')
  official!: string;

  @Part('The agreement', () => ConsentGiven)
  consent!: Consent;
}

@Controller('api/v1/appeals/:appeal/agree-same-day')
export class AgreeSameDayRoute {
  constructor(private readonly desk: AppealDesk) {}

  @Verb(receptionAppeal, 'agree-same-day')
  post(@Ask() asked: Asked, @Body() data: AgreeSameDay) {
    return this.desk.send(asked, 'agree-same-day', data);
  }
}
