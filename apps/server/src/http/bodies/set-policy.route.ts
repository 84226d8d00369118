import { Body, Controller } from '@nestjs/common';
import type { Json } from '@qabyldau/kernel';
import { body } from '@qabyldau/body';
import { Ask, type Asked } from '../asked.js';
import { Verb } from '../command/verb.js';
import { Anything, Reference } from '../fields.js';
import { BodyDesk, type BodyData } from './body-desk.js';

export class SetPolicy implements BodyData<'set-policy'> {
  @Reference('The parameter, for example correctionDays (cl. 4)')
  parameter!: string;

  @Anything('Its new value')
  value!: Json;
}

@Controller('api/v1/bodies/:body/set-policy')
export class SetPolicyRoute {
  constructor(private readonly desk: BodyDesk) {}

  @Verb(body, 'set-policy')
  post(@Ask() asked: Asked, @Body() data: SetPolicy) {
    return this.desk.send(asked, 'set-policy', data);
  }
}
