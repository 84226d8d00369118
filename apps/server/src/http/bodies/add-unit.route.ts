import { Body, Controller } from '@nestjs/common';
import { body } from '@qabyldau/body';
import { Ask, type Asked } from '../asked.js';
import { Verb } from '../command/verb.js';
import { Part, Reference } from '../fields.js';
import { Named } from '../named.js';
import { BodyDesk, type BodyData } from './body-desk.js';

export class AddUnit implements BodyData<'add-unit'> {
  @Reference('Id of the unit')
  unit!: string;

  @Part('Its name in the three languages', () => Named)
  name!: Named;
}

@Controller('api/v1/bodies/:body/add-unit')
export class AddUnitRoute {
  constructor(private readonly desk: BodyDesk) {}

  @Verb(body, 'add-unit')
  post(@Ask() asked: Asked, @Body() data: AddUnit) {
    return this.desk.send(asked, 'add-unit', data);
  }
}
