import { SettableClock, parseInstant, type Instant, type JsonObject } from '@qabyldau/kernel';
import type { HoursCalendar } from '../src/working-hours.js';
import type { ObservedEvent, Outcome, SentCommand, SimulationPort } from '../src/port.js';

type Answer = (data: JsonObject, office: EchoOffice, command: SentCommand) => JsonObject;

const same: Answer = (data) => data;
const due = { dueOn: '2026-12-30', dueAt: '2026-12-30T13:30:00.000Z', provisional: false };

/** What a willing system would record for the commands of the straight way; no rule is asked. */
const answers: Readonly<Record<string, readonly [event: string, answer: Answer]>> = {
  'open-day': ['day-opened', (data) => ({ ...data, briefDueOn: data['on'], absenceDueOn: data['on'] })],
  'register-appeal': [
    'appeal-registered',
    (data, office) => ({
      ...data,
      ordinal: ++office.registered,
      registeredOn: office.today(),
      defects: [],
      reply: due,
    }),
  ],
  'assign-responsible': ['responsible-assigned', same],
  'prepare-brief': ['brief-prepared', same],
  'approve-reception': ['reception-approved', same],
  'list-appeal': ['appeal-listed', same],
  'send-reply': [
    'reply-sent',
    (_, office, { caseId }) => ({ ...office.slots.get(caseId), first: true, late: false }),
  ],
  'check-in': ['applicant-checked-in', same],
  'record-no-show': ['no-show-recorded', same],
  'receive-applicant': ['applicant-received', same],
  'sign-protocol': ['protocol-signed', same],
  'send-final-answer': ['final-answer-sent', same],
  'remove-from-control': ['removed-from-control', same],
  'terminate-appeal': ['appeal-terminated', same],
  'return-at-once': ['appeal-returned', same],
  'decline-sign-up': ['consulted-and-declined', same],
  'agree-same-day': ['same-day-agreed', same],
  'agree-to-video': ['video-agreed', same],
  'hand-in-appeal': ['appeal-handed-in', same],
  'withdraw-appeal': ['appeal-withdrawn', same],
};

/** A port that says yes to everything, keeps every command and tells the simulation of made-up events. */
export class EchoOffice implements SimulationPort {
  readonly clock = new SettableClock(parseInstant('2000-01-01T00:00:00Z'));
  readonly commands: (SentCommand & { at: Instant })[] = [];
  readonly slots = new Map<string, JsonObject>();
  registered = 0;
  tell: (event: ObservedEvent) => void = () => undefined;

  constructor(private readonly calendar: HoursCalendar) {}

  today = (): string => this.calendar.localDate(this.clock.now());

  send(command: SentCommand): Promise<Outcome> {
    this.commands.push({ ...command, at: this.clock.now() });
    const { workflow, caseId, type, data } = command;
    const answer = answers[type];
    if (answer !== undefined) {
      this.tell({ workflow, caseId, type: answer[0], data: answer[1](data, this, command) });
    }
    if (type === 'set-line') this.#lines.set(caseId, [...(this.#lines.get(caseId) ?? []), data]);
    if (type === 'publish-schedule') this.#open(caseId, command);
    if (type === 'book-slot') this.#allocate(data['appeal'] as string, caseId);
    return Promise.resolve({ kind: 'done', events: [] } as const);
  }

  readonly #lines = new Map<string, JsonObject[]>();
  readonly #days = new Map<string, JsonObject>();

  #open(schedule: string, { actor }: SentCommand): void {
    for (const line of this.#lines.get(schedule) ?? []) {
      for (const { on, from } of line['sessions'] as JsonObject[]) {
        const day = { ...line, on, from, body: actor.body ?? '', venue: 'ROOM', kind: 'SCHEDULED' };
        const caseId = `${line['official'] as string}-${on as string}`;
        if (this.#days.has(caseId)) continue;
        const opened = { ...day, briefDueOn: on, absenceDueOn: on } as JsonObject;
        this.#days.set(caseId, opened);
        this.tell({ workflow: 'reception-day', caseId, type: 'day-opened', data: opened });
      }
    }
  }

  #allocate(appeal: string, day: string): void {
    const opened =
      this.#days.get(day) ??
      this.commands.find(({ caseId, type }) => caseId === day && type === 'open-day')?.data;
    const startsAt = this.calendar.instantAt(opened?.['on'] as never, opened?.['from'] as string);
    const slot = { day, startsAt, official: opened?.['official'], receptionOn: opened?.['on'] } as JsonObject;
    this.slots.set(appeal, slot);
    this.tell({ workflow: 'reception-day', caseId: day, type: 'slot-booked', data: { appeal, ...slot } });
    this.tell({ workflow: 'reception-appeal', caseId: appeal, type: 'slot-allocated', data: slot });
  }

  idle = () => Promise.resolve();
  nextTimer = () => Promise.resolve(undefined);
  fireDueTimers = () => Promise.resolve(0);
  subjectOf = (number: string | undefined, fallback: string) => `person ${number ?? fallback}`;
}
