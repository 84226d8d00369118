import { Body, Controller } from '@nestjs/common';
import { QabyldauError, derivedId } from '@qabyldau/kernel';
import type { AppealContext } from '@qabyldau/reception-appeal';
import { satisfactionSurvey, type SurveyKind } from '@qabyldau/satisfaction-survey';
import { Ask, type Asked } from '../asked.js';
import { CaseFinder } from '../case-finder.js';
import { CommandDesk } from '../command/command-desk.js';
import { Verb } from '../command/verb.js';
import { Choice, Reference, Words } from '../fields.js';

const kinds: readonly SurveyKind[] = ['declined', 'received'];

export class DrawSample {
  @Reference('Id or registration number of the appeal')
  appeal!: string;

  @Choice('Who declined to sign up must be asked; who was received may be (P38)', kinds)
  kind!: SurveyKind;

  @Words('Month of the sample, YYYY-MM', { max: 7 })
  month!: string;
}

/** The same person is drawn for the same month once. */
@Controller('api/v1/surveys')
export class DrawSampleRoute {
  constructor(
    private readonly desk: CommandDesk,
    private readonly cases: CaseFinder,
  ) {}

  @Verb(satisfactionSurvey, 'draw-sample')
  async post(@Ask() asked: Asked, @Body() { appeal: name, kind, month }: DrawSample) {
    const { caseId: appeal, snapshot } = await this.cases.appeal(name, asked.by, 'command');
    const registered = (snapshot.context as AppealContext).appeal;
    if (registered === undefined) throw new QabyldauError('case-not-found', { id: name });
    const { body, subject } = registered;
    return this.desk.carryOut(asked, {
      workflow: 'satisfaction-survey',
      caseId: derivedId('survey', body, month, subject),
      verb: 'draw-sample',
      data: { body, appeal, subject, kind, month },
      id: this.desk.commandId(asked),
    });
  }
}
