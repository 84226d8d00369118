import { Body, Controller } from '@nestjs/common';
import type { IsoDate } from '@qabyldau/kernel';
import { body } from '@qabyldau/body';
import { Ask, type Asked } from '../asked.js';
import { Verb } from '../command/verb.js';
import { Day, Part } from '../fields.js';
import { Act } from '../act.js';
import { BodyDesk, type BodyData } from './body-desk.js';

export class LiftRestrictions implements BodyData<'lift-restrictions'> {
  @Day('Their last day')
  to!: IsoDate;

  @Part('The act', () => Act)
  act!: Act;
}

@Controller('api/v1/bodies/:body/lift-restrictions')
export class LiftRestrictionsRoute {
  constructor(private readonly desk: BodyDesk) {}

  @Verb(body, 'lift-restrictions')
  post(@Ask() asked: Asked, @Body() data: LiftRestrictions) {
    return this.desk.send(asked, 'lift-restrictions', data);
  }
}
