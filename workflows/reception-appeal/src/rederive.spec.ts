import {
  applyChange,
  changedDays,
  createCalendar,
  kazakhstanCalendar,
  transferDays,
  type CalendarChange,
} from '@qabyldau/calendar';
import { fold, plainState, viewOf, type CaseState } from '@qabyldau/engine';
import { epochOf, instantOf } from '@qabyldau/kernel';
import fc from 'fast-check';
import { calendar, date, local, type AppealCase } from '../test/appeal-case.js';
import { draftDelivered, registered } from '../test/commands.js';
import { walk, walks } from '../test/random-walk.js';
import type { AppealContext } from './context.js';
import { receptionAppeal } from './reception-appeal.js';
import { runningTerms } from './running-terms.js';

const changeOf = (days: CalendarChange['days']) => {
  const act = { number: '1', date: date('2026-03-01') };
  const data = applyChange(kazakhstanCalendar, { version: 'kz-test', act, years: [], days, ordinary: [] });
  return { after: createCalendar(data), changed: changedDays(kazakhstanCalendar, data) };
};
const off = (...days: readonly string[]): CalendarChange['days'] =>
  days.map((on) => ({
    date: date(on),
    kind: calendar.isWorkingDay(date(on)) ? ('off' as const) : ('work' as const),
    reason: { kk: 'актімен', ru: 'по акту', en: 'by an act' },
    act: 'act',
  }));

function adopt(appeal: AppealCase, when: string, days: CalendarChange['days']) {
  const { after, changed } = changeOf(days);
  appeal.lookups.calendar = after;
  return { after, facts: appeal.tries(when, 'system', { type: 'rederive-terms', data: { changed } }) };
}

describe('rederive-terms', () => {
  it('moves the term of the reply and its timer', () => {
    const appeal = registered();
    expect(appeal.timers).toEqual(['replyDue 2026-03-27']);
    const { facts } = adopt(appeal, '2026-03-03 10:00', off('2026-03-18'));
    expect(facts).toMatchObject([
      {
        type: 'terms-rederived',
        data: {
          calendar: 'kz-test',
          terms: [
            { term: 'reply', was: '2026-03-27', dueOn: '2026-03-30' },
            // it leaves time for the reply, and so moves with it
            { term: 'brief', was: '2026-03-20', dueOn: '2026-03-26', because: [{ date: '2026-03-18' }] },
          ],
        },
      },
    ]);
    expect(appeal.timers).toEqual(['replyDue 2026-03-30']);
    expect(appeal.context.reply).toEqual({
      dueOn: '2026-03-30',
      dueAt: local('2026-03-30 18:30'),
      provisional: false,
      calendar: 'kz-test',
    });
    appeal.waitUntil('2026-03-30 18:00');
    expect(appeal.clock).toBe('running.base');
    appeal.waitUntil('2026-03-30 19:00');
    expect(appeal.clock).toBe('missed');
  });

  it('moves what runs after a draft refusal, and lets the hearing go on where it stands', () => {
    const appeal = draftDelivered();
    const { facts } = adopt(appeal, '2026-03-19 16:00', off('2026-03-20', '2026-03-26'));
    expect(facts).toMatchObject([
      {
        data: {
          terms: [
            { term: 'reply', was: '2026-03-27', dueOn: '2026-03-31' },
            { term: 'objection', was: '2026-03-26', dueOn: '2026-03-30' },
            { term: 'hearing-lead', was: '2026-03-27', dueOn: '2026-03-31' },
          ],
        },
      },
    ]);
    expect(appeal.course).toBe('hearing.delivered');
    expect([...appeal.timers].sort()).toEqual(['objectionDue 2026-03-30', 'replyDue 2026-03-31']);
    expect(appeal.context.draft?.decisionFrom).toBe('2026-03-31');
    expect(appeal.refuses('2026-03-27 10:00', 'official:akim', { type: 'refuse-reception', data: {} })).toBe(
      'objection-window-open',
    );
  });

  it('is silent where nothing moves, and for a term that was missed', () => {
    const appeal = registered();
    const moved = transferDays(date('2026-03-14'), date('2026-03-17'), 'act');
    expect(adopt(appeal, '2026-03-03 10:00', moved).facts).toEqual([]);
    appeal.waitUntil('2026-04-01 10:00');
    expect(adopt(appeal, '2026-04-01 10:00', off('2026-03-18')).facts).toEqual([]);
    expect(appeal.context.reply?.dueOn).toBe('2026-03-27');
  });

  it('is for the program only', () => {
    expect(receptionAppeal.verbs['rederive-terms'].by).toEqual(['system']);
  });

  it('on any course: no running term on a day off, timers as the terms, and the log gives the same', () => {
    const days = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 3, maxLength: 8 });
    let moves = 0;
    fc.assert(
      fc.property(walks, days, fc.nat(8), (drawn, places, step) => {
        let steps = 0;
        const appeal = walk(drawn, (walked) => {
          // The rest of the way is walked with the new calendar.
          if (steps++ === step) moves += changeIsRight(walked, places);
        });
        const again = fold(receptionAppeal, 'appeal-1', appeal.stored);
        expect(again?.state.timers).toEqual(appeal.state.timers);
        expect(plain(again!.state)).toEqual(plain(appeal.state));
      }),
      { numRuns: 20 },
    );
    expect(moves).toBeGreaterThan(0);
  });
});

const plain = (state: CaseState): unknown => JSON.parse(JSON.stringify(plainState(state)));
const timed = [
  ['replyDue', 'reply'],
  ['correctionDue', 'correction'],
  ['objectionDue', 'objection'],
  ['remarksDue', 'record-remarks'],
] as const;

/** Adopts a change and looks at what is left of the appeal. Returns how many facts came of it. */
function changeIsRight(appeal: AppealCase, places: readonly number[]): number {
  const { at } = appeal.history.at(-1)!;
  const now = `${calendar.localDate(at)} ${calendar.localTime(at).slice(0, 5)}`;
  const day = (place: number) =>
    calendar.localDate(instantOf(epochOf(local('2026-03-01 12:00')) + place * 86_400_000));
  const before = runningTerms(viewOf<AppealContext>(appeal.state), calendar);
  const { after, facts } = adopt(appeal, now, off(...places.map(day)));
  const terms = runningTerms(viewOf<AppealContext>(appeal.state), after);
  expect(terms.map(({ term }) => term)).toEqual(before.map(({ term }) => term));
  for (const [place, { due }] of terms.entries()) {
    const was = before[place]!.due;
    const over = was.dueAt === undefined ? was.dueOn < calendar.localDate(at) : was.dueAt <= at;
    if (over) expect(due).toEqual(was);
    else expect([due.dueOn, after.isWorkingDay(due.dueOn)]).toEqual([due.dueOn, true]);
  }
  for (const [delay, term] of timed) {
    const timer = appeal.state.timers.find(({ name }) => name === delay);
    const due = terms.find((running) => running.term === term)?.due.dueAt;
    // What the change ends in the past is due at once.
    if (timer !== undefined && timer.due > at) expect(timer.due).toBe(due);
  }
  return facts.length;
}
