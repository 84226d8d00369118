import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { IsoDate } from '@qabyldau/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { askedListOf } from '../../lists/asked-list.js';
import { countedShortcuts } from '../../lists/counted-shortcuts.js';
import type { System } from '../../system/open-system.js';
import { Public } from '../auth/roles.js';
import { Visitors } from '../auth/visitors.js';
import { languageOfPage } from '../language.js';
import { ListDesk } from '../lists/list-desk.js';
import { sendList } from '../lists/send-list.js';
import { SYSTEM } from '../tokens.js';
import { listPage } from './list-page.js';

const LINES = 30;
/** A search has no pages: what it found is shown at once. */
const FOUND = 500;
/** As a page's field gives it: local time. */
const localMoment = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)$/;

/** The lists as plain pages: without a sign-in nobody's name is on them. */
@Controller('lists')
@ApiExcludeController()
export class ListPagesRoute {
  constructor(
    private readonly desk: ListDesk,
    private readonly visitors: Visitors,
    @Inject(SYSTEM) private readonly system: System,
  ) {}

  @Get(':name')
  @Public()
  async list(
    @Req() request: FastifyRequest,
    @Param('name') name: string,
    @Query() query: Readonly<Record<string, unknown>>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const language = languageOfPage(query['lang'], request.headers['accept-language']);
    const visitor = await this.visitors.of(request, language);
    const at = typeof query['at'] === 'string' && query['at'] !== '' ? query['at'] : undefined;
    const asked = askedListOf({ ...query, ...(at === undefined ? {} : { at: this.#instant(at) }) });
    const open = await this.desk.openForVisitor(name, visitor, asked, language);
    if (asked.format !== 'json') return sendList(reply, asked.format, open, asked);
    const { needs } = open.list;
    const found =
      needs !== undefined && asked.filters[needs] === undefined
        ? nothingAsked
        : {
            ...(await open.page({ ...asked, limit: asked.limit ?? (needs === undefined ? LINES : FOUND) })),
            total: await open.count(asked),
          };
    const offers = await open.offers();
    const page = listPage({
      open,
      visitor,
      asked,
      at,
      offers,
      shortcuts: await countedShortcuts(open, asked.filters),
      ...found,
    });
    await reply
      .header('Content-Type', 'text/html; charset=utf-8')
      .header('Cache-Control', visitor === undefined ? 'no-cache' : 'no-store')
      .send(page);
  }

  #instant(text: string): string {
    const [, date, time] = localMoment.exec(text) ?? [];
    return date === undefined || time === undefined
      ? text
      : this.system.calendar.instantAt(date as IsoDate, time);
  }
}

const nothingAsked = { lines: [], next: undefined, previous: undefined, total: 0 };
