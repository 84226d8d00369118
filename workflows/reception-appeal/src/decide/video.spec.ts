import { date, local, type AppealCase } from '../../test/appeal-case.js';
import { checkIn, listed, plain, registered, scheduled, takeSlot } from '../../test/commands.js';
import { defaultAppealPolicy } from '../policy.js';
import * as rules from '../rules/video.js';

const act = { number: '5', date: date('2026-03-09') };
const agree = (at = '2026-03-06 09:00') =>
  ({
    type: 'agree-to-video',
    data: { consent: { by: 'applicant', at: local(at), channel: 'telephone' } },
  }) as const;
const restrict = (from: string, to?: string) =>
  ({
    type: 'switch-to-video',
    data: { from: date(from), act, ...(to === undefined ? {} : { to: date(to) }) },
  }) as const;
const inPerson = (reason: 'consent-withdrawn' | 'restrictions-lifted') =>
  ({ type: 'switch-to-in-person', data: { reason } }) as const;
const receive = { type: 'receive-applicant', data: { official: 'akim' } } as const;

/** Restrictions from 10 to 20 March. */
function restricted(appeal: AppealCase): AppealCase {
  const restriction = { from: date('2026-03-10'), to: date('2026-03-20'), act };
  appeal.lookups.restrictions = (on) =>
    restriction.from <= on && on <= restriction.to ? restriction : undefined;
  return appeal;
}

describe('agree-to-video', () => {
  it('keeps the agreement and tells who was told a date', () => {
    const appeal = scheduled();
    const [event] = appeal.does('2026-03-06 10:00', 'receptionist', agree());
    expect(event).toMatchObject({ type: 'video-agreed', data: { official: 'akim', notice: 'video-1' } });
    expect(appeal.effects.at(-1)?.params['kind']).toBe('video');
    expect(appeal.context.mode).toEqual({ basis: 'consent' });
    expect(appeal.does('2026-03-06 11:00', 'receptionist', agree())).toEqual([]);
  });

  it('needs no notice before a date was told', () => {
    const appeal = listed();
    const [event] = appeal.does('2026-03-06 10:00', 'receptionist', agree());
    expect(event?.data).not.toHaveProperty('notice');
  });

  it('is said in the letter with the date', () => {
    const appeal = listed();
    appeal.does('2026-03-05 10:00', 'system', takeSlot('2026-03-16 10:00'));
    appeal.does('2026-03-06 10:00', 'receptionist', agree());
    const [reply] = appeal.does('2026-03-06 11:00', 'receptionist', plain('send-reply'));
    expect(reply?.data['mode']).toBe('video');
  });

  it('is refused for tomorrow', () => {
    expect(scheduled().refuses('2026-03-06 10:00', 'receptionist', agree('2026-03-07 09:00'))).toBe(
      'date-in-future',
    );
  });

  it.each([
    ['akim', false, undefined],
    ['deputy', false, undefined],
    ['chief-of-staff', false, 'video-not-for-this-official'],
    ['chief-of-staff', true, undefined],
    ['nobody', true, 'video-not-for-this-official'],
  ])('with %s, other ranks allowed: %s → %s', (official, videoForOtherRanks, code) => {
    const ranks: Record<string, number> = { akim: 1, deputy: 2, 'chief-of-staff': 3 };
    const env = {
      policy: { ...defaultAppealPolicy, videoForOtherRanks },
      official: (id: string) => (ranks[id] === undefined ? undefined : { rank: ranks[id], unit: 'lead' }),
    };
    expect(rules.videoIsForHeadsAndDeputies(official, env as never)?.error.code).toBe(code);
  });

  it('survives a move of the reception', () => {
    const appeal = scheduled();
    appeal.does('2026-03-06 10:00', 'receptionist', agree());
    appeal.does('2026-03-06 12:00', 'system', {
      type: 'lose-slot',
      data: { day: 'day-1', reason: 'official-absent' },
    });
    expect(appeal.context.mode).toEqual({ basis: 'consent' });
  });
});

describe('restrictions', () => {
  it.each([
    ['2026-03-16', '2026-03-16', 1],
    ['2026-03-16', undefined, 1],
    ['2026-03-17', undefined, 0],
    ['2026-03-01', '2026-03-15', 0],
  ])('from %s to %s change the reception of 16 March: %s', (from, to, events) => {
    expect(scheduled().does('2026-03-09 10:00', 'system', restrict(from, to))).toHaveLength(events);
  });

  it('tell the applicant, without asking for an agreement', () => {
    const appeal = scheduled();
    expect(appeal.does('2026-03-09 10:00', 'system', restrict('2026-03-10'))).toEqual([
      { type: 'switched-to-video', data: { receptionOn: '2026-03-16', act, notice: 'video-1' } },
    ]);
    expect([appeal.course, appeal.context.mode]).toEqual(['scheduled', { basis: 'restrictions', act }]);
    expect(appeal.does('2026-03-09 11:00', 'system', restrict('2026-03-10'))).toEqual([]);
  });

  it('are not for the staff to claim', () => {
    const appeal = restricted(scheduled());
    expect(appeal.does('2026-03-09 10:00', 'receptionist', restrict('2026-03-10'))).toHaveLength(1);
    const other = scheduled();
    other.lookups.restrictions = () => undefined;
    expect(other.refuses('2026-03-09 10:00', 'receptionist', restrict('2026-03-10'))).toBe(
      'no-restrictions-that-day',
    );
  });

  it.each([
    ['2026-03-20 10:00', { mode: 'video', act }],
    ['2026-03-26 10:00', {}],
  ])('mark a slot at %s', (startsAt, marked) => {
    const appeal = restricted(listed());
    const [event] = appeal.does('2026-03-10 10:00', 'system', takeSlot(startsAt));
    expect([event?.data['mode'], event?.data['act']]).toEqual(
      'mode' in marked ? [marked.mode, marked.act] : [undefined, undefined],
    );
  });

  it('let nobody be received in person', () => {
    const appeal = restricted(scheduled());
    appeal.does('2026-03-16 09:50', 'receptionist', checkIn());
    expect(appeal.refuses('2026-03-16 10:00', 'official:akim', receive)).toBe('video-is-the-only-way');
    const [event] = appeal.does('2026-03-16 10:01', 'receptionist', restrict('2026-03-10', '2026-03-20'));
    expect(event?.data['notice']).toBe('video-1');
    expect(appeal.does('2026-03-16 10:02', 'official:akim', receive)).toHaveLength(1);
  });

  it('leave no way for a reception on the same day in person', () => {
    const appeal = restricted(registered());
    expect(
      appeal.refuses('2026-03-16 10:00', 'receptionist', {
        type: 'agree-same-day',
        data: {
          official: 'head-of-unit',
          consent: { by: 'applicant', at: local('2026-03-16 09:59'), channel: 'in-person' },
        },
      }),
    ).toBe('video-is-the-only-way');
  });

  it('can be waited out: the slot is given up, the place in the queue stays', () => {
    const appeal = scheduled();
    appeal.does('2026-03-09 10:00', 'system', restrict('2026-03-10'));
    expect(appeal.does('2026-03-10 10:00', 'receptionist', plain('wait-for-in-person'))).toEqual([
      {
        type: 'slot-lost',
        data: { day: 'day-1', reason: 'waits-for-in-person', notice: 'rescheduling-1' },
      },
    ]);
    expect([appeal.course, appeal.context.mode]).toEqual(['rescheduling.awaitingSlot', undefined]);
    expect(scheduled().refuses('2026-03-10 10:00', 'receptionist', plain('wait-for-in-person'))).toBe(
      'reception-not-restricted',
    );
  });

  it('can be answered with a withdrawal', () => {
    const appeal = scheduled();
    appeal.does('2026-03-09 10:00', 'system', restrict('2026-03-10'));
    appeal.does('2026-03-10 10:00', 'receptionist', {
      type: 'withdraw-appeal',
      data: { statementOn: date('2026-03-10') },
    });
    expect(appeal.course).toBe('withdrawn');
  });
});

describe('switch-to-in-person', () => {
  it('follows the end of the restrictions, with a notice', () => {
    const appeal = scheduled();
    appeal.does('2026-03-09 10:00', 'system', restrict('2026-03-10'));
    expect(appeal.does('2026-03-12 10:00', 'system', inPerson('restrictions-lifted'))).toEqual([
      { type: 'switched-to-in-person', data: { reason: 'restrictions-lifted', notice: 'video-2' } },
    ]);
    expect(appeal.does('2026-03-12 11:00', 'system', inPerson('restrictions-lifted'))).toEqual([]);
  });

  it('reaches an applicant who has checked in already when the restrictions end', () => {
    const appeal = scheduled();
    appeal.does('2026-03-16 09:40', 'receptionist', checkIn());
    appeal.does('2026-03-16 09:45', 'system', restrict('2026-03-10'));
    expect([appeal.course, appeal.context.mode?.basis]).toEqual(['checkedIn', 'restrictions']);
    expect(appeal.does('2026-03-16 09:50', 'system', inPerson('restrictions-lifted'))).toMatchObject([
      { type: 'switched-to-in-person', data: { reason: 'restrictions-lifted', notice: 'video-2' } },
    ]);
    expect([appeal.course, appeal.context.mode]).toEqual(['checkedIn', undefined]);
    expect(appeal.effects.at(-1)?.params['notice']).toBe('video-2');
    appeal.does('2026-03-16 10:00', 'official:akim', receive);
    expect(appeal.course).toBe('received');
  });

  it('is refused while they are in force, agreement or not', () => {
    const appeal = restricted(scheduled());
    appeal.does('2026-03-06 10:00', 'receptionist', agree());
    expect(appeal.refuses('2026-03-10 10:00', 'receptionist', inPerson('consent-withdrawn'))).toBe(
      'video-is-the-only-way',
    );
  });

  it('takes an agreement back, which the end of restrictions leaves alone', () => {
    const appeal = scheduled();
    appeal.does('2026-03-06 10:00', 'receptionist', agree());
    expect(appeal.does('2026-03-07 10:00', 'system', inPerson('restrictions-lifted'))).toEqual([]);
    expect(appeal.does('2026-03-10 10:00', 'receptionist', inPerson('consent-withdrawn'))).toHaveLength(1);
    expect(appeal.context.mode).toBeUndefined();
  });
});
