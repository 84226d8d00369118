import { Body, Controller } from '@nestjs/common';
import { receptionAppeal } from '@qabyldau/reception-appeal';
import { Ask, type Asked } from '../asked.js';
import { Verb } from '../command/verb.js';
import { Choice, Words } from '../fields.js';
import { AppealDesk, type AppealData } from './appeal-desk.js';

type WithoutEssence = AppealData<'leave-without-consideration'>['reason'];
const reasons: readonly WithoutEssence[] = ['essence-absent', 'plainly-empty'];

export class LeaveWithoutConsideration implements AppealData<'leave-without-consideration'> {
  @Choice('Why the appeal is not considered (P5)', reasons)
  reason!: WithoutEssence;

  @Words('Explanation to the applicant; kept sealed', { optional: true })
  text?: string;
}

@Controller('api/v1/appeals/:appeal/leave-without-consideration')
export class LeaveWithoutConsiderationRoute {
  constructor(private readonly desk: AppealDesk) {}

  @Verb(receptionAppeal, 'leave-without-consideration')
  post(@Ask() asked: Asked, @Body() { text, ...data }: LeaveWithoutConsideration) {
    return this.desk.send(asked, 'leave-without-consideration', data, { text });
  }
}
