import { Body, Controller } from '@nestjs/common';
import type { IsoDate } from '@qabyldau/kernel';
import { receptionAppeal } from '@qabyldau/reception-appeal';
import { Ask, type Asked } from '../asked.js';
import { Verb } from '../command/verb.js';
import { Day, Part } from '../fields.js';
import { Act } from '../act.js';
import { AppealDesk, type AppealData } from './appeal-desk.js';

export class SwitchToVideo implements AppealData<'switch-to-video'> {
  @Day('From this day on')
  from!: IsoDate;

  @Day('Until this day; open, when not given', { optional: true })
  to?: IsoDate;

  @Part('The act that introduces the measures (P14)', () => Act)
  act!: Act;
}

@Controller('api/v1/appeals/:appeal/switch-to-video')
export class SwitchToVideoRoute {
  constructor(private readonly desk: AppealDesk) {}

  @Verb(receptionAppeal, 'switch-to-video')
  post(@Ask() asked: Asked, @Body() data: SwitchToVideo) {
    return this.desk.send(asked, 'switch-to-video', data);
  }
}
