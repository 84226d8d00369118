import { Body, Controller } from '@nestjs/common';
import { derivedId, type IsoDate } from '@qabyldau/kernel';
import { materialsRequest, type MaterialsCommands, type RequestKind } from '@qabyldau/materials-request';
import type { AppealContext } from '@qabyldau/reception-appeal';
import { Ask, type Asked, bodyOf } from '../asked.js';
import { CaseFinder } from '../case-finder.js';
import { CommandDesk } from '../command/command-desk.js';
import { jsonOf } from '../command/plain.js';
import { Verb } from '../command/verb.js';
import { Choice, Day, Part, Reference, Words } from '../fields.js';

const kinds: readonly RequestKind[] = ['materials', 'practice-analysis'];

export class AnalysedPeriod {
  @Day('First day')
  from!: IsoDate;

  @Day('Last day')
  to!: IsoDate;
}

export class RequestMaterials {
  @Reference('The unit that is to answer (P31)')
  unit!: string;

  @Choice('Materials, or an analysis of reception practice', kinds)
  kind!: RequestKind;

  @Words('What is asked for; kept sealed', { max: 2000 })
  what!: string;

  @Day('Last day to answer')
  dueOn!: IsoDate;

  @Reference('Id or registration number of the appeal that they are for', { optional: true })
  appeal?: string;

  @Part('Of an analysis: the period', () => AnalysedPeriod, { optional: true })
  period?: AnalysedPeriod;
}

@Controller('api/v1/materials-requests')
export class RequestMaterialsRoute {
  constructor(
    private readonly desk: CommandDesk,
    private readonly cases: CaseFinder,
  ) {}

  @Verb(materialsRequest, 'request-materials')
  async post(@Ask() asked: Asked, @Body() { appeal: name, ...asks }: RequestMaterials) {
    const body = bodyOf(asked);
    const about = name === undefined ? undefined : await this.cases.appeal(name, asked.by, 'command');
    const appeal = about?.caseId;
    const subject = (about?.snapshot.context as AppealContext | undefined)?.appeal?.subject;
    const id = this.desk.commandId(asked);
    const data: MaterialsCommands['request-materials'] = { ...asks, body, appeal, subject };
    return this.desk.carryOut(asked, {
      workflow: 'materials-request',
      caseId: derivedId('materials request', id),
      verb: 'request-materials',
      data: jsonOf(data),
      id,
    });
  }
}
