import { rows, type SampleModelEvent } from '@qabyldau/engine-testing';
import { quarterlyReports } from './quarterly-reports.js';
import { reportVersions } from './report-versions.js';

const drafted: SampleModelEvent = {
  type: 'report-drafted',
  data: {
    body: 'akimat',
    quarter: '2026-Q2',
    from: '2026-04-01',
    to: '2026-06-30',
    recipient: 'GOVERNMENT_APPARATUS',
    covers: ['PUBLIC_RECEPTION_ROOM', 'CITIZENS_RECEPTION_CENTRE'],
    dueOn: '2026-07-10',
    dueAt: '2026-07-10T13:30:00.000Z',
    provisional: false,
  },
};
const snapshot = (contentHash: string) => ({
  contentHash,
  logPosition: '0000000000012345',
  calendar: 'kz-2026-03',
  modelVersions: { 'appeal-register': 1 },
});
const frozen = (hash = 'a'): SampleModelEvent => ({
  type: 'report-frozen',
  data: { version: 1, ...snapshot(hash) },
});
const submitted = (version = 1, late = false): SampleModelEvent => ({
  type: 'report-submitted',
  data: {
    version,
    contentHash: 'a',
    recipient: 'GOVERNMENT_APPARATUS',
    number: '12-3',
    on: `2026-07-0${version}`,
    late,
  },
});
const corrected: SampleModelEvent = {
  type: 'report-corrected',
  data: {
    version: 2,
    corrects: 1,
    was: 'a',
    reason: 'counted late',
    differences: [{ cell: 'received.total', was: 543, is: 544 }],
    ...snapshot('b'),
  },
};
const ranOut: SampleModelEvent = { type: 'timer-fired', data: { delay: 'reportDue', setAt: 0, due: 'then' } };

describe('quarterly-reports', () => {
  const first = {
    report: 'case-1',
    body: 'akimat',
    quarter: '2026-Q2',
    recipient: 'GOVERNMENT_APPARATUS',
    covers: '["PUBLIC_RECEPTION_ROOM","CITIZENS_RECEPTION_CENTRE"]',
    dueOn: '2026-07-10',
    dueAt: '2026-07-10T13:30:00.000Z',
    provisional: 0,
    state: 'drafted',
    term: 'running',
    version: null,
    submittedVersion: null,
    submittedOn: null,
  };
  const sent = { version: 1, state: 'submitted', submittedVersion: 1, submittedOn: '2026-07-01' };

  it.each<[SampleModelEvent[], object]>([
    [[], {}],
    [[frozen()], { state: 'frozen', version: 1 }],
    [[ranOut], { term: 'overdue' }],
    [[{ ...ranOut, data: { delay: 'another' } }], {}],
    [[frozen(), submitted()], { ...sent, term: 'kept' }],
    [[frozen(), ranOut, submitted(1, true)], { ...sent, term: 'missed' }],
    [[frozen(), submitted(), corrected], { ...sent, term: 'kept', state: 'corrected', version: 2 }],
    [
      [frozen(), ranOut, submitted(1, true), corrected, submitted(2)],
      { ...sent, term: 'missed', version: 2, submittedVersion: 2, submittedOn: '2026-07-02' },
    ],
  ])('follow the report and its term (%#)', (events, change) => {
    expect(rows(quarterlyReports).after(drafted, ...events)).toEqual([{ ...first, ...change }]);
    expect(rows(quarterlyReports).after(...events)).toEqual([]);
  });
});

describe('report-versions', () => {
  const first = {
    id: 'case-1/1',
    report: 'case-1',
    version: 1,
    contentHash: 'a',
    logPosition: '0000000000012345',
    calendar: 'kz-2026-03',
    modelVersions: '{"appeal-register":1}',
    frozenAt: '2026-01-05T04:00:00.000Z',
    reason: null,
    differences: '[]',
    recipient: null,
    letter: null,
    submittedOn: null,
    late: 0,
  };
  const sent = { recipient: 'GOVERNMENT_APPARATUS', letter: '12-3', submittedOn: '2026-07-01' };

  it('hold what proves the figures, the newest until they are submitted', () => {
    expect(rows(reportVersions).after(frozen())).toEqual([first]);
    expect(rows(reportVersions).after(frozen(), frozen('c'))).toEqual([{ ...first, contentHash: 'c' }]);
    expect(rows(reportVersions).after(frozen(), submitted(1, true))).toEqual([
      { ...first, ...sent, late: 1 },
    ]);
    expect(rows(reportVersions).after(submitted())).toEqual([]);
  });
  it('keep the submitted version beside its correction (reading O)', () => {
    expect(rows(reportVersions).after(frozen(), submitted(), corrected)).toEqual([
      { ...first, ...sent },
      {
        ...first,
        id: 'case-1/2',
        version: 2,
        contentHash: 'b',
        reason: 'counted late',
        differences: '[{"cell":"received.total","is":544,"was":543}]',
      },
    ]);
  });
});
