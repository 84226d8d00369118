import { Body, Controller } from '@nestjs/common';
import { receptionDay } from '@qabyldau/reception-day';
import { Ask, type Asked } from '../asked.js';
import { Verb } from '../command/verb.js';
import { Choice, Flag } from '../fields.js';
import { DayDesk, type DayData } from './day-desk.js';

const reasons = ['illness', 'business-trip', 'other'] as const;

export class ReportAbsence implements DayData<'report-absence'> {
  @Choice('Why the official cannot receive (P16)', reasons)
  reason!: (typeof reasons)[number];

  @Flag('Could have been foreseen')
  foreseeable!: boolean;
}

@Controller('api/v1/reception-days/:day/report-absence')
export class ReportAbsenceRoute {
  constructor(private readonly desk: DayDesk) {}

  @Verb(receptionDay, 'report-absence')
  post(@Ask() asked: Asked, @Body() data: ReportAbsence) {
    return this.desk.send(asked, 'report-absence', data);
  }
}
