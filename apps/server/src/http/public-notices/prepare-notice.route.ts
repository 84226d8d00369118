import { Body, Controller, Inject } from '@nestjs/common';
import { derivedId, type IsoDate } from '@qabyldau/kernel';
import { publicNotice, type NoticePeriod } from '@qabyldau/public-notice';
import type { Projections } from '../../projections/projections.js';
import type { System } from '../../system/open-system.js';
import { Ask, type Asked, bodyOf } from '../asked.js';
import { CommandDesk } from '../command/command-desk.js';
import { jsonOf } from '../command/plain.js';
import { Verb } from '../command/verb.js';
import { Choice, Day } from '../fields.js';
import { PROJECTIONS, SYSTEM } from '../tokens.js';
import { countReceptions } from './count-receptions.js';

const kinds: readonly NoticePeriod['kind'][] = ['day', 'quarter'];

export class PrepareNotice {
  @Choice('Of one day of receptions, or of a quarter', kinds)
  kind!: NoticePeriod['kind'];

  @Day('First day')
  from!: IsoDate;

  @Day('Last day')
  to!: IsoDate;
}

/** The figures are counted here: nobody types a word that could be about somebody (P24). */
@Controller('api/v1/public-notices')
export class PrepareNoticeRoute {
  constructor(
    private readonly desk: CommandDesk,
    @Inject(SYSTEM) private readonly system: System,
    @Inject(PROJECTIONS) private readonly projections: Projections,
  ) {}

  @Verb(publicNotice, 'prepare-notice')
  async post(@Ask() asked: Asked, @Body() { kind, from, to }: PrepareNotice) {
    const body = bodyOf(asked);
    const period: NoticePeriod = { kind, from, to };
    const figures = await countReceptions(this.system, this.projections, body, period);
    const id = this.desk.commandId(asked);
    return this.desk.carryOut(asked, {
      workflow: 'public-notice',
      caseId: derivedId('public notice', id),
      verb: 'prepare-notice',
      data: jsonOf({ body, period, figures }),
      id,
    });
  }
}
