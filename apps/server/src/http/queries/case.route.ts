import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiParam } from '@nestjs/swagger';
import type { CaseState } from '@qabyldau/engine';
import { InArea } from '../areas.js';
import { Ask, pathParameter, type Asked } from '../asked.js';
import { Roles } from '../auth/roles.js';
import { everyRole } from '../../system/known-roles.js';
import { CaseFinder } from '../case-finder.js';
import { standingOf } from '../command/answer.js';
import { etagOf } from '../command/request-headers.js';
import { WordsOfCase } from './words-of-case.js';

/** One case of any procedure but the appeal: state, what it holds, what may come next. */
@Controller('api/v1')
export class CaseRoute {
  constructor(
    private readonly cases: CaseFinder,
    private readonly words: WordsOfCase,
  ) {}

  @Get('reception-days/:day')
  @Roles(everyRole)
  @InArea('Reception days')
  @ApiParam({ name: 'day', type: String })
  @ApiOperation({ summary: 'A reception day' })
  async day(@Ask() asked: Asked) {
    return shown(await this.cases.day(pathParameter(asked, 'day'), asked.by), asked);
  }

  @Get('tasks/:task')
  @Roles(everyRole)
  @InArea('Protocol tasks')
  @ApiParam({ name: 'task', type: String })
  @ApiOperation({ summary: 'A task of a protocol' })
  async task(@Ask() asked: Asked) {
    return shown(await this.cases.task(pathParameter(asked, 'task'), asked.by), asked);
  }

  @Get('bodies/:body')
  @Roles(everyRole)
  @InArea('Bodies')
  @ApiParam({ name: 'body', type: String })
  @ApiOperation({ summary: 'A body: units, employees without names, policy' })
  async body(@Ask() asked: Asked) {
    return shown(await this.cases.body(pathParameter(asked, 'body'), asked.by), asked);
  }

  @Get('participation-requests/:id')
  @Roles(everyRole)
  @InArea('Participation requests')
  @ApiParam({ name: 'id', type: String })
  @ApiOperation({ summary: 'A request to another body' })
  request(@Ask() asked: Asked) {
    return this.#known('participation-request', asked);
  }

  @Get('motions/:id')
  @Roles(everyRole)
  @InArea('Motions')
  @ApiParam({ name: 'id', type: String })
  @ApiOperation({ summary: 'A motion of a participant' })
  motion(@Ask() asked: Asked) {
    return this.#known('motion', asked);
  }

  @Get('complaints/:id')
  @Roles(everyRole)
  @InArea('Complaints')
  @ApiParam({ name: 'id', type: String })
  @ApiOperation({ summary: 'A complaint against an act of the body' })
  complaint(@Ask() asked: Asked) {
    return this.#known('complaint', asked);
  }

  @Get('materials-requests/:id')
  @Roles(everyRole)
  @InArea('Materials requests')
  @ApiParam({ name: 'id', type: String })
  @ApiOperation({ summary: 'A request for materials to a unit' })
  materialsRequest(@Ask() asked: Asked) {
    return this.#withWords('materials-request', asked, ['executor']);
  }

  @Get('public-notices/:id')
  @Roles(everyRole)
  @InArea('Public notices')
  @ApiParam({ name: 'id', type: String })
  @ApiOperation({ summary: 'A public notice of receptions' })
  publicNotice(@Ask() asked: Asked) {
    return this.#known('public-notice', asked);
  }

  @Get('written-appeals/:id')
  @Roles(everyRole)
  @InArea('Written appeals')
  @ApiParam({ name: 'id', type: String })
  @ApiOperation({ summary: 'A written appeal handed in at a reception' })
  writtenAppeal(@Ask() asked: Asked) {
    return this.#known('written-appeal', asked);
  }

  @Get('surveys/:id')
  @Roles(everyRole)
  @InArea('Surveys')
  @ApiParam({ name: 'id', type: String })
  @ApiOperation({ summary: 'A call of the survey' })
  survey(@Ask() asked: Asked) {
    return this.#known('satisfaction-survey', asked);
  }

  @Get('schedules/:id')
  @Roles(everyRole)
  @InArea('Schedules')
  @ApiParam({ name: 'id', type: String })
  @ApiOperation({ summary: 'A reception schedule' })
  schedule(@Ask() asked: Asked) {
    return this.#withWords('reception-schedule', asked);
  }

  @Get('quarterly-reports/:id')
  @Roles(everyRole)
  @InArea('Quarterly reports')
  @ApiParam({ name: 'id', type: String })
  @ApiOperation({ summary: 'A quarterly report' })
  report(@Ask() asked: Asked) {
    return this.#withWords('quarterly-report', asked);
  }

  async #known(workflow: string, asked: Asked) {
    return shown(await this.cases.of(workflow, pathParameter(asked, 'id'), asked.by), asked);
  }

  /** Also what was typed, for those who may read it. */
  async #withWords(workflow: string, asked: Asked, alsoFor: readonly string[] = []) {
    const state = await this.cases.of(workflow, pathParameter(asked, 'id'), asked.by);
    const words = await this.words.of(state, asked.by, alsoFor);
    return { ...shown(state, asked), ...(words === undefined ? {} : { words }) };
  }
}

function shown(state: CaseState, { language, reply }: Asked) {
  const { at: _, ...context } = state.snapshot.context as { readonly at: number };
  void reply.header('ETag', etagOf(state.revision));
  return {
    caseId: state.caseId,
    revision: state.revision,
    ...standingOf(state, language),
    context,
    timers: state.timers,
  };
}
