import { date, local } from '../../test/appeal-case.js';
import {
  approve,
  briefToReceive,
  briefToRefuse,
  lacking,
  listed,
  plain,
  registered,
  scheduled,
  takeSlot,
} from '../../test/commands.js';
import { defaultAppealPolicy } from '../policy.js';

const briefed = () => {
  const appeal = registered();
  appeal.does('2026-03-03 10:00', 'responsible', briefToReceive());
  return appeal;
};

describe('prepare-brief', () => {
  it.each([
    ['2026-03-03', '2026-03-16', '2026-03-06', false],
    ['2026-03-06', '2026-03-16', '2026-03-06', false],
    ['2026-03-10', '2026-03-16', '2026-03-06', true],
    ['2026-03-20', '2026-05-18', '2026-03-20', false],
    ['2026-03-26', '2026-05-18', '2026-03-20', true],
  ])('on %s for a reception on %s was due on %s; late: %s', (on, receptionOn, dueOn, late) => {
    const [event] = registered().does(`${on} 10:00`, 'responsible', briefToReceive(receptionOn));
    expect(event).toMatchObject({ type: 'brief-prepared', data: { proposal: 'receive', dueOn, late } });
  });

  it.each([
    ['2026-03-18', false],
    ['2026-03-19', true],
  ])('that proposes refusal leaves a day for the draft: on %s late is %s', (on, late) => {
    const appeal = registered();
    const [event] = appeal.does(`${on} 10:00`, 'responsible', briefToRefuse);
    expect(event?.data).toEqual({
      proposal: 'refuse',
      ground: 'decided-before',
      dueOn: '2026-03-18',
      late,
      // P32: three working days before the end of the term.
      draftDue: expect.objectContaining({ dueOn: '2026-03-19', dueAt: local('2026-03-19 18:30') }) as unknown,
    });
    expect(appeal.context.draftDue?.dueOn).toBe('2026-03-19');
    expect(appeal.course).toBe('briefed.toRefuse');
  });

  it('is refused while the essence is missing', () => {
    const appeal = registered({ meets: lacking('essence') });
    expect(appeal.refuses('2026-03-03 10:00', 'responsible', briefToReceive())).toBe('essence-not-stated');
  });

  it('does not wait for other defects', () => {
    const appeal = registered({ meets: lacking('filing-date') });
    expect(appeal.does('2026-03-03 10:00', 'responsible', briefToReceive())).toHaveLength(1);
  });
});

describe('approve-reception', () => {
  it.each(['official:akim', 'official:deputy'])('is for %s', (who) => {
    expect(briefed().does('2026-03-04 10:00', who, approve)).toEqual([
      { type: 'reception-approved', data: { official: 'akim', afterHearing: false } },
    ]);
  });

  it.each(['official:chief-of-staff', 'official:head-of-unit', 'official:stranger'])(
    'is not for %s',
    (who) => {
      expect(briefed().refuses('2026-03-04 10:00', who, approve)).toBe('head-decides');
    },
  );

  it('names a person of P2', () => {
    const command = { type: 'approve-reception', data: { official: 'stranger' } } as const;
    expect(briefed().refuses('2026-03-04 10:00', 'official:akim', command)).toBe('not-a-receiving-official');
  });
});

describe('approve-reception anew (P27)', () => {
  const another = { type: 'approve-reception', data: { official: 'deputy' } } as const;
  const approved = () => {
    const appeal = briefed();
    appeal.does('2026-03-04 10:00', 'official:akim', approve);
    return appeal;
  };
  const moved = () => {
    const appeal = scheduled();
    appeal.does('2026-03-06 10:00', 'system', {
      type: 'lose-slot',
      data: { day: 'day-1', reason: 'official-absent' },
    });
    return appeal;
  };

  it.each([
    ['approved', approved],
    ['listed', listed],
    ['moved', moved],
  ])('names another official while the appeal is %s, whose list it then goes to', (_, begun) => {
    const appeal = begun();
    expect(appeal.does('2026-03-06 11:00', 'official:akim', another)).toEqual([
      { type: 'reception-approved', data: { official: 'deputy', afterHearing: false } },
    ]);
    expect([appeal.course, appeal.context.official]).toEqual(['approved', 'deputy']);
    appeal.does('2026-03-06 12:00', 'responsible', plain('list-appeal'));
    const { type, data } = takeSlot('2026-03-18 10:00', 'day-9');
    appeal.does('2026-03-06 13:00', 'system', { type, data: { ...data, official: 'deputy' } });
    appeal.does('2026-03-06 14:00', 'receptionist', plain('send-reply'));
    expect(appeal.course).toBe('scheduled');
  });

  it('is refused to others, of nobody who receives, and once a time is held', () => {
    expect(listed().refuses('2026-03-06 11:00', 'official:head-of-unit', another)).toBe('head-decides');
    const stranger = { ...another, data: { official: 'stranger' } };
    expect(listed().refuses('2026-03-06 11:00', 'official:akim', stranger)).toBe('not-a-receiving-official');
    expect(scheduled().refuses('2026-03-06 11:00', 'official:akim', another)).toBe('not-now');
  });

  it('is silent for the one who is named already', () => {
    expect(listed().does('2026-03-06 11:00', 'official:akim', approve)).toEqual([]);
  });
});

describe('send-back-brief', () => {
  const sendBack = { type: 'send-back-brief', data: { reason: 'propose-refusal' } } as const;

  it('leads back to the pre-review', () => {
    const appeal = briefed();
    appeal.does('2026-03-04 10:00', 'official:akim', sendBack);
    expect(appeal.course).toBe('preReview');
    appeal.does('2026-03-04 12:00', 'responsible', briefToRefuse);
    expect(appeal.course).toBe('briefed.toRefuse');
  });

  it('is for the head or a deputy', () => {
    expect(briefed().refuses('2026-03-04 10:00', 'official:head-of-unit', sendBack)).toBe('head-decides');
  });
});

describe('list-appeal', () => {
  it('puts the appeal on the list of the approved official', () => {
    const appeal = briefed();
    appeal.does('2026-03-04 10:00', 'official:akim', approve);
    expect(appeal.does('2026-03-04 11:00', 'responsible', plain('list-appeal'))).toEqual([
      { type: 'appeal-listed', data: { official: 'akim' } },
    ]);
  });
});

describe('extend-term', () => {
  const to30 = (signatory = 'deputy', reason = 'An inquiry is needed') =>
    ({ type: 'extend-term', data: { step: 'to-30-days', reason, signatory } }) as const;
  const byMonths = (dueOn: string, signatory = 'akim') =>
    ({
      type: 'extend-term',
      data: { step: 'by-months', reason: 'An inquiry is needed', signatory, dueOn: date(dueOn) },
    }) as const;

  it('leads to thirty calendar days from registration, with a notice within three working days', () => {
    const appeal = registered();
    const [event] = appeal.does('2026-03-20 10:00', 'responsible', to30());
    expect(event).toMatchObject({
      type: 'term-extended',
      data: {
        step: 'to-30-days',
        was: '2026-03-27',
        reply: { dueOn: '2026-04-01' },
        notice: 'extension-1',
        noticeDueOn: '2026-03-30',
      },
    });
    expect(event?.data).not.toHaveProperty('reason');
    expect(appeal.history.at(-1)?.personal).toEqual([
      { subject: appeal.context.appeal?.subject, data: { reason: 'An inquiry is needed' } },
    ]);
    expect(appeal.clock).toBe('running.extended30');
    expect(appeal.timers).toEqual(['replyDue 2026-04-01']);
    expect(appeal.effects.at(-1)?.params).toMatchObject({ kind: 'extension', notice: 'extension-1' });
    expect(appeal.course).toBe('preReview');
  });

  it('gives more time to send a draft refusal, until it is sent (P32)', () => {
    const appeal = registered();
    appeal.does('2026-03-18 10:00', 'responsible', briefToRefuse);
    const [event] = appeal.does('2026-03-18 11:00', 'responsible', to30());
    expect(event?.data).toMatchObject({ reply: { dueOn: '2026-04-01' }, draftDue: { dueOn: '2026-03-27' } });
    expect(appeal.context.draftDue?.dueOn).toBe('2026-03-27');
    const data = { ground: 'decided-before' } as const;
    appeal.does('2026-03-19 11:00', 'responsible', { type: 'send-draft-refusal', data });
    expect(appeal.context.draftDue).toBeUndefined();
    const [again] = appeal.does('2026-03-19 12:00', 'responsible', byMonths('2026-05-12'));
    expect(again?.data).not.toHaveProperty('draftDue');
  });

  it('leads to at most two months from the decision, rolled to a working day', () => {
    const appeal = registered();
    // 10 May is a Sunday, and the 11th is off.
    expect(appeal.refuses('2026-03-10 10:00', 'responsible', byMonths('2026-05-13'))).toBe(
      'extension-too-long',
    );
    appeal.does('2026-03-10 10:00', 'responsible', byMonths('2026-05-12'));
    expect([appeal.clock, appeal.context.reply?.dueOn]).toEqual(['running.extendedMonths', '2026-05-12']);
  });

  it('moves a date that does not work to the next that does', () => {
    const appeal = registered();
    appeal.does('2026-03-10 10:00', 'responsible', byMonths('2026-04-04'));
    expect(appeal.context.reply?.dueOn).toBe('2026-04-06');
  });

  it('takes both steps, each once, thirty days first', () => {
    const appeal = registered();
    appeal.does('2026-03-10 10:00', 'responsible', to30());
    expect(appeal.refuses('2026-03-11 10:00', 'responsible', to30())).toBe('already-extended');
    appeal.does('2026-03-31 10:00', 'responsible', byMonths('2026-05-29'));
    expect(appeal.clock).toBe('running.extendedMonths');
    expect(appeal.refuses('2026-04-01 10:00', 'responsible', byMonths('2026-06-01'))).toBe(
      'already-extended',
    );
    expect(appeal.refuses('2026-04-01 10:00', 'responsible', to30())).toBe('already-extended');
  });

  it('comes before the running term ends', () => {
    const appeal = registered();
    expect(appeal.refuses('2026-03-27 18:30', 'responsible', to30())).toBe('term-already-ended');
    expect(appeal.refuses('2026-03-28 10:00', 'responsible', to30())).toBe('not-now');
    expect(appeal.clock).toBe('missed');
    expect(registered().does('2026-03-27 18:29:59', 'responsible', to30())).toHaveLength(1);
  });

  it.each([
    ['chief-of-staff', 'signatory-may-not-extend'],
    ['stranger', 'signatory-may-not-extend'],
  ])('is not signed by %s', (signatory, code) => {
    expect(registered().refuses('2026-03-10 10:00', 'responsible', to30(signatory))).toBe(code);
  });

  it('is signed by the chief of staff where the body says so', () => {
    const appeal = registered({}, { ...defaultAppealPolicy, chiefOfStaffMayExtend: true });
    expect(appeal.does('2026-03-10 10:00', 'responsible', to30('chief-of-staff'))).toHaveLength(1);
  });

  it('needs a reason and a later date', () => {
    expect(registered().refuses('2026-03-10 10:00', 'responsible', to30('akim', ' '))).toBe(
      'extension-without-reason',
    );
    expect(registered().refuses('2026-03-10 10:00', 'responsible', byMonths('2026-03-27'))).toBe(
      'extension-not-later',
    );
  });
});
