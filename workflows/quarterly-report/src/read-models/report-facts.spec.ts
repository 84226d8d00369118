import { rows } from '@qabyldau/engine-testing';
import { reportAppeals } from './report-appeals.js';
import { reportFacts } from './report-facts.js';

const registered = {
  workflow: 'reception-appeal',
  caseId: 'a-1',
  revision: 0,
  type: 'appeal-registered',
  data: {
    body: 'b',
    number: '2026-000001',
    registeredOn: '2026-03-23',
    applicants: 3,
    channel: 'ORAL',
    applicantKind: 'natural',
    language: 'kk',
    topic: 'land',
    priority: true,
  },
};
// 23:30 of the day before in UTC: by the law's clock it is the 2nd already
const replied = {
  workflow: 'reception-appeal',
  caseId: 'a-1',
  revision: 4,
  type: 'reply-sent',
  at: '2026-04-01T19:30:00.000Z',
  data: { first: true, late: false, official: 'e-1', day: 'd-1' },
};
const given = {
  workflow: 'protocol-task',
  caseId: 't-1',
  revision: 0,
  type: 'task-given',
  at: '2026-04-02T05:00:00.000Z',
  data: { appeal: 'a-1', executor: 'e-2' },
};
const returned = { ...given, revision: 1, type: 'task-returned', data: { reason: 'incomplete' } };
const accepted = { ...given, revision: 2, type: 'execution-accepted', data: { appeal: 'a-1', late: true } };

it('dates a fact by the clock of Almaty, and a registration by its own day', () => {
  expect(rows(reportFacts).after(registered, replied)).toMatchObject([
    { fact: 'reception-appeal/a-1/0/0', kind: 'registered', on: '2026-03-23', amount: 3, body: 'b' },
    {
      fact: 'reception-appeal/a-1/4/0',
      kind: 'replied',
      on: '2026-04-02',
      employee: 'e-1',
      body: 'b',
      late: 0,
    },
  ]);
});

it('counts only the reply that answers the term', () => {
  const again = { ...replied, data: { ...replied.data, first: false } };
  expect(rows(reportFacts).after(registered, again)).toHaveLength(1);
});

it('ends a task with its acceptance, and knows the appeal of what says no more than that', () => {
  expect(rows(reportFacts).after(given, returned, accepted)).toMatchObject([
    { kind: 'task-given', endedOn: '2026-04-02' },
    { kind: 'task-returned', appeal: 'a-1', employee: 'e-2', endedOn: null },
    { kind: 'task-done', late: 1 },
  ]);
});

it('follows an appeal to its first end', () => {
  const withdrawn = { ...replied, revision: 5, type: 'appeal-withdrawn', data: {} };
  const late = {
    ...withdrawn,
    revision: 6,
    type: 'no-show-recorded',
    at: '2026-05-05T05:00:00.000Z',
    data: {},
  };
  expect(rows(reportAppeals).after(registered, replied, withdrawn, late)).toMatchObject([
    { appeal: 'a-1', priority: 1, region: null, repliedOn: '2026-04-02', endedOn: '2026-04-02' },
  ]);
});
