import { local, type AppealCase } from '../../test/appeal-case.js';
import {
  checkIn,
  listed,
  plain,
  protocol,
  received,
  registered,
  scheduled,
  takeSlot,
} from '../../test/commands.js';
import type { ParticipationStage } from '../messages.js';

const handOver = (to = 'deputy', startsAt = '2026-03-16 15:00') =>
  ({
    type: 'hand-over-reception',
    data: { to, startsAt: local(startsAt), place: 'Room 5' },
  }) as const;
const invite = (...employees: string[]) => ({ type: 'invite-participants', data: { employees } }) as const;
const handIn = (child: string, topic?: string) =>
  ({ type: 'hand-in-appeal', data: { child, ...(topic === undefined ? {} : { topic }) } }) as const;
const note = (stage: ParticipationStage, extensionNeeded?: boolean) =>
  ({
    type: 'note-participation',
    data: { request: 'request-1', otherBody: 'ministry', stage, extensionNeeded },
  }) as const;
const assign = (employee: string, override?: { signatory: string; reason: string }) =>
  ({
    type: 'assign-responsible',
    data: { employee, ...(override === undefined ? {} : { override }) },
  }) as const;

describe('hand-over-reception', () => {
  it('agrees on time and place with another official, in writing', () => {
    const appeal = received();
    expect(appeal.does('2026-03-16 10:20', 'receptionist', handOver())).toEqual([
      {
        type: 'reception-handed-over',
        data: {
          from: 'akim',
          to: 'deputy',
          startsAt: local('2026-03-16 15:00'),
          receptionOn: '2026-03-16',
          notice: 'hand-over-1',
          body: 'akimat',
          left: 'day-1',
        },
      },
    ]);
    expect(appeal.history.at(-1)?.personal).toMatchObject([{ data: { agreedPlace: 'Room 5' } }]);
    expect([appeal.course, appeal.effects.at(-1)?.params['kind']]).toEqual(['scheduled', 'hand-over']);
    appeal.does('2026-03-16 14:55', 'receptionist', checkIn());
    appeal.does('2026-03-16 15:00', 'official:deputy', {
      type: 'receive-applicant',
      data: { official: 'deputy' },
    });
    expect(appeal.course).toBe('received');
  });

  it.each([
    [handOver('akim'), 'handed-over-to-the-same'],
    [handOver('nobody'), 'not-a-receiving-official'],
    [handOver('deputy', '2026-03-16 10:20'), 'slot-in-the-past'],
    [handOver('deputy', '2026-03-21 10:20'), 'agreed-outside-working-hours'],
  ])('%j is refused: %s', (command, code) => {
    expect(received().refuses('2026-03-16 10:20', 'receptionist', command)).toBe(code);
  });

  it('may go back to the first official, who does not receive any more', () => {
    const appeal = received();
    appeal.does('2026-03-16 10:20', 'receptionist', handOver());
    appeal.does('2026-03-16 14:55', 'receptionist', checkIn());
    expect(appeal.refuses('2026-03-16 15:00', 'receptionist', handOver('deputy', '2026-03-16 16:00'))).toBe(
      'handed-over-to-the-same',
    );
    const [event] = appeal.does('2026-03-16 15:00', 'receptionist', handOver('akim', '2026-03-16 16:00'));
    expect(event?.data).toMatchObject({ from: 'deputy', to: 'akim', notice: 'hand-over-2' });
  });

  it('takes the slot of the day that took over, once', () => {
    const appeal = received();
    const { data } = handOver();
    const taken = { type: 'hand-over-reception', data: { ...data, day: 'day-2', slot: 3 } } as const;
    const [event] = appeal.does('2026-03-16 10:20', 'system', taken);
    expect(event?.data).toMatchObject({ day: 'day-2', slot: 3, left: 'day-1' });
    expect(appeal.context.slot).toMatchObject({ day: 'day-2', slot: 3, official: 'deputy' });
    appeal.does('2026-03-16 14:55', 'receptionist', checkIn());
    expect(appeal.does('2026-03-16 14:56', 'system', taken)).toEqual([]);
  });

  it('is by video link where restrictions are in force on the agreed day (P14)', () => {
    const appeal = received();
    const act = { number: '5', date: '2026-03-15' as never };
    appeal.lookups.restrictions = () => ({ from: '2026-03-17' as never, to: null, act });
    const [event] = appeal.does('2026-03-16 10:20', 'receptionist', handOver('deputy', '2026-03-17 15:00'));
    expect(event?.data).toMatchObject({ mode: 'video', act });
    expect(appeal.context.mode).toEqual({ basis: 'restrictions', act });
  });

  it('leaves no slot of a day to give back', () => {
    const appeal = received();
    appeal.does('2026-03-16 10:20', 'receptionist', handOver());
    const [event] = appeal.does('2026-03-16 11:00', 'receptionist', {
      type: 'withdraw-appeal',
      data: { statementOn: '2026-03-16' as never },
    });
    expect(event?.data).not.toHaveProperty('day');
  });
});

describe('invite-participants', () => {
  it('names those who were not invited yet', () => {
    const appeal = received();
    appeal.does('2026-03-16 10:05', 'receptionist', invite('lawyer'));
    expect(appeal.does('2026-03-16 10:06', 'official:akim', invite('lawyer', 'economist'))).toEqual([
      { type: 'participants-invited', data: { employees: ['economist'] } },
    ]);
    expect(appeal.does('2026-03-16 10:07', 'receptionist', invite('lawyer'))).toEqual([]);
    expect(appeal.context.participants).toEqual(['lawyer', 'economist']);
  });

  it('is for the time of the reception', () => {
    expect(scheduled().refuses('2026-03-16 09:00', 'receptionist', invite('lawyer'))).toBe('not-now');
  });
});

describe('hand-in-appeal', () => {
  it('marks it as from personal reception', () => {
    const appeal = received();
    expect(appeal.does('2026-03-16 10:10', 'receptionist', handIn('written-1'))).toEqual([
      {
        type: 'appeal-handed-in',
        data: {
          child: 'written-1',
          body: 'akimat',
          receivedAt: local('2026-03-16 10:10'),
          language: 'kk',
          subject: 'person-1',
          topic: 'housing',
          mark: 'from-reception',
          noticeChannel: 'sms',
        },
      },
    ]);
    expect(appeal.does('2026-03-16 10:11', 'receptionist', handIn('written-1'))).toEqual([]);
    const [other] = appeal.does('2026-03-16 10:12', 'receptionist', handIn('written-2', 'roads'));
    expect(other?.data['topic']).toBe('roads');
    expect([appeal.course, appeal.context.children]).toEqual(['received', ['written-1', 'written-2']]);
  });

  it('is over with the protocol', () => {
    const appeal = received();
    appeal.does('2026-03-16 12:00', 'official:akim', protocol());
    expect(appeal.refuses('2026-03-16 12:10', 'receptionist', handIn('written-1'))).toBe('not-now');
  });
});

describe('who considered the matter before', () => {
  const knowing = (appeal: AppealCase): AppealCase => {
    appeal.lookups.considered = (subject, topic) =>
      subject === 'person-1' && topic === 'housing'
        ? [
            { employee: 'employee-1', role: 'drafter' },
            { employee: 'executor-1', role: 'executor' },
          ]
        : [];
    return appeal;
  };
  const override = { signatory: 'akim', reason: 'the unit has nobody else' };

  it('does not get it again', () => {
    const appeal = knowing(registered());
    expect(appeal.refuses('2026-03-03 10:00', 'controller', assign('employee-1'))).toBe('considered-before');
    expect(appeal.does('2026-03-03 10:00', 'controller', assign('employee-2'))).toEqual([
      { type: 'responsible-assigned', data: { employee: 'employee-2' } },
    ]);
    const other = knowing(registered({ topic: 'roads' }));
    expect(other.does('2026-03-03 10:00', 'controller', assign('employee-1'))).toHaveLength(1);
  });

  it('gets it by a reasoned decision of the head, which is kept', () => {
    const appeal = knowing(registered());
    const refused = (given: Partial<typeof override>) =>
      appeal.refuses('2026-03-03 10:00', 'controller', assign('employee-1', { ...override, ...given }));
    expect(refused({ signatory: 'head-of-unit' })).toBe('override-is-for-the-head');
    expect(refused({ signatory: 'nobody' })).toBe('override-is-for-the-head');
    expect(refused({ reason: ' ' })).toBe('override-without-reason');
    expect(appeal.does('2026-03-03 10:00', 'controller', assign('employee-1', override))).toEqual([
      {
        type: 'responsible-assigned',
        data: { employee: 'employee-1', consideredAs: ['drafter'], override: { signatory: 'akim' } },
      },
    ]);
    expect(appeal.history.at(-1)?.personal).toEqual([
      { subject: appeal.context.appeal?.subject, data: { overrideReason: override.reason } },
    ]);
  });

  it('gets no task of the protocol either', () => {
    const appeal = knowing(received());
    expect(appeal.refuses('2026-03-16 12:00', 'official:akim', protocol())).toBe('considered-before');
    const [event] = appeal.does('2026-03-16 12:00', 'official:akim', protocol({ override }));
    expect(event?.data['override']).toEqual({ signatory: 'akim' });
    expect(appeal.history.at(-1)?.personal.at(-1)?.data).toMatchObject({ overrideReason: override.reason });
  });
});

describe('note-participation', () => {
  it('changes nothing in the course', () => {
    const appeal = registered();
    expect(appeal.does('2026-03-03 10:00', 'system', note('requested'))).toEqual([
      {
        type: 'participation-noted',
        data: { request: 'request-1', otherBody: 'ministry', stage: 'requested' },
      },
    ]);
    expect(appeal.does('2026-03-03 11:00', 'system', note('requested'))).toEqual([]);
    expect([appeal.course, appeal.context.participation]).toEqual([
      'preReview',
      { 'request-1': { otherBody: 'ministry', stage: 'requested' } },
    ]);
  });

  it('names the open requests where the reception is moved, and no settled ones', () => {
    const lost = (...stages: ParticipationStage[]) => {
      const appeal = scheduled();
      for (const stage of stages) appeal.does('2026-03-06 10:00', 'system', note(stage));
      const [event] = appeal.does('2026-03-06 11:00', 'system', {
        type: 'lose-slot',
        data: { day: 'day-1', reason: 'official-absent' },
      });
      return event?.data['requests'];
    };
    expect(lost('requested', 'agreed')).toEqual(['request-1']);
    expect(lost('requested', 'refused')).toBeUndefined();
    expect(lost()).toBeUndefined();
  });
});

describe('take-slot, in order of sequence', () => {
  const left = (inTurn: boolean) => [{ type: 'left-list', data: { appeal: 'appeal-1', inTurn } }];

  it.each([
    ['the list was not asked', [], true],
    ['its turn had not come', left(false), true],
    ['its turn had come', left(true), undefined],
  ])('says so when the order is not known: %s', (_, asked, orderUnknown) => {
    const own = listed();
    own.lookups.asked = asked;
    const [event] = own.does('2026-03-05 10:00', 'system', takeSlot('2026-03-16 10:00'));
    expect(event?.data['orderUnknown']).toBe(orderUnknown);
  });

  it('moves nobody who was told a date, and asks no order of who lost one', () => {
    const appeal = scheduled();
    appeal.does('2026-03-06 10:00', 'system', {
      type: 'lose-slot',
      data: { day: 'day-1', reason: 'official-absent' },
    });
    const [event] = appeal.does('2026-03-06 11:00', 'system', takeSlot('2026-03-17 10:00', 'day-2'));
    expect(event?.data).not.toHaveProperty('orderUnknown');
    appeal.does('2026-03-06 12:00', 'receptionist', plain('send-reply'));
    expect(appeal.course).toBe('scheduled');
  });
});
