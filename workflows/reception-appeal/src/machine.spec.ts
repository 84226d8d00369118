import { checkChart } from '@qabyldau/engine';
import {
  delivery,
  draftDelivered,
  finalAnswer,
  plain,
  protocol,
  received,
  registered,
} from '../test/commands.js';
import { briefToReceive, approve, takeSlot, checkIn, listed } from '../test/commands.js';
import { receptionAppeal } from './reception-appeal.js';

describe('the chart', () => {
  it('is fit to run', () => {
    expect(() => checkChart(receptionAppeal)).not.toThrow();
  });

  it('leads from registration to the removal from control', () => {
    const appeal = registered();
    expect([appeal.course, appeal.clock]).toEqual(['preReview', 'running.base']);
    expect(appeal.timers).toEqual(['replyDue 2026-03-27']);
    appeal.does('2026-03-03 10:00', 'responsible', briefToReceive('2026-03-16'));
    expect(appeal.course).toBe('briefed.toReceive');
    appeal.does('2026-03-04 10:00', 'official:akim', approve);
    expect(appeal.course).toBe('approved');
    appeal.does('2026-03-04 11:00', 'responsible', plain('list-appeal'));
    expect(appeal.course).toBe('listed');
    appeal.does('2026-03-05 10:00', 'system', takeSlot('2026-03-16 10:00'));
    expect([appeal.course, appeal.clock]).toEqual(['slotted', 'running.base']);
    appeal.does('2026-03-05 11:00', 'receptionist', plain('send-reply'));
    expect([appeal.course, appeal.clock]).toEqual(['scheduled', 'answered']);
    expect(appeal.timers).toEqual([]);
    appeal.does('2026-03-16 09:50', 'receptionist', checkIn());
    expect(appeal.course).toBe('checkedIn');
    appeal.does('2026-03-16 10:00', 'official:akim', {
      type: 'receive-applicant',
      data: { official: 'akim' },
    });
    expect(appeal.course).toBe('received');
    appeal.does('2026-03-17 10:00', 'official:akim', protocol());
    expect(appeal.course).toBe('onControl.tasksOpen');
    appeal.does('2026-03-27 10:00', 'system', { type: 'note-task-done', data: { task: 'task-1' } });
    expect(appeal.course).toBe('onControl.allDone');
    appeal.does('2026-03-30 10:00', 'responsible', finalAnswer());
    expect(appeal.course).toBe('answered');
    appeal.does('2026-03-30 11:00', 'controller', plain('remove-from-control'));
    expect([appeal.course, appeal.clock]).toEqual(['closed', 'answered']);
    expect(appeal.effects.map(({ params }) => params['notice'])).toEqual([
      'ticket-1',
      'reply-1',
      'final-answer-1',
    ]);
  });

  it('leads from registration to the refusal of the reception', () => {
    const appeal = draftDelivered();
    expect([appeal.course, appeal.clock]).toEqual(['hearing.delivered', 'running.base']);
    expect(appeal.timers).toEqual(['replyDue 2026-03-27', 'objectionDue 2026-03-26']);
    appeal.waitUntil('2026-03-27 09:00');
    expect(appeal.course).toBe('hearing.decidable');
    appeal.does('2026-03-27 10:00', 'official:akim', plain('refuse-reception'));
    expect([appeal.course, appeal.clock]).toEqual(['refused', 'answered']);
  });

  it('notes deliveries in the closed states too', () => {
    const appeal = draftDelivered();
    appeal.does('2026-03-27 10:00', 'official:akim', plain('refuse-reception'));
    appeal.does('2026-04-02 10:00', 'receptionist', delivery('refusal-1', '2026-04-01'));
    expect(appeal.course).toBe('refused');
    expect(appeal.context.notices['refusal-1']?.deliveredOn).toBe('2026-04-01');
  });

  it('misses the term, and takes the late answer', () => {
    const appeal = listed();
    appeal.waitUntil('2026-03-28 09:00');
    expect([appeal.course, appeal.clock]).toEqual(['listed', 'missed']);
    appeal.does('2026-03-30 10:00', 'system', takeSlot('2026-04-06 10:00'));
    const [reply] = appeal.does('2026-03-30 11:00', 'receptionist', plain('send-reply'));
    expect(reply?.data).toMatchObject({ first: true, late: true });
    expect(appeal.clock).toBe('answeredLate');
  });

  it('keeps references to persons only', () => {
    const appeal = received();
    expect(JSON.stringify(appeal.context)).toContain('person-1');
    expect(JSON.parse(JSON.stringify(appeal.context))).toEqual(appeal.context);
  });
});
