import { Controller, Get, Header, Inject, Param, Query, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { termRules, type DerivedDay, type TermKind } from '@qabyldau/calendar';
import { viewOf, type CaseState } from '@qabyldau/engine';
import type { Language } from '@qabyldau/kernel';
import { receptionAppeal, type AppealContext } from '@qabyldau/reception-appeal';
import { caseAt, eventReader, eventsUntil } from '@qabyldau/runtime';
import type { FastifyRequest } from 'fastify';
import { papersOfAppeal } from '../../documents/documents.js';
import type { System } from '../../system/open-system.js';
import { askedListOf } from '../../lists/asked-list.js';
import { sideCases } from '../../lists/side-cases.js';
import { Public } from '../auth/roles.js';
import { everyRole } from '../../system/known-roles.js';
import { lookingAs, Visitors, type Visitor } from '../auth/visitors.js';
import { CaseFinder } from '../case-finder.js';
import { numberOf, standingOf } from '../command/answer.js';
import { languageOfPage } from '../language.js';
import { ListDesk } from '../lists/list-desk.js';
import { reckonedTerm } from '../queries/reckoned-term.js';
import { CourseLines } from '../queries/course-lines.js';
import { datesOfTasks } from '../queries/dates-of-tasks.js';
import { openTerms, pastTerms, type OpenTerm } from '../queries/open-terms.js';
import { outcomeOf } from '../queries/outcome.js';
import { Positions } from '../queries/positions.js';
import { SYSTEM } from '../tokens.js';
import { given } from './given.js';
import { factsOf, type Fact } from './appeal-facts.js';
import { appealPage } from './appeal-page.js';
import { deadlinePage } from './deadline-page.js';

const HTML = 'text/html; charset=utf-8';

/** A step that the appeal has taken; nothing when another one or none is asked for. */
function stepOf(text: string | undefined, last: number): number | undefined {
  const step = Number(text ?? NaN);
  return Number.isInteger(step) && step >= 0 && step <= last ? step : undefined;
}

/** Plain pages for a first look; without a sign-in nobody's name is on them. */
@Controller()
@ApiExcludeController()
export class PagesRoute {
  constructor(
    @Inject(SYSTEM) private readonly system: System,
    private readonly cases: CaseFinder,
    private readonly positions: Positions,
    private readonly visitors: Visitors,
    private readonly lists: ListDesk,
    private readonly course: CourseLines,
  ) {}

  @Get('appeals/:number')
  @Public()
  @Header('Content-Type', HTML)
  @Header('Cache-Control', 'no-store')
  async appeal(
    @Req() request: FastifyRequest,
    @Param('number') number: string,
    @Query() asked: Readonly<Record<string, unknown>>,
  ): Promise<string> {
    const { calendar, clock, store, workflows } = this.system;
    const language = languageOfPage(asked['lang'], request.headers['accept-language']);
    const visitor = await this.visitors.of(request, language);
    const today = await this.cases.appeal(number, visitor && lookingAs(visitor, everyRole));
    const step = stepOf(given(asked['step']), today.revision);
    const state = step === undefined ? today : await this.#after(today, step);
    const read = eventReader(workflows);
    const view = viewOf<AppealContext>(state);
    const { slot } = view.context;
    const events = await eventsUntil(store, state.stream);
    const lines = await this.course.of(events.map(read), receptionAppeal, {
      language,
      staff: visitor !== undefined,
    });
    const open = (list: string) => this.lists.openForEverybody(list, askedListOf({}), language);
    const now = step === undefined ? clock.now() : (lines[step]?.at ?? clock.now());
    const tasks = await datesOfTasks(
      store,
      view.context,
      step === undefined ? undefined : { revision: step },
    );
    return appealPage({
      language,
      visitor,
      number: numberOf(today) ?? number,
      ...standingOf(state, language),
      lines,
      step,
      outcome: outcomeOf(view.context, await this.positions.of(slot?.official, language), calendar, language),
      facts: step === undefined ? await this.#facts(state, visitor, language) : [],
      beside: step === undefined ? await sideCases(open, state.caseId, language) : [],
      papers: step === undefined ? await papersOfAppeal(this.system, state.caseId) : [],
      terms: openTerms(view, now, calendar, language, tasks).map((term) => this.#reckoned(term)),
      past: pastTerms(view, calendar, language).map((term) => this.#reckoned(term)),
    });
  }

  @Get('deadlines/:kind')
  @Public()
  @Header('Content-Type', HTML)
  async deadline(
    @Req() request: FastifyRequest,
    @Param('kind') kind: string,
    @Query() asked: Readonly<Record<string, unknown>>,
  ): Promise<string> {
    const language = languageOfPage(asked['lang'], request.headers['accept-language']);
    return deadlinePage({
      language,
      visitor: await this.visitors.of(request, language),
      ...reckonedTerm(this.system.calendar, kind, given(asked['from']) ?? '', language),
    });
  }

  async #facts(state: CaseState, visitor: Visitor | undefined, language: Language): Promise<readonly Fact[]> {
    const number = numberOf(state);
    if (number === undefined) return [];
    const register = await this.lists.openForVisitor('appeals', visitor, askedListOf({}), language);
    return factsOf(register, number, state.caseId);
  }

  async #after(today: CaseState, revision: number): Promise<CaseState> {
    return (await caseAt(this.system.store, receptionAppeal, today.caseId, { revision })) ?? today;
  }

  #reckoned<T extends Pick<OpenTerm, 'kind' | 'from'>>(
    term: T,
  ): T & { readonly days: readonly DerivedDay[] } {
    const { kind, from } = term;
    const counted = from !== undefined && kind in termRules;
    return { ...term, days: counted ? this.system.calendar.derive(kind as TermKind, from).days : [] };
  }
}
