import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { IsoDate } from '@qabyldau/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { askedListOf } from '../../lists/asked-list.js';
import type { System } from '../../system/open-system.js';
import { Public } from '../auth/roles.js';
import { languageOfPage } from '../language.js';
import { ListDesk } from '../lists/list-desk.js';
import { sendList } from '../lists/send-list.js';
import { SYSTEM } from '../tokens.js';
import { listPage } from './list-page.js';

const LINES = 30;
/** As a page's field gives it: local time. */
const localMoment = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)$/;

/** The lists as plain pages: nobody's name is on them. */
@Controller('lists')
@ApiExcludeController()
export class ListPagesRoute {
  constructor(
    private readonly desk: ListDesk,
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
    const at = typeof query['at'] === 'string' && query['at'] !== '' ? query['at'] : undefined;
    const asked = askedListOf({ ...query, ...(at === undefined ? {} : { at: this.#instant(at) }) });
    const open = await this.desk.openForEverybody(name, asked, language);
    if (asked.format !== 'json') return sendList(reply, asked.format, open, asked);
    const found = await open.page({ ...asked, limit: asked.limit ?? LINES });
    const total = await open.count(asked);
    const page = listPage({ open, asked, at, total, lines: found.lines, next: found.next });
    await reply.header('Content-Type', 'text/html; charset=utf-8').send(page);
  }

  #instant(text: string): string {
    const [, date, time] = localMoment.exec(text) ?? [];
    return date === undefined || time === undefined
      ? text
      : this.system.calendar.instantAt(date as IsoDate, time);
  }
}
