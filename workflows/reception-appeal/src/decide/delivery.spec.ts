import { draftSent, delivery, lacking, registered } from '../../test/commands.js';

const requested = () => {
  const appeal = registered({ meets: lacking('signature'), noticeChannel: 'registered-letter' });
  appeal.does('2026-03-03 10:00', 'responsible', {
    type: 'request-correction',
    data: { defects: ['signature'] },
  });
  return appeal;
};

describe('a delivery that is entered days later (Code art. 66(2))', () => {
  it('starts the term to correct on the day of the delivery (P6)', () => {
    const appeal = requested();
    const [event] = appeal.does('2026-03-10 10:00', 'receptionist', delivery('correction-1', '2026-03-05'));
    expect(event?.data).toMatchObject({
      on: '2026-03-05',
      correction: { dueOn: '2026-03-13' },
      returnBy: { dueOn: '2026-03-18' },
    });
  });

  it('lets it run out at once, when it ended before the entry', () => {
    const appeal = requested();
    appeal.does('2026-03-18 10:00', 'receptionist', delivery('correction-1', '2026-03-05'));
    appeal.waitUntil('2026-03-18 10:01');
    expect(appeal.course).toBe('awaitingCorrection.termExpired');
  });

  it('starts the term to object, and the days before a refusal, on the day of the delivery (reading D)', () => {
    const appeal = draftSent();
    const [event] = appeal.does(
      '2026-03-26 10:00',
      'receptionist',
      delivery('draft-refusal-1', '2026-03-18'),
    );
    expect(event?.data).toMatchObject({
      on: '2026-03-18',
      objection: { dueOn: '2026-03-20' },
      decisionFrom: '2026-03-26',
    });
  });

  it('brings an act into force, and its complaint, from the day of the delivery (Code art. 83, 92)', () => {
    const returned = requested();
    returned.does('2026-03-03 11:00', 'responsible', {
      type: 'return-at-once',
      data: { ground: 'insulting' },
    });
    const [event] = returned.does('2026-03-12 10:00', 'receptionist', delivery('return-1', '2026-03-05'));
    expect(event?.data).toMatchObject({ inForceFrom: '2026-03-05', complaintUntil: '2026-06-05' });
  });
});
