import { changedDays, createCalendar, kazakhstanCalendar, withDaysOff } from '@qabyldau/calendar';
import { given } from '@qabyldau/engine-testing';
import type { IsoDate } from '@qabyldau/kernel';
import { complaint } from './complaint.js';
import type { ComplaintEnv } from './env.js';
import type { ComplaintContext } from './machine.js';

const date = (text: string): IsoDate => text as IsoDate;
const before = createCalendar(kazakhstanCalendar);
/** Wednesday 18 March is a day off after all. */
const data = withDaysOff(kazakhstanCalendar, 'kz-test', '2026-03-18');
const after = createCalendar(data);
const rederive = {
  type: 'rederive-terms',
  data: { changed: changedDays(kazakhstanCalendar, data) },
} as const;

const at = (when: string) => before.instantAt(date(when.slice(0, 10)), when.slice(11));
const envAt = (when: string, role: string, calendar = after): ComplaintEnv => ({
  at: at(when),
  today: date(when.slice(0, 10)),
  actor: { id: `${role}-1`, role, body: 'akimat' },
  commandId: 'c',
  caseId: 'complaint-1',
  asked: [],
  calendar,
  policy: { workingDayEnds: '18:30' },
});

/** Filed on Monday 16 March, to be forwarded by Thursday. */
const { facts } = given(complaint)
  .when(
    {
      type: 'file-complaint',
      data: {
        body: 'akimat',
        appeal: 'appeal-1',
        subject: 'person-1',
        language: 'kk',
        noticeChannel: 'sms',
        act: 'refusal-1',
        knownOn: date('2026-02-10'),
        actSaysHow: true,
        receivedAt: at('2026-03-16 10:00'),
        superior: 'oblast-akimat',
      },
    },
    envAt('2026-03-16 10:00', 'receptionist', before),
  )
  .thenEvents();
const taken = given(complaint).events({ ...facts[0]!, at: at('2026-03-16 10:00') });

describe('rederive-terms of a complaint (Code art. 91(4))', () => {
  it('moves the day to forward it, and its timer', () => {
    expect(taken.state.timers.map(({ due }) => due)).toEqual([at('2026-03-19 18:30')]);
    const { state, facts: moved } = taken.when(rederive, envAt('2026-03-17 10:00', 'system')).thenEvents();
    expect(moved).toMatchObject([
      {
        type: 'terms-rederived',
        data: {
          calendar: 'kz-test',
          terms: [
            { term: 'forward', was: '2026-03-19', dueOn: '2026-03-20', because: [{ date: '2026-03-18' }] },
          ],
        },
      },
    ]);
    expect(state.timers.map(({ due }) => due)).toEqual([at('2026-03-20 18:30')]);
    expect((state.snapshot.context as ComplaintContext).forward).toMatchObject({ calendar: 'kz-test' });
  });

  it('is what a forwarding is late by, and what the body may still grant by', () => {
    const [moved] = taken.when(rederive, envAt('2026-03-17 10:00', 'system')).thenEvents().facts;
    const counted = taken.events({ ...moved!, at: at('2026-03-17 10:00') });
    const forwarded = counted
      .when({ type: 'forward-complaint', data: { withFile: true } }, envAt('2026-03-20 10:00', 'responsible'))
      .thenEvents();
    expect(forwarded.facts).toMatchObject([{ data: { late: false } }]);
    const granted = counted.when(
      { type: 'grant-in-full', data: { inFull: true, act: { number: '9', date: date('2026-03-20') } } },
      envAt('2026-03-20 10:00', 'official'),
    );
    expect(granted.thenEvents().facts).toHaveLength(1);
  });

  it('is silent when nothing moves, and when it was counted already', () => {
    const same = { type: 'rederive-terms', data: { changed: [] } } as const;
    taken.when(same, envAt('2026-03-17 10:00', 'system', before)).thenNothing();
    const [moved] = taken.when(rederive, envAt('2026-03-17 10:00', 'system')).thenEvents().facts;
    taken.events(moved!).when(rederive, envAt('2026-03-17 11:00', 'system')).thenNothing();
  });

  it('is refused once the term has run out: it keeps its calendar', () => {
    taken.fires('forwardingDue').when(rederive, envAt('2026-03-20 10:00', 'system')).thenRefused('not-now');
  });
});
