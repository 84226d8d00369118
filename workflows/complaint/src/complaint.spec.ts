import { createCalendar, kazakhstanCalendar } from '@qabyldau/calendar';
import { checkChart } from '@qabyldau/engine';
import { given } from '@qabyldau/engine-testing';
import type { IsoDate } from '@qabyldau/kernel';
import { complaint } from './complaint.js';
import type { ComplaintEnv } from './env.js';
import type { ComplaintCommands, ComplaintEvents } from './messages.js';

const calendar = createCalendar(kazakhstanCalendar);
const date = (text: string): IsoDate => text as IsoDate;
const at = (when: string) => calendar.instantAt(date(when.slice(0, 10)), when.slice(11));
const envAt = (when: string, role = 'responsible'): ComplaintEnv => ({
  at: at(when),
  today: date(when.slice(0, 10)),
  actor: { id: `${role}-1`, role, body: 'akimat' },
  commandId: 'c',
  caseId: 'complaint-1',
  asked: [],
  calendar,
  policy: { workingDayEnds: '18:30' },
});
const due = (on: string) => ({
  dueOn: date(on),
  dueAt: calendar.instantAt(date(on), '18:30'),
  provisional: false,
  calendar: calendar.version,
});

type Filing = ComplaintCommands['file-complaint'];
const filing: Filing = {
  body: 'akimat',
  appeal: 'appeal-1',
  subject: 'person-1',
  language: 'ru',
  noticeChannel: 'sms',
  act: 'refusal-1',
  knownOn: date('2026-02-10'),
  actSaysHow: true,
  receivedAt: at('2026-03-16 10:00'),
  superior: 'oblast-akimat',
};
const file = (more: Partial<Filing> = {}) =>
  ({ type: 'file-complaint', data: { ...filing, ...more } }) as const;
const filedFact = {
  type: 'complaint-filed',
  data: {
    ...filing,
    filedOn: date('2026-03-16'),
    window: due('2026-05-12'),
    late: false,
    forward: due('2026-03-19'),
  },
  at: at('2026-03-16 10:00'),
} as const;
const of = { appeal: 'appeal-1', body: 'akimat' };
const forwardedFact = (late = false, on = '2026-03-18') =>
  ({
    type: 'complaint-forwarded',
    data: { ...of, superior: 'oblast-akimat', on: date(on), late, notice: 'complaint-1' },
  }) as const;
const taken = given(complaint).events(filedFact);
const forwarded = taken.events({ ...forwardedFact(), at: at('2026-03-18 10:00') });
const forward = (withFile = true) => ({ type: 'forward-complaint', data: { withFile } }) as const;
const grant = (inFull = true) =>
  ({ type: 'grant-in-full', data: { inFull, act: { number: '9', date: date('2026-03-18') } } }) as const;

describe('file-complaint (Code art. 91, 92)', () => {
  const filedWith = (more: Partial<Filing>, when = '2026-03-16 10:00') =>
    given(complaint)
      .when(file({ receivedAt: at(when), ...more }), envAt(when, 'receptionist'))
      .thenEvents().facts[0]?.data as ComplaintEvents['complaint-filed'];

  it('gives three months from the day the act became known, and six when the act does not say how', () => {
    expect(filedWith({})).toEqual(filedFact.data);
    expect(filedWith({ actSaysHow: false }).window.dueOn).toBe('2026-08-10');
  });

  it('takes a late complaint in, and marks it', () => {
    expect(filedWith({}, '2026-05-12 18:29').late).toBe(false);
    const late = filedWith({}, '2026-05-12 18:30');
    expect(late).toMatchObject({ late: true, filedOn: '2026-05-13' });
    expect(filedWith({ actSaysHow: false }, '2026-05-13 10:00').late).toBe(false);
  });

  it('is as late as when it came in, however late it is entered', () => {
    const entered = given(complaint)
      .when(file({ receivedAt: at('2026-05-12 18:29') }), envAt('2026-05-14 10:00', 'receptionist'))
      .thenEvents().facts[0]?.data as ComplaintEvents['complaint-filed'];
    expect(entered).toMatchObject({ late: false, filedOn: '2026-05-12', forward: { dueOn: '2026-05-15' } });
  });

  it('watches the three working days to forward it', () => {
    const { state } = given(complaint).when(file(), envAt('2026-03-16 10:00', 'receptionist')).thenEvents();
    expect(state.timers.map(({ name, due }) => [name, due])).toEqual([
      ['forwardingDue', '2026-03-19T13:30:00.000Z'],
    ]);
    expect(taken.fires('forwardingDue').state.snapshot.value).toEqual({ taken: 'overdue' });
  });

  it('is taken in on the very day the act became known', () => {
    expect(filedWith({ knownOn: date('2026-03-16') }).late).toBe(false);
  });

  it('is against an act that was communicated (Code art. 83), and goes to another body', () => {
    const now = envAt('2026-03-16 10:00', 'receptionist');
    given(complaint)
      .when(file({ knownOn: date('2026-03-17') }), now)
      .thenRefused('act-not-known-yet');
    given(complaint)
      .when(file({ superior: 'akimat' }), now)
      .thenRefused('own-act');
  });
});

describe('forward-complaint (Code art. 91(4))', () => {
  it('sends the complaint with the file, and tells the complainant', () => {
    const { effects, state } = taken.when(forward(), envAt('2026-03-18 10:00')).thenEvents(forwardedFact());
    expect(effects).toEqual([
      {
        type: 'send-complaint',
        params: {
          superior: 'oblast-akimat',
          appeal: 'appeal-1',
          act: 'refusal-1',
          filedOn: '2026-03-16',
        },
      },
      {
        type: 'send-notice',
        params: {
          notice: 'complaint-1',
          kind: 'complaint',
          channel: 'sms',
          language: 'ru',
          subject: 'person-1',
        },
      },
    ]);
    expect(state.timers).toEqual([]);
  });

  it('is late after the third working day', () => {
    const overdue = taken.fires('forwardingDue');
    overdue.when(forward(), envAt('2026-03-20 10:00')).thenEvents(forwardedFact(true, '2026-03-20'));
  });

  it('never goes without the file, and once', () => {
    taken.when(forward(false), envAt('2026-03-18 10:00')).thenRefused('file-stays-behind');
    forwarded.when(forward(), envAt('2026-03-18 11:00')).thenRefused('not-now');
  });
});

describe('grant-in-full (Code art. 91(4))', () => {
  it('puts the act right without forwarding', () => {
    const { state, facts } = taken.when(grant(), envAt('2026-03-18 10:00', 'official')).thenEvents();
    expect(facts).toMatchObject([{ type: 'complaint-granted', data: { ...of, on: '2026-03-18' } }]);
    expect(state.snapshot.value).toBe('granted');
  });

  it('is in full, and within the term', () => {
    taken.when(grant(false), envAt('2026-03-18 10:00', 'official')).thenRefused('granted-in-part');
    taken
      .fires('forwardingDue')
      .when(grant(), envAt('2026-03-20 10:00', 'official'))
      .thenRefused('forwarding-term-over');
    taken.when(grant(), envAt('2026-03-17 10:00', 'official')).thenRefused('date-in-future');
  });

  it('is possible until the last minute of the term, whether or not the clock has rung', () => {
    taken.when(grant(), envAt('2026-03-19 18:29', 'official')).thenEvents();
    const { text } = taken
      .when(grant(), envAt('2026-03-19 18:30', 'official'))
      .thenRefused('forwarding-term-over');
    expect(text.en).toContain('19 March 2026');
  });
});

describe('withdraw-complaint and record-finding', () => {
  const withdraw = { type: 'withdraw-complaint', data: {} } as const;
  const finding = (on = '2026-04-10') =>
    ({
      type: 'record-finding',
      data: { finding: 'act-annulled', act: { number: '1', date: date(on) } },
    }) as const;

  it('ends it, before the superior body has decided', () => {
    taken.when(withdraw, envAt('2026-03-17 10:00')).thenEvents({ type: 'complaint-withdrawn', data: of });
    const { facts } = forwarded.when(finding(), envAt('2026-04-13 10:00')).thenEvents();
    const considered = forwarded.events(...facts);
    expect(considered.state.snapshot.value).toBe('considered');
    considered.when(withdraw, envAt('2026-04-14 10:00')).thenRefused('not-now');
  });

  it('takes what was decided above, not what is still to come', () => {
    forwarded.when(finding('2026-04-13'), envAt('2026-04-13 10:00')).thenEvents();
    forwarded.when(finding('2026-04-14'), envAt('2026-04-13 10:00')).thenRefused('date-in-future');
    taken.when(finding(), envAt('2026-04-13 10:00')).thenRefused('not-now');
  });
});

describe('record-delivery (Code art. 66(2))', () => {
  const deliver = (outcome: 'delivered' | 'failed', on = '2026-03-18', notice = 'complaint-1') =>
    ({
      type: 'record-delivery',
      data: { notice, outcome, on: date(on), channel: 'sms', proof: 'id' },
    }) as const;
  const now = envAt('2026-03-19 10:00', 'system');

  it('notes it, and is silent about what is known', () => {
    const { facts } = forwarded.when(deliver('failed'), now).thenEvents();
    const failed = forwarded.events(...facts);
    failed.when(deliver('failed'), now).thenNothing();
    const arrived = failed.when(deliver('delivered'), now).thenEvents().facts;
    failed
      .events(...arrived)
      .when(deliver('failed'), now)
      .thenNothing();
  });

  it.each(['2026-03-18', '2026-03-19'])('notes it of the day of sending and of today: %s', (on) => {
    forwarded.when(deliver('delivered', on), now).thenEvents();
  });

  it.each([
    ['2026-03-18', 'complaint-2', 'no-such-notice'],
    ['2026-03-20', 'complaint-1', 'date-in-future'],
    ['2026-03-17', 'complaint-1', 'delivered-before-sent'],
  ])('refuses %s of %s: %s', (on, notice, code) => {
    forwarded.when(deliver('delivered', on, notice), now).thenRefused(code);
  });
});

it('has a chart fit to run, with all its words', () => {
  expect(() => checkChart(complaint)).not.toThrow();
});
