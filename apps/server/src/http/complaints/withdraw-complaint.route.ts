import { Body, Controller } from '@nestjs/common';
import { complaint } from '@qabyldau/complaint';
import { Ask, type Asked } from '../asked.js';
import { CaseDesk } from '../command/case-desk.js';
import { Nothing } from '../command/nothing.js';
import { Verb } from '../command/verb.js';

@Controller('api/v1/complaints/:id/withdraw-complaint')
export class WithdrawComplaintRoute {
  constructor(private readonly desk: CaseDesk) {}

  @Verb(complaint, 'withdraw-complaint')
  post(@Ask() asked: Asked, @Body() _: Nothing) {
    return this.desk.send(asked, complaint, 'withdraw-complaint', {});
  }
}
