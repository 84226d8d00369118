import { Body, Controller } from '@nestjs/common';
import { receptionAppeal, type Requirement } from '@qabyldau/reception-appeal';
import { Ask, type Asked } from '../asked.js';
import { Verb } from '../command/verb.js';
import { ListOf } from '../fields.js';
import { AppealDesk, type AppealData } from './appeal-desk.js';

const requirements: readonly Requirement[] = [
  'name',
  'postal-address',
  'addressee',
  'essence',
  'filing-date',
  'signature',
];

export class RequestCorrection implements AppealData<'request-correction'> {
  @ListOf('What is missing (Code art. 63(2))', requirements)
  defects!: readonly Requirement[];
}

@Controller('api/v1/appeals/:appeal/request-correction')
export class RequestCorrectionRoute {
  constructor(private readonly desk: AppealDesk) {}

  @Verb(receptionAppeal, 'request-correction')
  post(@Ask() asked: Asked, @Body() data: RequestCorrection) {
    return this.desk.send(asked, 'request-correction', data);
  }
}
