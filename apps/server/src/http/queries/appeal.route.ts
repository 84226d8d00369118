import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiParam } from '@nestjs/swagger';
import { viewOf, type CaseState } from '@qabyldau/engine';
import { QabyldauError } from '@qabyldau/kernel';
import { receptionAppeal, type AppealContext } from '@qabyldau/reception-appeal';
import { caseAt, type Moment } from '@qabyldau/runtime';
import type { System } from '../../system/open-system.js';
import { InArea } from '../areas.js';
import { Ask, pathParameter, type Asked } from '../asked.js';
import { Roles } from '../auth/roles.js';
import { everyRole } from '../../system/known-roles.js';
import { CaseFinder } from '../case-finder.js';
import { numberOf, standingOf } from '../command/answer.js';
import { etagOf } from '../command/request-headers.js';
import { SYSTEM } from '../tokens.js';
import { AtMoment, momentOf } from './moment.js';
import { datesOfTasks } from './dates-of-tasks.js';
import { openTerms, pastTerms } from './open-terms.js';
import { outcomeOf } from './outcome.js';
import { People } from './people.js';
import { Positions } from './positions.js';

/** One appeal, now or as it stood. */
@Controller('api/v1/appeals/:appeal')
export class AppealRoute {
  constructor(
    private readonly cases: CaseFinder,
    private readonly people: People,
    private readonly positions: Positions,
    @Inject(SYSTEM) private readonly system: System,
  ) {}

  @Get()
  @Roles(everyRole)
  @InArea('Appeals')
  @ApiParam({ name: 'appeal', description: 'Case id or registration number', type: String })
  @ApiOperation({ summary: 'State, open terms, and what may come next and by whom' })
  async get(@Ask() asked: Asked, @Query() query: AtMoment) {
    const now = await this.cases.appeal(pathParameter(asked, 'appeal'), asked.by);
    const moment = momentOf(query);
    const state =
      moment === undefined ? now : await caseAt(this.system.store, receptionAppeal, now.caseId, moment);
    if (state === undefined)
      throw new QabyldauError('case-not-found', { id: pathParameter(asked, 'appeal') });
    if (moment === undefined) void asked.reply.header('ETag', etagOf(state.revision));
    return { ...(await this.#shown(state, asked, moment)), ...(await this.#applicant(now, asked)) };
  }

  async #shown(state: CaseState, { language }: Asked, moment: Moment | undefined) {
    const { at, ...context } = state.snapshot.context as AppealContext;
    const { calendar, clock, store } = this.system;
    const view = viewOf<AppealContext>(state);
    const tasks = await datesOfTasks(store, view.context, moment);
    const position = await this.positions.of(context.slot?.official, language);
    return {
      caseId: state.caseId,
      number: numberOf(state),
      revision: state.revision,
      updatedAt: new Date(at).toISOString(),
      edition: state.edition.id,
      ...standingOf(state, language),
      context,
      ...outcomeOf(view.context, position, calendar, language),
      terms: openTerms(view, clock.now(), calendar, language, tasks),
      pastTerms: pastTerms(view, calendar, language),
      timers: state.timers,
      links: {
        history: `/api/v1/appeals/${state.caseId}/history`,
        events: `/api/v1/events?appeal=${state.caseId}`,
      },
    };
  }

  async #applicant(state: CaseState, { by }: Asked) {
    const { appeal } = state.snapshot.context as AppealContext;
    if (appeal === undefined) return {};
    const people = await this.people.of(by, 'appeal', [{ appeal: state.caseId, subject: appeal.subject }]);
    return people === undefined ? {} : { applicant: people.get(state.caseId) ?? null };
  }
}
