import { rows } from '@qabyldau/engine-testing';
import { publicNotices } from './public-notices.js';

const prepared = {
  type: 'notice-prepared',
  data: {
    body: 'akimat',
    period: { kind: 'day', from: '2026-03-16', to: '2026-03-16' },
    figures: { received: 9, byTopic: { land: 9 }, byDecision: {}, atLeast: 5 },
    preparedBy: 'e-1',
  },
};
const published = { type: 'notice-published', data: { where: ['newspaper'], on: '2026-03-18' } };

it.each([
  [[], { state: 'prepared', kind: 'day', from: '2026-03-16', publishedOn: null, published: '[]' }],
  [[{ type: 'notice-approved', data: {} }], { state: 'approved' }],
  [[{ type: 'notice-sent-back', data: {} }], { state: 'sentBack' }],
  [[published], { state: 'published', published: '["newspaper"]', publishedOn: '2026-03-18' }],
])('follows a notice (%#)', (events, row) => {
  expect(rows(publicNotices).after(prepared, ...events)).toMatchObject([row]);
});

it('holds the words in three languages', () => {
  const [row] = rows(publicNotices).after(prepared);
  expect(row?.textRu).toContain('Принято человек: 9');
  expect(row?.textKk).toContain('9');
});
