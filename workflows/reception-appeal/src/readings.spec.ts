import { AppealCase, calendar, date, local } from '../test/appeal-case.js';
import {
  approve,
  briefToReceive,
  briefToRefuse,
  delivery,
  draftDelivered,
  draftSent,
  lacking,
  listed,
  objection,
  plain,
  received,
  register,
  registered,
  scheduled,
  takeSlot,
} from '../test/commands.js';
import { defaultAppealPolicy } from './policy.js';

/** Every adopted reading of the Resolution that lives in the appeal, by its letter. */
describe('the adopted readings', () => {
  const extend = (step: 'to-30-days' | 'by-months', signatory = 'akim', dueOn = '2026-05-04') =>
    ({
      type: 'extend-term',
      data:
        step === 'to-30-days'
          ? { step, reason: 'an expert opinion', signatory }
          : { step, reason: 'an expert opinion', signatory, dueOn: date(dueOn) },
    }) as const;

  it('reading A: thirty days, then once up to two months, each decided before the running term ends and told in three working days', () => {
    const appeal = registered();
    const [first] = appeal.does('2026-03-27 18:29', 'responsible', extend('to-30-days'));
    expect(first?.data).toMatchObject({ reply: { dueOn: '2026-04-01' }, noticeDueOn: '2026-04-01' });
    expect(appeal.refuses('2026-03-30 10:00', 'responsible', extend('to-30-days'))).toBe('already-extended');
    expect(registered().refuses('2026-03-27 18:30', 'responsible', extend('by-months'))).toBe(
      'term-already-ended',
    );
    expect(appeal.refuses('2026-03-30 10:00', 'responsible', extend('by-months', 'chief-of-staff'))).toBe(
      'signatory-may-not-extend',
    );
    expect(appeal.refuses('2026-03-30 10:00', 'responsible', extend('by-months', 'akim', '2026-06-02'))).toBe(
      'extension-too-long',
    );
    appeal.does('2026-03-30 10:00', 'responsible', extend('by-months'));
    expect(appeal.refuses('2026-03-31 10:00', 'responsible', extend('by-months', 'akim', '2026-05-20'))).toBe(
      'already-extended',
    );
  });

  it('reading B: fifteen working days are for the reply; the reception may lie later, and is marked beyond 45 days', () => {
    const appeal = listed();
    const [slot] = appeal.does('2026-03-05 10:00', 'system', takeSlot('2026-04-17 10:00'));
    expect(slot?.data['far']).toBe(true);
    const [reply] = appeal.does('2026-03-27 18:00', 'receptionist', plain('send-reply'));
    expect(reply?.data['late']).toBe(false);
  });

  it('reading C: a brief five working days before the reception and two before the reply, else the slot moves', () => {
    const due = (command: ReturnType<typeof briefToReceive>) =>
      registered().does('2026-03-03 10:00', 'responsible', command)[0]?.data['dueOn'];
    expect(due(briefToReceive('2026-03-16'))).toBe('2026-03-06');
    expect(due(briefToReceive())).toBe('2026-03-20');
    expect(due(briefToRefuse)).toBe('2026-03-18');
    expect(listed().refuses('2026-03-05 10:00', 'system', takeSlot('2026-03-10 10:00'))).toBe(
      'reception-too-soon',
    );
  });

  it('reading D: three working days from the day the draft arrived, two for objections, and who asked is heard', () => {
    expect(draftSent().refuses('2026-03-27 10:00', 'official:akim', plain('refuse-reception'))).toBe(
      'draft-not-delivered',
    );
    const appeal = draftDelivered();
    expect(appeal.context.draft).toMatchObject({
      objection: { dueOn: '2026-03-26' },
      decisionFrom: '2026-03-27',
    });
    appeal.does('2026-03-26 10:00', 'receptionist', objection('oral', '2026-03-26'));
    expect(appeal.refuses('2026-03-30 10:00', 'official:akim', plain('refuse-reception'))).toBe(
      'oral-hearing-not-held',
    );
  });

  it('reading E: a reception that the official cannot hold is moved at any time up to the day, and told at once', () => {
    const appeal = scheduled();
    const [lost] = appeal.does('2026-03-16 08:30', 'system', {
      type: 'lose-slot',
      data: { day: 'day-1', reason: 'official-absent' },
    });
    expect(lost?.data['notice']).toBe('rescheduling-1');
    expect(appeal.effects.at(-1)?.params['notice']).toBe('rescheduling-1');
  });

  it('reading F: a participation request extends nothing; only a decision under P30 does', () => {
    const note = {
      type: 'note-participation',
      data: { request: 'request-1', otherBody: 'ministry', stage: 'told', extensionNeeded: true },
    } as const;
    const appeal = registered();
    const [noted] = appeal.does('2026-03-10 10:00', 'system', note);
    expect(noted?.data['extensionMissing']).toBe(true);
    expect(appeal.context.reply?.dueOn).toBe('2026-03-27');
    const extended = registered();
    extended.does('2026-03-10 09:00', 'responsible', extend('to-30-days'));
    expect(extended.does('2026-03-10 10:00', 'system', note)[0]?.data).not.toHaveProperty('extensionMissing');
    const answered = scheduled();
    expect(answered.does('2026-03-10 10:00', 'system', note)[0]?.data).not.toHaveProperty('extensionMissing');
  });

  it('reading G: a refusal comes after a hearing; a termination needs a document on the same subject and grounds', () => {
    const appeal = registered();
    const terminate = (sameSubjectAndGrounds: boolean) =>
      ({
        type: 'terminate-appeal',
        data: {
          ground: 'decided-before',
          act: { number: '12-34', on: date('2025-11-10'), by: 'akimat' },
          sameSubjectAndGrounds,
          decidedOn: date('2026-03-03'),
        },
      }) as const;
    appeal.does('2026-03-03 10:00', 'responsible', briefToRefuse);
    expect(appeal.refuses('2026-03-03 11:00', 'official:akim', plain('refuse-reception'))).toBe(
      'hearing-needed',
    );
    expect(appeal.refuses('2026-03-03 11:00', 'official:akim', terminate(false))).toBe(
      'same-subject-not-documented',
    );
    appeal.does('2026-03-03 12:00', 'official:akim', terminate(true));
    expect(appeal.course).toBe('terminated');
  });

  it('reading I: the essence is asked for first; an appeal is left without consideration when it still lacks it', () => {
    const appeal = registered({ meets: lacking('essence') });
    const leave = { type: 'leave-without-consideration', data: { reason: 'essence-absent' } } as const;
    expect(appeal.refuses('2026-03-03 10:00', 'responsible', briefToReceive())).toBe('essence-not-stated');
    expect(appeal.refuses('2026-03-03 10:00', 'responsible', leave)).toBe('correction-comes-first');
    appeal.does('2026-03-03 11:00', 'responsible', {
      type: 'request-correction',
      data: { defects: ['essence'] },
    });
    appeal.does('2026-03-04 10:00', 'system', delivery('correction-1', '2026-03-04'));
    appeal.does('2026-03-13 10:00', 'responsible', leave);
    expect([appeal.course, appeal.clock]).toEqual(['notConsidered', 'answered']);
  });

  const correctionUntil = (on: string, policy = defaultAppealPolicy) => {
    const appeal = registered({ meets: lacking('postal-address') }, policy);
    appeal.does('2026-03-03 10:00', 'responsible', {
      type: 'request-correction',
      data: { defects: ['postal-address'] },
    });
    const [event] = appeal.does(`${on} 12:00`, 'system', delivery('correction-1', on));
    return event?.data as {
      readonly correction: { readonly dueOn: string };
      readonly correctionCut: boolean;
    };
  };

  it('reading J: five working days to correct, three before the reply at the latest, as the body sets it', () => {
    expect(correctionUntil('2026-03-04').correction.dueOn).toBe('2026-03-12');
    expect(correctionUntil('2026-03-17').correction.dueOn).toBe('2026-03-19');
    expect(
      correctionUntil('2026-03-04', { ...defaultAppealPolicy, correctionDays: 2 }).correction.dueOn,
    ).toBe('2026-03-06');
  });

  it('reading K: what comes in after hours is registered on the next working day, and both are kept', () => {
    const appeal = new AppealCase();
    const [event] = appeal.does(
      '2026-03-26 09:00',
      'receptionist',
      register({ receivedAt: local('2026-03-20 19:05') }),
    );
    expect(event?.data).toMatchObject({
      receivedAt: local('2026-03-20 19:05'),
      registeredOn: '2026-03-26',
    });
  });

  it('reading L: what is handed in at the reception is another appeal; this one goes its own way', () => {
    const appeal = received();
    const [event] = appeal.does('2026-03-16 10:10', 'receptionist', {
      type: 'hand-in-appeal',
      data: { child: 'written-1' },
    });
    expect(event?.data).toMatchObject({ child: 'written-1', mark: 'from-reception' });
    expect(appeal.course).toBe('received');
  });

  it.each(['executor', 'co-executor', 'drafter', 'approver', 'hearing-chair'] as const)(
    'reading M, reading W: who considered the matter before as %s gets it only by a reasoned decision of the head',
    (role) => {
      const appeal = registered();
      appeal.lookups.considered = () => [{ employee: 'employee-1', role }];
      const assign = (override?: { signatory: string; reason: string }) =>
        ({ type: 'assign-responsible', data: { employee: 'employee-1', override } }) as const;
      expect(appeal.refuses('2026-03-03 10:00', 'controller', assign())).toBe('considered-before');
      const override = { signatory: 'akim', reason: 'nobody else' };
      const [event] = appeal.does('2026-03-03 10:00', 'controller', assign(override));
      expect(event?.data).toEqual({
        employee: 'employee-1',
        consideredAs: [role],
        override: { signatory: 'akim' },
      });
      expect(appeal.history.at(-1)?.personal[0]?.data).toEqual({ overrideReason: 'nobody else' });
    },
  );

  it('reading N: only who was consulted and declined, both together, ends so and may be called', () => {
    const decline = (consulted: boolean, declined: boolean) =>
      registered().tries('2026-03-02 11:00', 'receptionist', {
        type: 'decline-sign-up',
        data: { consulted, declined, on: date('2026-03-02') },
      });
    expect(decline(true, false)).toBe('sign-up-not-declined');
    expect(decline(false, true)).toBe('not-consulted');
    expect(decline(true, true)).toHaveLength(1);
  });

  it('reading P: the list that keeps the order of sequence is asked when an appeal is listed, and when it takes a slot', () => {
    const appeal = listed();
    expect(appeal.wouldAsk('2026-03-05 10:00', 'system', takeSlot('2026-03-16 10:00'))).toMatchObject({
      workflow: 'reception-list',
      command: { type: 'leave-list', data: { appeal: 'appeal-1', reason: 'slot-allocated' } },
    });
  });

  it('reading Q: consent is needed for video link by choice, not under restrictions, which leave to wait or to withdraw', () => {
    const act = { number: '5', date: date('2026-03-09') };
    const restrict = { type: 'switch-to-video', data: { from: date('2026-03-10'), act } } as const;
    const appeal = scheduled();
    appeal.does('2026-03-09 10:00', 'system', restrict);
    expect(appeal.context.mode).toEqual({ basis: 'restrictions', act });
    expect(appeal.allows('withdraw-appeal')).toBe(true);
    appeal.does('2026-03-09 11:00', 'receptionist', plain('wait-for-in-person'));
    expect(appeal.course).toBe('rescheduling.awaitingSlot');
  });

  it('reading S: a collective appeal is one registration with several applicants', () => {
    expect(registered({ applicants: 12 }).history[0]?.data['applicants']).toBe(12);
  });

  it('reading T: registered is the appeal that was taken in, received is the applicant whom the official met', () => {
    expect(registered().history[0]?.type).toBe('appeal-registered');
    expect(received().history.at(-1)?.type).toBe('applicant-received');
    expect(received().course).toBe('received');
  });

  it('reading U: the sending of an answer stops the clock; a correction, a hearing and a move do not', () => {
    const ends: readonly (readonly [string, string, Parameters<AppealCase['does']>[2]])[] = [
      ['responsible', 'answered', { type: 'redirect-appeal', data: { to: 'ministry', scope: 'whole' } }],
      ['receptionist', 'answered', { type: 'withdraw-appeal', data: { statementOn: date('2026-03-03') } }],
      ['responsible', 'answered', { type: 'return-at-once', data: { ground: 'insulting' } }],
      [
        'receptionist',
        'answered',
        { type: 'decline-sign-up', data: { consulted: true, declined: true, on: date('2026-03-03') } },
      ],
      [
        'official:akim',
        'answered',
        {
          type: 'terminate-appeal',
          data: {
            ground: 'decided-before',
            act: { number: '12-34', on: date('2025-11-10'), by: 'akimat' },
            sameSubjectAndGrounds: true,
            decidedOn: date('2026-03-03'),
          },
        },
      ],
      [
        'responsible',
        'running.base',
        { type: 'redirect-appeal', data: { to: 'ministry', scope: 'part', topic: 'roads' } },
      ],
      ['responsible', 'running.base', { type: 'request-correction', data: { defects: ['signature'] } }],
      ['responsible', 'running.base', briefToRefuse],
    ];
    for (const [who, clock, command] of ends) {
      const appeal = registered();
      appeal.does('2026-03-03 10:00', who, command);
      expect([command.type, appeal.clock]).toEqual([command.type, clock]);
    }
    expect(draftDelivered().clock).toBe('running.base');
    const refused = draftDelivered();
    refused.does('2026-03-27 09:00', 'official:akim', plain('refuse-reception'));
    expect(refused.clock).toBe('answered');
    const sameDay = registered();
    const consent = { by: 'applicant', at: local('2026-03-02 11:00'), channel: 'in-person' } as const;
    const toHead = { official: 'head-of-unit' };
    sameDay.does('2026-03-02 11:00', 'receptionist', {
      type: 'agree-same-day',
      data: { ...toHead, consent },
    });
    expect(sameDay.clock).toBe('running.base');
    const moved = scheduled();
    moved.does('2026-03-06 10:00', 'system', {
      type: 'lose-slot',
      data: { day: 'day-1', reason: 'official-absent' },
    });
    expect([moved.clock, moved.timers]).toEqual(['answered', []]);
    const late = registered();
    late.waitUntil('2026-03-27 18:31');
    expect(late.clock).toBe('missed');
    expect(late.refuses('2026-03-30 10:00', 'responsible', extend('to-30-days'))).toBe('not-now');
    late.does('2026-03-30 10:00', 'responsible', {
      type: 'redirect-appeal',
      data: { to: 'ministry', scope: 'whole' },
    });
    expect(late.clock).toBe('answeredLate');
  });

  it('reading V: never less than one working day to correct, and the cut is marked', () => {
    expect(correctionUntil('2026-03-20')).toMatchObject({
      correction: { dueOn: '2026-03-26' },
      correctionCut: true,
    });
    expect(correctionUntil('2026-03-04').correctionCut).toBe(false);
  });

  it('reading X: an appeal is on the list with its priority and order of registration until it is told a date, and never again', () => {
    const lose = { type: 'lose-slot', data: { day: 'day-1', reason: 'official-absent' } } as const;
    const untold = listed();
    untold.does('2026-03-05 10:00', 'system', takeSlot('2026-03-16 10:00'));
    expect(untold.wouldAsk('2026-03-05 11:00', 'system', lose)).toMatchObject({
      command: {
        type: 'put-on-list',
        data: { year: 2026, ordinal: 7, priority: false, earliestOn: '2026-03-11' },
      },
    });
    expect(scheduled().wouldAsk('2026-03-06 10:00', 'system', lose)).toBeUndefined();
  });

  it('reading Y: a withdrawal until the refusal is adopted or the protocol signed', () => {
    const withdraw = (on: string) => ({ type: 'withdraw-appeal', data: { statementOn: date(on) } }) as const;
    const hearing = draftDelivered();
    expect(hearing.does('2026-03-27 09:00', 'receptionist', withdraw('2026-03-27'))).toHaveLength(1);
    const refused = draftDelivered();
    refused.does('2026-03-27 09:00', 'official:akim', plain('refuse-reception'));
    expect(refused.refuses('2026-03-27 10:00', 'receptionist', withdraw('2026-03-27'))).toBe('not-now');
    expect(received().does('2026-03-16 12:00', 'receptionist', withdraw('2026-03-16'))).toHaveLength(1);
    const signed = received();
    signed.does('2026-03-16 12:00', 'official:akim', {
      type: 'sign-protocol',
      data: { decision: 'explained', tasks: [] },
    });
    expect(signed.refuses('2026-03-16 13:00', 'receptionist', withdraw('2026-03-16'))).toBe('not-now');
  });

  it('reading Z: outside the known years registration succeeds with a provisional term', () => {
    const appeal = new AppealCase();
    appeal.does('2035-03-05 10:00', 'receptionist', register({ receivedAt: local('2035-03-05 10:00') }));
    expect(appeal.context.reply?.provisional).toBe(true);
    appeal.does('2035-03-06 10:00', 'responsible', briefToReceive());
    appeal.does('2035-03-06 11:00', 'official:akim', approve);
    expect([appeal.course, calendar.localDate(local('2035-03-06 11:00'))]).toEqual([
      'approved',
      '2035-03-06',
    ]);
  });
});
