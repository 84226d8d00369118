import { createCalendar, kazakhstanCalendar } from '@qabyldau/calendar';
import { activeLeaves, checkChart, type DecidedOf } from '@qabyldau/engine';
import { given } from '@qabyldau/engine-testing';
import type { IsoDate } from '@qabyldau/kernel';
import {
  quarterlyReport,
  type Difference,
  type Recipient,
  type ReportCommands,
  type ReportEnv,
  type ReportEvents,
} from './index.js';

type Fact = DecidedOf<ReportEvents>;

const calendar = createCalendar(kazakhstanCalendar);
const date = (text: string): IsoDate => text as IsoDate;

/** Local time of Asia/Almaty. */
const envAt = (on: string, time = '10:00', more: Partial<ReportEnv> = {}): ReportEnv => ({
  at: calendar.instantAt(date(on), time),
  today: date(on),
  actor: { id: 'e-7', role: 'controller' },
  commandId: 'c',
  asked: [],
  caseId: 'akimat-2026-Q2',
  calendar,
  presidentSubordinate: false,
  policy: { reportDueDays: 10, workingDayEnds: '18:30' },
  ...more,
});

const dueAt = calendar.instantAt(date('2026-07-10'), '18:30');
const drafted = (change: Partial<ReportEvents['report-drafted']> = {}): Fact => ({
  type: 'report-drafted',
  data: {
    body: 'akimat',
    quarter: '2026-Q2',
    from: date('2026-04-01'),
    to: date('2026-06-30'),
    recipient: 'GOVERNMENT_APPARATUS',
    covers: ['PUBLIC_RECEPTION_ROOM', 'CITIZENS_RECEPTION_CENTRE'],
    dueOn: date('2026-07-10'),
    dueAt,
    provisional: false,
    calendar: 'kz-2026-1',
    ...change,
  },
});
const hash = (digit: string): string => digit.repeat(64);
const snapshot = (digit: string) => ({
  contentHash: hash(digit),
  logPosition: '0000000000012345',
  calendar: 'kz-2026-03',
  modelVersions: { 'appeal-register': 1 },
});
const frozen = (digit = 'a'): Fact => ({ type: 'report-frozen', data: { version: 1, ...snapshot(digit) } });
const letter = { recipient: 'GOVERNMENT_APPARATUS', number: '12-3', on: date('2026-07-09') } as const;
const submitted = (version = 1, digit = 'a', late = false): Fact => ({
  type: 'report-submitted',
  data: { version, contentHash: hash(digit), ...letter, late },
});
const differences: readonly Difference[] = [{ cell: 'received.total', was: 543, is: 544 }];
const corrected = (digit = 'b', version = 2): Fact => ({
  type: 'report-corrected',
  data: {
    version,
    corrects: version - 1,
    was: hash('a'),
    differences,
    ...snapshot(digit),
  },
  personal: [{ subject: 'quarterly-report-akimat-2026-Q2', data: { reason: 'one appeal was counted late' } }],
});

const report = (...facts: readonly Fact[]) => given(quarterlyReport).events(...facts);
const leaves = (...facts: readonly Fact[]) => activeLeaves(report(...facts).state.snapshot.value);

describe('draft-report (P40)', () => {
  const draft = (quarter = '2026-Q2') =>
    ({ type: 'draft-report', data: { body: 'akimat', quarter } }) as const;

  it('begins the report, due on the tenth after the quarter', () => {
    const { state } = report().when(draft(), envAt('2026-06-30')).thenEvents(drafted());
    expect(state.timers).toEqual([{ name: 'reportDue', setAt: 0, due: dueAt }]);
    expect(activeLeaves(state.snapshot.value)).toEqual(['paper.drafted', 'term.running']);
  });
  it('of a body under the President goes to his Administration, on rooms and not on centres (read literally)', () => {
    report()
      .when(draft(), envAt('2026-07-01', '10:00', { presidentSubordinate: true }))
      .thenEvents(drafted({ recipient: 'PRESIDENTIAL_ADMINISTRATION', covers: ['PUBLIC_RECEPTION_ROOM'] }));
  });
  it('is due on the day that the body’s internal act names (cl. 4)', () => {
    const policy = { reportDueDays: 5, workingDayEnds: '18:00' };
    const dueOn = date('2026-07-07');
    report()
      .when(draft(), envAt('2026-07-01', '10:00', { policy }))
      .thenEvents(drafted({ dueOn, dueAt: calendar.instantAt(dueOn, '18:00'), chosen: date('2026-07-05') }));
  });
  it('may begin with the quarter, not before', () => {
    expect(report().when(draft(), envAt('2026-04-01')).thenEvents().facts).toHaveLength(1);
    report().when(draft(), envAt('2026-03-31')).thenRefused('quarter-has-not-begun');
  });
  it('refuses what is no quarter, and a second report of the same one', () => {
    report().when(draft('2026-Q5'), envAt('2026-07-01')).thenRefused('not-a-quarter');
    report()
      .when(draft(), envAt('2026-07-01', '10:00', { caseId: 'report-7' }))
      .thenRefused('report-under-another-id');
    report(drafted()).when(draft(), envAt('2026-07-01')).thenRefused('not-now');
  });
});

describe('freeze-report (reading O)', () => {
  const freeze = (digit = 'a') => ({ type: 'freeze-report', data: snapshot(digit) }) as const;

  it('fixes the figures when the quarter is over', () => {
    report(drafted()).when(freeze(), envAt('2026-07-01')).thenEvents(frozen());
  });
  it('fixes newer ones until the report is submitted', () => {
    report(drafted(), frozen()).when(freeze('b'), envAt('2026-07-02')).thenEvents(frozen('b'));
  });
  it('refuses while the quarter runs', () => {
    report(drafted()).when(freeze(), envAt('2026-06-30', '23:59')).thenRefused('quarter-has-not-ended');
  });
  it.each([hash('a').slice(1), `${hash('a')}a`, hash('A'), hash('g'), ''])(
    'refuses the hash %j',
    (contentHash) => {
      report(drafted())
        .when({ type: 'freeze-report', data: { ...snapshot('a'), contentHash } }, envAt('2026-07-01'))
        .thenRefused('content-hash-is-none');
    },
  );
  it('refuses when submitted: that version never changes', () => {
    report(drafted(), frozen(), submitted()).when(freeze('b'), envAt('2026-07-10')).thenRefused('not-now');
  });
  it('is silent when the same content is frozen', () => {
    report(drafted(), frozen()).when(freeze(), envAt('2026-07-02')).thenNothing();
  });
});

describe('submit-report (P40)', () => {
  const submit = (change: Partial<ReportCommands['submit-report']> = {}) =>
    ({ type: 'submit-report', data: { ...letter, ...change } }) as const;
  const ready = report(drafted(), frozen());

  it('submits the frozen version', () => {
    const { state } = ready.when(submit(), envAt('2026-07-09')).thenEvents(submitted());
    expect(activeLeaves(state.snapshot.value)).toEqual(['paper.submitted', 'term.kept']);
    expect(state.timers).toEqual([]);
  });
  it.each([
    ['2026-07-10', '18:29', false],
    ['2026-07-10', '18:30', true],
    ['2026-07-13', '09:00', true],
  ])('on %s at %s: late is %s', (on, time, late) => {
    ready.when(submit(), envAt(on, time)).thenEvents(submitted(1, 'a', late));
  });
  it('is overdue when the timer fires, and then late', () => {
    const overdue = ready.fires('reportDue');
    expect(activeLeaves(overdue.state.snapshot.value)).toEqual(['paper.frozen', 'term.overdue']);
    const { state } = overdue.when(submit(), envAt('2026-07-13')).thenEvents(submitted(1, 'a', true));
    expect(activeLeaves(state.snapshot.value)).toEqual(['paper.submitted', 'term.missed']);
  });
  it.each<[Recipient, Recipient, string | undefined]>([
    ['GOVERNMENT_APPARATUS', 'GOVERNMENT_APPARATUS', undefined],
    ['GOVERNMENT_APPARATUS', 'PRESIDENTIAL_ADMINISTRATION', 'recipient-is-the-government-apparatus'],
    ['PRESIDENTIAL_ADMINISTRATION', 'PRESIDENTIAL_ADMINISTRATION', undefined],
    ['PRESIDENTIAL_ADMINISTRATION', 'GOVERNMENT_APPARATUS', 'recipient-is-the-presidential-administration'],
  ])('for %s, sent to %s: %s', (right, recipient, code) => {
    const outcome = report(drafted({ recipient: right }), frozen()).when(
      submit({ recipient }),
      envAt('2026-07-09'),
    );
    if (code === undefined) expect(outcome.thenEvents().facts[0]?.data).toMatchObject({ recipient });
    else outcome.thenRefused(code);
  });
  it('refuses a letter of tomorrow', () => {
    ready.when(submit({ on: date('2026-07-10') }), envAt('2026-07-09')).thenRefused('letter-not-yet-sent');
  });
  it('is for the control unit and officials, once figures are frozen', () => {
    report(drafted()).when(submit(), envAt('2026-07-09')).thenRefused('not-now');
    const analyst = { actor: { id: 'e-2', role: 'analyst' } };
    ready.when(submit(), envAt('2026-07-09', '10:00', analyst)).thenRefused('not-your-role');
    const official = { actor: { id: 'akim', role: 'official' } };
    ready.when(submit(), envAt('2026-07-09', '10:00', official)).thenEvents(submitted());
    report(drafted(), frozen(), submitted()).when(submit(), envAt('2026-07-09')).thenRefused('not-now');
  });
});

describe('correct-report (reading O)', () => {
  const correct = (digit = 'b', change: Partial<ReportCommands['correct-report']> = {}) =>
    ({
      type: 'correct-report',
      data: { reason: 'one appeal was counted late', snapshot: snapshot(digit), differences, ...change },
    }) as const;
  const sent = report(drafted(), frozen(), submitted());

  it('makes a new version that names what it changes; the submitted one stays', () => {
    const { state } = sent.when(correct(), envAt('2026-08-03')).thenEvents(corrected());
    expect(activeLeaves(state.snapshot.value)).toEqual(['paper.corrected', 'term.kept']);
    expect(state.snapshot.context).toMatchObject({
      submitted: [{ version: 1, contentHash: hash('a') }],
      frozen: { version: 2, contentHash: hash('b') },
    });
  });
  it('is submitted in its turn, and never late', () => {
    const again = sent.events(corrected());
    const { state } = again
      .when({ type: 'submit-report', data: letter }, envAt('2026-08-03'))
      .thenEvents(submitted(2, 'b'));
    expect(state.snapshot.context).toMatchObject({ submitted: [{ version: 1 }, { version: 2 }] });
    expect(leaves(drafted(), frozen(), submitted(), corrected(), submitted(2, 'b'))).toEqual([
      'paper.submitted',
      'term.kept',
    ]);
    expect(
      again.events(submitted(2, 'b')).when(correct('c'), envAt('2026-09-01')).thenEvents().facts[0]?.data,
    ).toMatchObject({ version: 3, corrects: 2, was: hash('b') });
  });
  it('is worked out anew while it has not gone out', () => {
    sent.events(corrected()).when(correct('c'), envAt('2026-08-04')).thenEvents(corrected('c'));
  });
  it.each([
    [correct('a'), 'content-unchanged'],
    [correct('b', { differences: [] }), 'correction-without-differences'],
    [correct('b', { differences: [...differences, { cell: 'x', was: 1, is: 1 }] }), 'difference-is-none'],
    [correct('z'), 'content-hash-is-none'],
  ])('refuses %#: %s', (command, code) => {
    sent.when(command, envAt('2026-08-03')).thenRefused(code);
  });
  it('is refused before anything went out: freeze again instead', () => {
    report(drafted(), frozen()).when(correct(), envAt('2026-07-02')).thenRefused('not-now');
  });
  it('is silent when this very correction waits', () => {
    sent.events(corrected()).when(correct(), envAt('2026-08-03')).thenNothing();
  });
});

it('has a chart fit to run, with all its words', () => {
  expect(() => checkChart(quarterlyReport)).not.toThrow();
});
