import { Body, Controller } from '@nestjs/common';
import { receptionDay } from '@qabyldau/reception-day';
import { Ask, type Asked } from '../asked.js';
import { Nothing } from '../command/nothing.js';
import { Verb } from '../command/verb.js';
import { DayDesk } from './day-desk.js';

@Controller('api/v1/reception-days/:day/call-next')
export class CallNextRoute {
  constructor(private readonly desk: DayDesk) {}

  @Verb(receptionDay, 'call-next')
  post(@Ask() asked: Asked, @Body() _: Nothing) {
    return this.desk.send(asked, 'call-next', {});
  }
}
