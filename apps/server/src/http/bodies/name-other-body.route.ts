import { Body, Controller } from '@nestjs/common';
import { body } from '@qabyldau/body';
import { Ask, type Asked } from '../asked.js';
import { Verb } from '../command/verb.js';
import { Part, Reference } from '../fields.js';
import { Named } from '../named.js';
import { BodyDesk, type BodyData } from './body-desk.js';

export class NameOtherBody implements BodyData<'name-other-body'> {
  @Reference('Id of the other body, as redirections give it (P15(1))')
  otherBody!: string;

  @Part('Its name in the three languages, as letters print it', () => Named)
  name!: Named;
}

@Controller('api/v1/bodies/:body/name-other-body')
export class NameOtherBodyRoute {
  constructor(private readonly desk: BodyDesk) {}

  @Verb(body, 'name-other-body')
  post(@Ask() asked: Asked, @Body() data: NameOtherBody) {
    return this.desk.send(asked, 'name-other-body', data);
  }
}
