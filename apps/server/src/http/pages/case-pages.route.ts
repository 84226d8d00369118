import { Controller, Get, Header, Inject, Param, Query, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { eventReader, eventsUntil } from '@qabyldau/runtime';
import { QabyldauError } from '@qabyldau/kernel';
import type { FastifyRequest } from 'fastify';
import { papersOfSide, type DocumentSubject } from '../../documents/documents.js';
import { askedListOf } from '../../lists/asked-list.js';
import { lists } from '../../lists/catalogue.js';
import { openClocks } from '../../lists/side-cases.js';
import type { Projections } from '../../projections/projections.js';
import type { System } from '../../system/open-system.js';
import { appealRegister } from '../../system/tables.js';
import { Public } from '../auth/roles.js';
import { everyRole } from '../../system/known-roles.js';
import { lookingAs, Visitors } from '../auth/visitors.js';
import { CaseFinder } from '../case-finder.js';
import { standingOf } from '../command/answer.js';
import { languageOfPage } from '../language.js';
import { ListDesk } from '../lists/list-desk.js';
import { CourseLines } from '../queries/course-lines.js';
import { PROJECTIONS, SYSTEM } from '../tokens.js';
import { casePage } from './case-page.js';

/** The procedures whose cases stand in a list: what is on no list has no page. */
const listed = new Set(lists.flatMap(({ caseOf }) => (caseOf === undefined ? [] : [caseOf])));

/** The procedures that write letters: whose they are, and where programs ask for them. */
const sideSubjects: Readonly<
  Record<string, { readonly folder: string; readonly subject: (id: string) => DocumentSubject }>
> = {
  'participation-request': { folder: 'participation-requests', subject: (request) => ({ request }) },
  'written-appeal': { folder: 'written-appeals', subject: (written) => ({ written }) },
  motion: { folder: 'motions', subject: (motion) => ({ motion }) },
  complaint: { folder: 'complaints', subject: (complaint) => ({ complaint }) },
};

/** Cases beside the appeal as plain pages: without a sign-in roles instead of names; nothing of what anybody wrote. */
@Controller('cases')
@ApiExcludeController()
export class CasePagesRoute {
  constructor(
    private readonly cases: CaseFinder,
    private readonly visitors: Visitors,
    private readonly lists: ListDesk,
    private readonly course: CourseLines,
    @Inject(SYSTEM) private readonly system: System,
    @Inject(PROJECTIONS) private readonly projections: Projections,
  ) {}

  @Get(':workflow/:id')
  @Public()
  @Header('Content-Type', 'text/html; charset=utf-8')
  async get(
    @Req() request: FastifyRequest,
    @Param('workflow') name: string,
    @Param('id') id: string,
    @Query() { lang }: Readonly<Record<string, unknown>>,
  ): Promise<string> {
    const { store, workflows } = this.system;
    const language = languageOfPage(lang, request.headers['accept-language']);
    const visitor = await this.visitors.of(request, language);
    const workflow = workflows.find((one) => one.name === name && listed.has(name));
    if (workflow === undefined) throw new QabyldauError('case-not-found', { id });
    const state = await this.cases.any(name, id, visitor && lookingAs(visitor, everyRole));
    const read = eventReader(workflows);
    const events = (await eventsUntil(store, state.stream)).map(read);
    const lines = await this.course.of(events, workflow, {
      language,
      staff: visitor !== undefined,
    });
    const open = (list: string) => this.lists.openForEverybody(list, askedListOf({}), language);
    const names = namesIn(lines[0]?.data ?? {});
    return casePage({
      language,
      visitor,
      workflow: name,
      caseId: id,
      procedure: workflow.labels.name[language],
      number: name === 'written-appeal' ? names.number : undefined,
      appeal: await this.#numberOf(names.appeal),
      ...standingOf(state, language),
      clocks: await openClocks(open, { case: `${name}/${id}` }),
      lines,
      ...(await this.#papers(name, id)),
    });
  }

  /** Only some procedures write letters. */
  async #papers(workflow: string, id: string) {
    const of = sideSubjects[workflow];
    return of === undefined
      ? { papers: [], folder: '' }
      : {
          papers: await papersOfSide(this.system, of.subject(id)),
          folder: `/api/v1/${of.folder}/${id}/documents`,
        };
  }

  async #numberOf(appeal: string | undefined): Promise<string | undefined> {
    if (appeal === undefined) return undefined;
    const { rows } = await this.projections.tables.select(appealRegister, { where: { appeal }, limit: 1 });
    return rows[0]?.number;
  }
}

/** What the first event says of the appeal a case belongs to, and of its own number. */
function namesIn(first: Readonly<Record<string, unknown>>) {
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  return { appeal: text(first['appeal']) ?? text(first['parent']), number: text(first['number']) };
}
