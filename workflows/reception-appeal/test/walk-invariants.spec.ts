import { step, systemActor, type StoredEvent } from '@qabyldau/engine';
import { canonicalJson, type JsonObject } from '@qabyldau/kernel';
import { date, local, type AppealCase } from './appeal-case.js';
import { draftDelivered, draftSent, listed, protocol, received, registered } from './commands.js';
import { appealInvariants } from './walk-invariants.js';

type Fact = readonly [when: string, type: string, data: JsonObject];

/** What the invariants say of facts that no rule has looked at: the chart takes them, `decide` never would. */
function said({ state, stored }: AppealCase, ...facts: readonly Fact[]): readonly string[] {
  let [now, history]: [typeof state, readonly StoredEvent[]] = [state, stored];
  for (const [when, type, data] of facts) {
    const stamp = { at: local(when), actor: systemActor, command: type, correlation: 'lawless' };
    const taken = step(now, [{ type, data }], stamp);
    [now, history] = [taken.state, [...history, ...taken.events]];
  }
  return appealInvariants.flatMap((invariant) => invariant(now, history) ?? []);
}

const refused: JsonObject = { ground: 'court-act', notice: 'refusal-1', late: false };
const done: JsonObject = { task: 'task-9', open: 0 };

describe('the invariants of the appeal', () => {
  it('see an appeal that ends without the applicant being told', () => {
    const appeal = registered();
    appeal.does('2026-03-03 10:00', 'receptionist', {
      type: 'withdraw-appeal',
      data: { statementOn: date('2026-03-03') },
    });
    expect(said(appeal)).toEqual([]);
    const silent = appeal.stored.map((event) => ({
      ...event,
      metadata: canonicalJson({ ...(JSON.parse(event.metadata) as JsonObject), effects: undefined }),
    }));
    const found = appealInvariants.flatMap((invariant) => invariant(appeal.state, silent) ?? []);
    expect(found).toContain('course.withdrawn without withdrawal');
  });

  it('see a refusal without a delivered draft, or before the days in between', () => {
    expect(said(draftSent(), ['2026-03-26 10:00', 'reception-refused', refused])).toContain(
      'refused without a delivered draft',
    );
    expect(said(draftDelivered(), ['2026-03-25 10:00', 'reception-refused', refused])).toContain(
      'refused 1 working days after the delivery',
    );
  });

  it('see a closing with an open task', () => {
    const appeal = received();
    appeal.does('2026-03-16 11:00', 'official:akim', protocol());
    const facts: readonly Fact[] = [
      ['2026-03-17 10:00', 'task-completed', done],
      ['2026-03-17 11:00', 'final-answer-sent', { notice: 'final-answer-1' }],
      ['2026-03-17 12:00', 'removed-from-control', { decision: 'taken-on-control' }],
    ];
    expect(said(appeal, ...facts)).toContain('removed with task-1 open');
  });

  it('see a reception earlier than its brief allows', () => {
    const slot = { day: 'day-1', slot: 1, official: 'akim', place: 'Room 1', far: false };
    const early = { ...slot, startsAt: local('2026-03-06 10:00'), receptionOn: '2026-03-06' };
    expect(said(listed(), ['2026-03-05 10:00', 'slot-allocated', early])).toContain(
      'a brief 3 working days before the reception',
    );
  });

  it('see a deadline on a day off', () => {
    const saturday = { dueOn: '2026-03-28', dueAt: local('2026-03-28 18:30') };
    const moved = { term: 'reply', was: '2026-03-27', ...saturday, provisional: false, because: [] };
    const terms = [{ ...moved, reason: 'days-changed' }];
    expect(
      said(registered(), ['2026-03-03 10:00', 'terms-rederived', { calendar: 'none', terms }]),
    ).toContain('a deadline on 2026-03-28, which does not work');
    const task = { task: 'task-1', executor: 'executor-1', unit: 'roads', dueOn: '2026-03-29' };
    const lawless: JsonObject = { ...protocol().data, tasks: [task], official: 'akim', late: false };
    expect(said(received(), ['2026-03-16 11:00', 'protocol-signed', lawless])).toContain(
      'a deadline on 2026-03-29, which does not work',
    );
  });
});
