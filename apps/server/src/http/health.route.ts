import { Controller, Get, Inject, Res, type BeforeApplicationShutdown } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { ModelState } from '../projections/following.js';
import type { Projections } from '../projections/projections.js';
import type { System } from '../system/open-system.js';
import type { Webhook } from '../webhook/open-webhook.js';
import { reasonText } from '../webhook/reasons.js';
import { WORK_COMMAND } from '../work/waiting-work.js';
import { InArea } from './areas.js';
import { Public } from './auth/roles.js';
import { PROJECTIONS, SYSTEM, WEBHOOK } from './tokens.js';

/** For whoever watches over the program: is it alive, how far is it, may it be sent work. */
@Controller()
export class HealthRoute implements BeforeApplicationShutdown {
  #ready = false;
  #filling: readonly string[] = [];
  #settled = false;
  #stopping = false;

  constructor(
    @Inject(SYSTEM) private readonly system: System,
    @Inject(PROJECTIONS) private readonly projections: Projections,
    @Inject(WEBHOOK) private readonly webhook: Webhook | null = null,
  ) {}

  @Get('health')
  @Public()
  @InArea('Operation')
  @ApiOperation({ summary: 'Alive, with details' })
  async health() {
    const [{ head, position, timers, nextTimer, effects, parked, failingTimers }, models] = await Promise.all(
      [this.system.runtime.health(), this.projections.metrics()],
    );
    const webhook = webhookHealth(this.webhook);
    const fine =
      parked.length + failingTimers.length + (webhook?.parked.length ?? 0) === 0 &&
      models.every((model) => model.parked === undefined);
    return {
      status: fine ? 'fine' : 'needs attention',
      // Reasons are for the administrator: the command tells them, and what to do.
      lookWith: fine ? null : WORK_COMMAND,
      now: this.system.clock.now(),
      log: { head, followed: position, ...this.system.store.stats() },
      readModels: models.map(modelHealth),
      timers,
      nextTimer: nextTimer ?? null,
      effects,
      parked: parked.map(({ id, what, at, reason }) => ({ id, what, at, code: codeOf(reason) })),
      failingTimers: failingTimers.map(({ timer, since }) => ({ timer, since })),
      webhook,
    };
  }

  @Get('ready')
  @Public()
  @InArea('Operation')
  @ApiOperation({
    summary:
      'Ready for work; names the read models that are still filled from the log. 503 until the others have caught up once, and while stopping',
  })
  async ready(@Res({ passthrough: true }) reply: FastifyReply) {
    if (!this.#settled) await this.#look();
    const ready = this.#ready && !this.#stopping;
    if (!ready) void reply.status(503);
    return { ready, filling: this.#filling };
  }

  beforeApplicationShutdown(): void {
    this.#stopping = true;
  }

  async #look(): Promise<void> {
    const states = await this.projections.metrics();
    this.#ready ||= states.every(isThere);
    this.#filling = states.flatMap(({ model, filling }) => (filling === undefined ? [] : [model]));
    this.#settled = this.#ready && this.#filling.length === 0;
  }
}

/**
 * A model that stands still for good, or whose table is filled from the first event, does not keep the others from
 * being asked, nor commands from being given.
 */
const isThere = ({ caughtUp, parked, filling }: ModelState): boolean =>
  caughtUp || parked !== undefined || filling !== undefined;

/** A code says nothing of anybody; a whole sentence might, and everybody may ask for the health. */
const codeOf = (reason: string): string | null => (/^[\w.-]{1,60}$/.test(reason) ? reason : null);

function webhookHealth(webhook: Webhook | null) {
  if (webhook === null) return null;
  const { waiting, lastSuccess, lastReason, events } = webhook.state();
  return {
    waiting,
    lastSuccess: lastSuccess ?? null,
    trouble: lastReason === undefined ? null : { code: lastReason, text: reasonText(lastReason) },
    parked: events.map(({ id, reason, at }) => ({ id, at, code: reason, text: reasonText(reason) })),
  };
}

const modelHealth = ({
  model,
  version,
  position,
  caughtUp,
  lagMilliseconds,
  filling,
  parked,
}: ModelState) => ({
  model,
  version,
  position,
  caughtUp,
  lagMilliseconds: lagMilliseconds ?? null,
  /** Events of the log that have been read into a table that is filled from the first one. */
  filling: filling ?? null,
  parked:
    parked === undefined ? null : { position: parked.position, event: parked.eventId, reason: parked.reason },
});
