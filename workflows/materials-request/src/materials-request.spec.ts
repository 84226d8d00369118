import { createCalendar, kazakhstanCalendar } from '@qabyldau/calendar';
import { checkChart } from '@qabyldau/engine';
import { given } from '@qabyldau/engine-testing';
import type { IsoDate } from '@qabyldau/kernel';
import type { MaterialsEnv } from './env.js';
import { materialsRequest } from './materials-request.js';
import type { MaterialsCommands, MaterialsEvents } from './messages.js';
import { dateMovesForward } from './rules.js';

const calendar = createCalendar(kazakhstanCalendar);
const date = (text: string): IsoDate => text as IsoDate;
const units: Readonly<Record<string, string>> = { 'e-1': 'land', 'e-2': 'housing' };

/** Local time; `role` or `role:id`. */
const envAt = (when: string, who = 'responsible'): MaterialsEnv => {
  const [role = '', id = `${role}-1`] = who.split(':');
  return {
    at: calendar.instantAt(date(when.slice(0, 10)), when.slice(11)),
    today: date(when.slice(0, 10)),
    actor: { id, role, body: 'akimat' },
    commandId: 'c',
    caseId: 'request-1',
    asked: [],
    calendar,
    policy: { workingDayEnds: '18:30' },
    unitOf: (employee) => units[employee],
  };
};
const due = (on: string) => ({
  dueOn: date(on),
  dueAt: calendar.instantAt(date(on), '18:30'),
  provisional: false,
  calendar: calendar.version,
});

type Asking = MaterialsCommands['request-materials'];
const asking: Asking = {
  body: 'akimat',
  unit: 'land',
  kind: 'materials',
  what: 'the cadastral file',
  dueOn: date('2026-03-20'),
};
const period = { from: date('2026-01-01'), to: date('2026-03-31') };
const ask = (more: Partial<Asking> = {}) =>
  ({ type: 'request-materials', data: { ...asking, ...more } }) as const;
const answer = (more: Partial<MaterialsCommands['answer-request']> = {}) =>
  ({ type: 'answer-request', data: { answer: 'given', papers: ['12-3/45'], ...more } }) as const;
const move = (dueOn: string) =>
  ({ type: 'move-due-date', data: { dueOn: date(dueOn), reason: 'a survey' } }) as const;

const { dueOn: _, what, ...kept } = asking;
/** What was typed is sealed with a key of the request's own, where no applicant is concerned. */
const sealed = (words: Readonly<Record<string, string>>, subject = 'materials-request-request-1') => ({
  personal: [{ subject, data: words }],
});
const requested = (more: Partial<MaterialsEvents['materials-requested']> = {}) =>
  ({
    type: 'materials-requested',
    data: {
      ...kept,
      requestedBy: 'responsible-1',
      requestedOn: date('2026-03-16'),
      answer: due('2026-03-20'),
      ...more,
    },
    ...sealed({ what }, more.subject),
    at: calendar.instantAt(date('2026-03-16'), '10:00'),
  }) as const;
const of = { body: 'akimat', unit: 'land' };
const given1 = {
  type: 'answer-given',
  data: { ...of, papers: ['12-3/45'], on: date('2026-03-18'), late: false },
} as const;
const open = given(materialsRequest).events(requested());
const escalated = open.fires('answerDue');
const answered = open.events(given1);

describe('request-materials (P31)', () => {
  it('asks a unit, and watches the date', () => {
    const { at: _at, ...fact } = requested();
    const { state } = given(materialsRequest).when(ask(), envAt('2026-03-16 10:00')).thenEvents(fact);
    expect(state.timers.map(({ name, due }) => [name, due])).toEqual([
      ['answerDue', '2026-03-20T13:30:00.000Z'],
    ]);
  });

  it('says that a day of a year that is not known yet may move (reading Z)', () => {
    const { facts } = given(materialsRequest)
      .when(ask({ dueOn: date('2031-03-13') }), envAt('2026-03-16 10:00'))
      .thenEvents();
    expect(facts).toMatchObject([{ data: { answer: { dueOn: '2031-03-13', provisional: true } } }]);
  });

  it('about an appeal is sealed with the key of its applicant, so that an erasure reaches it', () => {
    const about = { appeal: 'appeal-1', subject: 'person-1' };
    const { at: _at, ...fact } = requested(about);
    given(materialsRequest).when(ask(about), envAt('2026-03-16 10:00')).thenEvents(fact);
    const { facts } = given(materialsRequest)
      .events(requested(about))
      .when(move('2026-03-27'), envAt('2026-03-18 10:00'))
      .thenEvents();
    expect(facts).toMatchObject([sealed({ reason: 'a survey' }, 'person-1')]);
  });

  it.each([
    [{ dueOn: date('2026-03-21') }, 'due-day-does-not-work'],
    [{ dueOn: date('2026-03-13') }, 'term-has-passed'],
    [{ kind: 'practice-analysis' as const }, 'no-period-to-analyse'],
    [
      { kind: 'practice-analysis' as const, period: { from: date('2026-02-01'), to: date('2026-01-31') } },
      'no-period-to-analyse',
    ],
    [
      { kind: 'practice-analysis' as const, period: { from: date('2026-03-17'), to: period.to } },
      'no-period-to-analyse',
    ],
  ])('refuses %j: %s', (more, code) => {
    given(materialsRequest).when(ask(more), envAt('2026-03-16 10:00')).thenRefused(code);
  });

  it.each([
    [period.from, period.to],
    [date('2026-03-16'), period.to],
    [date('2026-03-16'), date('2026-03-16')],
  ])('has practice analysed of a period that has begun: %s to %s', (from, to) => {
    const analysis = ask({ kind: 'practice-analysis', period: { from, to } });
    given(materialsRequest).when(analysis, envAt('2026-03-16 10:00')).thenEvents();
  });

  it('leaves at least the rest of the day, and names the day off and the next one', () => {
    given(materialsRequest).when(ask(), envAt('2026-03-20 18:29')).thenEvents();
    given(materialsRequest).when(ask(), envAt('2026-03-20 18:30')).thenRefused('term-has-passed');
    const sunday = given(materialsRequest).when(
      ask({ dueOn: date('2026-03-29') }),
      envAt('2026-03-16 10:00'),
    );
    expect(sunday.thenRefused('due-day-does-not-work').data).toEqual({
      dueOn: '2026-03-29',
      next: '2026-03-30',
      reasonKk: 'жексенбі',
      reasonRu: 'воскресенье',
      reasonEn: 'Sunday',
    });
  });
});

describe('answer-request (P31)', () => {
  it('takes the papers from the unit that was asked', () => {
    open.when(answer(), envAt('2026-03-18 10:00', 'executor:e-1')).thenEvents(given1);
  });

  it('cannot be declined: the demand is binding', () => {
    const refusal = open
      .when(answer({ answer: 'declined' }), envAt('2026-03-18 10:00', 'executor:e-1'))
      .thenRefused('request-is-binding');
    expect(refusal.text.en).toContain('land');
  });

  it('is given by who stands in for an employee of the unit', () => {
    const standIn = { id: 'e-2', role: 'executor', body: 'akimat', onBehalfOf: 'e-1' };
    open.when(answer(), { ...envAt('2026-03-18 10:00'), actor: standIn }).thenEvents(given1);
  });

  it('is not for another unit, and brings something', () => {
    open
      .when({ type: 'answer-request', data: { answer: 'given' } }, envAt('2026-03-18 10:00', 'executor:e-1'))
      .thenRefused('answer-without-papers');
    open.when(answer(), envAt('2026-03-18 10:00', 'executor:stranger')).thenRefused('another-unit-was-asked');
    open.when(answer(), envAt('2026-03-18 10:00', 'executor:e-2')).thenRefused('another-unit-was-asked');
    open
      .when(answer({ papers: [] }), envAt('2026-03-18 10:00', 'executor:e-1'))
      .thenRefused('answer-without-papers');
  });

  it('is taken late, and marked', () => {
    const { facts } = escalated.when(answer(), envAt('2026-03-26 10:00', 'executor:e-1')).thenEvents();
    expect(facts).toMatchObject([{ data: { late: true } }]);
  });
});

describe('a request that is not answered in time (P31, P39)', () => {
  it('goes to the control unit', () => {
    const { state } = escalated;
    expect(state.snapshot.value).toEqual({ asked: 'escalated' });
    expect(state.timers).toEqual([]);
  });
});

describe('accept-answer and return-answer (P31)', () => {
  const accept = { type: 'accept-answer', data: {} } as const;
  const back = { type: 'return-answer', data: { reason: 'incomplete' } } as const;

  it('ends a request for materials', () => {
    const { state } = answered
      .when(accept, envAt('2026-03-18 12:00'))
      .thenEvents({ type: 'answer-accepted', data: { ...of, kind: 'materials' } });
    expect(state.snapshot.value).toBe('done');
  });

  it('leaves practice to be generalised', () => {
    const analysis = given(materialsRequest).events(requested({ kind: 'practice-analysis', period }), given1);
    const { facts, state } = analysis.when(accept, envAt('2026-03-18 12:00')).thenEvents();
    expect(state.snapshot.value).toBe('toGeneralise');
    const findings = 'Half of the appeals are about one street.';
    const { state: after } = analysis
      .events(...facts)
      .when({ type: 'generalise-practice', data: { findings } }, envAt('2026-03-19 12:00'))
      .thenEvents({ type: 'practice-generalised', data: { ...of, period }, ...sealed({ findings }) });
    expect(after.snapshot.value).toBe('done');
    answered
      .when({ type: 'generalise-practice', data: { findings } }, envAt('2026-03-19 12:00'))
      .thenRefused('not-now');
  });

  it('sends an answer back, into the term or beyond it', () => {
    const { state } = answered
      .when(back, envAt('2026-03-18 12:00'))
      .thenEvents({ type: 'answer-returned', data: { ...of, reason: 'incomplete', overdue: false } });
    expect(state.snapshot.value).toEqual({ asked: 'inTime' });
    const late = answered.when(back, envAt('2026-03-26 12:00')).thenEvents().state;
    expect(late.snapshot.value).toEqual({ asked: 'escalated' });
    open.when(back, envAt('2026-03-18 12:00')).thenRefused('not-now');
    open.when(accept, envAt('2026-03-18 12:00')).thenRefused('not-now');
  });
});

describe('move-due-date (P31, P39)', () => {
  it('gives more time, and sets the clock again', () => {
    const { state } = open.when(move('2026-03-27'), envAt('2026-03-18 12:00')).thenEvents({
      type: 'due-date-moved',
      data: { was: date('2026-03-20'), answer: due('2026-03-27') },
      ...sealed({ reason: 'a survey' }),
    });
    expect(state.timers.map(({ due }) => due)).toEqual(['2026-03-27T13:30:00.000Z']);
  });

  it('is for the control unit alone once it was escalated', () => {
    escalated.when(move('2026-03-27'), envAt('2026-03-26 12:00')).thenRefused('with-the-control-unit');
    const { state } = escalated
      .when(move('2026-03-27'), envAt('2026-03-26 12:00', 'controller'))
      .thenEvents();
    expect(state.snapshot.value).toEqual({ asked: 'inTime' });
  });

  it('is so from the minute in which the term ends', () => {
    open.when(move('2026-03-27'), envAt('2026-03-20 18:29')).thenEvents();
    open.when(move('2026-03-27'), envAt('2026-03-20 18:30')).thenRefused('with-the-control-unit');
    open.when(move('2026-03-27'), envAt('2026-03-20 18:29', 'controller')).thenEvents();
    open.when(move('2026-03-27'), envAt('2026-03-20 18:30', 'controller')).thenEvents();
  });

  it('is to no other than a later date', () => {
    const data = { dueOn: '2026-03-20', was: '2026-03-20' };
    expect(dateMovesForward(due('2026-03-20'), date('2026-03-20'))).toMatchObject({ error: { data } });
    open.when(move('2026-03-26'), envAt('2026-03-18 12:00')).thenEvents();
  });

  it.each([
    ['2026-03-19', 'date-not-later'],
    ['2026-03-21', 'due-day-does-not-work'],
  ])('refuses %s: %s', (on, code) => {
    open.when(move(on), envAt('2026-03-18 12:00')).thenRefused(code);
  });

  it('is silent when the date is the same', () => {
    open.when(move('2026-03-20'), envAt('2026-03-18 12:00')).thenNothing();
  });
});

it('has a chart fit to run, with all its words', () => {
  expect(() => checkChart(materialsRequest)).not.toThrow();
});
