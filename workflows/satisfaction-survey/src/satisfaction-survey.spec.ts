import { checkChart, systemActor, type Actor, type DecidedOf } from '@qabyldau/engine';
import { given } from '@qabyldau/engine-testing';
import type { Instant, IsoDate } from '@qabyldau/kernel';
import {
  satisfactionSurvey,
  type SurveyCommands,
  type SurveyEnv,
  type SurveyEvents,
  type SurveyPolicy,
} from './index.js';

const receptionist: Actor = { id: 'receptionist-1', role: 'receptionist', body: 'body-1' };
const envOn = (
  today: string,
  actor: Actor = receptionist,
  policy: Partial<SurveyPolicy> = {},
): SurveyEnv => ({
  at: `${today}T05:00:00.000Z` as Instant,
  today: today as IsoDate,
  actor,
  commandId: 'c',
  caseId: 'survey-1',
  asked: [],
  policy,
});
const now = envOn('2026-04-02');

const person: SurveyCommands['draw-sample'] = {
  body: 'body-1',
  appeal: 'appeal-1',
  subject: 'person-1',
  kind: 'declined',
  month: '2026-03',
};
type Fact = DecidedOf<SurveyEvents>;
const drawn: Fact = { type: 'sample-drawn', data: person };
const call = (attempt: number, reached = false): Fact => ({
  type: 'call-made',
  data: { appeal: 'appeal-1', attempt, reached },
});
const waiting = given(satisfactionSurvey).events(drawn);
const spoken = waiting.events(call(1, true));
const failed = (calls: number) => waiting.events(...Array.from({ length: calls }, (_, i) => call(i + 1)));

describe('draw-sample (P38)', () => {
  const draw = (change: Partial<typeof person> = {}) =>
    ({ type: 'draw-sample', data: { ...person, ...change } }) as const;

  it.each([receptionist, systemActor, { id: 'controller-1', role: 'controller' }])(
    'is for the reception room, the control unit and the monthly run: $role',
    (actor) => {
      const { state } = given(satisfactionSurvey).when(draw(), envOn('2026-04-02', actor)).thenEvents(drawn);
      expect(state).toMatchObject({ snapshot: { value: 'waiting' }, timers: [] });
    },
  );

  it('reading N: says whether the person declined, who must be asked, or was received, who may be', () => {
    const { facts } = given(satisfactionSurvey)
      .when(draw({ kind: 'received' }), now)
      .thenEvents();
    expect(facts).toMatchObject([{ data: { kind: 'received' } }]);
  });

  it.each([
    ['2026-05', 'month-has-not-come'],
    ['2026-13', 'no-such-month'],
    ['2026-00', 'no-such-month'],
    ['2026-3', 'no-such-month'],
    ['March', 'no-such-month'],
    ['2026-03-01', 'no-such-month'],
    ['of 2026-03', 'no-such-month'],
  ])('refuses the month %s', (month, code) => {
    given(satisfactionSurvey).when(draw({ month }), now).thenRefused(code);
  });

  it.each(['2026-04', '2025-12'])('takes the month %s', (month) => {
    given(satisfactionSurvey).when(draw({ month }), now).thenEvents();
  });

  it('draws a person once', () => {
    waiting.when(draw(), now).thenRefused('not-now');
    given(satisfactionSurvey)
      .when(draw(), envOn('2026-04-02', { id: 'e-1', role: 'executor' }))
      .thenRefused('not-your-role');
  });
});

describe('record-call (P38)', () => {
  const record = (attempt: number, reached = false) =>
    ({ type: 'record-call', data: { attempt, reached } }) as const;

  it('counts the calls', () => {
    const { state } = waiting.when(record(1), now).thenEvents(call(1));
    expect(state.snapshot).toMatchObject({ value: 'called', context: { attempts: 1, reached: false } });
    expect(
      failed(2).when(record(3, true), now).thenEvents(call(3, true)).state.snapshot.context,
    ).toMatchObject({ attempts: 3, reached: true });
  });

  it.each([
    [1, 3, 2],
    [2, 1, 3],
    [0, 0, 1],
    [0, 2, 1],
  ])('after %i calls refuses number %i: the next is %i', (made, attempt, next) => {
    const past = made === 0 ? waiting : failed(made);
    const command = record(attempt, attempt === 0);
    expect(past.when(command, now).thenRefused('call-out-of-order').data).toEqual({ attempt, next });
  });

  it('is refused when the attempts are used up', () => {
    failed(3).when(record(4), now).thenRefused('attempts-used-up');
    const policy = { surveyAttempts: 4 };
    failed(3)
      .when(record(4), envOn('2026-04-02', receptionist, policy))
      .thenEvents(call(4));
    failed(4)
      .when(record(5), envOn('2026-04-02', receptionist, policy))
      .thenRefused('attempts-used-up');
  });

  it('is silent for the call that was entered last', () => {
    failed(2).when(record(2), now).thenNothing();
    failed(2).when(record(2, true), now).thenRefused('call-out-of-order');
  });
});

describe('record-answer (P38, P39(3))', () => {
  const answer = (score: number) => ({ type: 'record-answer', data: { score } }) as const;
  const given5 = (score: number): Fact => ({
    type: 'answer-given',
    data: { appeal: 'appeal-1', kind: 'declined', month: '2026-03', score },
  });

  it.each([1, 2, 3, 4, 5])('takes the score %i', (score) => {
    const { facts, state } = spoken.when(answer(score), now).thenEvents();
    expect(facts).toMatchObject([given5(score)]);
    expect(state.snapshot.value).toBe('answered');
  });

  it('reading N: says of which kind the answer is, so that both are reported apart', () => {
    const other = given(satisfactionSurvey).events(
      { type: 'sample-drawn', data: { ...person, kind: 'received' } },
      call(1, true),
    );
    expect(other.when(answer(4), now).thenEvents().facts).toMatchObject([{ data: { kind: 'received' } }]);
  });

  it('keeps the comment with the person', () => {
    const comment = [{ subject: 'person-1', data: { comment: 'Everything was explained' } }];
    const { facts, state } = spoken.when({ ...answer(5), personal: comment }, now).thenEvents();
    expect(facts).toEqual([{ ...given5(5), personal: comment }]);
    expect(JSON.stringify(state.snapshot.context)).not.toContain('explained');
  });

  it.each([0, 6, -1, 4.5])('refuses the score %d', (score) => {
    spoken.when(answer(score), now).thenRefused('no-such-score');
  });

  it('is refused when nobody was spoken to', () => {
    waiting.when(answer(5), now).thenRefused('not-now');
    failed(1).when(answer(5), now).thenRefused('person-not-reached');
    spoken.events(call(2)).when(answer(5), now).thenRefused('person-not-reached');
    spoken.events(given5(5)).when(answer(4), now).thenRefused('not-now');
  });
});

describe('give-up (P38)', () => {
  const giveUp = { type: 'give-up', data: {} } as const;

  it('ends the survey after three calls', () => {
    const { state } = failed(3)
      .when(giveUp, now)
      .thenEvents({
        type: 'survey-given-up',
        data: { appeal: 'appeal-1', kind: 'declined', month: '2026-03', attempts: 3 },
      });
    expect(state.snapshot.value).toBe('unreached');
  });

  it('is refused while attempts are left', () => {
    waiting.when(giveUp, now).thenRefused('not-now');
    expect(failed(2).when(giveUp, now).thenRefused('attempts-left').data).toEqual({
      attempts: 2,
      needed: 3,
    });
    failed(3)
      .when(giveUp, envOn('2026-04-02', receptionist, { surveyAttempts: 4 }))
      .thenRefused('attempts-left');
    failed(1)
      .when(giveUp, envOn('2026-04-02', receptionist, { surveyAttempts: 1 }))
      .thenEvents();
  });
});

it('has a chart fit to run, with all its words', () => {
  expect(() => checkChart(satisfactionSurvey)).not.toThrow();
});
