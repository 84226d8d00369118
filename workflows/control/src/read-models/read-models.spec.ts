import { foldBatch, applyChanges, type ModelEvent, type ReadModel, type Row } from '@qabyldau/read-models';
import { kindsOfClock, turns } from '../labels.js';
import { turnOf } from '../turn.js';
import { assignments } from './assignments.js';
import { controlList } from './control-list.js';
import { notices } from './notices.js';

let revision = 0;
const event = (
  name: string,
  caseId: string,
  data: ModelEvent['data'],
  at = '2026-03-10T05:00:00.000Z',
): ModelEvent => {
  const [workflow = '', type = ''] = name.split('/');
  const number = revision++;
  return {
    id: `${name} ${String(number)}`,
    workflow,
    caseId,
    revision: number,
    position: String(number).padStart(8, '0') as ModelEvent['position'],
    type,
    data,
    at,
    actor: { id: 'e-actor', role: 'official' },
    personal: [],
  };
};
const appeal = (type: string, data: ModelEvent['data'] = {}) =>
  event(`reception-appeal/${type}`, 'a-1', data);
const due = (day: string) => ({ dueOn: day, dueAt: `${day}T13:30:00.000Z`, provisional: false });

function tableOf<R extends Row>(model: ReadModel<R>, events: readonly ModelEvent[]): ReadonlyMap<string, R> {
  const rows = new Map<string, R>();
  // one at a time, and all together, must come to the same
  for (const one of events) applyChanges(rows, foldBatch(model, rows, [one]));
  const together = new Map<string, R>();
  applyChanges(together, foldBatch(model, together, events));
  expect(together).toEqual(rows);
  return rows;
}

const open = (...events: readonly ModelEvent[]) =>
  [...tableOf(controlList, events).values()].filter(({ dueAt }) => dueAt !== null);

const registered = appeal('appeal-registered', {
  number: '2026-000001',
  body: 'b-1',
  registeredOn: '2026-03-02',
  reply: due('2026-03-27'),
  calendar: 'kz-2026-1',
  subject: 's-1',
  topic: 'land',
  noticeChannel: 'cabinet',
});
const assigned = appeal('responsible-assigned', { employee: 'e-1' });
const draftDelivered = appeal('notice-delivered', {
  notice: 'draft-refusal-1',
  on: '2026-03-10',
  channel: 'cabinet',
  proof: 'p-1',
  objection: due('2026-03-12'),
});

describe('the control list', () => {
  it('shows the day to which a changed calendar moves a term', () => {
    const moved = (term: string, was: string, day: string) => ({
      term,
      was,
      dueOn: day,
      dueAt: `${day}T13:30:00.000Z`,
      provisional: false,
      reason: 'days-changed',
      because: [{ date: '2026-03-18', is: 'off' }],
    });
    const rederived = appeal('terms-rederived', {
      calendar: 'kz-2026-2',
      terms: [moved('reply', '2026-03-27', '2026-03-30'), moved('objection', '2026-03-12', '2026-03-13')],
    });
    const draft = appeal('draft-refusal-sent', { notice: 'draft-refusal-1', ground: 'court-act' });
    expect(
      open(registered, assigned, draft, draftDelivered, rederived).map(({ kind, dueOn, calendar }) => [
        kind,
        dueOn,
        calendar,
      ]),
    ).toEqual([
      ['reply', '2026-03-30', 'kz-2026-2'],
      ['objection', '2026-03-13', 'kz-2026-2'],
    ]);
    const task = (type: string, data: ModelEvent['data']) => event(`protocol-task/${type}`, 't-1', data);
    const given = task('task-given', {
      appeal: 'a-1',
      number: '2026-000001',
      executor: 'e-2',
      unit: 'u',
      ...due('2026-03-18'),
    });
    const off = task('terms-rederived', {
      calendar: 'kz-2026-2',
      terms: [moved('task', '2026-03-18', '2026-03-19')],
    });
    expect(open(given, off)).toMatchObject([{ kind: 'task', dueOn: '2026-03-19' }]);
  });

  it('shows the term of an appeal from its registration, with whoever is responsible', () => {
    expect(open(registered, assigned)).toMatchObject([
      {
        kind: 'reply',
        number: '2026-000001',
        body: 'b-1',
        responsible: 'e-1',
        fromOn: '2026-03-02',
        dueOn: '2026-03-27',
        calendar: 'kz-2026-1',
      },
    ]);
  });

  it('stops the term with the answer, and keeps it when it was only missed', () => {
    const missed = appeal('timer-fired', { delay: 'replyDue', setAt: 0, due: '2026-03-27T13:30:00.000Z' });
    expect(open(registered, missed)).toHaveLength(1);
    expect(open(registered, missed, appeal('reply-sent', { notice: 'reply-1' }))).toEqual([]);
  });

  it('moves the term with an extension, and waits for its notice', () => {
    const extended = appeal('term-extended', {
      step: 'to-30-days',
      reply: due('2026-04-01'),
      notice: 'extension-1',
      noticeDueOn: '2026-03-13',
    });
    expect(open(registered, assigned, extended)).toMatchObject([
      { kind: 'extension-30', dueOn: '2026-04-01' },
      { kind: 'extension-notice', dueOn: '2026-03-13', notice: 'extension-1', responsible: 'e-1' },
    ]);
    const told = appeal('notice-delivered', { notice: 'extension-1', on: '2026-03-11', proof: 'p' });
    expect(open(registered, extended, told)).toMatchObject([{ kind: 'extension-30' }]);
    const other = appeal('notice-delivered', { notice: 'reply-1', on: '2026-03-11', proof: 'p' });
    expect(open(registered, extended, other)).toHaveLength(2);
  });

  it('shows the objection while it may be made, and hands every clock to the next responsible employee', () => {
    const sent = appeal('draft-refusal-sent', { notice: 'draft-refusal-1' });
    const next = appeal('responsible-assigned', { employee: 'e-2' });
    const clocks = open(registered, assigned, sent, draftDelivered, next);
    expect(clocks).toMatchObject([
      { kind: 'reply' },
      { kind: 'objection', dueOn: '2026-03-12', number: '2026-000001' },
    ]);
    expect(clocks.map(({ responsible }) => responsible)).toEqual(['e-2', 'e-2']);
    const over = appeal('timer-fired', { delay: 'objectionDue' });
    expect(open(registered, sent, draftDelivered, over)).toMatchObject([{ kind: 'reply' }]);
  });

  it('shows a task until it is accepted, of the body whose appeal it belongs to', () => {
    const task = (type: string, data: ModelEvent['data'] = {}) => event(`protocol-task/${type}`, 't-1', data);
    const given = task('task-given', {
      appeal: 'a-1',
      number: '2026-000001',
      executor: 'e-3',
      unit: 'u-1',
      dueOn: '2026-04-10',
      dueAt: '2026-04-10T13:30:00.000Z',
    });
    const answered = appeal('reply-sent', { notice: 'reply-1' });
    const reported = task('execution-reported', { on: '2026-04-08', late: false });
    expect(open(registered, answered, given, reported)).toMatchObject([
      { kind: 'task', body: 'b-1', unit: 'u-1', responsible: 'e-3', state: 'onControl.reported' },
    ]);
    expect(open(registered, answered, given, reported, task('execution-accepted'))).toEqual([]);
  });

  it('follows a request to another body: notice, answer, and the report when it stays silent', () => {
    const request = (type: string, data: ModelEvent['data'] = {}) =>
      event(`participation-request/${type}`, 'r-1', data, '2026-03-16T13:30:00.000Z');
    const requested = request('participation-requested', {
      appeal: 'a-1',
      body: 'b-1',
      requestedOn: '2026-03-10',
      notice: due('2026-03-12'),
      answer: due('2026-03-16'),
      reportIfSilent: due('2026-03-18'),
      noticeChannel: 'cabinet',
    });
    const kinds = (...events: readonly ModelEvent[]) =>
      open(registered, requested, ...events)
        .filter(({ workflow }) => workflow === 'participation-request')
        .map(({ kind, dueOn, number }) => `${kind} ${dueOn ?? ''} ${number ?? ''}`);
    const notice = 'participation-notice 2026-03-12 2026-000001';
    expect(kinds()).toEqual([notice, 'participation-answer 2026-03-16 2026-000001']);
    const silent = request('timer-fired', { delay: 'answerDue' });
    expect(kinds(request('applicant-told'), silent)).toEqual([
      'participation-refusal-report 2026-03-18 2026-000001',
    ]);
    expect(kinds(request('answer-recorded', { answer: 'agreed', on: '2026-03-13' }))).toEqual([notice]);
    expect(kinds(silent, request('refusal-reported'))).toEqual([notice]);
    expect(kinds(request('request-cancelled'))).toEqual([]);
  });

  it('asks every official on a schedule for a reception in each month, unless away all of it (P7)', () => {
    const published = event('reception-schedule/schedule-published', 's-1', {
      body: 'b-1',
      kind: 'ROOM',
      period: { from: '2026-03-01', to: '2026-04-30' },
      lines: [{ official: 'e-9' }],
    });
    const held = event('reception-day/day-closed', 'd-1', {
      official: 'e-9',
      on: '2026-03-12',
      kind: 'SCHEDULED',
      venue: 'ROOM',
    });
    const away = event('body/absence-recorded', 'b-1', {
      employee: 'e-9',
      from: '2026-04-01',
      to: '2026-04-30',
    });
    expect(open(published)).toMatchObject([
      {
        kind: 'monthly-duty',
        number: '2026-03',
        responsible: 'e-9',
        body: 'b-1',
        fromOn: '2026-03-01',
        dueOn: '2026-03-31',
        dueAt: '2026-03-31T19:00:00.000Z',
      },
      { number: '2026-04', dueOn: '2026-04-30' },
    ]);
    expect(open(held, published)).toMatchObject([{ number: '2026-04' }]);
    expect(open(published, held, away)).toEqual([]);
  });

  it('wants a brief in time for the reply, until there is one, and again when it is sent back', () => {
    const brief = (day: string) => ({ ...due(day), days: 2 });
    const begun = appeal('appeal-registered', { ...registered.data, brief: brief('2026-03-20') });
    const clocks = (...events: readonly ModelEvent[]) =>
      open(begun, assigned, ...events).map(({ kind, dueOn, responsible }) => [kind, dueOn, responsible]);
    const reply = ['reply', '2026-03-27', 'e-1'];
    expect(clocks()).toEqual([reply, ['brief-for-reply', '2026-03-20', 'e-1']]);
    const sameDay = appeal('same-day-agreed', { until: due('2026-03-10') });
    expect(clocks(sameDay)).toEqual([reply, ['same-day', '2026-03-10', 'e-1']]);
    const over = appeal('timer-fired', { delay: 'sameDayEnds' });
    expect(clocks(sameDay, over)).toHaveLength(2);
    const prepared = appeal('brief-prepared', { proposal: 'receive' });
    expect(clocks(prepared)).toEqual([reply]);
    const back = appeal('brief-sent-back', { reason: 'propose-refusal', brief: brief('2026-03-23') });
    expect(clocks(prepared, back)).toEqual([reply, ['brief-for-reply', '2026-03-23', 'e-1']]);
    expect(clocks(appeal('appeal-withdrawn', { notice: 'withdrawal-1' }))).toEqual([]);
  });

  it('waits for an appointed reception until it is held, or is known not to be (P28, P29)', () => {
    const listed = [appeal('brief-prepared', { proposal: 'receive' }), appeal('appeal-listed')];
    const slot = (day: string, receptionOn: string) => appeal('slot-allocated', { day, receptionOn });
    const told = appeal('reply-sent', { notice: 'reply-1' });
    const waits = (...events: readonly ModelEvent[]) =>
      open(registered, assigned, ...listed, slot('d-1', '2026-03-18'), ...events)
        .filter(({ kind }) => kind !== 'reply')
        .map(({ kind, dueOn, dueAt, responsible }) => [kind, dueOn, dueAt, responsible]);
    const until = (day: string) => [['appointed-reception', day, `${day}T13:30:00.000Z`, 'e-1']];
    expect(waits()).toEqual(until('2026-03-18'));
    expect(waits(told, appeal('applicant-checked-in'))).toEqual(until('2026-03-18'));
    expect(waits(told, appeal('applicant-received', { protocol: due('2026-03-20') }))).toEqual([
      ['protocol', '2026-03-20', due('2026-03-20').dueAt, 'e-1'],
    ]);
    for (const end of ['applicant-received', 'no-show-recorded', 'appeal-withdrawn', 'slot-lost'])
      expect(waits(told, appeal(end))).toEqual([]);
    const lost = appeal('slot-lost', { day: 'd-1' });
    expect(waits(told, lost, slot('d-2', '2026-03-26'))).toEqual(until('2026-03-26'));
    const elsewhere = appeal('reception-handed-over', { to: 'deputy', receptionOn: '2026-03-19' });
    expect(waits(told, elsewhere)).toEqual(until('2026-03-19'));
  });

  it('counts back until when a draft refusal can be sent, until it is (P32)', () => {
    const draftDue = due('2026-03-19');
    const prepared = appeal('brief-prepared', { proposal: 'refuse', draftDue });
    const drafts = (...events: readonly ModelEvent[]) =>
      open(registered, assigned, prepared, ...events)
        .filter(({ kind }) => kind === 'last-refusal-notice')
        .map(({ fromOn, dueOn, responsible, state }) => [fromOn, dueOn, responsible, state]);
    const waits = (from: string, day: string) => [[from, day, 'e-1', 'course.briefed.toRefuse']];
    expect(drafts()).toEqual(waits('2026-03-27', '2026-03-19'));
    const extended = appeal('term-extended', {
      step: 'to-30-days',
      reply: due('2026-04-01'),
      draftDue: due('2026-03-27'),
      notice: 'extension-1',
      noticeDueOn: '2026-03-13',
    });
    expect(drafts(extended)).toEqual(waits('2026-04-01', '2026-03-27'));
    const move = (term: string, dueOn: string) => ({
      term,
      dueOn,
      dueAt: due(dueOn).dueAt,
      provisional: false,
    });
    const counted = (...terms: readonly ReturnType<typeof move>[]) =>
      appeal('terms-rederived', { calendar: 'kz-2026-2', terms });
    const both = counted(move('reply', '2026-03-30'), move('last-refusal-notice', '2026-03-20'));
    expect(drafts(both)).toEqual(waits('2026-03-30', '2026-03-20'));
    expect(drafts(counted(move('last-refusal-notice', '2026-03-18')))).toEqual(
      waits('2026-03-27', '2026-03-18'),
    );
    expect(drafts(appeal('draft-refusal-sent', { notice: 'draft-refusal-1' }))).toEqual([]);
    expect(drafts(appeal('brief-sent-back', { reason: 'propose-reception' }))).toEqual([]);
  });

  it('waits for the return when nothing was corrected (Code art. 64(7))', () => {
    const asked = appeal('correction-requested', { notice: 'correction-1', defects: ['signature'] });
    const told = appeal('notice-delivered', {
      notice: 'correction-1',
      on: '2026-03-10',
      correction: due('2026-03-17'),
      returnBy: due('2026-03-20'),
    });
    const over = appeal('timer-fired', { delay: 'correctionDue' });
    expect(open(registered, assigned, asked, told)).toMatchObject([
      { kind: 'reply' },
      { kind: 'correction' },
    ]);
    expect(open(registered, assigned, asked, told, over)).toMatchObject([
      { kind: 'reply' },
      { kind: 'return', fromOn: '2026-03-17', dueOn: '2026-03-20', responsible: 'e-1' },
    ]);
    expect(open(registered, asked, told, over, appeal('appeal-returned', { notice: 'return-1' }))).toEqual(
      [],
    );
  });

  it('waits for the record of a hearing, and then for remarks on it, while the hearing lasts', () => {
    const held = appeal('hearing-held', { attended: true, record: due('2026-03-12') });
    const signed = appeal('hearing-record-signed', {
      late: false,
      on: '2026-03-11',
      remarks: due('2026-03-16'),
    });
    const kinds = (...events: readonly ModelEvent[]) =>
      open(registered, assigned, draftDelivered, held, ...events).map(({ kind, dueOn }) => [kind, dueOn]);
    const reply = ['reply', '2026-03-27'];
    expect(kinds()).toEqual([reply, ['hearing-record', '2026-03-12']]);
    const awaited = [reply, ['record-remarks', '2026-03-16']];
    expect(kinds(signed)).toEqual(awaited);
    expect(kinds(signed, appeal('record-remarks-made', { answer: 'none' }))).toEqual([reply]);
    expect(kinds(signed, appeal('timer-fired', { delay: 'remarksDue' }))).toEqual([reply]);
    const older = appeal('hearing-record-signed', { late: false, remarksBy: due('2026-03-16') });
    expect(kinds(older)).toEqual(awaited);
    expect(kinds(older, appeal('reception-refused', { notice: 'refusal-1' }))).toEqual([]);
    const approved = appeal('reception-approved', { official: 'e-9', afterHearing: true });
    expect(kinds(approved)).toEqual([reply, ['hearing-record', '2026-03-12']]);
    expect(kinds(approved, signed)).toEqual([reply]);
    expect(kinds(signed, approved)).toEqual([reply]);
  });

  it('goes to whoever takes the place of a recused employee (Code art. 67)', () => {
    const noted = (stage: string) =>
      appeal('motion-noted', { kind: 'recusal', stage, employee: 'e-1', replacement: 'e-5' });
    const sent = appeal('draft-refusal-sent', { notice: 'draft-refusal-1' });
    const whose = (...events: readonly ModelEvent[]) =>
      open(registered, assigned, sent, draftDelivered, ...events).map(({ responsible }) => responsible);
    expect(whose(noted('filed'))).toEqual(['e-1', 'e-1']);
    expect(whose(noted('granted'))).toEqual(['e-5', 'e-5']);
  });

  it('waits for the protocol of a reception (P23)', () => {
    const received = appeal('applicant-received', {
      official: 'e-9',
      day: 'd-1',
      protocol: due('2026-03-12'),
    });
    expect(open(registered, assigned, received)).toMatchObject([
      { kind: 'protocol', fromOn: '2026-03-10', dueOn: '2026-03-12', state: 'course.received' },
    ]);
    expect(open(registered, received, appeal('protocol-signed', { tasks: [] }))).toEqual([]);
  });

  it('waits for every notice with a term, not only for the last', () => {
    const extended = appeal('term-extended', {
      step: 'to-30-days',
      reply: due('2026-04-01'),
      notice: 'extension-1',
      noticeDueOn: '2026-03-13',
    });
    const part = appeal('part-redirected', { notice: 'partial-redirection-1', dueOn: '2026-03-12' });
    const next = appeal('responsible-assigned', { employee: 'e-2' });
    const clocks = open(registered, extended, part, next).filter(({ notice }) => notice !== null);
    expect(clocks.map(({ kind, responsible }) => [kind, responsible])).toEqual([
      ['extension-notice', 'e-2'],
      ['redirect-notice', 'e-2'],
    ]);
  });

  it('asks whether an appeal handed in at a reception belongs elsewhere, until it has an executor', () => {
    const written = (type: string, data: ModelEvent['data'] = {}) =>
      event(`written-appeal/${type}`, 'w-1', data);
    const handedIn = written('written-appeal-registered', {
      parent: 'a-1',
      number: '2026-000002',
      body: 'b-1',
      receivedAt: '2026-03-10T05:00:00.000Z',
      registeredOn: '2026-03-10',
      answer: due('2026-04-03'),
      redirectDueOn: '2026-03-13',
      calendar: 'kz-2026-1',
    });
    expect(open(handedIn)).toMatchObject([
      { kind: 'written-answer', dueOn: '2026-04-03' },
      { kind: 'redirect', number: '2026-000002', fromOn: '2026-03-10', dueOn: '2026-03-13' },
    ]);
    expect(open(handedIn, written('executor-assigned', { employee: 'e-2' }))).toMatchObject([
      { kind: 'written-answer', responsible: 'e-2' },
    ]);
  });

  it('shows a quarterly report until it is submitted', () => {
    const drafted = event('quarterly-report/report-drafted', 'q-1', {
      body: 'b-1',
      quarter: '2026-Q1',
      to: '2026-03-31',
      ...due('2026-04-10'),
    });
    expect(open(drafted)).toMatchObject([{ kind: 'report', number: '2026-Q1', dueOn: '2026-04-10' }]);
    expect(open(drafted, event('quarterly-report/report-submitted', 'q-1', { version: 1 }))).toEqual([]);
  });

  it('has words and paragraphs for every kind, and knows whose turn it is', () => {
    for (const { kind } of open(registered, assigned))
      expect(kindsOfClock[kind]?.law.length).toBeGreaterThan(0);
    const state = (path: string) => ({ kind: 'reply', workflow: 'reception-appeal', state: path });
    expect(turnOf(state('course.preReview'))).toBe('responsible');
    expect(turnOf(state('course.awaitingCorrection.noticeDelivered'))).toBe('applicant');
    expect(turnOf({ kind: 'task', workflow: 'protocol-task', state: 'onControl.reported' })).toBe('control');
    expect(Object.values(turns).every(({ kk, ru, en }) => kk !== '' && ru !== '' && en !== '')).toBe(true);
  });
});

describe('notices', () => {
  const rows = (...events: readonly ModelEvent[]) =>
    [...tableOf(notices, events).values()].filter(({ kind }) => kind !== '');

  it('are sent, and delivered or not', () => {
    const sent = appeal('reply-sent', { notice: 'reply-1' });
    const told = appeal('notice-delivered', {
      notice: 'reply-1',
      on: '2026-03-11',
      channel: 'sms',
      proof: 'p-7',
    });
    const failed = appeal('notice-failed', {
      notice: 'ticket-1',
      on: '2026-03-11',
      channel: 'cabinet',
      proof: 'x',
    });
    expect(rows(registered, sent, told, failed)).toMatchObject([
      { notice: 'ticket-1', kind: 'ticket', state: 'failed', failedOn: '2026-03-11' },
      {
        notice: 'reply-1',
        kind: 'reply',
        number: '2026-000001',
        body: 'b-1',
        channel: 'sms',
        state: 'delivered',
        deliveredOn: '2026-03-11',
        proof: 'p-7',
      },
    ]);
  });

  it('are those of motions and complaints too, under the number of the appeal', () => {
    const motion = (type: string, data: ModelEvent['data']) => event(`motion/${type}`, 'm-1', data);
    const complaint = (type: string, data: ModelEvent['data']) => event(`complaint/${type}`, 'c-1', data);
    const of = { appeal: 'a-1', body: 'b-1', noticeChannel: 'sms' };
    const found = rows(
      registered,
      motion('motion-filed', of),
      motion('participant-told', { appeal: 'a-1', notice: 'motion-1' }),
      motion('notice-failed', { notice: 'motion-1', on: '2026-03-11', channel: 'sms', proof: 'p-1' }),
      complaint('complaint-filed', { ...of, act: 'refusal-1' }),
      complaint('complaint-forwarded', { appeal: 'a-1', notice: 'complaint-1' }),
    );
    expect(found).toMatchObject([
      { kind: 'ticket' },
      {
        workflow: 'motion',
        kind: 'motion',
        state: 'failed',
        number: '2026-000001',
        appeal: 'a-1',
        body: 'b-1',
      },
      { workflow: 'complaint', kind: 'complaint', state: 'sent', number: '2026-000001', channel: 'sms' },
    ]);
  });
});

describe('the assignment history', () => {
  it('says who decided on motions and complaints, and who took the place of a recused one', () => {
    const decided = event('motion/motion-decided', 'm-1', { appeal: 'a-1', kind: 'recusal' });
    const granted = event('complaint/complaint-granted', 'c-1', { appeal: 'a-1' });
    const noted = (replacement?: string) =>
      appeal('motion-noted', {
        kind: 'recusal',
        stage: 'granted',
        employee: 'e-1',
        ...(replacement && { replacement }),
      });
    const rows = [...tableOf(assignments, [registered, decided, granted, noted('e-5'), noted()]).values()];
    expect(
      rows.filter(({ part }) => part !== '').map(({ employee, part, number }) => [employee, part, number]),
    ).toEqual([
      ['e-actor', 'motion-decider', '2026-000001'],
      ['e-actor', 'complaint-decider', '2026-000001'],
      ['e-5', 'replacement', '2026-000001'],
    ]);
  });

  it('says who had what part in which matter (P37)', () => {
    const brief = appeal('brief-prepared', { proposal: 'receive' });
    const again = appeal('responsible-assigned', {
      employee: 'e-2',
      override: { signatory: 'h', reason: 'r' },
    });
    const task = event('protocol-task/task-given', 't-1', { appeal: 'a-1', executor: 'e-3' });
    const rows = [...tableOf(assignments, [registered, assigned, brief, again, task]).values()].filter(
      ({ part }) => part !== '',
    );
    expect(rows.map(({ employee, part, overridden }) => [employee, part, overridden])).toEqual([
      ['e-1', 'responsible', 0],
      ['e-actor', 'drafter', 0],
      ['e-2', 'responsible', 1],
      ['e-3', 'executor', 0],
    ]);
    expect(
      rows.every(
        ({ number, subject, topic }) => number === '2026-000001' && subject === 's-1' && topic === 'land',
      ),
    ).toBe(true);
  });
});
