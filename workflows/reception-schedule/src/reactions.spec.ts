import { reacting } from '@qabyldau/engine-testing';
import { date, line, published } from '../test/schedule.js';
import { receptionDayId, scheduleReactions } from './reactions.js';

const [openDays] = scheduleReactions;
const sessions = [
  { on: date('2026-03-30'), from: '10:00', to: '12:00' },
  { on: date('2026-04-27'), from: '15:00', to: '17:00' },
];
const asked = (fact = published([line({ sessions })])) =>
  reacting(openDays!).to({ caseId: 'schedule-1', fact });

it('a published schedule opens each of its reception days', () => {
  const commands = asked();
  expect(commands.map(({ workflow, caseId }) => [workflow, caseId])).toEqual([
    ['reception-day', 'akim-2026-03-30'],
    ['reception-day', 'akim-2026-04-27'],
  ]);
  expect(commands[1]?.command).toEqual({
    type: 'open-day',
    data: {
      body: 'body-1',
      official: 'akim',
      on: '2026-04-27',
      from: '15:00',
      place: 'Абай көшесі, 1 / улица Абая, 1',
      slotMinutes: 15,
      slots: 8,
      kind: 'SCHEDULED',
      venue: 'ROOM',
      schedule: 'schedule-1',
    },
  });
});

it('a day has the same id whenever it is published, and another one at a centre', () => {
  const again = asked(published([line({ sessions, line: 'l-7' })], { revision: 2 }));
  expect(again.map(({ caseId }) => caseId)).toEqual(asked().map(({ caseId }) => caseId));
  expect(asked(published([line()], { kind: 'CENTRE' })).map(({ caseId }) => caseId)).toEqual([
    receptionDayId('akim', date('2026-03-30'), 'CENTRE'),
  ]);
  expect(receptionDayId('akim', date('2026-03-30'), 'CENTRE')).toBe('akim-2026-03-30-centre');
});
