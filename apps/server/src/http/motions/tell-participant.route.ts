import { Body, Controller } from '@nestjs/common';
import { motion } from '@qabyldau/motion';
import { Ask, type Asked } from '../asked.js';
import { CaseDesk } from '../command/case-desk.js';
import { Nothing } from '../command/nothing.js';
import { Verb } from '../command/verb.js';

@Controller('api/v1/motions/:id/tell-participant')
export class TellParticipantRoute {
  constructor(private readonly desk: CaseDesk) {}

  @Verb(motion, 'tell-participant')
  post(@Ask() asked: Asked, @Body() _: Nothing) {
    return this.desk.send(asked, motion, 'tell-participant', {});
  }
}
