import { changedDays, createCalendar, kazakhstanCalendar, withDaysOff } from '@qabyldau/calendar';
import { given } from '@qabyldau/engine-testing';
import type { IsoDate } from '@qabyldau/kernel';
import type { MaterialsEnv } from './env.js';
import type { MaterialsContext } from './machine.js';
import { materialsRequest } from './materials-request.js';

const date = (text: string): IsoDate => text as IsoDate;
const before = createCalendar(kazakhstanCalendar);
/** Friday 20 March is a day off after all. */
const data = withDaysOff(kazakhstanCalendar, 'kz-test', '2026-03-20');
const after = createCalendar(data);
const changed = changedDays(kazakhstanCalendar, data);
const rederive = { type: 'rederive-terms', data: { changed } } as const;

const at = (when: string) => before.instantAt(date(when.slice(0, 10)), when.slice(11));
const envAt = (when: string, role: string, calendar = after): MaterialsEnv => ({
  at: at(when),
  today: date(when.slice(0, 10)),
  actor: { id: `${role}-1`, role, body: 'akimat' },
  commandId: 'c',
  caseId: 'request-1',
  asked: [],
  calendar,
  policy: { workingDayEnds: '18:30' },
  unitOf: () => 'land',
});
const dueOf = ({ snapshot }: { readonly snapshot: { readonly context: unknown } }) =>
  (snapshot.context as MaterialsContext).answer;

/** Asked on Monday 16 March, to be answered by Friday. */
const { facts } = given(materialsRequest)
  .when(
    {
      type: 'request-materials',
      data: { body: 'akimat', unit: 'land', kind: 'materials', what: 'the file', dueOn: date('2026-03-20') },
    },
    envAt('2026-03-16 10:00', 'responsible', before),
  )
  .thenEvents();
const open = given(materialsRequest).events({ ...facts[0]!, at: at('2026-03-16 10:00') });
const answered = open.events({
  type: 'answer-given',
  data: { body: 'akimat', unit: 'land', papers: ['1-2'], on: date('2026-03-17'), late: false },
});

describe('rederive-terms of a request for materials (P31, Code art. 76(5))', () => {
  it('moves the chosen day off one that stops working, and its timer', () => {
    const { state, facts: moved } = open.when(rederive, envAt('2026-03-17 10:00', 'system')).thenEvents();
    expect(moved).toMatchObject([
      { data: { terms: [{ term: 'answer', was: '2026-03-20', dueOn: '2026-03-26', chosen: '2026-03-20' }] } },
    ]);
    expect(state.timers.map(({ due }) => due)).toEqual([at('2026-03-26 18:30')]);
    expect(dueOf(state)).toMatchObject({ chosen: '2026-03-20', calendar: 'kz-test' });
  });

  it('moves it back when the day works again', () => {
    const [moved] = open.when(rederive, envAt('2026-03-17 10:00', 'system')).thenEvents().facts;
    const back = changed.map((day) => ({ ...day, is: 'work' as const }));
    const { state } = open
      .events({ ...moved!, at: at('2026-03-17 10:00') })
      .when({ type: 'rederive-terms', data: { changed: back } }, envAt('2026-03-18 10:00', 'system', before))
      .thenEvents();
    expect(dueOf(state)).toMatchObject({ dueOn: '2026-03-20' });
    expect(dueOf(state)).not.toHaveProperty('chosen');
  });

  it('reaches one that was answered: it goes on with the day if the answer is returned', () => {
    const [moved] = answered.when(rederive, envAt('2026-03-18 10:00', 'system')).thenEvents().facts;
    const { state } = answered
      .events({ ...moved!, at: at('2026-03-18 10:00') })
      .when(
        { type: 'return-answer', data: { reason: 'incomplete' } },
        envAt('2026-03-24 18:40', 'responsible'),
      )
      .thenEvents();
    expect(state.snapshot.value).toEqual({ asked: 'inTime' });
    expect(state.timers.map(({ due }) => due)).toEqual([at('2026-03-26 18:30')]);
  });

  it('is silent when nothing moves, and refused once it was escalated', () => {
    const same = { type: 'rederive-terms', data: { changed: [] } } as const;
    open.when(same, envAt('2026-03-17 10:00', 'system', before)).thenNothing();
    open.fires('answerDue').when(rederive, envAt('2026-03-24 10:00', 'system')).thenRefused('not-now');
  });
});
