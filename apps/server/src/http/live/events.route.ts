import { Controller, Get, Inject, Query, Res, type BeforeApplicationShutdown } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiProperty } from '@nestjs/swagger';
import type { Position } from '@qabyldau/event-store';
import { IsOptional, IsString } from 'class-validator';
import type { FastifyReply } from 'fastify';
import type { System } from '../../system/open-system.js';
import { InArea } from '../areas.js';
import { Ask, type Asked } from '../asked.js';
import { Roles } from '../auth/roles.js';
import { everyRole } from '../../system/known-roles.js';
import { CaseFinder } from '../case-finder.js';
import { SYSTEM } from '../tokens.js';
import { EventFeed } from './event-feed.js';
import { streamEvents } from './event-stream.js';

export class EventsQuery {
  @ApiProperty({ required: false, description: 'Only of this appeal: case id or registration number' })
  @IsOptional()
  @IsString()
  appeal?: string;
}

/** Live updates: every event that is on the disk, once, in the order of the log. */
@Controller('api/v1/events')
export class EventsRoute implements BeforeApplicationShutdown {
  readonly #stop = new AbortController();

  constructor(
    private readonly feed: EventFeed,
    private readonly cases: CaseFinder,
    @Inject(SYSTEM) private readonly system: System,
  ) {}

  @Get()
  @Roles(everyRole)
  @InArea('Live updates')
  @ApiHeader({
    name: 'Last-Event-ID',
    required: false,
    description: 'Go on after this event; else from now on',
  })
  @ApiOperation({ summary: 'Server-sent events of everything that happens; no personal data' })
  async get(
    @Ask() asked: Asked,
    @Query() { appeal }: EventsQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const caseId = appeal === undefined ? undefined : (await this.cases.appeal(appeal, asked.by)).caseId;
    const last = asked.request.headers['last-event-id'];
    const after = typeof last === 'string' ? (last as Position) : this.feed.head;
    this.feed.check(after);
    const gone = new AbortController();
    reply.hijack();
    const response = reply.raw;
    response.once('close', () => gone.abort());
    response.writeHead(200, {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Accel-Buffering': 'no',
      Connection: 'keep-alive',
    });
    const signal = AbortSignal.any([gone.signal, this.#stop.signal]);
    const { workflows } = this.system;
    await streamEvents({
      feed: this.feed,
      workflows,
      response,
      after,
      caseId,
      language: asked.language,
      signal,
    });
  }

  beforeApplicationShutdown(): void {
    this.#stop.abort();
    this.feed.close();
  }
}
