import { Body, Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { type Language } from '@qabyldau/kernel';
import type { Projections } from '../../projections/projections.js';
import type { System } from '../../system/open-system.js';
import type { Webhook } from '../../webhook/open-webhook.js';
import { releaseWork, waitingWork } from '../../work/waiting-work.js';
import { InArea } from '../areas.js';
import { Ask, type Asked } from '../asked.js';
import { Roles } from '../auth/roles.js';
import { Reference } from '../fields.js';
import { PROJECTIONS, SYSTEM, WEBHOOK } from '../tokens.js';

export class ReleaseWork {
  @Reference('Id of what waits, as the list names it')
  id!: string;
}

/** What could not be done and waits for a person: listed, and let go on. */
@Controller('api/v1/work')
export class WorkRoute {
  constructor(
    @Inject(SYSTEM) private readonly system: System,
    @Inject(PROJECTIONS) private readonly projections: Projections,
    @Inject(WEBHOOK) private readonly webhook: Webhook | null = null,
  ) {}

  @Get()
  @Roles(['administrator'])
  @InArea('Operation')
  @ApiOperation({ summary: 'What waits for a person: why, since when, and what to do' })
  async list(@Ask() { language }: Asked) {
    return { work: await this.#waiting(language) };
  }

  /** It stays in the list until it is done or due again. */
  @Post('release')
  @HttpCode(200)
  @Roles(['administrator'])
  @InArea('Operation')
  @ApiOperation({ summary: 'Takes up again what waits under an id' })
  async release(@Ask() { language }: Asked, @Body() { id }: ReleaseWork) {
    const answer = await releaseWork(this.system.runtime, this.webhook ?? undefined, id);
    const why = answer.released ? null : answer.why[language];
    return { id, released: answer.released, why, work: await this.#waiting(language) };
  }

  async #waiting(language: Language) {
    const { parked, failingTimers } = await this.system.runtime.health();
    const standing = (await this.projections.metrics()).flatMap(({ model, parked: parking }) =>
      parking === undefined ? [] : [{ model, ...parking }],
    );
    const events = this.webhook?.state().events ?? [];
    return waitingWork({ parked, failingTimers, events, standing }).map(
      ({ name, explained, toDo, ...work }) => ({
        ...work,
        name: name[language],
        explained: explained[language],
        toDo: toDo[language],
      }),
    );
  }
}
