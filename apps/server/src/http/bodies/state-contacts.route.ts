import { Body, Controller } from '@nestjs/common';
import { body } from '@qabyldau/body';
import { Ask, type Asked } from '../asked.js';
import { jsonOf } from '../command/plain.js';
import { Verb } from '../command/verb.js';
import { Part, Words } from '../fields.js';
import { BodyDesk, type BodyData } from './body-desk.js';

/** In the languages that papers are written in. */
export class InBothLanguages {
  @Words('Kazakh', { max: 1000 })
  kk!: string;

  @Words('Russian', { max: 1000 })
  ru!: string;
}

export class SuperiorBody {
  @Part('Its name', () => InBothLanguages)
  name!: InBothLanguages;

  @Part('Its address', () => InBothLanguages, { optional: true })
  address?: InBothLanguages;
}

export class StateContacts implements BodyData<'state-contacts'> {
  @Part('Postal address', () => InBothLanguages, { optional: true })
  address?: InBothLanguages;

  @Words('Telephone', { max: 100, optional: true })
  phone?: string;

  @Words('E-mail', { max: 320, optional: true })
  email?: string;

  @Part('Where its acts are complained of (Code 80(5))', () => SuperiorBody, { optional: true })
  superior?: SuperiorBody;
}

@Controller('api/v1/bodies/:body/state-contacts')
export class StateContactsRoute {
  constructor(private readonly desk: BodyDesk) {}

  @Verb(body, 'state-contacts')
  post(@Ask() asked: Asked, @Body() data: StateContacts) {
    return this.desk.send(asked, 'state-contacts', jsonOf(data));
  }
}
