import { Body, Controller } from '@nestjs/common';
import { receptionAppeal } from '@qabyldau/reception-appeal';
import { Ask, type Asked } from '../asked.js';
import { Verb } from '../command/verb.js';
import { Part, Reference } from '../fields.js';
import { HeadsOverride } from '../heads-override.js';
import { AppealDesk, type AppealData } from './appeal-desk.js';

export class AssignResponsible implements AppealData<'assign-responsible'> {
  @Reference('The employee who answers for the appeal (P25)')
  employee!: string;

  @Part('Why somebody who considered the matter before (P37)', () => HeadsOverride, { optional: true })
  override?: HeadsOverride;
}

@Controller('api/v1/appeals/:appeal/assign-responsible')
export class AssignResponsibleRoute {
  constructor(private readonly desk: AppealDesk) {}

  @Verb(receptionAppeal, 'assign-responsible')
  post(@Ask() asked: Asked, @Body() data: AssignResponsible) {
    return this.desk.send(asked, 'assign-responsible', data);
  }
}
