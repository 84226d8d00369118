import { Body, Controller } from '@nestjs/common';
import { receptionAppeal } from '@qabyldau/reception-appeal';
import { Ask, type Asked } from '../asked.js';
import { Verb } from '../command/verb.js';
import { Reference } from '../fields.js';
import { AppealDesk, type AppealData } from './appeal-desk.js';

export class AssignResponsible implements AppealData<'assign-responsible'> {
  @Reference('The employee who answers for the appeal (P25)')
  employee!: string;
}

@Controller('api/v1/appeals/:appeal/assign-responsible')
export class AssignResponsibleRoute {
  constructor(private readonly desk: AppealDesk) {}

  @Verb(receptionAppeal, 'assign-responsible')
  post(@Ask() asked: Asked, @Body() data: AssignResponsible) {
    return this.desk.send(asked, 'assign-responsible', data);
  }
}
