import { createCalendar, kazakhstanCalendar } from '@qabyldau/calendar';
import {
  activeLeaves,
  admit,
  EDITION_MIGRATED,
  editionNamed,
  newCase,
  possibleVerbs,
  step,
  TIMER_FIRED,
  viewOf,
  type CaseState,
  type CommandOf,
  type Effect,
  type PersonalPart,
  type Refusal,
  type RequestedCommand,
  type SealedFact,
  type StoredEvent,
} from '@qabyldau/engine';
import { fullySaid } from '@qabyldau/engine-testing';
import type { Instant, IsoDate, JsonObject } from '@qabyldau/kernel';
import type { ModelEvent } from '@qabyldau/read-models';
import type { AppealContext } from '../src/context.js';
import type { AppealDecision, AppealEnv } from '../src/env.js';
import type { AppealCommands } from '../src/messages.js';
import { migrateAppeal, type AppealMigration } from '../src/migrate.js';
import { defaultAppealPolicy, type AppealPolicy } from '../src/policy.js';
import { receptionAppeal } from '../src/reception-appeal.js';

export const calendar = createCalendar(kazakhstanCalendar);

const officials: Readonly<Record<string, { rank: number; unit: string }>> = {
  akim: { rank: 1, unit: 'lead' },
  deputy: { rank: 2, unit: 'lead' },
  'chief-of-staff': { rank: 3, unit: 'office' },
  'head-of-unit': { rank: 5, unit: 'housing' },
};

/** `2026-03-02 10:00` in local time. */
export const local = (text: string): Instant =>
  calendar.instantAt(text.slice(0, 10) as IsoDate, text.slice(11));
export const date = (text: string): IsoDate => text as IsoDate;

/** `role` or `role:id`. */
type Who = string;
type Command = CommandOf<AppealCommands>;
export interface PlainEvent {
  readonly type: string;
  readonly data: JsonObject;
}

/** One appeal, told command by command: the rules, the chart and the timers as the engine runs them. */
export class AppealCase {
  readonly history: (PlainEvent & { at: Instant; revision: number; personal: readonly PersonalPart[] })[] =
    [];
  readonly effects: Effect[] = [];
  /** The events as the log holds them. */
  readonly stored: StoredEvent[] = [];
  /** What the environment knows beside calendar, policy and officials; to be set by a test. */
  lookups: {
    -readonly [
      K in 'restrictions' | 'considered' | 'asked' | 'calendar' | 'namesBody' | 'policy'
    ]?: AppealEnv[K];
  } = {};
  /** What the last command that the law refused was answered. */
  lastRefusal: Refusal | undefined;
  /** Timers that are due have not been fired: somebody was there first. */
  timersAreLate = false;
  state: CaseState;
  private commands = 0;

  constructor(
    private readonly policy: AppealPolicy = defaultAppealPolicy,
    editionId = '214-2023',
  ) {
    const edition = editionNamed(receptionAppeal, editionId);
    if (edition === undefined) throw new Error('no edition');
    this.state = newCase(receptionAppeal, 'appeal-1', edition);
  }

  get context(): AppealContext {
    return this.state.snapshot.context as AppealContext;
  }

  /** The innermost active state of the course. */
  get course(): string {
    return this.leaf('course');
  }

  get clock(): string {
    return this.leaf('clock');
  }

  get timers(): readonly string[] {
    return this.state.timers.map(({ name, due }) => `${name} ${calendar.localDate(due)}`);
  }

  /** What a command makes true; `[]` when nothing is left to do. A refusal is a failure of the test. */
  does(when: string, who: Who, command: Command, personal?: readonly PersonalPart[]): readonly PlainEvent[] {
    const answer = this.asks(when, who, command, personal);
    if (typeof answer === 'string') throw new Error(`${command.type} was refused: ${answer}`);
    return answer;
  }

  /** The code of the refusal. Facts are a failure of the test. */
  refuses(when: string, who: Who, command: Command): string {
    const answer = this.asks(when, who, command);
    if (typeof answer !== 'string') throw new Error(`${command.type} was not refused`);
    return answer;
  }

  /** Whether the state allows a verb; the law may still say no. */
  allows(verb: string): boolean {
    return possibleVerbs(this.state).some((possible) => possible.verb === verb);
  }

  /** Facts or the code of the refusal, whichever it is. */
  tries(when: string, who: Who, command: Command): readonly PlainEvent[] | string {
    return this.asks(when, who, command);
  }

  /** Which case it would ask before it decides, and what. */
  wouldAsk(when: string, who: Who, command: Command): RequestedCommand | undefined {
    return receptionAppeal.asksFirst?.(command, this.env(local(when), who), viewOf(this.state));
  }

  /** Lets the timers that are due before an instant fire. */
  waitUntil(when: string): void {
    this.fireTimers(local(when));
  }

  /** What would change under another edition, and how the case goes on there. */
  wouldMigrate(to: string, at: string): AppealMigration {
    return migrateAppeal(this.state, to, local(at));
  }

  /** Goes on under another edition. */
  migrates(to: string, at: string): void {
    const { event } = this.wouldMigrate(to, at);
    const data = JSON.parse(JSON.stringify(event)) as JsonObject;
    this.take([{ type: EDITION_MIGRATED, data }], local(at), { id: 'admin', role: 'administrator' });
  }

  /** What read models would see. */
  modelEvents(): readonly ModelEvent[] {
    return this.history.map(({ type, data, at, revision, personal }) => ({
      id: `event-${revision}`,
      workflow: 'reception-appeal',
      caseId: 'appeal-1',
      revision,
      position: String(revision) as ModelEvent['position'],
      type,
      data,
      at,
      actor: { id: 'somebody', role: 'responsible' },
      personal,
    }));
  }

  private asks(
    when: string,
    who: Who,
    command: Command,
    personal: readonly PersonalPart[] | undefined = command.personal,
  ): readonly PlainEvent[] | string {
    const at = local(when);
    this.fireTimers(at);
    const env = this.env(at, who);
    const { actor } = env;
    const notAdmitted = admit(this.state, command.type, actor);
    if (notAdmitted !== undefined) return notAdmitted.code;
    const decision = this.state.edition.decide(
      { ...command, personal },
      viewOf(this.state),
      env,
    ) as AppealDecision;
    if (!decision.ok) {
      this.lastRefusal = fullySaid(decision.error);
      return decision.error.code;
    }
    this.take(decision.value, at, actor);
    return decision.value.map(({ type, data }) => ({ type, data: data }));
  }

  private env(at: Instant, who: Who): AppealEnv {
    const [role = '', id = role] = who.split(':');
    return {
      at,
      today: calendar.localDate(at),
      actor: { id, role },
      commandId: `command-${(this.commands += 1)}`,
      caseId: 'appeal-1',
      asked: [{ type: 'number-allocated', data: { number: '2026-000007', ordinal: 7 } }],
      calendar,
      policy: this.policy,
      official: (official) => officials[official],
      ...this.lookups,
    };
  }

  private take(
    facts: readonly (PlainEvent & { readonly personal?: readonly PersonalPart[] | undefined })[],
    at: Instant,
    actor: { readonly id: string; readonly role: string },
  ): void {
    const plain: SealedFact[] = facts.map(({ type, data }) => ({ type, data }));
    const taken = step(this.state, plain, { at, actor, command: `c${this.commands}`, correlation: 'test' });
    taken.events.forEach((event, place) => {
      const fact = facts[place];
      if (fact === undefined) throw new Error('an event without its fact');
      const { personal = [], type } = fact;
      const data = JSON.parse(event.data) as JsonObject;
      this.history.push({ type, data, personal, at, revision: event.revision });
      const { effects } = JSON.parse(event.metadata) as { readonly effects?: readonly Effect[] };
      this.effects.push(...(effects ?? []));
    });
    this.stored.push(...taken.events);
    this.state = taken.state;
  }

  private fireTimers(before: Instant): void {
    for (;;) {
      const [next] = [...this.state.timers].sort((a, b) => (a.due < b.due ? -1 : 1));
      if (next === undefined || next.due >= before || this.timersAreLate) return;
      const data = { delay: next.name, setAt: next.setAt, due: next.due };
      this.take([{ type: TIMER_FIRED, data }], next.due, { id: 'system', role: 'system' });
    }
  }

  private leaf(region: string): string {
    const leaf = activeLeaves(this.state.snapshot.value).find((path) => path.startsWith(region));
    return (leaf ?? '').slice(region.length + 1);
  }
}
