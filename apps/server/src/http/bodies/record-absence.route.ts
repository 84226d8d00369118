import { Body, Controller } from '@nestjs/common';
import type { IsoDate } from '@qabyldau/kernel';
import { body } from '@qabyldau/body';
import { Ask, type Asked } from '../asked.js';
import { Verb } from '../command/verb.js';
import { Choice, Day, Reference } from '../fields.js';
import { BodyDesk, type BodyData } from './body-desk.js';

const reasons = ['leave', 'illness', 'business-trip', 'other'] as const;

export class RecordAbsence implements BodyData<'record-absence'> {
  @Reference('The official')
  employee!: string;

  @Day('First day away')
  from!: IsoDate;

  @Day('Last day away')
  to!: IsoDate;

  @Choice('Why', reasons)
  reason!: (typeof reasons)[number];
}

@Controller('api/v1/bodies/:body/record-absence')
export class RecordAbsenceRoute {
  constructor(private readonly desk: BodyDesk) {}

  @Verb(body, 'record-absence')
  post(@Ask() asked: Asked, @Body() data: RecordAbsence) {
    return this.desk.send(asked, 'record-absence', data);
  }
}
