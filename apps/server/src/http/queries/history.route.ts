import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiParam } from '@nestjs/swagger';
import { receptionAppeal } from '@qabyldau/reception-appeal';
import { eventReader, eventsUntil } from '@qabyldau/runtime';
import type { System } from '../../system/open-system.js';
import { InArea } from '../areas.js';
import { Ask, pathParameter, type Asked } from '../asked.js';
import { Roles } from '../auth/roles.js';
import { everyRole } from '../../system/known-roles.js';
import { CaseFinder } from '../case-finder.js';
import { numberOf } from '../command/answer.js';
import { etagOf } from '../command/request-headers.js';
import { SYSTEM } from '../tokens.js';
import { CourseLines } from './course-lines.js';
import { AtMoment, momentOf } from './moment.js';
import { People } from './people.js';

/** Who did what, when, on what ground. */
@Controller('api/v1/appeals/:appeal/history')
export class HistoryRoute {
  constructor(
    private readonly cases: CaseFinder,
    private readonly people: People,
    private readonly course: CourseLines,
    @Inject(SYSTEM) private readonly system: System,
  ) {}

  @Get()
  @Roles(everyRole)
  @InArea('Appeals')
  @ApiParam({ name: 'appeal', description: 'Case id or registration number', type: String })
  @ApiOperation({ summary: 'Every event of an appeal, with its paragraphs and its hash' })
  async get(@Ask() asked: Asked, @Query() query: AtMoment) {
    const { by, language, reply } = asked;
    const { store, vault, workflows } = this.system;
    const state = await this.cases.appeal(pathParameter(asked, 'appeal'), by);
    const shown = this.people.maySee(by);
    if (shown) await this.people.note(by, 'history', [state.caseId]);
    const read = eventReader(workflows);
    const events = (await eventsUntil(store, state.stream, momentOf(query))).map((recorded) => ({
      ...read(recorded),
      ...(shown ? { personal: vault.open(recorded.personal, state.stream) } : {}),
    }));
    void reply.header('ETag', etagOf(state.revision));
    return {
      caseId: state.caseId,
      number: numberOf(state),
      personal: shown ? 'shown' : 'masked',
      events: await this.course.of(events, receptionAppeal, { language, staff: true }),
    };
  }
}
