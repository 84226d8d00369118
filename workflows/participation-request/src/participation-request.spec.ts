import { createCalendar, kazakhstanCalendar } from '@qabyldau/calendar';
import { checkChart, systemActor, type Actor, type DecidedOf } from '@qabyldau/engine';
import { given } from '@qabyldau/engine-testing';
import type { IsoDate } from '@qabyldau/kernel';
import { participationRequest, type RequestCommands, type RequestEnv, type RequestEvents } from './index.js';

const calendar = createCalendar(kazakhstanCalendar);
const date = (text: string): IsoDate => text as IsoDate;
const by = (role: string): Actor => ({ id: `${role}-1`, role, body: 'body-1' });

/** Local time of Asia/Almaty. */
const envAt = (when: string, actor: Actor = by('responsible')): RequestEnv => {
  const [on = '', time = ''] = when.split(' ');
  return {
    at: calendar.instantAt(date(on), time),
    today: date(on),
    actor,
    commandId: 'c',
    caseId: 'request-1',
    asked: [],
    calendar,
    policy: { workingDayEnds: '18:30' },
    namesBody: (id) => id === 'body-2',
  };
};
const dueOn = (on: string) => ({
  dueOn: date(on),
  dueAt: calendar.instantAt(date(on), '18:30'),
  provisional: false,
  calendar: 'kz-2026-1',
});

const asking: RequestCommands['request-participation'] = {
  appeal: 'appeal-1',
  body: 'body-1',
  otherBody: 'body-2',
  receptionOn: date('2026-03-30'),
  replyBy: date('2026-03-20'),
  subject: 'person-1',
  language: 'kk',
  noticeChannel: 'registered-letter',
};
const ask = { type: 'request-participation', data: asking } as const;
const { replyBy: _, ...kept } = asking;
/** Sent on Monday. The holidays of 21–23 March make the next week begin on Thursday. */
const requested = {
  type: 'participation-requested',
  data: {
    ...kept,
    requestedOn: date('2026-03-16'),
    answer: dueOn('2026-03-20'),
    notice: dueOn('2026-03-18'),
    reportIfSilent: dueOn('2026-03-27'),
  },
  at: calendar.instantAt(date('2026-03-16'), '10:00'),
} as const;
const both = { appeal: 'appeal-1', otherBody: 'body-2' };

type Fact = DecidedOf<RequestEvents>;
const answered = (answer: 'agreed' | 'refused', on: string, report?: string): Fact => ({
  type: 'answer-recorded',
  data: { ...both, answer, on: date(on), ...(report === undefined ? {} : { report: dueOn(report) }) },
});
const told = (notice = 'participation-1', late = false, extensionNeeded = false): Fact => ({
  type: 'applicant-told',
  data: { ...both, notice, extensionNeeded, late },
});
const attendance = (attended: boolean, report?: string): Fact => ({
  type: 'attendance-recorded',
  data: {
    ...both,
    attended,
    on: date('2026-03-30'),
    ...(report === undefined ? {} : { report: dueOn(report) }),
  },
});

const sent = given(participationRequest).events(requested);
const agreed = sent.events(answered('agreed', '2026-03-18'));
const refused = sent.events(answered('refused', '2026-03-18', '2026-03-20'));
const silent = sent.fires('noticeDue').fires('answerDue');
const timersOf = ({ state }: typeof sent) => state.timers.map(({ name, due }) => `${name} ${due}`);

describe('request-participation (P18, P19)', () => {
  it('asks the other body and starts the two working days for the applicant', () => {
    const { at, ...fact } = requested;
    const { state, effects } = given(participationRequest)
      .when(ask, envAt('2026-03-16 10:00'))
      .thenEvents(fact);
    expect(at).toBe('2026-03-16T05:00:00.000Z');
    expect(state.snapshot.value).toEqual({ request: 'awaitingAnswer', notice: 'due' });
    expect(state.timers.map(({ name, due }) => [name, due])).toEqual([
      ['answerDue', '2026-03-20T13:30:00.000Z'],
      ['noticeDue', '2026-03-18T13:30:00.000Z'],
    ]);
    expect(effects).toEqual([
      {
        type: 'send-request',
        params: {
          otherBody: 'body-2',
          official: '',
          appeal: 'appeal-1',
          receptionOn: '2026-03-30',
          replyBy: '2026-03-20',
        },
      },
    ]);
  });

  it.each([
    ['2024-05-03', '2024-05-06', 'a Saturday that works'],
    ['2026-03-19', '2026-03-26', 'the holidays of Nauryz'],
    ['2026-12-31', '2027-01-06', 'New Year and what follows it'],
  ])('reading F: sent on %s, the applicant is told by %s, over %s', (today, notice) => {
    const when = `${today} 10:00`;
    const later = {
      ...ask,
      data: {
        ...asking,
        replyBy: calendar.addWorkingDays(date(today), 3),
        receptionOn: calendar.addWorkingDays(date(today), 9),
      },
    };
    const { facts } = given(participationRequest).when(later, envAt(when)).thenEvents();
    expect(facts).toMatchObject([{ data: { notice: { dueOn: notice } } }]);
  });

  it('marks terms of a year that is not known yet (reading Z)', () => {
    const data = { ...asking, replyBy: date('2031-03-13'), receptionOn: date('2031-03-31') };
    const { facts } = given(participationRequest)
      .when({ ...ask, data }, envAt('2031-03-10 10:00'))
      .thenEvents();
    expect(facts).toMatchObject([
      {
        data: {
          answer: { provisional: true },
          notice: { provisional: true },
          reportIfSilent: { provisional: true },
        },
      },
    ]);
  });

  it.each([
    [{ otherBody: 'body-1' }, 'own-body-asked'],
    [{ otherBody: 'stranger' }, 'other-body-not-named'],
    [{ ended: true }, 'appeal-has-ended'],
    [{ appointedOn: date('2026-03-31') }, 'reception-on-another-day'],
    [{ replyBy: date('2026-03-21') }, 'reply-day-does-not-work'],
    [{ replyBy: date('2026-03-23') }, 'reply-day-does-not-work'],
    [{ replyBy: date('2026-03-13') }, 'reply-term-has-passed'],
    [{ replyBy: date('2026-03-30') }, 'reply-term-ends-too-late'],
    [{ receptionOn: date('2026-03-20') }, 'reply-term-ends-too-late'],
  ])('refuses %j', (change, code) => {
    given(participationRequest)
      .when({ ...ask, data: { ...asking, ...change } }, envAt('2026-03-16 10:00'))
      .thenRefused(code);
  });

  it('is sent for the appointed day, of an appeal that goes on, wherever nobody is asked about the name', () => {
    const data = { ...asking, appointedOn: asking.receptionOn, ended: false };
    const { at: _at, ...fact } = requested;
    const { namesBody: _names, ...env } = envAt('2026-03-16 10:00');
    given(participationRequest)
      .when({ ...ask, data }, env)
      .thenEvents(fact);
  });

  it('says why the day does not work, and which one does', () => {
    const data = { ...asking, replyBy: date('2026-03-23') };
    expect(
      given(participationRequest)
        .when({ ...ask, data }, envAt('2026-03-16 10:00'))
        .thenRefused(),
    ).toMatchObject({ data: { next: '2026-03-26', reasonEn: expect.stringMatching(/Nauryz/) } });
  });

  it('takes the last possible day and minute for the answer', () => {
    const data = { ...asking, replyBy: date('2026-03-27') };
    const asked = given(participationRequest);
    asked.when({ ...ask, data }, envAt('2026-03-27 18:29')).thenEvents();
    asked.when({ ...ask, data }, envAt('2026-03-27 18:30')).thenRefused('reply-term-has-passed');
  });

  it('is for the responsible employee, once', () => {
    given(participationRequest)
      .when(ask, envAt('2026-03-16 10:00', by('receptionist')))
      .thenRefused('not-your-role');
    sent.when(ask, envAt('2026-03-16 11:00')).thenRefused('not-now');
  });
});

describe('tell-applicant (P19)', () => {
  const tell = (extensionNeeded = false) => ({ type: 'tell-applicant', data: { extensionNeeded } }) as const;

  it.each([
    ['2026-03-18 18:29', false],
    ['2026-03-18 18:30', true],
    ['2026-03-19 09:00', true],
  ])('on %s: late is %s', (when, late) => {
    const { effects } = sent.when(tell(), envAt(when)).thenEvents(told('participation-1', late));
    expect(effects).toEqual([
      {
        type: 'send-notice',
        params: {
          notice: 'participation-1',
          kind: 'participation',
          channel: 'registered-letter',
          language: 'kk',
          subject: 'person-1',
        },
      },
    ]);
  });

  it('stops the timer, which otherwise says that the term was missed', () => {
    expect(timersOf(sent.events(told()))).toEqual(['answerDue 2026-03-20T13:30:00.000Z']);
    const missed = sent.fires('noticeDue');
    expect(missed.state.snapshot.value).toEqual({ request: 'awaitingAnswer', notice: 'missed' });
    const { state } = missed.when(tell(), envAt('2026-03-19 09:00')).thenEvents();
    expect(state.snapshot.value).toEqual({ request: 'awaitingAnswer', notice: 'toldLate' });
  });

  it('reading F: says that more time is needed and gives none: the extension is decided under P30', () => {
    const { facts, state } = sent
      .when(tell(true), envAt('2026-03-17 10:00'))
      .thenEvents(told('participation-1', false, true));
    expect(JSON.stringify(facts)).not.toMatch(/dueOn/);
    expect(state.timers.map(({ name }) => name)).toEqual(['answerDue']);
    expect(participationRequest.events['applicant-told'].law).toContain('P30');
  });

  it('is due also when the other body has refused', () => {
    refused.when(tell(), envAt('2026-03-18 17:00')).thenEvents(told());
  });

  it('comes a second time only after a failure', () => {
    const failed: Fact = {
      type: 'notice-failed',
      data: {
        notice: 'participation-1',
        on: date('2026-03-19'),
        channel: 'registered-letter',
        proof: 'returned',
      },
    };
    const once = sent.events(told());
    once.when(tell(), envAt('2026-03-19 10:00')).thenRefused('notice-on-its-way');
    const { effects } = once
      .events(failed)
      .when(tell(), envAt('2026-03-20 10:00'))
      .thenEvents(told('participation-2', true));
    expect(effects).toHaveLength(1);
  });
});

describe('record-answer (P20)', () => {
  const answer = (what: 'agreed' | 'refused', on: string) =>
    ({ type: 'record-answer', data: { answer: what, on: date(on) } }) as const;

  it('takes a consent', () => {
    const { state } = sent
      .when(answer('agreed', '2026-03-18'), envAt('2026-03-18 10:00'))
      .thenEvents(answered('agreed', '2026-03-18'));
    expect(state.snapshot.value).toMatchObject({ request: 'agreed' });
    expect(state.timers.map(({ name }) => name)).toEqual(['noticeDue']);
  });

  it('reading H: a written refusal is known on the day it came in', () => {
    const { state } = sent
      .when(answer('refused', '2026-03-18'), envAt('2026-03-19 10:00'))
      .thenEvents(answered('refused', '2026-03-18', '2026-03-20'));
    expect(state.snapshot.value).toMatchObject({ request: { refused: 'toReport' } });
    expect(state.timers.find(({ name }) => name === 'reportDue')?.due).toBe('2026-03-20T13:30:00.000Z');
  });

  it('reading H: a reply term that passes without an answer is a refusal, known on its last day', () => {
    expect(silent.state.snapshot).toMatchObject({
      value: { request: { refused: 'toReport' }, notice: 'missed' },
      context: { refusal: { ground: 'silence', knownOn: '2026-03-20', report: dueOn('2026-03-27') } },
    });
    expect(timersOf(silent)).toEqual(['reportDue 2026-03-27T13:30:00.000Z']);
  });

  it('reading H: an answer that came in within the term undoes the silence', () => {
    const { state } = silent
      .when(answer('agreed', '2026-03-20'), envAt('2026-03-26 09:00'))
      .thenEvents(answered('agreed', '2026-03-20'));
    expect(state).toMatchObject({ snapshot: { value: { request: 'agreed' }, context: { refusal: null } } });
    expect(state.timers).toEqual([]);
    const again = silent
      .when(answer('refused', '2026-03-19'), envAt('2026-03-26 09:00'))
      .thenEvents(answered('refused', '2026-03-19', '2026-03-26'));
    expect(again.state.timers.map(({ due }) => due)).toEqual(['2026-03-26T13:30:00.000Z']);
  });

  it('reading H: a later answer does not undo a refusal that is known', () => {
    silent.when(answer('agreed', '2026-03-26'), envAt('2026-03-26 09:00')).thenRefused('refusal-is-known');
    refused.when(answer('agreed', '2026-03-19'), envAt('2026-03-19 09:00')).thenRefused('refusal-is-known');
  });

  it('takes a consent back', () => {
    agreed
      .when(answer('refused', '2026-03-26'), envAt('2026-03-26 10:00'))
      .thenEvents(answered('refused', '2026-03-26', '2026-03-30'));
  });

  it.each([
    ['2026-03-19', 'date-in-future'],
    ['2026-03-15', 'answer-before-request'],
  ])('refuses an answer of %s', (on, code) => {
    sent.when(answer('agreed', on), envAt('2026-03-18 10:00')).thenRefused(code);
  });

  it.each(['2026-03-16', '2026-03-18'])('takes an answer of %s', (on) => {
    sent.when(answer('agreed', on), envAt('2026-03-18 10:00')).thenEvents(answered('agreed', on));
  });

  it('is silent when the body has agreed already', () => {
    agreed.when(answer('agreed', '2026-03-18'), envAt('2026-03-18 12:00')).thenNothing();
  });
});

describe('record-attendance (P18, P20)', () => {
  const record = (attended: boolean) => ({ type: 'record-attendance', data: { attended } }) as const;

  it('closes the request when the representative came', () => {
    const { state } = agreed
      .when(record(true), envAt('2026-03-30 11:00', by('receptionist')))
      .thenEvents(attendance(true));
    expect(state.snapshot.value).toMatchObject({ request: 'attended' });
  });

  it('reading H: a no-show is a refusal, known on the day of the reception', () => {
    const { state } = agreed
      .when(record(false), envAt('2026-03-31 11:00'))
      .thenEvents(attendance(false, '2026-04-01'));
    expect(state.snapshot).toMatchObject({
      value: { request: { refused: 'toReport' } },
      context: { attended: false, refusal: { ground: 'no-show', knownOn: '2026-03-30' } },
    });
  });

  it('reading H: who came after a refusal came; the refusal is reported all the same', () => {
    const { state } = refused.when(record(true), envAt('2026-03-30 11:00')).thenEvents(attendance(true));
    expect(state.snapshot).toMatchObject({
      value: { request: { refused: 'toReport' } },
      context: { attended: true, refusal: { ground: 'written' } },
    });
  });

  it('is refused before the day of the reception', () => {
    agreed.when(record(true), envAt('2026-03-27 11:00')).thenRefused('reception-has-not-come');
    sent.when(record(true), envAt('2026-03-18 11:00')).thenRefused('not-now');
  });

  it('is silent when it says nothing new', () => {
    refused.when(record(false), envAt('2026-03-30 11:00')).thenNothing();
    refused.events(attendance(true)).when(record(true), envAt('2026-03-30 12:00')).thenNothing();
  });
});

describe('report-refusal (P20)', () => {
  const report = { type: 'report-refusal', data: {} } as const;
  const reported = (ground: 'written' | 'silence' | 'no-show', knownOn: string, late = false): Fact => ({
    type: 'refusal-reported',
    data: { ...both, ground, knownOn: date(knownOn), addressee: 'government-apparatus', late },
  });

  it('informs the Government Apparatus', () => {
    const { state, effects } = refused
      .when(report, envAt('2026-03-20 18:29'))
      .thenEvents(reported('written', '2026-03-18'));
    expect(state.snapshot.value).toMatchObject({ request: 'reported' });
    expect(state.timers.map(({ name }) => name)).toEqual(['noticeDue']);
    expect(effects).toEqual([
      {
        type: 'send-report',
        params: {
          addressee: 'government-apparatus',
          ...both,
          ground: 'written',
          knownOn: '2026-03-18',
        },
      },
    ]);
  });

  it('marks a report that comes late', () => {
    const missed = refused.fires('reportDue');
    expect(missed.state.snapshot.value).toMatchObject({ request: { refused: 'reportMissed' } });
    missed.when(report, envAt('2026-03-20 18:30')).thenEvents(reported('written', '2026-03-18', true));
  });

  it('reading H: goes to the Government Apparatus whoever asked, two working days after it became known', () => {
    const president = { ...by('controller'), body: 'subordinate-to-the-president' };
    silent.when(report, envAt('2026-03-27 18:29', president)).thenEvents(reported('silence', '2026-03-20'));
    silent
      .when(report, envAt('2026-03-27 18:30', president))
      .thenEvents(reported('silence', '2026-03-20', true));
  });

  it('is refused where nothing was refused, or all is reported', () => {
    agreed.when(report, envAt('2026-03-19 10:00')).thenRefused('not-now');
    refused
      .events(reported('written', '2026-03-18'))
      .when(report, envAt('2026-03-19 10:00'))
      .thenRefused('not-now');
  });
});

describe('cancel-request', () => {
  const cancel = { type: 'cancel-request', data: { reason: 'appeal-withdrawn' } } as const;

  it('ends both duties', () => {
    const { facts, state } = sent.when(cancel, envAt('2026-03-17 10:00', systemActor)).thenEvents();
    expect(facts).toEqual([{ type: 'request-cancelled', data: { ...both, reason: 'appeal-withdrawn' } }]);
    expect(state).toMatchObject({
      snapshot: { value: { request: 'cancelled', notice: 'lapsed' } },
      timers: [],
    });
    expect(
      sent.fires('noticeDue').when(cancel, envAt('2026-03-19 10:00')).thenEvents().state.snapshot.value,
    ).toEqual({ request: 'cancelled', notice: 'lapsed' });
  });

  it('keeps a notice that was sent', () => {
    expect(
      agreed.events(told()).when(cancel, envAt('2026-03-19 10:00')).thenEvents().state.snapshot.value,
    ).toEqual({ request: 'cancelled', notice: 'told' });
  });

  it('is refused when the refusal is known: P20 has it reported', () => {
    refused.when(cancel, envAt('2026-03-19 10:00')).thenRefused('not-now');
  });
});

describe('record-delivery (Code 66)', () => {
  const deliver = (outcome: 'delivered' | 'failed', on = '2026-03-20', notice = 'participation-1') =>
    ({
      type: 'record-delivery',
      data: { notice, outcome, on: date(on), channel: 'registered-letter', proof: 'RR1' },
    }) as const;
  const now = envAt('2026-03-20 10:00', systemActor);
  const once = sent.events({ ...told(), at: calendar.instantAt(date('2026-03-17'), '10:00') });

  it('notes what the post brings back, once', () => {
    const { facts, state } = once.when(deliver('failed'), now).thenEvents();
    expect(facts).toMatchObject([{ type: 'notice-failed', data: { notice: 'participation-1' } }]);
    expect(state.snapshot.value).toEqual({ request: 'awaitingAnswer', notice: 'told' });
    const failed = once.events(...facts);
    failed.when(deliver('failed'), now).thenNothing();
    const arrived = failed.when(deliver('delivered'), now).thenEvents().facts;
    failed
      .events(...arrived)
      .when(deliver('failed'), now)
      .thenNothing();
  });

  it.each([
    [deliver('delivered', '2026-03-20', 'participation-2'), 'no-such-notice'],
    [deliver('delivered', '2026-03-21'), 'date-in-future'],
    [deliver('delivered', '2026-03-16'), 'delivered-before-sent'],
  ])('refuses %j', (command, code) => {
    once.when(command, now).thenRefused(code);
  });

  it('takes the day of sending', () => {
    once.when(deliver('delivered', '2026-03-17'), now).thenEvents();
  });
});

it('has a chart fit to run, with all its words', () => {
  expect(() => checkChart(participationRequest)).not.toThrow();
});
