import { createCalendar, kazakhstanCalendar } from '@qabyldau/calendar';
import { checkChart, type Actor } from '@qabyldau/engine';
import { given } from '@qabyldau/engine-testing';
import type { IsoDate } from '@qabyldau/kernel';
import type { MotionEnv, Standing } from './env.js';
import { motion } from './motion.js';
import type { MotionCommands, MotionEvents } from './messages.js';
import { motionReactions } from './reactions.js';

const calendar = createCalendar(kazakhstanCalendar);
const date = (text: string): IsoDate => text as IsoDate;
/** P2(2): an akim and the deputies have one rank. */
const officials: Readonly<Record<string, Standing>> = {
  akim: { rank: 2 },
  deputy: { rank: 2, deputy: true },
  'head-of-unit': { rank: 5, deputy: false },
  authorised: { rank: 6 },
};
const at = (when: string) => calendar.instantAt(date(when.slice(0, 10)), when.slice(11));

/** Local time of Asia/Almaty; `role` or `role:id`. */
const envAt = (when: string, who = 'receptionist'): MotionEnv => {
  const [role = '', id = `${role}-1`] = who.split(':');
  const actor: Actor = { id, role, body: 'akimat' };
  return {
    at: at(when),
    today: date(when.slice(0, 10)),
    actor,
    commandId: 'c',
    caseId: 'motion-1',
    asked: [],
    calendar,
    policy: { workingDayEnds: '18:30' },
    official: (one) => officials[one],
  };
};
const due = (on: string) => ({
  dueOn: date(on),
  dueAt: calendar.instantAt(date(on), '18:30'),
  provisional: false,
  calendar: 'kz-2026-1',
});

const base = {
  body: 'akimat',
  appeal: 'appeal-1',
  subject: 'person-1',
  language: 'kk',
  noticeChannel: 'registered-letter',
  receivedAt: at('2026-03-16 10:00'),
} as const;
type Filing = MotionCommands['file-motion'];
const file = (kind: Filing['kind'], more: Partial<Filing> = {}) =>
  ({ type: 'file-motion', data: { ...base, kind, ...more } }) as const;
const decision = (data: MotionCommands['decide-motion']) => ({ type: 'decide-motion', data }) as const;
const tell = { type: 'tell-participant', data: {} } as const;
const withdraw = { type: 'withdraw-motion', data: {} } as const;

/** Filed on Monday 16 March 2026, to be decided by Thursday the 19th. */
const filed = (kind: Filing['kind'], more: Partial<Filing> = {}) =>
  given(motion).events({
    type: 'motion-filed',
    data: { ...base, kind, ...more, filedOn: date('2026-03-16'), decide: due('2026-03-19') },
    at: base.receivedAt,
  });
const access = filed('file-access');
const recusal = filed('recusal', { employee: 'e-1' });
const slip = filed('slip', { decision: 'refusal-1' });
const granted = { outcome: 'granted', protectedPartsChecked: true } as const;
const decidedFact = (more: Partial<MotionEvents['motion-decided']> = {}) =>
  ({
    type: 'motion-decided',
    data: {
      outcome: 'granted',
      appeal: 'appeal-1',
      kind: 'file-access',
      decidedOn: date('2026-03-18'),
      late: false,
      tell: due('2026-03-19'),
      ...more,
    },
    at: at('2026-03-18 10:00'),
  }) as const;
const toldFact = (late = false, notice = 'motion-1') =>
  ({ type: 'participant-told', data: { appeal: 'appeal-1', notice, late } }) as const;

describe('file-motion (Code art. 67, 75, 82)', () => {
  it.each(['file-access', 'recusal', 'slip', 'explanation'] as const)(
    'gives three working days to decide on %s',
    (kind) => {
      const about = { employee: 'e-1', decision: 'refusal-1' };
      const { state, facts } = given(motion).when(file(kind, about), envAt('2026-03-16 10:00')).thenEvents();
      expect(facts).toMatchObject([{ data: { filedOn: '2026-03-16', decide: due('2026-03-19') } }]);
      expect(state.timers.map(({ name, due }) => [name, due])).toEqual([
        ['decisionDue', '2026-03-19T13:30:00.000Z'],
      ]);
    },
  );

  it('counts from the next working day when it comes after hours (Code art. 64(3))', () => {
    const late = file('file-access', { receivedAt: at('2026-03-19 18:31') });
    const { facts } = given(motion).when(late, envAt('2026-03-19 18:31')).thenEvents();
    expect(facts).toMatchObject([{ data: { filedOn: '2026-03-20', decide: due('2026-03-30') } }]);
  });

  it('says whom or what it is about', () => {
    const now = envAt('2026-03-16 10:00');
    given(motion).when(file('recusal'), now).thenRefused('nobody-named');
    given(motion).when(file('slip'), now).thenRefused('no-decision-named');
    given(motion).when(file('explanation'), now).thenRefused('no-decision-named');
    access.when(file('file-access'), now).thenRefused('not-now');
  });
});

describe('decide-motion: access to the file (Code art. 75)', () => {
  it('is granted when the protected parts were looked for, and says what is withheld', () => {
    const withheld = ['personal-data-of-others'] as const;
    access
      .when(decision({ ...granted, withheld }), envAt('2026-03-18 10:00', 'responsible'))
      .thenEvents({ type: 'motion-decided', data: { ...decidedFact().data, withheld }, personal: undefined });
  });

  it('is not granted before that', () => {
    const now = envAt('2026-03-18 10:00', 'responsible');
    access.when(decision({ outcome: 'granted' }), now).thenRefused('protected-parts-not-checked');
  });

  it('is refused with reasons only', () => {
    const now = envAt('2026-03-18 10:00', 'official:deputy');
    access.when(decision({ outcome: 'refused' }), now).thenRefused('refusal-without-reason');
    access.when(decision({ outcome: 'refused', reason: ' ' }), now).thenRefused('refusal-without-reason');
    const { facts } = access
      .when(decision({ outcome: 'refused', reason: 'not a participant' }), now)
      .thenEvents();
    expect(facts).toMatchObject([
      { data: { outcome: 'refused' }, personal: [{ data: { reason: 'not a participant' } }] },
    ]);
    expect(facts[0]?.data).not.toHaveProperty('reason');
  });

  it('is late at the end of the third working day, and shows it', () => {
    const overdue = access.fires('decisionDue');
    expect(overdue.state.snapshot.value).toEqual({ considered: 'overdue' });
    const { facts, state } = overdue
      .when(decision(granted), envAt('2026-03-20 10:00', 'responsible'))
      .thenEvents();
    expect(facts).toMatchObject([{ data: { late: true } }]);
    // The term to tell was the same one.
    expect(state.timers.map(({ name }) => name)).toEqual(['noticeDue']);
  });
});

describe('decide-motion: recusal (Code art. 67)', () => {
  const yes = decision({ outcome: 'granted', replacement: 'e-2' });

  it('is decided by the superior, and leaves two working days to tell', () => {
    recusal.when(yes, envAt('2026-03-18 10:00', 'official:deputy')).thenEvents({
      type: 'motion-decided',
      data: {
        ...decidedFact({ kind: 'recusal', employee: 'e-1', tell: due('2026-03-20') }).data,
        replacement: 'e-2',
      },
      personal: undefined,
    });
  });

  it.each([
    ['e-1', 'responsible:e-1', 'own-recusal'],
    ['e-1', 'responsible:e-3', 'superior-decides'],
    ['deputy', 'official:head-of-unit', 'superior-decides'],
    ['head-of-unit', 'official:authorised', 'superior-decides'],
    ['deputy', 'official:deputy', 'own-recusal'],
    ['akim', 'official:deputy', 'superior-act-missing'],
  ])('of %s is refused to %s: %s', (employee, who, code) => {
    filed('recusal', { employee }).when(yes, envAt('2026-03-18 10:00', who)).thenRefused(code);
  });

  it.each([
    ['e-1', 'official:authorised'],
    ['head-of-unit', 'official:deputy'],
    ['deputy', 'official:akim'],
  ])('of %s is decided by %s', (employee, who) => {
    const of = filed('recusal', { employee });
    of.when(yes, envAt('2026-03-18 10:00', who)).thenEvents();
    const standIn = { id: 'e-9', role: 'official', body: 'akimat', onBehalfOf: who.split(':')[1] };
    of.when(yes, { ...envAt('2026-03-18 10:00'), actor: standIn }).thenEvents();
  });

  it('is not decided by who stands in for the person recused', () => {
    const actor = { id: 'e-9', role: 'official', body: 'akimat', onBehalfOf: 'deputy' };
    filed('recusal', { employee: 'deputy' })
      .when(yes, { ...envAt('2026-03-18 10:00'), actor })
      .thenRefused('own-recusal');
  });

  it('of the first head rests on the act of somebody above the body', () => {
    const superiorAct = { number: '7', date: date('2026-03-17'), by: 'Government Apparatus' };
    const of = filed('recusal', { employee: 'akim' });
    const { facts } = of
      .when(decision({ outcome: 'granted', superiorAct }), envAt('2026-03-18 10:00', 'official:deputy'))
      .thenEvents();
    const { by: superiorActBy, ...act } = superiorAct;
    expect(facts).toMatchObject([
      { data: { superiorAct: act, employee: 'akim' }, personal: [{ data: { superiorActBy } }] },
    ]);
    expect(JSON.stringify(facts[0]?.data)).not.toContain(superiorActBy);
  });

  it('puts somebody else in the place', () => {
    recusal
      .when(
        decision({ outcome: 'granted', replacement: 'e-1' }),
        envAt('2026-03-18 10:00', 'official:deputy'),
      )
      .thenRefused('replaced-by-the-same');
  });
});

describe('decide-motion: a slip or an explanation (Code art. 82)', () => {
  const now = envAt('2026-03-18 10:00', 'official:deputy');

  it('corrects what leaves the substance as it is', () => {
    const { facts } = slip.when(decision({ outcome: 'granted', changesSubstance: false }), now).thenEvents();
    expect(facts).toMatchObject([{ data: { kind: 'slip', outcome: 'granted' } }]);
  });

  it.each(['slip', 'explanation'] as const)('is asked for in vain: %s', (kind) => {
    const asked = filed(kind, { decision: 'refusal-1' });
    asked.when(decision({ outcome: 'refused', reason: 'no slip' }), now).thenEvents();
    asked.when(decision({ outcome: 'granted' }), now).thenRefused('substance-would-change');
  });

  it('makes no other decision', () => {
    slip
      .when(decision({ outcome: 'granted', changesSubstance: true }), now)
      .thenRefused('substance-would-change');
    slip.when(decision({ outcome: 'granted' }), now).thenRefused('substance-would-change');
  });
});

describe('tell-participant (Code art. 66, 67(11), 77)', () => {
  const decided = access.events(decidedFact());
  const now = envAt('2026-03-18 11:00', 'responsible');

  it('sends the decision in the way and language of the appeal', () => {
    const { effects, state } = decided.when(tell, now).thenEvents(toldFact());
    expect(effects).toEqual([
      {
        type: 'send-notice',
        params: {
          notice: 'motion-1',
          kind: 'motion',
          channel: 'registered-letter',
          language: 'kk',
          subject: 'person-1',
        },
      },
    ]);
    expect(state.timers).toEqual([]);
  });

  it('is late after its term, which shows', () => {
    const late = decided.fires('noticeDue');
    expect(late.state.snapshot.value).toEqual({ decided: 'tellingOverdue' });
    late.when(tell, envAt('2026-03-20 11:00', 'responsible')).thenEvents(toldFact(true));
  });

  it('comes after the decision, and again only when the first did not arrive', () => {
    access.when(tell, now).thenRefused('not-now');
    const told = decided.events(toldFact());
    told.when(tell, now).thenRefused('notice-on-its-way');
    const failed = told.events({
      type: 'notice-failed',
      data: { notice: 'motion-1', on: date('2026-03-18'), channel: 'sms', proof: 'p' },
    });
    failed.when(tell, now).thenEvents(toldFact(false, 'motion-2'));
  });
});

describe('withdraw-motion', () => {
  it('ends the motion and its term', () => {
    const { state } = access
      .when(withdraw, envAt('2026-03-17 10:00'))
      .thenEvents({ type: 'motion-withdrawn', data: { appeal: 'appeal-1' } });
    expect(state.timers).toEqual([]);
  });

  it('is refused once it is decided', () => {
    access.events(decidedFact()).when(withdraw, envAt('2026-03-18 12:00')).thenRefused('not-now');
  });
});

describe('record-delivery', () => {
  const told = access.events(decidedFact(), toldFact());
  const deliver = (outcome: 'delivered' | 'failed', on = '2026-03-19', notice = 'motion-1') =>
    ({
      type: 'record-delivery',
      data: { notice, outcome, on: date(on), channel: 'registered-letter', proof: 'ack' },
    }) as const;
  const now = envAt('2026-03-20 10:00', 'system');

  it('notes what the post brings', () => {
    expect(told.when(deliver('delivered'), now).thenEvents().facts).toMatchObject([
      { type: 'notice-delivered' },
    ]);
    expect(told.when(deliver('failed'), now).thenEvents().facts).toMatchObject([{ type: 'notice-failed' }]);
  });

  it.each(['2026-03-18', '2026-03-20'])('notes it of the day it was sent on and of today: %s', (on) => {
    told.when(deliver('delivered', on), now).thenEvents();
  });

  it.each([
    ['2026-03-19', 'motion-2', 'no-such-notice'],
    ['2026-03-21', 'motion-1', 'date-in-future'],
    ['2026-03-17', 'motion-1', 'delivered-before-sent'],
  ])('refuses %s of %s: %s', (on, notice, code) => {
    told.when(deliver('delivered', on, notice), now).thenRefused(code);
  });

  it('is silent about what is known', () => {
    const { facts } = told.when(deliver('failed'), now).thenEvents();
    told
      .events(...facts)
      .when(deliver('failed'), now)
      .thenNothing();
    const arrived = told.when(deliver('delivered'), now).thenEvents().facts;
    told
      .events(...arrived)
      .when(deliver('failed'), now)
      .thenNothing();
  });
});

describe('the appeal is told (Code art. 67)', () => {
  const [reaction] = motionReactions;
  const react = (fact: object) =>
    reaction?.react({ id: 'e', workflow: 'motion', caseId: 'motion-1', revision: 1, fact } as never);

  it('of a motion and of what came of it', () => {
    expect(react({ type: 'motion-filed', data: { ...base, kind: 'file-access' } })).toMatchObject([
      {
        workflow: 'reception-appeal',
        caseId: 'appeal-1',
        command: { type: 'note-motion', data: { motion: 'motion-1', kind: 'file-access', stage: 'filed' } },
      },
    ]);
    const of = decidedFact({ kind: 'recusal', employee: 'e-1', replacement: 'e-2' });
    expect(react({ type: of.type, data: of.data })).toMatchObject([
      { command: { data: { kind: 'recusal', stage: 'granted', employee: 'e-1', replacement: 'e-2' } } },
    ]);
  });
});

it('has a chart fit to run, with all its words', () => {
  expect(() => checkChart(motion)).not.toThrow();
});
