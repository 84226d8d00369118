import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { systemActor, type CaseState, type Refusal } from '@qabyldau/engine';
import type { Position } from '@qabyldau/event-store';
import { derivedId, type Instant } from '@qabyldau/kernel';
import type { AppealContext } from '@qabyldau/reception-appeal';
import {
  firstFreeSlot,
  sessionOf,
  slotOf,
  startOfSlot,
  type DayCommands,
  type DayContext,
} from '@qabyldau/reception-day';
import type { Projections } from '../../projections/projections.js';
import type { System } from '../../system/open-system.js';
import { receptionDays } from '../../system/tables.js';
import { pathParameter, type Asked } from '../asked.js';
import { CaseFinder } from '../case-finder.js';
import type { CommandAnswer } from '../command/answer.js';
import { CommandDesk } from '../command/command-desk.js';
import { plain } from '../command/plain.js';
import type { Problem } from '../problem/problem.js';
import { PROJECTIONS, SYSTEM } from '../tokens.js';

/** A time that an appeal could have. */
export interface FreeSlot {
  readonly day: string;
  readonly on: string;
  readonly slot: number;
  readonly startsAt: Instant;
  readonly place: string;
}

/** How many days are offered, and how many are looked at for that. */
const OFFERED = 5;
const LOOKED_AT = 20;
/** How long the appeal's word is waited for; it takes some milliseconds. */
const PATIENCE_MS = 10_000;

/**
 * Books slots so that the answer is final: the day has booked *and* the appeal has taken the slot, or somebody says
 * why not, and what is free instead (P28).
 */
@Injectable()
export class SlotDesk {
  constructor(
    private readonly desk: CommandDesk,
    private readonly cases: CaseFinder,
    @Inject(SYSTEM) private readonly system: System,
    @Inject(PROJECTIONS) private readonly projections: Projections,
  ) {}

  /** @throws QabyldauError `case-not-found`, and what the runtime throws */
  async book(
    asked: Asked,
    { appeal: name, slot }: { readonly appeal: string; readonly slot?: number | undefined },
  ): Promise<CommandAnswer | Problem> {
    const day = await this.cases.day(pathParameter(asked, 'day'), asked.by, 'command');
    const appeal = await this.cases.appeal(name, asked.by, 'command');
    const refusal = await this.#objectionOf(appeal, day, slot);
    if (refusal !== undefined) return this.#offering(this.desk.refuse(asked, refusal), appeal);
    const answer = await this.desk.carryOut(asked, {
      workflow: 'reception-day',
      caseId: day.caseId,
      verb: 'book-slot',
      data: { appeal: appeal.caseId, ...(slot === undefined ? {} : { slot }) },
      id: this.desk.commandId(asked),
    });
    if ('code' in answer) return this.#offering(answer, appeal);
    return (await this.#notTaken(asked, appeal, day)) ?? answer;
  }

  /**
   * P22: the other day is asked before this one, so that its "no" is heard; when this answers, it has taken over.
   * @throws QabyldauError `case-not-found`, and what the runtime throws
   */
  async handOver(asked: Asked, data: DayCommands['hand-over']): Promise<CommandAnswer | Problem> {
    const { runtime, store } = this.system;
    const day = await this.cases.day(pathParameter(asked, 'day'), asked.by, 'command');
    const to = await this.cases.day(data.to, asked.by, 'command');
    const handOver = { workflow: 'reception-day', caseId: day.caseId, type: 'hand-over', data };
    const takeOver = {
      workflow: 'reception-day',
      caseId: to.caseId,
      type: 'take-over',
      data: plain({ appeal: data.appeal, from: day.caseId, official: officialOf(day), slot: data.slot }),
    };
    const id = derivedId('would take over', data.appeal, day.caseId, to.caseId);
    if ((await runtime.whyNot({ ...handOver, id, actor: asked.by })) === undefined) {
      const refusal = await runtime.whyNot({ ...takeOver, id, actor: systemActor });
      if (refusal !== undefined) return this.desk.refuse(asked, refusal);
    }
    const { workflow, caseId } = handOver;
    const command = { workflow, caseId, verb: 'hand-over', data, id: this.desk.commandId(asked) };
    const answer = await this.desk.carryOut(asked, command);
    if (!('code' in answer)) await this.#followed(await store.head());
    return answer;
  }

  /** What the appeal would say to the slot that the day would give; nothing, where the day says no by itself. */
  async #objectionOf(
    appeal: CaseState,
    { caseId, snapshot }: CaseState,
    wanted: number | undefined,
  ): Promise<Refusal | undefined> {
    const context = snapshot.context as DayContext;
    if (context.session === null || slotOf(context, appeal.caseId) !== undefined) return undefined;
    const slot = wanted ?? firstFreeSlot(context, context.session.slots);
    if (slot === undefined || slot > context.session.slots || context.booked[slot] !== undefined)
      return undefined;
    const { official, place, venue } = sessionOf(context);
    return this.system.runtime.whyNot({
      id: derivedId('would take', appeal.caseId, caseId, slot),
      workflow: 'reception-appeal',
      caseId: appeal.caseId,
      type: 'take-slot',
      data: {
        day: caseId,
        slot,
        official,
        startsAt: startOfSlot(context.session, slot, this.system.calendar),
        place,
        ...(venue === 'CENTRE' ? { atCentre: true } : {}),
      },
      actor: systemActor,
    });
  }

  /** The reaction to the booking has been carried out: the appeal has the slot, or the day has it back. */
  async #notTaken(asked: Asked, { caseId }: CaseState, day: CaseState): Promise<Problem | undefined> {
    const { runtime, store } = this.system;
    await this.#followed(await store.head());
    const [appeal, now] = await Promise.all([
      runtime.load('reception-appeal', caseId),
      runtime.load('reception-day', day.caseId),
    ]);
    if (appeal === undefined || now === undefined) return undefined;
    if ((appeal.snapshot.context as AppealContext).slot?.day === day.caseId) return undefined;
    const refusal = await this.#objectionOf(appeal, now, undefined);
    return refusal && this.#offering(this.desk.refuse(asked, refusal), appeal);
  }

  async #followed(head: Position): Promise<void> {
    await Promise.race([this.system.runtime.reached(head), pause(PATIENCE_MS, undefined, { ref: false })]);
  }

  /** With the next free times of the official who is to receive. Out of sequence, the refusal names who is first. */
  async #offering(problem: Problem, appeal: CaseState): Promise<Problem> {
    if (problem.code === 'out-of-sequence') return problem;
    return { ...problem, offer: { free: await this.#free(appeal) } };
  }

  async #free(appeal: CaseState): Promise<readonly FreeSlot[]> {
    const { official } = appeal.snapshot.context as AppealContext;
    if (official === undefined) return [];
    const { calendar, clock, runtime } = this.system;
    const { rows } = await this.projections.tables.select(receptionDays, {
      where: { official, state: 'open', receptionOn: { gte: calendar.localDate(clock.now()) } },
      orderBy: [{ column: 'receptionOn' }],
      limit: LOOKED_AT,
    });
    const free: FreeSlot[] = [];
    for (const { day, receptionOn: on, place } of rows) {
      const state = await runtime.load('reception-day', day);
      if (state === undefined) continue;
      const context = state.snapshot.context as DayContext;
      const slot = context.session === null ? undefined : firstFreeSlot(context, context.session.slots);
      if (slot === undefined || (await this.#objectionOf(appeal, state, slot)) !== undefined) continue;
      free.push({ day, on, slot, startsAt: startOfSlot(sessionOf(context), slot, calendar), place });
      if (free.length === OFFERED) break;
    }
    return free;
  }
}

const officialOf = ({ snapshot }: CaseState): string | undefined =>
  (snapshot.context as DayContext).session?.official;
