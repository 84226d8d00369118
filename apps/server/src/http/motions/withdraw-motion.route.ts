import { Body, Controller } from '@nestjs/common';
import { motion } from '@qabyldau/motion';
import { Ask, type Asked } from '../asked.js';
import { CaseDesk } from '../command/case-desk.js';
import { Nothing } from '../command/nothing.js';
import { Verb } from '../command/verb.js';

@Controller('api/v1/motions/:id/withdraw-motion')
export class WithdrawMotionRoute {
  constructor(private readonly desk: CaseDesk) {}

  @Verb(motion, 'withdraw-motion')
  post(@Ask() asked: Asked, @Body() _: Nothing) {
    return this.desk.send(asked, motion, 'withdraw-motion', {});
  }
}
