import { Body, Controller } from '@nestjs/common';
import { receptionAppeal } from '@qabyldau/reception-appeal';
import { Ask, type Asked } from '../asked.js';
import { Verb } from '../command/verb.js';
import { Reference } from '../fields.js';
import { AppealDesk, type AppealData } from './appeal-desk.js';

export class ApproveReception implements AppealData<'approve-reception'> {
  @Reference('The official who will receive (P26, P27)')
  official!: string;
}

@Controller('api/v1/appeals/:appeal/approve-reception')
export class ApproveReceptionRoute {
  constructor(private readonly desk: AppealDesk) {}

  @Verb(receptionAppeal, 'approve-reception')
  post(@Ask() asked: Asked, @Body() data: ApproveReception) {
    return this.desk.send(asked, 'approve-reception', data);
  }
}
