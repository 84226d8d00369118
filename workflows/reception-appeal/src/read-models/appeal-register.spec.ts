import fc from 'fast-check';
import type { AppealCase } from '../../test/appeal-case.js';
import { walk, walks } from '../../test/random-walk.js';
import { draftDelivered, plain, protocol, received, scheduled } from '../../test/commands.js';
import { receptionAppeal } from '../reception-appeal.js';
import { appealRegister, type AppealRow } from './appeal-register.js';

function rowOf(appeal: AppealCase, before?: AppealRow): AppealRow {
  let row = before;
  for (const event of appeal.modelEvents().slice(row === undefined ? 0 : row.revision + 1)) {
    for (const key of appealRegister.keys(event)) {
      const next = appealRegister.row(key, row, event);
      if (next === 'delete') throw new Error('the register deletes nothing');
      if (next !== 'unchanged') row = next;
    }
  }
  if (row === undefined) throw new Error('no row');
  return row;
}

describe('the register of appeals', () => {
  it('shows where an appeal stands and what is due', () => {
    expect(rowOf(draftDelivered())).toMatchObject({
      appeal: 'appeal-1',
      number: '2026-000007',
      course: 'course.hearing.delivered',
      clock: 'clock.running.base',
      replyDueOn: '2026-03-27',
      objectionDueOn: '2026-03-26',
      decisionFrom: '2026-03-27',
      ground: 'decided-before',
      repliedAt: null,
    });
  });

  it('shows the reception', () => {
    expect(rowOf(scheduled())).toMatchObject({
      course: 'course.scheduled',
      clock: 'clock.answered',
      official: 'akim',
      day: 'day-1',
      slot: 1,
      receptionOn: '2026-03-16',
      repliedAt: '2026-03-05T06:00:00.000Z',
    });
  });

  it('counts the open tasks', () => {
    const appeal = received();
    appeal.does('2026-03-16 11:00', 'official:akim', protocol());
    expect(rowOf(appeal)).toMatchObject({ decision: 'taken-on-control', tasks: 1, openTasks: 1 });
    appeal.does('2026-03-17 11:00', 'system', { type: 'note-task-done', data: { task: 'task-1' } });
    expect(rowOf(appeal)).toMatchObject({ course: 'course.onControl.allDone', tasks: 1, openTasks: 0 });
  });

  it('reads every fact, and the timers', () => {
    const types = [...Object.keys(receptionAppeal.events), 'timer-fired'];
    expect(appealRegister.reads).toEqual(types.map((type) => `reception-appeal/${type}`));
  });

  it('has exactly the columns of its rows', () => {
    expect(Object.keys(rowOf(scheduled())).sort()).toEqual(Object.keys(appealRegister.columns).sort());
  });

  it('always names the states of the machine, and no walk leads where the chart cannot follow', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(walks, (drawn) => {
        let row: AppealRow | undefined;
        walk(drawn, (appeal) => {
          row = rowOf(appeal, row);
          seen.add(appeal.course);
          expect([row.course, row.clock]).toEqual([`course.${appeal.course}`, `clock.${appeal.clock}`]);
        });
      }),
      { numRuns: 100, seed: 214 },
    );
    // There are more than 30 leaves of the course after the first; the walks come to nearly all.
    expect(seen.size).toBeGreaterThanOrEqual(25);
  });

  it('ends with the refusal', () => {
    const appeal = draftDelivered();
    appeal.does('2026-03-27 10:00', 'official:akim', plain('refuse-reception'));
    expect(rowOf(appeal)).toMatchObject({ course: 'course.refused', clock: 'clock.answered' });
  });
});
