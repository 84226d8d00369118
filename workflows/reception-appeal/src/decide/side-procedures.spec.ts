import { AppealCase, date } from '../../test/appeal-case.js';
import {
  approve,
  briefToReceive,
  delivery,
  draftDelivered,
  lacking,
  listed,
  plain,
  received,
  register,
  registered,
  scheduled,
  takeSlot,
} from '../../test/commands.js';
import type { AppealCommands } from '../messages.js';
import { defaultAppealPolicy } from '../policy.js';

const motion = (given: Partial<AppealCommands['note-motion']> = {}) =>
  ({
    type: 'note-motion',
    data: { motion: 'motion-1', kind: 'recusal', stage: 'granted', employee: 'e-1', ...given },
  }) as const;
const assign = (employee: string) => ({ type: 'assign-responsible', data: { employee } }) as const;

describe('change-language (P21)', () => {
  const to = (language: 'kk' | 'ru') => ({ type: 'change-language', data: { language } }) as const;

  it('changes the language of what is sent from then on', () => {
    const appeal = listed();
    expect(appeal.does('2026-03-05 09:00', 'receptionist', to('ru'))).toEqual([
      { type: 'language-changed', data: { was: 'kk', language: 'ru' } },
    ]);
    appeal.does('2026-03-05 10:00', 'system', takeSlot('2026-03-16 10:00'));
    appeal.does('2026-03-05 11:00', 'receptionist', plain('send-reply'));
    expect(appeal.effects.at(-1)).toMatchObject({ params: { kind: 'reply', language: 'ru' } });
  });

  it('is silent in the language of the appeal', () => {
    expect(registered().does('2026-03-03 10:00', 'receptionist', to('kk'))).toEqual([]);
  });

  it('is refused once nothing more is said in the procedure', () => {
    const appeal = registered();
    appeal.does('2026-03-03 10:00', 'receptionist', {
      type: 'withdraw-appeal',
      data: { statementOn: date('2026-03-03') },
    });
    expect(appeal.refuses('2026-03-04 10:00', 'receptionist', to('ru'))).toBe('not-now');
  });
});

describe('note-motion (Code art. 67, 75, 82)', () => {
  it('notes how far a motion has come, in any state', () => {
    const appeal = registered();
    const filed = motion({ kind: 'file-access', stage: 'filed', employee: undefined });
    expect(appeal.does('2026-03-03 10:00', 'system', filed)).toMatchObject([{ type: 'motion-noted' }]);
    expect(appeal.context.motions).toEqual({ 'motion-1': 'filed' });
    expect(appeal.course).toBe('preReview');
  });

  it('is silent about what is known', () => {
    const appeal = registered();
    appeal.does('2026-03-03 10:00', 'system', motion());
    expect(appeal.does('2026-03-03 11:00', 'system', motion())).toEqual([]);
  });

  it('comes from the motion alone', () => {
    expect(registered().refuses('2026-03-03 10:00', 'official:akim', motion())).toBe('not-your-role');
  });

  it('hands the matter of a recused employee to who replaces them (Code art. 67)', () => {
    const appeal = registered();
    appeal.does('2026-03-03 09:00', 'receptionist', assign('e-1'));
    appeal.does('2026-03-03 10:00', 'system', motion({ replacement: 'e-2' }));
    expect(appeal.context).toMatchObject({ responsible: 'e-2', recused: ['e-1'] });
  });

  it('leaves others where they are, and takes nobody off for a motion that was refused', () => {
    const appeal = registered();
    appeal.does('2026-03-03 09:00', 'receptionist', assign('e-2'));
    appeal.does('2026-03-03 10:00', 'system', motion());
    appeal.does(
      '2026-03-03 10:00',
      'system',
      motion({ motion: 'motion-2', stage: 'refused', employee: 'e-2' }),
    );
    expect(appeal.context).toMatchObject({ responsible: 'e-2', recused: ['e-1'] });
  });
});

describe('who is recused takes no part any more (Code art. 67)', () => {
  const without = (employee: string, appeal = registered()): AppealCase => {
    appeal.does('2026-03-03 10:00', 'system', motion({ employee }));
    return appeal;
  };

  it('neither acts nor is given the matter', () => {
    expect(without('e-1').refuses('2026-03-04 10:00', 'responsible:e-1', briefToReceive())).toBe('recused');
    expect(without('e-1').refuses('2026-03-04 10:00', 'receptionist', assign('e-1'))).toBe('recused');
    expect(without('e-1').does('2026-03-04 10:00', 'receptionist', assign('e-2'))).toHaveLength(1);
  });

  it('is neither proposed nor approved to receive, nor invited, nor given a task', () => {
    expect(without('akim').refuses('2026-03-04 10:00', 'responsible', briefToReceive())).toBe('recused');
    const briefed = registered();
    briefed.does('2026-03-03 09:00', 'responsible', briefToReceive());
    expect(without('akim', briefed).refuses('2026-03-04 10:00', 'official:deputy', approve)).toBe('recused');
    const there = received();
    there.does('2026-03-16 10:05', 'system', motion({ employee: 'e-7' }));
    expect(
      there.refuses('2026-03-16 10:06', 'receptionist', {
        type: 'invite-participants',
        data: { employees: ['e-6', 'e-7'] },
      }),
    ).toBe('recused');
    expect(
      there.refuses('2026-03-16 10:07', 'official:akim', {
        type: 'sign-protocol',
        data: {
          decision: 'taken-on-control',
          tasks: [{ task: 't-1', executor: 'e-7', unit: 'u', dueOn: date('2026-04-01') }],
        },
      }),
    ).toBe('recused');
    expect(
      there.refuses('2026-03-16 10:08', 'official:akim', {
        type: 'hand-over-reception',
        data: { to: 'e-7', startsAt: '2026-03-17T05:00:00.000Z' as never, place: 'Room 2' },
      }),
    ).toBe('recused');
  });

  it('signs no extension', () => {
    expect(
      without('deputy').refuses('2026-03-04 10:00', 'responsible', {
        type: 'extend-term',
        data: { step: 'to-30-days', reason: 'a survey', signatory: 'deputy' },
      }),
    ).toBe('recused');
  });
});

describe('a centre receives on matters of central state bodies (P2-1)', () => {
  const atCentre = { venue: 'citizens-reception-centre' } as const;
  const brief = (given: object = {}) => {
    const { type, data } = briefToReceive();
    return { type, data: { ...data, ...given } } as ReturnType<typeof briefToReceive>;
  };

  it('takes the appeal in all the same (P6), and asks for the competence with the brief', () => {
    const appeal = registered(atCentre);
    expect(appeal.refuses('2026-03-03 10:00', 'responsible', brief())).toBe('not-for-a-centre');
    expect(appeal.refuses('2026-03-03 10:00', 'responsible', brief({ competence: 'this-body' }))).toBe(
      'not-for-a-centre',
    );
    appeal.does('2026-03-03 10:00', 'responsible', brief({ competence: 'central-bodies' }));
    expect(appeal.context.competence).toBe('central-bodies');
  });

  it('lets the reception be in the public reception room instead', () => {
    const appeal = registered(atCentre);
    appeal.does('2026-03-03 10:00', 'responsible', brief({ venue: 'public-reception-room' }));
    expect(appeal.context.appeal?.venue).toBe('public-reception-room');
  });

  it('asks nothing of a public reception room, of a refusal, or where the body’s own act has it otherwise', () => {
    registered().does('2026-03-03 10:00', 'responsible', brief());
    registered(atCentre).does('2026-03-03 10:00', 'responsible', {
      type: 'prepare-brief',
      data: { proposal: 'refuse', ground: 'resolved-otherwise' },
    });
    const own = { ...defaultAppealPolicy, centralMattersOnlyAtCentres: false };
    registered(atCentre, own).does('2026-03-03 10:00', 'responsible', brief());
    const older = new AppealCase(defaultAppealPolicy, '214-2023-initial');
    older.does('2026-03-02 10:00', 'receptionist', register(atCentre));
    expect(older.does('2026-03-03 10:00', 'responsible', brief())).toHaveLength(1);
  });

  it('gives no slot of a day at a centre to another matter', () => {
    const slot = takeSlot('2026-03-16 10:00');
    const there = { ...slot, data: { ...slot.data, atCentre: true } };
    expect(listed().refuses('2026-03-05 10:00', 'system', there)).toBe('not-for-a-centre');
    const central = registered();
    central.does('2026-03-03 10:00', 'responsible', brief({ competence: 'central-bodies' }));
    central.does('2026-03-04 10:00', 'official:akim', approve);
    central.does('2026-03-04 11:00', 'responsible', plain('list-appeal'));
    expect(central.does('2026-03-05 10:00', 'system', there)).toHaveLength(1);
  });
});

describe('the procedure', () => {
  it('is open from the day of registration, which may be later than the receipt (Code art. 62(2))', () => {
    const received = '2026-03-07T06:00:00.000Z' as AppealCommands['register-appeal']['receivedAt'];
    const appeal = new AppealCase();
    appeal.does('2026-03-07 11:00', 'receptionist', register({ receivedAt: received }));
    // A Saturday; Monday the 9th is the day off for the holiday of Sunday.
    expect(appeal.context.appeal?.registeredOn).toBe('2026-03-10');
    expect(appeal.clock).toBe('running.base');
    expect(appeal.timers).toEqual(['replyDue 2026-04-03']);
  });
});

describe('a decision', () => {
  const refuse = plain('refuse-reception');

  it('is in writing and sent to the participant, whatever it is (Code art. 77)', () => {
    const refused = draftDelivered();
    refused.does('2026-03-27 10:00', 'official:akim', refuse);
    const terminated = registered();
    terminated.does('2026-03-03 10:00', 'official:akim', {
      type: 'terminate-appeal',
      data: {
        ground: 'decided-before',
        act: { number: '1-2', on: date('2026-01-20'), by: 'akimat' },
        sameSubjectAndGrounds: true,
        decidedOn: date('2026-03-03'),
      },
    });
    const returned = registered({ meets: lacking('signature') });
    returned.does('2026-03-03 10:00', 'responsible', {
      type: 'return-at-once',
      data: { ground: 'insulting' },
    });
    for (const [appeal, kind] of [
      [refused, 'refusal'],
      [terminated, 'termination'],
      [returned, 'return'],
      [scheduled(), 'reply'],
    ] as const)
      expect(appeal.effects.at(-1)).toMatchObject({ type: 'send-notice', params: { kind } });
  });

  it('takes effect when it reaches the participant, who may then complain for three months (Code art. 83, 92(1))', () => {
    const appeal = draftDelivered();
    const decided = appeal.does('2026-03-27 10:00', 'official:akim', refuse);
    expect(decided[0]?.data).not.toHaveProperty('inForceFrom');
    const [event] = appeal.does('2026-04-02 10:00', 'receptionist', delivery('refusal-1', '2026-04-01'));
    // Three months end on 1 July 2026, a Wednesday.
    expect(event?.data).toMatchObject({ inForceFrom: '2026-04-01', complaintUntil: '2026-07-01' });
  });

  it('is not every letter, and none that did not arrive (Code art. 83)', () => {
    const appeal = scheduled();
    const [reply] = appeal.does('2026-03-05 12:00', 'system', delivery('reply-1', '2026-03-05'));
    expect(reply?.data).not.toHaveProperty('inForceFrom');
    const refused = draftDelivered();
    refused.does('2026-03-27 10:00', 'official:akim', refuse);
    const [failed] = refused.does(
      '2026-04-02 10:00',
      'receptionist',
      delivery('refusal-1', '2026-04-01', 'failed'),
    );
    expect(failed?.data).not.toHaveProperty('inForceFrom');
  });
});
