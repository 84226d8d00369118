import { AppealCase, date, local } from '../../test/appeal-case.js';
import { delivery, lacking, plain, received, register, registered, scheduled } from '../../test/commands.js';
import { defaultAppealPolicy } from '../policy.js';
import type { Requirement } from '../messages.js';

const askFor = (...defects: Requirement[]) => ({ type: 'request-correction', data: { defects } }) as const;
const corrected = (...meets: Requirement[]) => ({ type: 'correct-appeal', data: { meets } }) as const;
const withdraw = (statementOn: string) =>
  ({ type: 'withdraw-appeal', data: { statementOn: date(statementOn) } }) as const;

/** Without address and signature; the notice was sent on 3 March. */
function awaitingCorrection(): AppealCase {
  const appeal = registered({ meets: lacking('postal-address', 'signature') });
  appeal.does('2026-03-03 10:00', 'responsible', askFor('postal-address', 'signature'));
  return appeal;
}

function correctionDelivered(on = '2026-03-04'): AppealCase {
  const appeal = awaitingCorrection();
  appeal.does(`${on} 12:00`, 'system', delivery('correction-1', on));
  return appeal;
}

describe('register-appeal', () => {
  it('registers on the day, with the number of the register and the term of P29', () => {
    const [event] = new AppealCase().does('2026-03-02 10:05', 'receptionist', register());
    expect(event).toMatchObject({
      type: 'appeal-registered',
      data: {
        number: '2026-000007',
        ordinal: 7,
        registeredOn: '2026-03-02',
        defects: [],
        applicants: 1,
        reply: { dueOn: '2026-03-27', dueAt: local('2026-03-27 18:30'), provisional: false },
      },
    });
    expect(event?.data).not.toHaveProperty('meets');
  });

  it('gives a ticket', () => {
    expect(registered().effects).toEqual([
      {
        type: 'send-notice',
        params: { notice: 'ticket-1', kind: 'ticket', channel: 'sms', language: 'kk', subject: 'person-1' },
      },
    ]);
  });

  it('is never refused: what is missing is a defect', () => {
    const [event] = new AppealCase().does('2026-03-02 10:05', 'receptionist', register({ meets: [] }));
    expect(event?.data['defects']).toEqual([
      'name',
      'postal-address',
      'addressee',
      'essence',
      'filing-date',
      'signature',
    ]);
  });

  it.each(['ORAL', 'CALL_CENTRE'] as const)('leaves the signature of %s to the check-in', (channel) => {
    const appeal = registered({ channel, meets: lacking('signature') });
    expect(appeal.context.defects).toEqual([]);
  });

  it.each([
    ['2026-03-20 18:29:59', '2026-03-20'],
    ['2026-03-20 18:30:00', '2026-03-26'],
    ['2026-03-21 11:00:00', '2026-03-26'],
  ])('takes what came in at %s as registered on %s', (receivedAt, registeredOn) => {
    const appeal = new AppealCase();
    appeal.does('2026-03-26 09:00', 'receptionist', register({ receivedAt: local(receivedAt) }));
    expect(appeal.context.appeal?.registeredOn).toBe(registeredOn);
  });

  it('succeeds outside the known years, with a provisional term', () => {
    const appeal = new AppealCase();
    appeal.does('2035-03-05 10:00', 'receptionist', register({ receivedAt: local('2035-03-05 10:00') }));
    expect(appeal.context.reply?.provisional).toBe(true);
  });

  it('carries the personal part, and nothing of it in the data', () => {
    const personal = [{ subject: 'person-1', data: { name: 'Айгүл Сәрсенова' } }];
    const appeal = new AppealCase();
    const [event] = appeal.does('2026-03-02 10:05', 'receptionist', register(), personal);
    expect(JSON.stringify(event)).not.toContain('Айгүл');
    expect(appeal.history[0]?.personal).toEqual(personal);
  });
});

describe('assign-responsible', () => {
  const assign = { type: 'assign-responsible', data: { employee: 'employee-1' } } as const;

  it('assigns', () => {
    expect(registered().does('2026-03-02 11:00', 'receptionist', assign)).toEqual([
      { type: 'responsible-assigned', data: { employee: 'employee-1' } },
    ]);
  });

  it('stays silent when it is the same employee', () => {
    const appeal = registered();
    appeal.does('2026-03-02 11:00', 'receptionist', assign);
    expect(appeal.does('2026-03-02 12:00', 'receptionist', assign)).toEqual([]);
  });
});

describe('request-correction', () => {
  it('sends the notice that names the defects', () => {
    const appeal = awaitingCorrection();
    expect(appeal.course).toBe('awaitingCorrection.noticeSent');
    expect(appeal.effects.at(-1)?.params).toMatchObject({ notice: 'correction-1', kind: 'correction' });
    expect(appeal.clock).toBe('running.base');
  });

  it('is refused without a defect', () => {
    expect(registered().refuses('2026-03-03 10:00', 'responsible', askFor())).toBe('no-defect-named');
  });

  it('is refused a second time until the first notice failed', () => {
    const appeal = awaitingCorrection();
    expect(appeal.refuses('2026-03-04 10:00', 'responsible', askFor('signature'))).toBe('notice-on-its-way');
    appeal.does('2026-03-05 10:00', 'system', delivery('correction-1', '2026-03-05', 'failed'));
    const [event] = appeal.does('2026-03-05 11:00', 'responsible', askFor('signature'));
    expect(event?.data).toEqual({ notice: 'correction-2', defects: ['signature'] });
  });
});

describe('the term to correct', () => {
  it.each([
    ['2026-03-04', '2026-03-12', false, 'five working days'],
    ['2026-03-17', '2026-03-19', true, 'capped three working days before the reply is due'],
    ['2026-03-20', '2026-03-26', true, 'never shorter than one working day'],
  ])('delivered on %s runs until %s', (on, dueOn, cut) => {
    const event = correctionDelivered(on).history.find(({ type }) => type === 'notice-delivered');
    expect(event?.data).toMatchObject({ correction: { dueOn }, correctionCut: cut });
  });

  it('follows the policy of the body', () => {
    const appeal = registered({ meets: lacking('essence') }, { ...defaultAppealPolicy, correctionDays: 2 });
    appeal.does('2026-03-03 10:00', 'responsible', askFor('essence'));
    appeal.does('2026-03-04 12:00', 'system', delivery('correction-1', '2026-03-04'));
    expect(appeal.context.correction?.due?.dueOn).toBe('2026-03-06');
  });

  it('runs out by itself, and does not stop the clock', () => {
    const appeal = correctionDelivered();
    expect(appeal.timers).toContain('correctionDue 2026-03-12');
    appeal.waitUntil('2026-03-13 09:00');
    expect([appeal.course, appeal.clock]).toEqual(['awaitingCorrection.termExpired', 'running.base']);
  });
});

describe('correct-appeal', () => {
  it('leads back to the pre-review when nothing is missing any more', () => {
    const appeal = correctionDelivered();
    expect(appeal.does('2026-03-06 10:00', 'receptionist', corrected('postal-address', 'signature'))).toEqual(
      [{ type: 'appeal-corrected', data: { meets: ['postal-address', 'signature'], defects: [] } }],
    );
    expect(appeal.course).toBe('preReview');
    expect(appeal.timers).toEqual(['replyDue 2026-03-27']);
  });

  it('stays with what is still missing', () => {
    const appeal = correctionDelivered();
    appeal.does('2026-03-06 10:00', 'receptionist', corrected('signature'));
    expect(appeal.context.defects).toEqual(['postal-address']);
    expect(appeal.course).toBe('awaitingCorrection.noticeDelivered');
  });

  it('is taken before the notice arrives, and after the term has run out', () => {
    const early = awaitingCorrection();
    early.does('2026-03-03 11:00', 'receptionist', corrected('postal-address', 'signature'));
    const late = correctionDelivered();
    late.does('2026-03-13 10:00', 'receptionist', corrected('postal-address', 'signature'));
    expect([early.course, late.course]).toEqual(['preReview', 'preReview']);
  });

  it('stays silent when it mends nothing', () => {
    expect(correctionDelivered().does('2026-03-06 10:00', 'receptionist', corrected('essence'))).toEqual([]);
  });
});

describe('return-appeal', () => {
  it('is refused while the notice is on its way', () => {
    expect(awaitingCorrection().refuses('2026-03-20 10:00', 'responsible', plain('return-appeal'))).toBe(
      'correction-notice-not-delivered',
    );
  });

  it('is refused until the end of the last day', () => {
    expect(correctionDelivered().refuses('2026-03-12 18:29:59', 'responsible', plain('return-appeal'))).toBe(
      'correction-term-running',
    );
  });

  it.each([
    ['2026-03-12 18:30', false],
    ['2026-03-17 18:00', false],
    ['2026-03-18 09:00', true],
  ])('returns at %s; late: %s', (when, late) => {
    const appeal = correctionDelivered();
    const [event] = appeal.does(when, 'responsible', plain('return-appeal'));
    expect(event).toEqual({
      type: 'appeal-returned',
      data: { notice: 'return-1', defects: ['postal-address', 'signature'], late },
    });
    expect([appeal.course, appeal.clock]).toEqual(['returned', 'answered']);
  });
});

describe('withdraw-appeal', () => {
  it('closes the appeal and answers the clock', () => {
    const appeal = registered();
    expect(appeal.does('2026-03-03 10:00', 'receptionist', withdraw('2026-03-03'))).toEqual([
      { type: 'appeal-withdrawn', data: { statementOn: '2026-03-03', notice: 'withdrawal-1' } },
    ]);
    expect([appeal.course, appeal.clock]).toEqual(['withdrawn', 'answered']);
  });

  it('names the day whose slot becomes free', () => {
    const [event] = scheduled().does('2026-03-06 10:00', 'receptionist', withdraw('2026-03-06'));
    expect(event?.data['day']).toBe('day-1');
  });

  it('is possible until the protocol is signed, and not after', () => {
    const appeal = received();
    appeal.does('2026-03-16 12:00', 'official:akim', {
      type: 'sign-protocol',
      data: { decision: 'explained', tasks: [] },
    });
    expect(appeal.refuses('2026-03-16 13:00', 'receptionist', withdraw('2026-03-16'))).toBe('not-now');
    expect(received().does('2026-03-16 13:00', 'receptionist', withdraw('2026-03-16'))).toHaveLength(1);
  });

  it('is refused with a statement of tomorrow', () => {
    expect(registered().refuses('2026-03-03 10:00', 'receptionist', withdraw('2026-03-04'))).toBe(
      'date-in-future',
    );
  });
});

describe('record-delivery', () => {
  it('notes any delivery without moving the appeal', () => {
    const appeal = registered();
    expect(appeal.does('2026-03-02 10:01', 'system', delivery('ticket-1', '2026-03-02'))).toEqual([
      {
        type: 'notice-delivered',
        data: { notice: 'ticket-1', kind: 'ticket', on: '2026-03-02', channel: 'sms', proof: 'ack-1' },
      },
    ]);
    expect(appeal.course).toBe('preReview');
  });

  it('stays silent when the outcome is known', () => {
    const appeal = registered();
    appeal.does('2026-03-02 10:01', 'system', delivery('ticket-1', '2026-03-02', 'failed'));
    expect(appeal.does('2026-03-02 10:02', 'system', delivery('ticket-1', '2026-03-02', 'failed'))).toEqual(
      [],
    );
    expect(appeal.does('2026-03-03 10:02', 'system', delivery('ticket-1', '2026-03-03'))).toHaveLength(1);
    expect(appeal.does('2026-03-04 10:02', 'system', delivery('ticket-1', '2026-03-04'))).toEqual([]);
    expect(appeal.does('2026-03-04 10:02', 'system', delivery('ticket-1', '2026-03-04', 'failed'))).toEqual(
      [],
    );
  });

  it.each([
    ['reply-1', '2026-03-03', 'no-such-notice'],
    ['ticket-1', '2026-03-04', 'date-in-future'],
    ['ticket-1', '2026-03-01', 'delivered-before-sent'],
  ])('is refused for %s on %s: %s', (notice, on, code) => {
    expect(registered().refuses('2026-03-03 10:00', 'system', delivery(notice, on))).toBe(code);
  });

  it('starts no new term when an earlier correction notice arrives after all', () => {
    const appeal = awaitingCorrection();
    appeal.does('2026-03-04 10:00', 'system', delivery('correction-1', '2026-03-04', 'failed'));
    appeal.does('2026-03-04 11:00', 'responsible', askFor('signature'));
    const [event] = appeal.does('2026-03-05 10:00', 'system', delivery('correction-1', '2026-03-05'));
    expect(event?.data).not.toHaveProperty('correction');
    expect(appeal.course).toBe('awaitingCorrection.noticeSent');
  });
});
