import { Body, Controller } from '@nestjs/common';
import { receptionDay } from '@qabyldau/reception-day';
import { Ask, type Asked } from '../asked.js';
import { Nothing } from '../command/nothing.js';
import { Verb } from '../command/verb.js';
import { DayDesk } from './day-desk.js';

@Controller('api/v1/reception-days/:day/switch-to-video')
export class SwitchDayToVideoRoute {
  constructor(private readonly desk: DayDesk) {}

  @Verb(receptionDay, 'switch-to-video')
  post(@Ask() asked: Asked, @Body() _: Nothing) {
    return this.desk.send(asked, 'switch-to-video', {});
  }
}
