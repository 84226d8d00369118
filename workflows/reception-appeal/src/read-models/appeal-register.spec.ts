import fc from 'fast-check';
import { AppealCase, local } from '../../test/appeal-case.js';
import { walk, walks } from '../../test/random-walk.js';
import {
  checkIn,
  draftDelivered,
  lacking,
  register,
  registered,
  plain,
  protocol,
  received,
  scheduled,
} from '../../test/commands.js';
import { defaultAppealPolicy } from '../policy.js';
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

  it('follows an appeal to another edition', () => {
    const appeal = new AppealCase(defaultAppealPolicy, '214-2023-initial');
    const given = register({ channel: 'CALL_CENTRE', meets: lacking('signature') });
    appeal.does('2026-03-02 10:00', 'receptionist', given);
    appeal.does('2026-03-02 11:00', 'responsible', {
      type: 'request-correction',
      data: { defects: ['signature'] },
    });
    expect(rowOf(appeal)).toMatchObject({
      course: 'course.awaitingCorrection.noticeSent',
      defects: '["signature"]',
    });
    appeal.migrates('214-2023', '2026-03-05 10:00');
    expect(appeal.course).toBe('preReview');
    expect(rowOf(appeal)).toMatchObject({
      course: 'course.preReview',
      clock: 'clock.running.base',
      defects: '[]',
    });
  });

  it('shows the language that the applicant wishes now (P21)', () => {
    const appeal = registered();
    appeal.does('2026-03-03 10:00', 'receptionist', { type: 'change-language', data: { language: 'ru' } });
    expect(rowOf(appeal).language).toBe('ru');
  });

  it('gives the matter to who replaces a recused employee (Code art. 67)', () => {
    const appeal = registered();
    appeal.does('2026-03-02 11:00', 'responsible', { type: 'assign-responsible', data: { employee: 'e-1' } });
    const granted = { motion: 'm-1', kind: 'recusal', stage: 'granted', employee: 'e-1' } as const;
    const noted = { type: 'note-motion', data: { ...granted, replacement: 'e-2' } } as const;
    appeal.does('2026-03-03 10:00', 'system', noted);
    expect(rowOf(appeal).responsible).toBe('e-2');
    appeal.does('2026-03-04 10:00', 'system', {
      ...noted,
      data: { ...noted.data, motion: 'm-2', employee: 'e-9' },
    });
    expect(rowOf(appeal).responsible).toBe('e-2');
  });

  it('counts the open tasks', () => {
    const appeal = received();
    appeal.does('2026-03-16 11:00', 'official:akim', protocol());
    expect(rowOf(appeal)).toMatchObject({ decision: 'taken-on-control', tasks: 1, openTasks: 1 });
    appeal.does('2026-03-17 11:00', 'system', { type: 'note-task-done', data: { task: 'task-1' } });
    expect(rowOf(appeal)).toMatchObject({ course: 'course.onControl.allDone', tasks: 1, openTasks: 0 });
  });

  it('shows the rarer ways and ends', () => {
    const ended = (who: string, command: Parameters<AppealCase['does']>[2]) => {
      const appeal = registered({ citizenship: 'foreign' });
      appeal.does('2026-03-03 10:00', who, command);
      return rowOf(appeal);
    };
    const to = 'ministry';
    expect(ended('responsible', { type: 'redirect-appeal', data: { to, scope: 'whole' } })).toMatchObject({
      course: 'course.redirected',
      redirectedTo: to,
      citizenship: 'foreign',
    });
    expect(ended('responsible', { type: 'return-at-once', data: { ground: 'insulting' } })).toMatchObject({
      course: 'course.returned',
      ground: 'insulting',
      clock: 'clock.answered',
    });
    expect(
      ended('receptionist', {
        type: 'decline-sign-up',
        data: { consulted: true, declined: true, on: '2026-03-03' as never },
      }),
    ).toMatchObject({ consultedOn: '2026-03-03', repliedAt: '2026-03-03T05:00:00.000Z' });
  });

  it('shows how the reception is held, by whom, and what was handed in', () => {
    const appeal = received();
    appeal.does('2026-03-16 10:10', 'receptionist', { type: 'hand-in-appeal', data: { child: 'written-1' } });
    appeal.does('2026-03-16 10:20', 'receptionist', {
      type: 'hand-over-reception',
      data: { to: 'deputy', startsAt: local('2026-03-16 15:00'), place: 'Room 5' },
    });
    expect(rowOf(appeal)).toMatchObject({
      handedIn: 1,
      official: 'deputy',
      day: null,
      slot: null,
      place: null,
      mode: 'in-person',
    });
    const restricted = scheduled();
    const change = (type: 'switch-to-video' | 'switch-to-in-person') =>
      restricted.does('2026-03-09 10:00', 'system', {
        type,
        data: { from: '2026-03-10', act: { number: '5', date: '2026-03-09' }, reason: 'restrictions-lifted' },
      } as never);
    change('switch-to-video');
    expect(rowOf(restricted).mode).toBe('video-only');
    change('switch-to-in-person');
    expect(rowOf(restricted).mode).toBe('in-person');
    change('switch-to-video');
    restricted.does('2026-03-09 11:00', 'receptionist', plain('wait-for-in-person'));
    expect(rowOf(restricted).mode).toBe('in-person');
    const agreed = scheduled();
    agreed.does('2026-03-06 10:00', 'receptionist', {
      type: 'agree-to-video',
      data: { consent: { by: 'applicant', at: local('2026-03-06 09:00'), channel: 'telephone' } },
    });
    expect(rowOf(agreed).mode).toBe('video-by-consent');
    agreed.does('2026-03-06 11:00', 'system', {
      type: 'lose-slot',
      data: { day: 'day-1', reason: 'official-absent' },
    });
    expect(rowOf(agreed).mode).toBe('video-by-consent');
  });

  it('shows a reception on the same day, which is the answer', () => {
    const appeal = registered();
    appeal.does('2026-03-02 10:10', 'receptionist', {
      type: 'agree-same-day',
      data: {
        official: 'head-of-unit',
        consent: { by: 'applicant', at: local('2026-03-02 10:05'), channel: 'in-person' },
      },
    });
    appeal.does('2026-03-02 10:20', 'receptionist', checkIn());
    appeal.does('2026-03-02 10:30', 'official', {
      type: 'receive-applicant',
      data: { official: 'head-of-unit' },
    });
    expect(rowOf(appeal)).toMatchObject({ sameDay: 1, repliedAt: '2026-03-02T05:30:00.000Z' });
  });

  it('reads every fact, the timers and the moves to another edition', () => {
    const types = [...Object.keys(receptionAppeal.events), 'timer-fired', 'edition-migrated'];
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
