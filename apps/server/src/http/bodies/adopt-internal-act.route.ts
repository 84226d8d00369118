import { Body, Controller } from '@nestjs/common';
import type { IsoDate } from '@qabyldau/kernel';
import { body } from '@qabyldau/body';
import { Ask, type Asked } from '../asked.js';
import { Verb } from '../command/verb.js';
import { Day, PaperNumber } from '../fields.js';
import { BodyDesk, type BodyData } from './body-desk.js';

export class AdoptInternalAct implements BodyData<'adopt-internal-act'> {
  @PaperNumber()
  number!: string;

  @Day('Date')
  date!: IsoDate;
}

@Controller('api/v1/bodies/:body/adopt-internal-act')
export class AdoptInternalActRoute {
  constructor(private readonly desk: BodyDesk) {}

  @Verb(body, 'adopt-internal-act')
  post(@Ask() asked: Asked, @Body() data: AdoptInternalAct) {
    return this.desk.send(asked, 'adopt-internal-act', data);
  }
}
