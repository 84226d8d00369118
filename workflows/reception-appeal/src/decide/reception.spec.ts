import { date } from '../../test/appeal-case.js';
import {
  checkIn,
  delivery,
  listed,
  plain,
  protocol,
  received,
  scheduled,
  takeSlot,
  finalAnswer,
} from '../../test/commands.js';

const loseSlot = (reason: 'official-absent' | 'applicant-asked' = 'official-absent', day = 'day-1') =>
  ({ type: 'lose-slot', data: { day, reason } }) as const;
const receive = (official = 'akim') => ({ type: 'receive-applicant', data: { official } }) as const;
const done = (task: string) => ({ type: 'note-task-done', data: { task } }) as const;

function slotted() {
  const appeal = listed();
  appeal.does('2026-03-05 10:00', 'system', takeSlot('2026-03-16 10:00'));
  return appeal;
}

describe('take-slot', () => {
  it('takes the slot that the day has booked', () => {
    const [event] = listed().does('2026-03-05 10:00', 'system', takeSlot('2026-03-16 10:00'));
    expect(event).toMatchObject({
      type: 'slot-allocated',
      data: { day: 'day-1', slot: 1, receptionOn: '2026-03-16', far: false },
    });
  });

  it.each([
    ['2026-04-16 10:00', false],
    ['2026-04-17 10:00', true],
  ])('marks a reception at %s as far: %s', (startsAt, far) => {
    const [event] = listed().does('2026-03-05 10:00', 'system', takeSlot(startsAt));
    expect(event?.data['far']).toBe(far);
  });

  it('leaves five working days after the brief', () => {
    // The brief was ready on 3 March; the 9th is off.
    expect(listed().refuses('2026-03-05 10:00', 'system', takeSlot('2026-03-10 10:00'))).toBe(
      'reception-too-soon',
    );
    expect(listed().does('2026-03-05 10:00', 'system', takeSlot('2026-03-11 10:00'))).toHaveLength(1);
  });

  it('is refused in the past and for another official', () => {
    const other = takeSlot('2026-03-16 10:00');
    expect(listed().refuses('2026-03-16 10:00', 'system', takeSlot('2026-03-16 10:00'))).toBe(
      'slot-in-the-past',
    );
    expect(
      listed().refuses('2026-03-05 10:00', 'system', {
        ...other,
        data: { ...other.data, official: 'deputy' },
      }),
    ).toBe('slot-of-another-official');
  });

  it('stays silent for the same slot and is refused for a second one', () => {
    const appeal = slotted();
    expect(appeal.does('2026-03-05 10:01', 'system', takeSlot('2026-03-16 10:00'))).toEqual([]);
    expect(appeal.refuses('2026-03-05 10:02', 'system', takeSlot('2026-03-17 10:00', 'day-2'))).toBe(
      'slot-already-allocated',
    );
  });
});

describe('send-reply', () => {
  it.each([
    ['2026-03-27 18:29:59', false],
    ['2026-03-27 18:30', true],
  ])('at %s answers the clock; late: %s', (when, late) => {
    const appeal = listed();
    appeal.does('2026-03-05 10:00', 'system', takeSlot('2026-04-16 10:00'));
    const [event] = appeal.does(when, 'receptionist', plain('send-reply'));
    expect(event).toMatchObject({ type: 'reply-sent', data: { notice: 'reply-1', first: true, late } });
    expect(appeal.clock).toBe(late ? 'answeredLate' : 'answered');
  });

  it('is refused when the time has passed', () => {
    expect(slotted().refuses('2026-03-16 10:00', 'receptionist', plain('send-reply'))).toBe(
      'slot-in-the-past',
    );
  });

  it('stays silent when the applicant was told, and sends again when the letter failed', () => {
    const appeal = scheduled();
    expect(appeal.does('2026-03-06 10:00', 'receptionist', plain('send-reply'))).toEqual([]);
    appeal.does('2026-03-06 11:00', 'system', delivery('reply-1', '2026-03-06', 'failed'));
    const [event] = appeal.does('2026-03-06 12:00', 'receptionist', plain('send-reply'));
    expect(event?.data).toMatchObject({ notice: 'reply-2', first: false, late: false });
    expect(appeal.course).toBe('scheduled');
  });
});

describe('lose-slot', () => {
  it('leads back to the list while the applicant was not told', () => {
    const appeal = slotted();
    expect(appeal.does('2026-03-05 12:00', 'system', loseSlot())).toEqual([
      { type: 'slot-lost', data: { day: 'day-1', reason: 'official-absent' } },
    ]);
    expect([appeal.course, appeal.context.slot]).toEqual(['listed', undefined]);
  });

  it('tells an applicant who knows the date, and starts no new clock', () => {
    const appeal = scheduled();
    const [event] = appeal.does('2026-03-16 09:00', 'system', loseSlot());
    expect(event?.data['notice']).toBe('rescheduling-1');
    expect(appeal.effects.at(-1)?.params).toMatchObject({ kind: 'rescheduling' });
    expect([appeal.course, appeal.clock]).toEqual(['rescheduling.awaitingSlot', 'answered']);

    appeal.does('2026-03-16 11:00', 'system', takeSlot('2026-03-20 10:00', 'day-2'));
    expect(appeal.course).toBe('rescheduling.slotAllocated');
    const [reply] = appeal.does('2026-03-16 12:00', 'receptionist', plain('send-reply'));
    expect(reply?.data).toMatchObject({ notice: 'reply-2', first: false, late: false, day: 'day-2' });
    expect([appeal.course, appeal.clock, appeal.timers]).toEqual(['scheduled', 'answered', []]);
  });

  it('does not tell twice when the second slot is lost before it was told', () => {
    const appeal = scheduled();
    appeal.does('2026-03-16 09:00', 'system', loseSlot());
    appeal.does('2026-03-16 11:00', 'system', takeSlot('2026-03-20 10:00', 'day-2'));
    const [event] = appeal.does('2026-03-16 12:00', 'system', loseSlot('official-absent', 'day-2'));
    expect(event?.data).not.toHaveProperty('notice');
    expect(appeal.course).toBe('rescheduling.awaitingSlot');
  });

  it('moves an applicant who is waiting in the room', () => {
    const appeal = scheduled();
    appeal.does('2026-03-16 09:50', 'receptionist', checkIn());
    appeal.does('2026-03-16 10:30', 'system', loseSlot());
    expect(appeal.course).toBe('rescheduling.awaitingSlot');
  });

  it('stays silent for a day on which the appeal does not stand', () => {
    const appeal = scheduled();
    expect(appeal.does('2026-03-06 10:00', 'system', loseSlot('official-absent', 'day-9'))).toEqual([]);
    appeal.does('2026-03-06 11:00', 'system', loseSlot());
    expect(appeal.does('2026-03-06 12:00', 'system', loseSlot())).toEqual([]);
  });
});

describe('check-in', () => {
  it('checks in an applicant with a document on the day', () => {
    expect(scheduled().does('2026-03-16 08:00', 'receptionist', checkIn())).toEqual([
      { type: 'applicant-checked-in', data: { document: 'identity-card', actsForOther: false } },
    ]);
  });

  it('takes a representative with proof of authority', () => {
    const command = checkIn({ actsForOther: true, authorityShown: true });
    expect(scheduled().does('2026-03-16 08:00', 'receptionist', command)).toHaveLength(1);
  });

  it.each([
    ['2026-03-16 08:00', { identityShown: false }, 'identity-not-shown'],
    ['2026-03-16 08:00', { actsForOther: true }, 'authority-not-shown'],
    ['2026-03-13 08:00', {}, 'not-the-reception-day'],
    ['2026-03-17 08:00', {}, 'not-the-reception-day'],
  ])('at %s with %j is refused: %s', (when, given, code) => {
    expect(scheduled().refuses(when, 'receptionist', checkIn(given))).toBe(code);
  });
});

describe('record-no-show', () => {
  it('waits for the appointed time', () => {
    const appeal = scheduled();
    expect(appeal.refuses('2026-03-16 09:59:59', 'receptionist', plain('record-no-show'))).toBe(
      'reception-not-begun',
    );
    expect(appeal.does('2026-03-16 10:00', 'receptionist', plain('record-no-show'))).toEqual([
      { type: 'no-show-recorded', data: { day: 'day-1' } },
    ]);
    expect(appeal.course).toBe('noShow');
  });
});

describe('receive-applicant', () => {
  const checkedIn = () => {
    const appeal = scheduled();
    appeal.does('2026-03-16 09:50', 'receptionist', checkIn());
    return appeal;
  };

  it('receives on the day', () => {
    expect(checkedIn().does('2026-03-16 10:05', 'official:akim', receive())).toEqual([
      {
        type: 'applicant-received',
        // P23: the protocol is due two working days later
        data: {
          official: 'akim',
          day: 'day-1',
          protocol: expect.objectContaining({ dueOn: '2026-03-18', days: 2 }) as unknown,
        },
      },
    ]);
  });

  it('is refused on another day and by somebody who does not receive', () => {
    expect(checkedIn().refuses('2026-03-17 10:00', 'official:akim', receive())).toBe('not-the-reception-day');
    expect(checkedIn().refuses('2026-03-16 10:00', 'official:akim', receive('stranger'))).toBe(
      'not-a-receiving-official',
    );
  });
});

describe('sign-protocol', () => {
  it('puts the tasks on control', () => {
    const appeal = received();
    const [event] = appeal.does('2026-03-18 10:00', 'official:akim', protocol());
    expect(event?.data).toMatchObject({
      decision: 'taken-on-control',
      official: 'akim',
      number: '2026-000007',
      subject: 'person-1',
      language: 'kk',
      late: false,
    });
    expect(appeal.course).toBe('onControl.tasksOpen');
  });

  it('without tasks waits only for the final answer', () => {
    const appeal = received();
    appeal.does('2026-03-19 10:00', 'official:akim', protocol({ decision: 'explained', tasks: [] }));
    expect(appeal.course).toBe('onControl.allDone');
    expect(appeal.history.at(-1)?.data['late']).toBe(true);
  });

  const task = { task: 'task-1', executor: 'executor-1', unit: 'housing', dueOn: date('2026-03-16') };

  it.each([
    [[], 'control-without-task'],
    [[{ ...task, executor: '' }], 'task-without-executor'],
    [[{ ...task, dueOn: date('2026-03-15') }], 'task-due-in-the-past'],
    [[{ ...task, dueOn: date('2026-03-22') }], 'task-due-on-a-day-off'],
    [[task, task], 'task-named-twice'],
  ])('with %j is refused: %s', (tasks, code) => {
    expect(received().refuses('2026-03-16 11:00', 'official:akim', protocol({ tasks }))).toBe(code);
  });

  it('takes a task that is due today', () => {
    expect(received().does('2026-03-16 11:00', 'official:akim', protocol({ tasks: [task] }))).toHaveLength(1);
  });
});

describe('control', () => {
  function onControl() {
    const appeal = received();
    const second = { task: 'task-2', executor: 'executor-2', unit: 'roads', dueOn: date('2026-04-01') };
    const [first] = protocol().data.tasks;
    if (first === undefined) throw new Error('no task');
    appeal.does('2026-03-16 11:00', 'official:akim', protocol({ tasks: [first, second] }));
    return appeal;
  }

  it('counts the tasks that are open', () => {
    const appeal = onControl();
    expect(appeal.does('2026-03-20 10:00', 'system', done('task-2'))).toEqual([
      { type: 'task-completed', data: { task: 'task-2', open: 1 } },
    ]);
    expect(appeal.course).toBe('onControl.tasksOpen');
    expect(appeal.does('2026-03-20 10:01', 'system', done('task-2'))).toEqual([]);
    appeal.does('2026-03-27 10:00', 'system', done('task-1'));
    expect(appeal.course).toBe('onControl.allDone');
  });

  it('knows only the tasks of the protocol', () => {
    expect(onControl().refuses('2026-03-20 10:00', 'system', done('task-9'))).toBe('no-such-task');
  });

  it('sends the final answer when no task is open', () => {
    const appeal = onControl();
    appeal.does('2026-03-20 10:00', 'system', done('task-1'));
    expect(appeal.refuses('2026-03-20 11:00', 'responsible', finalAnswer())).toBe('tasks-open');
    appeal.does('2026-03-20 12:00', 'system', done('task-2'));
    expect(appeal.does('2026-03-20 13:00', 'responsible', finalAnswer())).toEqual([
      { type: 'final-answer-sent', data: { notice: 'final-answer-1' } },
    ]);
  });

  it('takes no final answer without its text (P35)', () => {
    const appeal = onControl();
    appeal.does('2026-03-20 10:00', 'system', done('task-1'));
    appeal.does('2026-03-20 12:00', 'system', done('task-2'));
    for (const command of [plain('send-final-answer'), finalAnswer(''), finalAnswer(' \n')])
      expect(appeal.refuses('2026-03-20 13:00', 'responsible', command)).toBe('answer-without-reasons');
    appeal.does('2026-03-20 13:00', 'responsible', finalAnswer('Mended.'));
    expect(appeal.history.at(-1)?.personal).toEqual([{ subject: 'person-1', data: { text: 'Mended.' } }]);
  });

  it('is ended by the control unit after the final answer', () => {
    const appeal = onControl();
    appeal.does('2026-03-20 10:00', 'system', done('task-1'));
    appeal.does('2026-03-20 12:00', 'system', done('task-2'));
    expect(appeal.refuses('2026-03-20 12:30', 'controller', plain('remove-from-control'))).toBe(
      'final-answer-not-sent',
    );
    appeal.does('2026-03-20 13:00', 'responsible', finalAnswer());
    expect(appeal.refuses('2026-03-20 14:00', 'responsible', plain('remove-from-control'))).toBe(
      'not-your-role',
    );
    expect(appeal.does('2026-03-20 14:00', 'controller', plain('remove-from-control'))).toEqual([
      { type: 'removed-from-control', data: { decision: 'taken-on-control' } },
    ]);
    expect(appeal.course).toBe('closed');
  });
});
