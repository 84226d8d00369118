import { Body, Controller } from '@nestjs/common';
import { writtenAppeal } from '@qabyldau/written-appeal';
import { Ask, type Asked } from '../asked.js';
import { Nothing } from '../command/nothing.js';
import { Verb } from '../command/verb.js';
import { CaseDesk } from '../command/case-desk.js';

@Controller('api/v1/written-appeals/:id/remove-from-control')
export class RemoveWrittenFromControlRoute {
  constructor(private readonly desk: CaseDesk) {}

  @Verb(writtenAppeal, 'remove-from-control')
  post(@Ask() asked: Asked, @Body() _: Nothing) {
    return this.desk.send(asked, writtenAppeal, 'remove-from-control', {});
  }
}
