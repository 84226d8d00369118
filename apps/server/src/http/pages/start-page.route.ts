import { Controller, Get, Header, Inject, Query, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { appealLabels } from '@qabyldau/reception-appeal';
import type { FastifyRequest } from 'fastify';
import { askedListOf } from '../../lists/asked-list.js';
import { countedShortcuts } from '../../lists/counted-shortcuts.js';
import type { Projections } from '../../projections/projections.js';
import type { System } from '../../system/open-system.js';
import { appealRegister } from '../../system/tables.js';
import { Public } from '../auth/roles.js';
import { Visitors, type Visitor } from '../auth/visitors.js';
import { languageOfPage } from '../language.js';
import { ListDesk } from '../lists/list-desk.js';
import { PROJECTIONS, SYSTEM } from '../tokens.js';
import { given } from './given.js';
import { startPage, type StartPage } from './start-page.js';

const PAGE = 30;
const COUNTS_LIVE_MS = 2_000;
const courseStates = Object.keys(appealLabels.states).filter((path) => path.startsWith('course.'));

type Counted = Pick<StartPage, 'counts' | 'control'>;

/** How everything stands, and where to look. */
@Controller()
@ApiExcludeController()
export class StartPageRoute {
  /** By body; of all together for those who have not signed in. */
  readonly #counted = new Map<string, { readonly until: number; readonly counts: Promise<Counted> }>();

  constructor(
    @Inject(SYSTEM) private readonly system: System,
    @Inject(PROJECTIONS) private readonly projections: Projections,
    private readonly visitors: Visitors,
    private readonly lists: ListDesk,
  ) {}

  @Get()
  @Public()
  @Header('Content-Type', 'text/html; charset=utf-8')
  async start(
    @Req() request: FastifyRequest,
    @Query() asked: Readonly<Record<string, unknown>>,
  ): Promise<string> {
    const { clock, calendar, store } = this.system;
    const language = languageOfPage(asked['lang'], request.headers['accept-language']);
    const visitor = await this.visitors.of(request, language);
    const state = courseStates.find((path) => path === asked['state']);
    const number = given(asked['number']);
    const { rows, next } = await this.projections.tables.select(appealRegister, {
      where: { course: state, number, body: visitor?.body },
      after: given(asked['cursor']),
      orderBy: [{ column: 'number', direction: 'desc' }],
      limit: PAGE,
    });
    return startPage({
      language,
      visitor,
      today: calendar.localDate(clock.now()),
      localDate: (at) => calendar.localDate(at),
      rows,
      next,
      state,
      number,
      ...(await this.#countedLately(visitor)),
      events: store.stats().events,
    });
  }

  /** Counting reads an index from end to end: not oftener than somebody could notice. */
  #countedLately(visitor: Visitor | undefined): Promise<Counted> {
    const now = performance.now();
    const body = visitor?.body ?? '';
    const lately = this.#counted.get(body);
    if (lately !== undefined && lately.until > now) return lately.counts;
    const counts = this.#count(visitor);
    this.#counted.set(body, { until: now + COUNTS_LIVE_MS, counts });
    counts.catch(() => this.#counted.delete(body));
    return counts;
  }

  async #count(visitor: Visitor | undefined): Promise<Counted> {
    const counts = await Promise.all(
      courseStates.map(async (state) => ({
        state,
        count: await this.projections.tables.count(appealRegister, { course: state, body: visitor?.body }),
      })),
    );
    const control = await this.lists.openForVisitor('control', visitor, askedListOf({}), 'kk');
    return { counts: counts.filter(({ count }) => count > 0), control: await countedShortcuts(control) };
  }
}
