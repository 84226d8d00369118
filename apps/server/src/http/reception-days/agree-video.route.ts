import { Body, Controller } from '@nestjs/common';
import type { IsoDate } from '@qabyldau/kernel';
import { receptionDay } from '@qabyldau/reception-day';
import { Ask, type Asked } from '../asked.js';
import { Verb } from '../command/verb.js';
import { Choice, Day, Part, Reference } from '../fields.js';
import { DayDesk, type DayData } from './day-desk.js';

const forms = ['written', 'oral', 'electronic'] as const;

/** How and when the applicant agreed. */
export class VideoConsent {
  @Day('When')
  on!: IsoDate;

  @Choice('In what form', forms)
  form!: (typeof forms)[number];
}

export class AgreeVideo implements DayData<'agree-video'> {
  @Reference('Id of the appeal')
  appeal!: string;

  @Part('The agreement (P13)', () => VideoConsent)
  consent!: VideoConsent;
}

@Controller('api/v1/reception-days/:day/agree-video')
export class AgreeVideoRoute {
  constructor(private readonly desk: DayDesk) {}

  @Verb(receptionDay, 'agree-video')
  post(@Ask() asked: Asked, @Body() data: AgreeVideo) {
    return this.desk.send(asked, 'agree-video', data);
  }
}
