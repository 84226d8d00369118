import { local } from '../../test/appeal-case.js';
import { checkIn, lacking, registered } from '../../test/commands.js';

const agree = (official = 'head-of-unit', consentAt = '2026-03-02 10:10') =>
  ({
    type: 'agree-same-day',
    data: { official, consent: { by: 'applicant', at: local(consentAt), channel: 'in-person' } },
  }) as const;
const receive = (official = 'head-of-unit') => ({ type: 'receive-applicant', data: { official } }) as const;

function agreed() {
  const appeal = registered();
  appeal.does('2026-03-02 10:15', 'receptionist', agree());
  return appeal;
}

describe('agree-same-day', () => {
  it('keeps who agreed, when and in what way, until the end of the day', () => {
    const appeal = registered();
    expect(appeal.does('2026-03-02 10:15', 'receptionist', agree())).toEqual([
      {
        type: 'same-day-agreed',
        data: {
          official: 'head-of-unit',
          consent: { by: 'applicant', at: local('2026-03-02 10:10'), channel: 'in-person' },
          until: {
            dueOn: '2026-03-02',
            dueAt: local('2026-03-02 18:30'),
            provisional: false,
            calendar: 'kz-2026-1',
          },
        },
      },
    ]);
    expect([appeal.course, appeal.timers]).toEqual([
      'sameDay.agreed',
      ['replyDue 2026-03-27', 'sameDayEnds 2026-03-02'],
    ]);
  });

  it('is for the head of a unit, and for an appeal that says what it is about', () => {
    for (const official of ['akim', 'chief-of-staff', 'nobody']) {
      expect(registered().refuses('2026-03-02 10:15', 'receptionist', agree(official))).toBe(
        'not-an-authorised-unit-head',
      );
    }
    const empty = registered({ meets: lacking('essence') });
    expect(empty.refuses('2026-03-02 10:15', 'receptionist', agree())).toBe('essence-not-stated');
  });

  it.each([
    ['2026-03-03 10:00', '2026-03-02 18:00', 'consent-of-another-day'],
    ['2026-03-03 10:00', '2026-03-03 10:01', 'date-in-future'],
    ['2026-03-03 08:59', '2026-03-03 08:58', 'outside-working-hours'],
    ['2026-03-03 18:30', '2026-03-03 18:29', 'outside-working-hours'],
    ['2026-03-09 10:00', '2026-03-09 09:59', 'outside-working-hours'],
    ['2026-03-03 09:00', '2026-03-03 08:59', undefined],
    ['2026-03-03 18:29', '2026-03-03 18:29', undefined],
  ])('at %s with an agreement of %s: %s', (when, consentAt, code) => {
    const answer = registered().tries(when, 'receptionist', agree('head-of-unit', consentAt));
    expect(typeof answer === 'string' ? answer : undefined).toBe(code);
  });
});

describe('a reception on the same day', () => {
  it('needs no brief and no letter, answers the clock, and goes on to the protocol', () => {
    const appeal = agreed();
    appeal.does('2026-03-02 10:20', 'receptionist', checkIn());
    expect(appeal.course).toBe('sameDay.checkedIn');
    expect(appeal.does('2026-03-02 10:30', 'official:head-of-unit', receive())).toEqual([
      {
        type: 'applicant-received',
        data: {
          official: 'head-of-unit',
          day: 'same-day',
          sameDay: true,
          protocol: expect.objectContaining({ dueOn: '2026-03-04' }) as unknown,
        },
      },
    ]);
    expect([appeal.course, appeal.clock, appeal.timers]).toEqual(['received', 'answered', []]);
    appeal.does('2026-03-02 12:00', 'official:head-of-unit', {
      type: 'sign-protocol',
      data: { decision: 'explained', tasks: [] },
    });
    expect(appeal.course).toBe('onControl.allDone');
  });

  it('is by the official whom the applicant agreed to, who has shown who they are', () => {
    const appeal = agreed();
    expect(appeal.refuses('2026-03-02 10:20', 'receptionist', checkIn({ identityShown: false }))).toBe(
      'identity-not-shown',
    );
    appeal.does('2026-03-02 10:20', 'receptionist', checkIn());
    expect(appeal.refuses('2026-03-02 10:30', 'official:akim', receive('akim'))).toBe(
      'agreed-to-another-official',
    );
  });

  it('lapses with the day, and the appeal goes the usual way', () => {
    const appeal = agreed();
    appeal.does('2026-03-02 18:00', 'receptionist', checkIn());
    appeal.waitUntil('2026-03-02 18:31');
    expect([appeal.course, appeal.clock]).toEqual(['preReview', 'running.base']);
    expect(
      appeal.does('2026-03-03 10:00', 'receptionist', agree('head-of-unit', '2026-03-03 09:30')),
    ).toHaveLength(1);
  });

  it('may be declined after a consultation, or withdrawn', () => {
    const appeal = agreed();
    appeal.does('2026-03-02 11:00', 'receptionist', {
      type: 'decline-sign-up',
      data: { consulted: true, declined: true, on: '2026-03-02' as never },
    });
    expect([appeal.course, appeal.timers]).toEqual(['consultedDeclined', []]);
    const withdrawn = agreed();
    withdrawn.does('2026-03-02 11:00', 'receptionist', {
      type: 'withdraw-appeal',
      data: { statementOn: '2026-03-02' as never },
    });
    expect([withdrawn.course, withdrawn.timers]).toEqual(['withdrawn', []]);
  });
});
