import { Body, Controller } from '@nestjs/common';
import { body } from '@qabyldau/body';
import { Ask, type Asked } from '../asked.js';
import { Verb } from '../command/verb.js';
import { Reference } from '../fields.js';
import { BodyDesk, type BodyData } from './body-desk.js';

export class ReleaseEmployee implements BodyData<'release-employee'> {
  @Reference('The employee')
  employee!: string;
}

@Controller('api/v1/bodies/:body/release-employee')
export class ReleaseEmployeeRoute {
  constructor(private readonly desk: BodyDesk) {}

  @Verb(body, 'release-employee')
  post(@Ask() asked: Asked, @Body() data: ReleaseEmployee) {
    return this.desk.send(asked, 'release-employee', data);
  }
}
