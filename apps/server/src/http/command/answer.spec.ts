import { receptionAppeal } from '@qabyldau/reception-appeal';
import { eventLabel } from './answer.js';

it('names what happened, also what the engine itself records', () => {
  const label = (type: string, data = {}) => eventLabel(receptionAppeal, type, data, 'en');
  expect(label('appeal-registered')).toBe('Appeal registered');
  expect(label('timer-fired', { delay: 'replyDue' })).toBe(receptionAppeal.labels.timers['replyDue']?.en);
  expect(label('edition-migrated', { from: 'a', to: 'b' })).toBe('Moved to another edition');
});
