import { Body, Controller } from '@nestjs/common';
import { receptionAppeal } from '@qabyldau/reception-appeal';
import { Ask, type Asked } from '../asked.js';
import { Verb } from '../command/verb.js';
import { References } from '../fields.js';
import { AppealDesk, type AppealData } from './appeal-desk.js';

export class InviteParticipants implements AppealData<'invite-participants'> {
  @References('Employees of the body asked to take part (P22)')
  employees!: readonly string[];
}

@Controller('api/v1/appeals/:appeal/invite-participants')
export class InviteParticipantsRoute {
  constructor(private readonly desk: AppealDesk) {}

  @Verb(receptionAppeal, 'invite-participants')
  post(@Ask() asked: Asked, @Body() data: InviteParticipants) {
    return this.desk.send(asked, 'invite-participants', data);
  }
}
