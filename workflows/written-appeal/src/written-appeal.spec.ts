import { createCalendar, kazakhstanCalendar } from '@qabyldau/calendar';
import { checkChart, systemActor, viewOf, type Actor, type DecidedOf } from '@qabyldau/engine';
import { given, type GivenFact } from '@qabyldau/engine-testing';
import { parseDate, type Instant, type IsoDate } from '@qabyldau/kernel';
import type { WrittenAppealContext } from './context.js';
import {
  writtenAppeal,
  type Considered,
  type WrittenAppealCommands,
  type WrittenAppealEnv,
  type WrittenAppealEvents,
} from './index.js';

const calendar = createCalendar(kazakhstanCalendar);
const date = (text: string): IsoDate => text as IsoDate;
/** Local time of Asia/Almaty: `2026-03-02 10:00`. */
const local = (when: string): Instant => {
  const [on = '', time = ''] = when.split(' ');
  return calendar.instantAt(date(on), time);
};
const by = (role: string, id = `${role}-1`): Actor => ({ id, role, body: 'body-1' });

const ranks: Readonly<Record<string, number>> = {
  akim: 2,
  head: 1,
  chief: 3,
  office: 4,
  'office-deputy': 4,
  unit: 5,
};
const allocated = {
  type: 'number-allocated',
  data: { body: 'body-1', appeal: 'case-1', ordinal: 7, number: '2026-000007' },
};

const envAt = (
  when: string,
  actor: Actor = by('responsible'),
  considered: readonly Considered[] = [],
): WrittenAppealEnv => ({
  at: local(when),
  today: date(when.slice(0, 10)),
  actor,
  commandId: 'c',
  caseId: 'case-1',
  asked: [allocated],
  calendar,
  policy: { workingDayEnds: '18:30' },
  official: (id) =>
    ranks[id] === undefined ? undefined : { rank: ranks[id], deputy: id.endsWith('deputy') },
  considered: (subject, topic) => (subject === 'person-1' && topic === 'land' ? considered : []),
});

const dueOn = (on: string, provisional = false) => ({
  dueOn: date(on),
  dueAt: local(`${on} 18:30`),
  provisional,
  calendar: 'kz-2026-1',
});

const handedIn: WrittenAppealCommands['register-written-appeal'] = {
  parent: 'appeal-1',
  body: 'body-1',
  receivedAt: local('2026-03-02 10:00'),
  language: 'kk',
  subject: 'person-1',
  topic: 'land',
  mark: 'from-reception',
};
const register = { type: 'register-written-appeal', data: handedIn } as const;
type Fact = DecidedOf<WrittenAppealEvents>;
const registered: GivenFact<WrittenAppealEvents> = {
  type: 'written-appeal-registered',
  data: {
    ...handedIn,
    noticeChannel: 'registered-letter',
    number: '2026-000007',
    ordinal: 7,
    registeredOn: date('2026-03-02'),
    notice: 'ticket-1',
    answer: dueOn('2026-03-27'),
    redirectDueOn: date('2026-03-05'),
    calendar: calendar.version,
  },
  at: local('2026-03-02 10:00'),
};
const assigned: Fact = {
  type: 'executor-assigned',
  data: { parent: 'appeal-1', employee: 'executor-1' },
};
const finalAnswer = (late = false, first = true): Fact => ({
  type: 'final-answer-sent',
  data: {
    parent: 'appeal-1',
    result: 'explained',
    notice: first ? 'final-answer-1' : 'final-answer-2',
    first,
    late,
  },
  personal: reasons,
});
const reasons = [{ subject: 'person-1', data: { answer: 'Because of art. 44 of the Land Code …' } }];

const fresh = given(writtenAppeal).events(registered);
const inWork = fresh.events(assigned);
const answered = inWork.events({ ...finalAnswer(), at: local('2026-03-20 10:00') });

describe('register-written-appeal (P36)', () => {
  it('reading L: gives the appeal handed in at a reception its own number, mark and clock', () => {
    const essence = [{ subject: 'person-1', data: { essence: 'A plot of land' } }];
    const { at, ...fact } = registered;
    const { state, effects } = given(writtenAppeal)
      .when({ ...register, personal: essence }, envAt('2026-03-02 10:00', systemActor))
      .thenEvents({ ...fact, personal: essence });
    expect(at).toBeDefined();
    expect(state.snapshot.value).toEqual({ course: 'awaitingExecutor', clock: { running: 'base' } });
    expect(state.timers).toEqual([{ name: 'answerDue', setAt: 0, due: local('2026-03-27 18:30') }]);
    expect(JSON.stringify(state.snapshot.context)).not.toContain('plot');
    expect(effects).toEqual([
      {
        type: 'send-notice',
        params: {
          notice: 'ticket-1',
          kind: 'ticket',
          channel: 'registered-letter',
          language: 'kk',
          subject: 'person-1',
        },
      },
    ]);
  });

  it('asks the register of the body and the year of registration for the number', () => {
    const late = { ...register, data: { ...handedIn, receivedAt: local('2026-12-31 18:30') } };
    const before = viewOf<WrittenAppealContext>(given(writtenAppeal).state);
    const env = envAt('2026-12-31 18:30');
    expect(writtenAppeal.asksFirst?.(late, { ...env, asked: [] }, before)).toEqual({
      workflow: 'register',
      caseId: 'body-1-2027',
      command: { type: 'allocate-number', data: { body: 'body-1', year: 2027, appeal: 'case-1' } },
    });
    // Then, with the number, the applicant's case (P37).
    expect(writtenAppeal.asksFirst?.(late, env, before)).toMatchObject({
      workflow: 'applicant',
      caseId: 'body-1-person-1',
      command: { type: 'note-appeal', data: { appeal: 'case-1', parent: 'appeal-1', topic: 'land' } },
    });
    expect(
      writtenAppeal.asksFirst?.({ type: 'remove-from-control', data: {} }, envAt('2026-03-02 10:00'), before),
    ).toBeUndefined();
  });

  it.each([
    ['2024-12-24 10:00', '2024-12-24', '2025-01-17', 'the Sunday of 5 January works'],
    ['2026-03-05 18:29', '2026-03-05', '2026-04-01', 'before the end of the day'],
    ['2026-03-05 18:30', '2026-03-06', '2026-04-02', 'reading K: after the end of the day'],
    ['2026-03-20 19:05', '2026-03-26', '2026-04-16', 'reading K: before the holidays of Nauryz'],
  ])('received %s, registered %s, answer due %s: %s', (receivedAt, registeredOn, answer) => {
    const { facts } = given(writtenAppeal)
      .when(
        { ...register, data: { ...handedIn, receivedAt: local(receivedAt) } },
        envAt(receivedAt, systemActor),
      )
      .thenEvents();
    expect(facts).toMatchObject([{ data: { registeredOn, answer: { dueOn: answer } } }]);
  });

  it('takes in what comes in a year not known yet (P6, reading Z)', () => {
    const receivedAt = local('2031-03-10 10:00');
    const { facts } = given(writtenAppeal)
      .when({ ...register, data: { ...handedIn, receivedAt } }, envAt('2031-03-10 10:00', systemActor))
      .thenEvents();
    expect(facts).toMatchObject([{ data: { answer: { provisional: true } } }]);
  });

  it('keeps the channel that was chosen', () => {
    const { facts } = given(writtenAppeal)
      .when(
        { ...register, data: { ...handedIn, noticeChannel: 'sms' } },
        envAt('2026-03-02 10:00', systemActor),
      )
      .thenEvents();
    expect(facts).toMatchObject([{ data: { noticeChannel: 'sms' } }]);
  });

  it('is sent by the reaction of the reception, once', () => {
    given(writtenAppeal).when(register, envAt('2026-03-02 10:00')).thenRefused('not-your-role');
    fresh.when(register, envAt('2026-03-02 11:00', systemActor)).thenRefused('not-now');
  });
});

describe('assign-executor (P37)', () => {
  const assign = (employee: string, override?: { signatory: string; reason: string }) =>
    ({ type: 'assign-executor', data: { employee, ...(override && { override }) } }) as const;
  const before = (role: string): readonly Considered[] => [{ employee: 'executor-1', role }];

  it('gives the appeal to somebody new to the matter', () => {
    const { state } = fresh
      .when(
        assign('executor-1'),
        envAt('2026-03-03 10:00', by('responsible'), [{ employee: 'executor-2', role: 'executor' }]),
      )
      .thenEvents(assigned);
    expect(state.snapshot.value).toEqual({ course: 'inWork', clock: { running: 'base' } });
    expect(state.timers).toHaveLength(1);
  });

  it.each(['executor', 'co-executor', 'drafter', 'approver', 'hearing-chair'])(
    'reading W: refuses somebody who was %s before',
    (role) => {
      const refusal = fresh
        .when(assign('executor-1'), envAt('2026-03-03 10:00', by('responsible'), before(role)))
        .thenRefused('considered-before');
      expect(refusal.data).toMatchObject({ employee: 'executor-1', as: role });
    },
  );

  it('is for somebody who serves in this body (P37)', () => {
    const now = { ...envAt('2026-03-03 10:00'), serves: (id: string) => id === 'executor-1' };
    fresh.when(assign('executor-1'), now).thenEvents(assigned);
    expect(fresh.when(assign('executor-2'), now).thenRefused('not-serving-here').data).toEqual({
      employee: 'executor-2',
    });
  });

  it('reading W: names each part that somebody had in the matter', () => {
    const twice = [...before('approver'), ...before('executor')];
    expect(
      fresh
        .when(assign('executor-1'), envAt('2026-03-03 10:00', by('responsible'), twice))
        .thenRefused('considered-before').data,
    ).toEqual({ employee: 'executor-1', number: '—', on: '—', as: 'executor, approver' });
  });

  it('reading W: says in which appeal and on which day it was', () => {
    const earlier = before('drafter').map((one) => ({
      ...one,
      number: '2026-000007',
      on: parseDate('2026-01-16'),
    }));
    const { text } = fresh
      .when(assign('executor-1'), envAt('2026-03-03 10:00', by('responsible'), earlier))
      .thenRefused('considered-before');
    expect(text.en).toContain('appeal 2026-000007, 16 January 2026');
    expect(text.kk).toContain('2026-000007 жолданымы, 2026 жылғы 16 қаңтар');
  });

  it('reading M: takes somebody who was a source of information only', () => {
    fresh
      .when(assign('executor-1'), envAt('2026-03-03 10:00', by('responsible'), before('information-source')))
      .thenEvents(assigned);
  });

  it('reading W: asks about this person and this topic, not about another matter', () => {
    const { topic: _, ...without } = handedIn;
    const other = given(writtenAppeal).events({
      ...registered,
      data: { ...registered.data, ...without, topic: 'housing' },
    } as GivenFact<WrittenAppealEvents>);
    other
      .when(assign('executor-1'), envAt('2026-03-03 10:00', by('responsible'), before('executor')))
      .thenEvents(assigned);
  });

  it.each(['head', 'akim'])(
    'reading M: lets the head (%s) give it to such an employee, with the reason kept',
    (signatory) => {
      const override = { signatory, reason: 'the unit has one employee' };
      fresh
        .when(
          assign('executor-1', override),
          envAt('2026-03-03 10:00', by('responsible'), [...before('drafter'), ...before('approver')]),
        )
        .thenEvents({
          type: 'executor-assigned',
          data: {
            parent: 'appeal-1',
            employee: 'executor-1',
            consideredAs: ['drafter', 'approver'],
            override: { signatory },
          },
          personal: [{ subject: 'person-1', data: { overrideReason: override.reason } }],
        });
    },
  );

  it.each([
    [{ signatory: 'chief', reason: 'nobody else' }, 'override-not-by-head'],
    [{ signatory: 'nobody', reason: 'nobody else' }, 'override-not-by-head'],
    [{ signatory: 'akim', reason: ' ' }, 'override-without-reason'],
  ])('reading M: refuses the override %j', (override, code) => {
    fresh
      .when(assign('executor-1', override), envAt('2026-03-03 10:00', by('responsible'), before('executor')))
      .thenRefused(code);
  });

  it('records no override where there was nothing to override', () => {
    fresh
      .when(assign('executor-1', { signatory: 'unit', reason: '' }), envAt('2026-03-03 10:00'))
      .thenEvents(assigned);
  });

  it('assigns another one later, and is silent for the same', () => {
    const { state } = inWork.when(assign('executor-2'), envAt('2026-03-09 10:00')).thenEvents();
    expect(state.snapshot.context).toMatchObject({ executor: 'executor-2' });
    inWork
      .when(assign('executor-1'), envAt('2026-03-04 10:00', by('responsible'), before('executor')))
      .thenNothing();
  });

  it('is refused after the answer', () => {
    answered.when(assign('executor-2'), envAt('2026-03-23 10:00')).thenRefused('not-now');
  });
});

describe('extend-term (Code 76(3))', () => {
  const extend = (to: string, change: Partial<WrittenAppealCommands['extend-term']> = {}) =>
    ({
      type: 'extend-term',
      data: { reason: 'an expert opinion', signatory: 'akim', dueOn: date(to), ...change },
    }) as const;
  const now = envAt('2026-03-26 10:00');

  it('moves the term and the timer, and tells the applicant', () => {
    const { facts, state, effects } = inWork.when(extend('2026-05-26'), now).thenEvents();
    expect(facts).toEqual([
      {
        type: 'term-extended',
        data: {
          answer: dueOn('2026-05-26'),
          was: '2026-03-27',
          signatory: 'akim',
          notice: 'extension-1',
          noticeDueOn: '2026-03-31',
        },
        personal: [{ subject: 'person-1', data: { reason: 'an expert opinion' } }],
      },
    ]);
    expect(state.snapshot.value).toEqual({ course: 'inWork', clock: { running: 'extended' } });
    expect(state.timers).toEqual([{ name: 'answerDue', setAt: 2, due: local('2026-05-26 18:30') }]);
    expect(effects).toMatchObject([{ params: { notice: 'extension-1', kind: 'extension' } }]);
  });

  it('moves a day off to the next that works (Code 76(5))', () => {
    expect(inWork.when(extend('2026-05-23'), now).thenEvents().facts).toMatchObject([
      { data: { answer: { dueOn: '2026-05-25' } } },
    ]);
  });

  it.each(['akim', 'chief', 'office'])('may be signed by %s: head, deputy or chief of staff', (signatory) => {
    expect(inWork.when(extend('2026-04-30', { signatory }), now).thenEvents().facts).toHaveLength(1);
  });

  it.each([
    [extend('2026-05-27'), 'extension-too-long'],
    [extend('2026-03-27'), 'extension-not-later'],
    [extend('2026-04-30', { signatory: 'unit' }), 'signatory-may-not-extend'],
    [extend('2026-04-30', { signatory: 'office-deputy' }), 'signatory-may-not-extend'],
    [extend('2026-04-30', { signatory: 'nobody' }), 'signatory-may-not-extend'],
    [extend('2026-04-30', { reason: ' ' }), 'extension-without-reason'],
  ])('refuses %j', (command, code) => {
    inWork.when(command, now).thenRefused(code);
  });

  it.each([['head'], ['akim'], ['chief']])('takes the signature of %s', (signatory) => {
    inWork.when(extend('2026-03-30', { signatory }), now).thenEvents();
  });

  it('comes before the end of the running term, and once', () => {
    inWork.when(extend('2026-04-30'), envAt('2026-03-27 18:29')).thenEvents();
    inWork.when(extend('2026-04-30'), envAt('2026-03-27 18:30')).thenRefused('term-already-ended');
    inWork.fires('answerDue').when(extend('2026-04-30'), envAt('2026-03-30 10:00')).thenRefused('not-now');
    const { facts } = inWork.when(extend('2026-04-30'), now).thenEvents();
    inWork
      .events(...facts)
      .when(extend('2026-05-20'), now)
      .thenRefused('already-extended');
  });

  it('is possible before an executor is assigned', () => {
    fresh.when(extend('2026-04-30'), now).thenEvents();
  });
});

describe('redirect-appeal (Code 65)', () => {
  const redirect = (part: boolean, to = 'body-2') =>
    ({ type: 'redirect-appeal', data: { to, part } }) as const;
  const redirected = (part: boolean, late: boolean): Fact => ({
    type: 'appeal-redirected',
    data: {
      parent: 'appeal-1',
      to: 'body-2',
      part,
      notice: 'redirection-1',
      dueOn: date('2026-03-05'),
      late,
    },
  });

  it.each([
    ['2026-03-05 18:00', false],
    ['2026-03-06 09:00', true],
  ])('on %s: late is %s', (when, late) => {
    const { state, effects } = fresh.when(redirect(false), envAt(when)).thenEvents(redirected(false, late));
    expect(state).toMatchObject({
      snapshot: { value: { course: 'redirected', clock: 'answered' } },
      timers: [],
    });
    expect(effects).toMatchObject([{ params: { notice: 'redirection-1', kind: 'redirection' } }]);
  });

  it('keeps the rest when a part is redirected: course and clock go on', () => {
    const { state, effects } = inWork
      .when(redirect(true), envAt('2026-03-04 10:00'))
      .thenEvents(redirected(true, false));
    expect(state.snapshot.value).toEqual({ course: 'inWork', clock: { running: 'base' } });
    expect(state.timers).toHaveLength(1);
    expect(effects).toHaveLength(1);
    fresh.when(redirect(true), envAt('2026-03-04 10:00')).thenEvents();
  });

  it('refuses the body itself, and a redirection after the answer', () => {
    fresh.when(redirect(false, 'body-1'), envAt('2026-03-04 10:00')).thenRefused('redirected-to-itself');
    answered.when(redirect(false), envAt('2026-03-23 10:00')).thenRefused('not-now');
  });

  it('goes to a body that the directory names, where there is one', () => {
    const env = { ...envAt('2026-03-04 10:00'), namesBody: (id: string) => id === 'body-2' };
    fresh.when(redirect(false, 'stranger'), env).thenRefused('other-body-not-named');
    fresh.when(redirect(false, 'body-2'), env).thenEvents();
  });
});

describe('interim and final answers (P35)', () => {
  const interim = { type: 'send-interim-answer', data: {}, personal: reasons } as const;
  const answer = {
    type: 'send-final-answer',
    data: { result: 'explained' },
    personal: reasons,
  } as const;
  const remove = { type: 'remove-from-control', data: {} } as const;
  const executor = by('executor');

  it('reading L: an interim answer is sent, and neither closes the appeal nor stops its clock', () => {
    const { state, effects } = inWork
      .when(interim, envAt('2026-03-10 10:00', executor))
      .thenEvents({ type: 'interim-answer-sent', data: { notice: 'interim-answer-1' }, personal: reasons });
    expect(state.snapshot.value).toEqual({ course: 'inWork', clock: { running: 'base' } });
    expect(state.timers).toHaveLength(1);
    expect(effects).toMatchObject([{ params: { kind: 'interim-answer' } }]);
    const refusal = inWork
      .events({ type: 'interim-answer-sent', data: { notice: 'interim-answer-1' } })
      .when(remove, envAt('2026-03-11 10:00', by('controller')))
      .thenRefused('no-final-answer-yet');
    expect(refusal.data).toEqual({ interim: 1, dueOn: '2026-03-27' });
  });

  it.each([
    ['2026-03-27 18:29', false],
    ['2026-03-27 18:30', true],
    ['2026-03-30 09:00', true],
  ])('a final answer of %s: late is %s', (when, late) => {
    const { state, effects } = inWork.when(answer, envAt(when, executor)).thenEvents(finalAnswer(late));
    expect(state.snapshot.value).toEqual({ course: 'answered', clock: 'answered' });
    expect(state.timers).toEqual([]);
    expect(effects).toMatchObject([{ params: { notice: 'final-answer-1', kind: 'final-answer' } }]);
  });

  it('is taken also when the term was missed', () => {
    const missed = inWork.fires('answerDue');
    expect(missed.state.snapshot.value).toEqual({ course: 'inWork', clock: 'missed' });
    const { state } = missed.when(answer, envAt('2026-03-30 09:00', executor)).thenEvents();
    expect(state.snapshot.value).toEqual({ course: 'answered', clock: 'answeredLate' });
  });

  it.each([
    [undefined],
    [[{ subject: 'person-1', data: { answer: ' ' } }]],
    [[{ subject: 'person-2', data: { answer: 'reasons' } }]],
  ])('is refused without reasons (%#)', (personal) => {
    inWork
      .when({ ...answer, personal }, envAt('2026-03-20 10:00', executor))
      .thenRefused('answer-without-reasons');
  });

  it('is for the executor assigned, who stands in, or the responsible employee', () => {
    const other = by('executor', 'executor-2');
    inWork.when(answer, envAt('2026-03-20 10:00', other)).thenRefused('not-the-executor');
    inWork.when(interim, envAt('2026-03-20 10:00', other)).thenRefused('not-the-executor');
    inWork
      .when(answer, envAt('2026-03-20 10:00', { ...other, onBehalfOf: 'executor-1', order: '12' }))
      .thenEvents();
    inWork.when(answer, envAt('2026-03-20 10:00')).thenEvents();
    fresh.when(answer, envAt('2026-03-20 10:00')).thenRefused('not-now');
  });

  it('is sent again, the same, only when it did not arrive', () => {
    const failed: Fact = {
      type: 'notice-failed',
      data: {
        notice: 'final-answer-1',
        kind: 'final-answer',
        on: date('2026-03-25'),
        channel: 'registered-letter',
        proof: 'returned',
      },
    };
    const other = { ...answer, data: { result: 'satisfied' } } as const;
    answered.when(other, envAt('2026-03-30 10:00', executor)).thenRefused('answer-on-its-way');
    const { state } = answered
      .events(failed)
      .when(other, envAt('2026-03-30 10:00', executor))
      .thenEvents(finalAnswer(false, false));
    expect(state.snapshot.value).toEqual({ course: 'answered', clock: 'answered' });
  });

  it('reading L: the final answer is the ground to remove this appeal, and no other, from control', () => {
    const { state } = answered
      .when(remove, envAt('2026-03-23 10:00', by('controller')))
      .thenEvents({ type: 'removed-from-control', data: { parent: 'appeal-1', result: 'explained' } });
    expect(state.snapshot.value).toEqual({ course: 'closed', clock: 'answered' });
  });

  it('leaves the removal to the control unit, and refuses it before any answer', () => {
    answered.when(remove, envAt('2026-03-23 10:00')).thenRefused('not-your-role');
    fresh.when(remove, envAt('2026-03-03 10:00', by('controller'))).thenRefused('no-final-answer-yet');
  });
});

describe('withdraw-appeal (Code 64(9))', () => {
  const withdraw = (on: string) => ({ type: 'withdraw-appeal', data: { statementOn: date(on) } }) as const;

  it('ends course and clock', () => {
    const { facts, state, effects } = inWork
      .when(withdraw('2026-03-10'), envAt('2026-03-10 10:00'))
      .thenEvents();
    expect(facts).toMatchObject([
      { data: { parent: 'appeal-1', statementOn: '2026-03-10', notice: 'withdrawal-1' } },
    ]);
    expect(state).toMatchObject({
      snapshot: { value: { course: 'withdrawn', clock: 'answered' } },
      timers: [],
    });
    expect(effects).toMatchObject([{ params: { kind: 'withdrawal' } }]);
    expect(
      inWork.fires('answerDue').when(withdraw('2026-03-30'), envAt('2026-03-30 10:00')).thenEvents().state
        .snapshot.value,
    ).toEqual({ course: 'withdrawn', clock: 'answeredLate' });
  });

  it('is refused for a day to come, and after the decision', () => {
    inWork.when(withdraw('2026-03-11'), envAt('2026-03-10 10:00')).thenRefused('date-in-future');
    answered.when(withdraw('2026-03-23'), envAt('2026-03-23 10:00')).thenRefused('not-now');
  });
});

describe('record-delivery (Code 66)', () => {
  const deliver = (outcome: 'delivered' | 'failed', on = '2026-03-24', notice = 'final-answer-1') =>
    ({
      type: 'record-delivery',
      data: { notice, outcome, on: date(on), channel: 'registered-letter', proof: 'RR1' },
    }) as const;
  const now = envAt('2026-03-24 10:00', systemActor);

  it('notes what the post brings back, once, in the closed states too', () => {
    const closed = answered.events({
      type: 'removed-from-control',
      data: { parent: 'appeal-1', result: 'explained' },
    });
    const { facts, state } = closed.when(deliver('failed'), now).thenEvents();
    expect(facts).toMatchObject([{ type: 'notice-failed', data: { kind: 'final-answer' } }]);
    expect(state.snapshot.value).toEqual({ course: 'closed', clock: 'answered' });
    const failed = closed.events(...facts);
    failed.when(deliver('failed'), now).thenNothing();
    const arrived = failed.when(deliver('delivered'), now).thenEvents().facts;
    failed
      .events(...arrived)
      .when(deliver('failed'), now)
      .thenNothing();
  });

  it.each([
    [deliver('delivered', '2026-03-24', 'final-answer-2'), 'no-such-notice'],
    [deliver('delivered', '2026-03-25'), 'date-in-future'],
    [deliver('delivered', '2026-03-19'), 'delivered-before-sent'],
  ])('refuses %j', (command, code) => {
    answered.when(command, now).thenRefused(code);
  });

  it('takes the day of sending', () => {
    answered.when(deliver('delivered', '2026-03-20'), now).thenEvents();
  });
});

it('has a chart fit to run, with all its words', () => {
  expect(() => checkChart(writtenAppeal)).not.toThrow();
});
