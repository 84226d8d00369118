import { Body, Controller } from '@nestjs/common';
import type { IsoDate } from '@qabyldau/kernel';
import { materialsRequest } from '@qabyldau/materials-request';
import { Ask, type Asked } from '../asked.js';
import { CaseDesk } from '../command/case-desk.js';
import { jsonOf } from '../command/plain.js';
import { Verb } from '../command/verb.js';
import { Day, Words } from '../fields.js';

export class MoveMaterialsDate {
  @Day('The new day')
  dueOn!: IsoDate;

  @Words('Why; kept sealed', { max: 2000 })
  reason!: string;
}

@Controller('api/v1/materials-requests/:id/move-due-date')
export class MoveMaterialsDateRoute {
  constructor(private readonly desk: CaseDesk) {}

  @Verb(materialsRequest, 'move-due-date')
  post(@Ask() asked: Asked, @Body() data: MoveMaterialsDate) {
    return this.desk.send(asked, materialsRequest, 'move-due-date', jsonOf(data));
  }
}
