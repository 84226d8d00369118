import { Controller, Get, Res } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiQuery } from '@nestjs/swagger';
import type { Json, JsonObject, Language } from '@qabyldau/kernel';
import type { FastifyReply } from 'fastify';
import { askedListOf, listFormats } from '../../lists/asked-list.js';
import { lists } from '../../lists/catalogue.js';
import { lineJson } from '../../lists/cell-text.js';
import type { AnyList } from '../../lists/list.js';
import { sortsOf } from '../../lists/question.js';
import { InArea } from '../areas.js';
import { Ask, pathParameter, type Asked } from '../asked.js';
import { Roles } from '../auth/roles.js';
import { everyRole } from '../../system/known-roles.js';
import { languageOfPage } from '../language.js';
import { ListDesk } from './list-desk.js';
import { sendList } from './send-list.js';

type Query = Readonly<Record<string, unknown>>;
const queryOf = ({ request }: Asked): Query => request.query as Query;
const languageIn = (asked: Asked): Language =>
  languageOfPage(queryOf(asked)['language'], asked.request.headers['accept-language']);

/** The lists that people work from; `lists/` declares them. */
@Controller('api/v1/lists')
export class ListsRoute {
  constructor(private readonly desk: ListDesk) {}

  @Get()
  @Roles(everyRole)
  @InArea('Lists')
  @ApiOperation({ summary: 'Which lists there are, with their columns, filters and orders' })
  all(@Ask() asked: Asked) {
    const language = languageIn(asked);
    return {
      items: lists
        .filter(({ roles }) => roles.includes(asked.by.role))
        .map((list) => described(list, language)),
    };
  }

  @Get(':name')
  @Roles(everyRole)
  @InArea('Lists')
  @ApiOperation({
    summary: 'A list: filtered, sorted, by pages, as of any moment, or whole as a file',
    description:
      'Every other parameter is a filter of the list; `GET /api/v1/lists` names them. An unknown filter or value is refused.',
  })
  @ApiParam({ name: 'name', enum: lists.map(({ name }) => name) })
  @ApiQuery({
    name: 'sort',
    required: false,
    description: 'Name of a column; `-` before it for the largest first',
  })
  @ApiQuery({ name: 'limit', required: false, description: 'Rows of a page (500 at most), or of a file' })
  @ApiQuery({ name: 'cursor', required: false, description: '`next` of the page before' })
  @ApiQuery({ name: 'before', required: false, description: '`previous` of the page after' })
  @ApiQuery({ name: 'count', required: false, enum: ['true', 'false'] })
  @ApiQuery({ name: 'at', required: false, description: 'As the list stood at this instant' })
  @ApiQuery({
    name: 'atLeast',
    required: false,
    description: 'Answer only when the list has reached this position; 503 when it does not in 5 s',
  })
  @ApiQuery({ name: 'format', required: false, enum: listFormats })
  @ApiQuery({ name: 'separator', required: false, enum: ['semicolon', 'comma'], description: 'Of CSV' })
  @ApiQuery({ name: 'language', required: false, enum: ['kk', 'ru', 'en'] })
  async get(@Ask() asked: Asked, @Res() reply: FastifyReply): Promise<void> {
    const question = askedListOf(queryOf(asked));
    const open = await this.desk.openFor(pathParameter(asked, 'name'), asked.by, question, languageIn(asked));
    if (question.format !== 'json') return sendList(reply, question.format, open, question);
    const total = question.count ? await open.count(question) : undefined;
    const { lines, next, previous, position } = await open.page(question);
    const answer: JsonObject = {
      list: open.list.name,
      items: lines.map((line) => lineJson(open.columns, line)),
      next: next ?? null,
      previous: previous ?? null,
      position,
      ...(total === undefined ? {} : { total }),
      ...(question.at === undefined ? {} : { at: question.at }),
    };
    await reply.send(answer);
  }
}

function described(list: AnyList, language: Language): Json {
  const { name, title, about, columns, filters, sort } = list;
  return {
    name,
    title: title[language],
    about: about[language],
    columns: columns.map((column) => ({
      name: column.name,
      label: column.label[language],
      kind: column.kind,
    })),
    filters: Object.entries(filters).map(([filter, { label, expected, choices }]) => ({
      name: filter,
      label: label[language],
      expected: expected[language],
      ...(choices === undefined
        ? {}
        : {
            values: Object.fromEntries(Object.entries(choices).map(([code, text]) => [code, text[language]])),
          }),
    })),
    sorts: [...sortsOf(list)],
    sort,
  };
}
