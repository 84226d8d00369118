import { applyChanges, foldBatch, type ModelEvent } from '@qabyldau/read-models';
import { kindsOfClock } from '../labels.js';
import { controlList } from '../read-models/control-list.js';
import { turnOf } from '../turn.js';
import type { ClockRow } from './clock.js';

let revision = 0;
const event = (name: string, data: ModelEvent['data'] = {}): ModelEvent => {
  const [workflow = '', type = ''] = name.split('/');
  const number = revision++;
  return {
    id: String(number),
    workflow,
    caseId: workflow === 'reception-appeal' ? 'a-1' : 'c-1',
    revision: number,
    position: String(number).padStart(8, '0') as ModelEvent['position'],
    type,
    data,
    at: '2026-03-10T05:00:00.000Z',
    actor: { id: 'e-actor', role: 'official' },
    personal: [],
  };
};
const due = (day: string) => ({ dueOn: day, dueAt: `${day}T13:30:00.000Z`, provisional: false });

const registered = event('reception-appeal/appeal-registered', {
  number: '2026-000001',
  body: 'b-1',
  registeredOn: '2026-03-02',
  reply: due('2026-03-27'),
  calendar: 'kz-2026-1',
});
const assigned = event('reception-appeal/responsible-assigned', { employee: 'e-1' });

/** The open clocks beside those of the appeal. */
function open(...events: readonly ModelEvent[]): readonly ClockRow[] {
  const rows = new Map<string, ClockRow>();
  for (const one of [registered, assigned, ...events])
    applyChanges(rows, foldBatch(controlList, rows, [one]));
  const clocks = [...rows.values()].filter((row) => row.dueAt !== null && row.caseId !== 'a-1');
  for (const { kind } of clocks) expect(kindsOfClock[kind]?.law.length).toBeGreaterThan(0);
  return clocks;
}
const told = (row: ClockRow | undefined) => row && [row.kind, row.dueOn, row.state, turnOf(row)];

describe('the clocks of the side procedures', () => {
  it('wait for the decision on a motion, and for the participant to be told of it', () => {
    const filed = (kind: string) =>
      event('motion/motion-filed', {
        appeal: 'a-1',
        body: 'b-1',
        kind,
        filedOn: '2026-03-10',
        decide: due('2026-03-13'),
      });
    const decided = (kind: string) =>
      event('motion/motion-decided', { kind, decidedOn: '2026-03-11', tell: due('2026-03-13') });
    const late = event('motion/timer-fired', { delay: 'decisionDue' });
    const [access] = open(filed('file-access'));
    expect(access).toMatchObject({ number: '2026-000001', body: 'b-1', responsible: 'e-1', appeal: 'a-1' });
    expect(told(access)).toEqual(['file-access', '2026-03-13', 'considered.inTime', 'responsible']);
    expect(told(open(filed('recusal'))[0])).toEqual([
      'recusal',
      '2026-03-13',
      'considered.inTime',
      'official',
    ]);
    expect(told(open(filed('slip'), late)[0])?.[2]).toBe('considered.overdue');
    expect(open(filed('recusal'), decided('recusal'))).toMatchObject([
      { kind: 'recusal-notice', fromOn: '2026-03-11', dueOn: '2026-03-13', state: 'decided.toTell' },
    ]);
    expect(open(filed('explanation'), decided('explanation'))).toMatchObject([{ kind: 'slip-correction' }]);
    expect(open(filed('slip'), event('motion/motion-withdrawn'))).toEqual([]);
    expect(open(filed('slip'), decided('slip'), event('motion/participant-told'))).toEqual([]);
  });

  it('wait for a complaint to be forwarded', () => {
    const filed = event('complaint/complaint-filed', {
      appeal: 'a-1',
      body: 'b-1',
      filedOn: '2026-03-10',
      forward: due('2026-03-13'),
    });
    const late = event('complaint/timer-fired', { delay: 'forwardingDue' });
    expect(told(open(filed)[0])).toEqual([
      'complaint-forwarding',
      '2026-03-13',
      'taken.inTime',
      'responsible',
    ]);
    expect(told(open(filed, late)[0])?.[2]).toBe('taken.overdue');
    for (const end of ['complaint-forwarded', 'complaint-granted', 'complaint-withdrawn']) {
      expect(open(filed, event(`complaint/${end}`))).toEqual([]);
    }
  });

  it('wait for materials until they are accepted, with or without an appeal', () => {
    const asked = (more: ModelEvent['data']) =>
      event('materials-request/materials-requested', {
        body: 'b-1',
        unit: 'u-1',
        requestedOn: '2026-03-10',
        answer: due('2026-03-16'),
        ...more,
      });
    const given = event('materials-request/answer-given');
    const returned = event('materials-request/answer-returned', { overdue: true });
    expect(open(asked({}))).toMatchObject([{ kind: 'materials', unit: 'u-1', number: null, appeal: null }]);
    expect(open(asked({ appeal: 'a-1' }))).toMatchObject([{ number: '2026-000001', appeal: 'a-1' }]);
    expect(told(open(asked({}), given)[0])).toEqual(['materials', '2026-03-16', 'answered', 'responsible']);
    expect(told(open(asked({}), given, returned)[0])?.slice(2)).toEqual(['asked.escalated', 'executor']);
    const moved = event('materials-request/due-date-moved', { answer: due('2026-03-20') });
    const fired = event('materials-request/timer-fired', { delay: 'answerDue' });
    expect(told(open(asked({}), fired, moved)[0])?.slice(1, 3)).toEqual(['2026-03-20', 'asked.inTime']);
    expect(open(asked({}), given, event('materials-request/answer-accepted'))).toEqual([]);
  });

  it('move with the calendar', () => {
    const filed = event('motion/motion-filed', {
      appeal: 'a-1',
      body: 'b-1',
      kind: 'slip',
      filedOn: '2026-03-10',
      decide: due('2026-03-13'),
    });
    const rederived = event('motion/terms-rederived', {
      calendar: 'kz-2026-2',
      terms: [
        { term: 'decide', was: '2026-03-13', ...due('2026-03-16'), reason: 'days-changed', because: [] },
      ],
    });
    expect(open(filed, rederived)).toMatchObject([{ dueOn: '2026-03-16', calendar: 'kz-2026-2' }]);
  });
});
