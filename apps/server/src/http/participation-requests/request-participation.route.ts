import { Body, Controller } from '@nestjs/common';
import { derivedId, type IsoDate } from '@qabyldau/kernel';
import { participationRequest, type RequestCommands } from '@qabyldau/participation-request';
import type { AppealContext } from '@qabyldau/reception-appeal';
import { Ask, type Asked } from '../asked.js';
import { CaseFinder } from '../case-finder.js';
import { CommandDesk } from '../command/command-desk.js';
import { jsonOf } from '../command/plain.js';
import { hasEnded, takenFromAppeal } from '../command/taken-from-appeal.js';
import { Verb } from '../command/verb.js';
import { Day, Reference } from '../fields.js';

export class RequestParticipation {
  @Reference('Id or registration number of the appeal')
  appeal!: string;

  @Reference('The body that is asked to take part (P18)')
  otherBody!: string;

  @Reference('Who of that body is asked for', { optional: true })
  official?: string;

  @Day('The day of the reception')
  receptionOn!: IsoDate;

  @Day('Last day for the other body to answer')
  replyBy!: IsoDate;
}

/** The applicant, and how to reach them, are taken from the appeal. */
@Controller('api/v1/participation-requests')
export class RequestParticipationRoute {
  constructor(
    private readonly desk: CommandDesk,
    private readonly cases: CaseFinder,
  ) {}

  @Verb(participationRequest, 'request-participation')
  async post(@Ask() asked: Asked, @Body() { appeal: name, ...asks }: RequestParticipation) {
    const state = await this.cases.appeal(name, asked.by, 'command');
    const id = this.desk.commandId(asked);
    const { slot } = state.snapshot.context as AppealContext;
    const data: RequestCommands['request-participation'] = {
      ...asks,
      ...takenFromAppeal(state),
      ...(slot === undefined ? {} : { appointedOn: slot.receptionOn }),
      ended: hasEnded(state),
    };
    return this.desk.carryOut(asked, {
      workflow: 'participation-request',
      caseId: derivedId('participation request', id),
      verb: 'request-participation',
      data: jsonOf(data),
      id,
    });
  }
}
