import { Body, Controller } from '@nestjs/common';
import { receptionAppeal } from '@qabyldau/reception-appeal';
import { Ask, type Asked } from '../asked.js';
import { Verb } from '../command/verb.js';
import { Reference } from '../fields.js';
import { AppealDesk, type AppealData } from './appeal-desk.js';

export class ReceiveApplicant implements AppealData<'receive-applicant'> {
  @Reference('The official who receives')
  official!: string;
}

@Controller('api/v1/appeals/:appeal/receive-applicant')
export class ReceiveApplicantRoute {
  constructor(private readonly desk: AppealDesk) {}

  @Verb(receptionAppeal, 'receive-applicant')
  post(@Ask() asked: Asked, @Body() data: ReceiveApplicant) {
    return this.desk.send(asked, 'receive-applicant', data);
  }
}
