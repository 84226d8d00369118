import { Body, Controller } from '@nestjs/common';
import { applicant, applicantOf, type ApplicantCommands } from '@qabyldau/applicant';
import { QabyldauError } from '@qabyldau/kernel';
import type { AppealContext } from '@qabyldau/reception-appeal';
import { Ask, pathParameter, type Asked } from '../asked.js';
import { CaseFinder } from '../case-finder.js';
import { CommandDesk } from '../command/command-desk.js';
import { Verb } from '../command/verb.js';
import { Choice, Reference } from '../fields.js';

const kinds: readonly ApplicantCommands['link-matters']['as'][] = ['same-matter', 'duplicate'];

export class LinkMatters {
  @Reference('The other appeal of this applicant: its number or id (P37)')
  earlier!: string;

  @Choice('On the same matter, or a repetition', kinds, { optional: true })
  as?: ApplicantCommands['link-matters']['as'];
}

/** Reading W: staff see that two appeals are on the same matter though their topics differ. */
@Controller('api/v1/appeals/:appeal/link-matters')
export class LinkMattersRoute {
  constructor(
    private readonly desk: CommandDesk,
    private readonly cases: CaseFinder,
  ) {}

  @Verb(applicant, 'link-matters')
  async post(@Ask() asked: Asked, @Body() { earlier, as = 'same-matter' }: LinkMatters) {
    const own = await this.cases.appeal(pathParameter(asked, 'appeal'), asked.by, 'command');
    const other = await this.cases.appeal(earlier, asked.by, 'command');
    const registered = (own.snapshot.context as AppealContext).appeal;
    if (registered === undefined) throw new QabyldauError('case-not-found', { id: own.caseId });
    return this.desk.carryOut(asked, {
      workflow: 'applicant',
      caseId: applicantOf(registered.body, registered.subject),
      verb: 'link-matters',
      data: { appeal: own.caseId, earlier: other.caseId, as },
      id: this.desk.commandId(asked),
    });
  }
}
