import { Controller, Get, Inject, Param, Query, Req } from '@nestjs/common';
import { ApiOperation, ApiProperty } from '@nestjs/swagger';
import { termKinds, termLabels } from '@qabyldau/calendar';
import type { FastifyRequest } from 'fastify';
import type { System } from '../../system/open-system.js';
import { InArea } from '../areas.js';
import { Public } from '../auth/roles.js';
import { Check } from '../checks.js';
import { languageOf } from '../language.js';
import { SYSTEM } from '../tokens.js';
import { reckonedTerm } from './reckoned-term.js';

export class FromDay {
  @ApiProperty({ description: 'The day of the event, YYYY-MM-DD', example: '2026-03-20' })
  @Check('isDay')
  from!: string;
}

/** What day a term ends on, and why: which day counted, which did not, under which provision. */
@Controller('api/v1/deadlines')
export class DeadlineRoute {
  constructor(@Inject(SYSTEM) private readonly system: System) {}

  @Get()
  @Public()
  @InArea('Deadlines')
  @ApiOperation({ summary: 'The kinds of terms' })
  kinds(@Req() request: FastifyRequest) {
    const language = languageOf(request.headers['accept-language']);
    return { items: termKinds.map((kind) => ({ kind, label: termLabels[kind][language] })) };
  }

  @Get(':kind')
  @Public()
  @InArea('Deadlines')
  @ApiOperation({ summary: 'A term with its reckoning, day by day' })
  get(@Req() request: FastifyRequest, @Param('kind') kind: string, @Query() { from }: FromDay) {
    const language = languageOf(request.headers['accept-language']);
    const { days, ...term } = reckonedTerm(this.system.calendar, kind, from, language);
    return { ...term, days: days.map(({ reason, ...day }) => ({ ...day, reason: reason[language] })) };
  }
}
