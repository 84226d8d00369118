import type { ModelEvent } from '@qabyldau/read-models';
import { foldBatch, type Row } from '@qabyldau/read-models';
import { applicantSearch, type ApplicantWordRow } from './applicant-search.js';

const event = (
  type: string,
  personal: ModelEvent['personal'],
  data: ModelEvent['data'] = {},
): ModelEvent => ({
  id: type,
  workflow: type === 'person-erased' ? 'person' : 'reception-appeal',
  caseId: 'a-1',
  revision: 0,
  position: '1' as ModelEvent['position'],
  type,
  data,
  at: '2026-03-02T05:00:00.000Z',
  actor: { id: 'e-1', role: 'receptionist' },
  personal,
});
const named = (surname: string, given: string) =>
  event('appeal-registered', [{ subject: 's-1', data: { name: { surname, given } } }]);
const erased = event('person-erased', [], { subject: 's-1' });

function after(...events: readonly ModelEvent[]): readonly ApplicantWordRow[] {
  const changes = foldBatch<ApplicantWordRow & Row>(applicantSearch, new Map(), events);
  return [...changes.values()].filter((change) => change !== 'deleted');
}

it('finds every word of a name, as written and as folded', () => {
  expect(after(named('Қазыбекұлы', 'Әлия'))).toMatchObject([
    { subject: 's-1', word: 'қазыбекұлы', folded: 'казыбекулы', name: 'Қазыбекұлы Әлия' },
    { subject: 's-1', word: 'әлия', folded: 'алия' },
  ]);
});

it('forgets words of a name that was corrected', () => {
  const single = event('appeal-corrected', [{ subject: 's-1', data: { name: 'Мадина' } }]);
  expect(after(named('Сейітқызы', 'Мадина'), single).map(({ word }) => word)).toEqual(['мадина']);
});

it('leaves nothing of an erased person', () => {
  expect(after(named('Сейітқызы', 'Мадина'), erased)).toEqual([]);
  expect(applicantSearch.personal).toBe(true);
});

it('is not touched by an event without a name', () => {
  expect(
    applicantSearch.keys(event('appeal-corrected', [{ subject: 's-1', data: { essence: 'x' } }])),
  ).toEqual([]);
});
