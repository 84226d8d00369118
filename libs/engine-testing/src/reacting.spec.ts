import type { Reaction } from '@qabyldau/engine';
import { reacting } from './index.js';

let calls = 0;
const reserve = { workflow: 'shelf', caseId: 's1', command: { type: 'put-back', data: {} } };
const putBack: Reaction = {
  name: 'put-back',
  workflow: 'loan',
  on: ['book-returned'],
  react: () => [reserve],
};
const returned = { fact: { type: 'book-returned', data: {} } };

describe('reacting', () => {
  it('gives the commands that an event causes', () => {
    expect(reacting(putBack).to(returned)).toEqual([reserve]);
    const echo: Reaction = { ...putBack, react: ({ caseId }) => [{ ...reserve, caseId }] };
    expect(reacting(echo).to({ ...returned, caseId: 'c7' })[0]?.caseId).toBe('c7');
  });

  it('does not ask about events that the reaction does not answer to', () => {
    const lent = { fact: { type: 'book-lent', data: {} } };
    expect(() => reacting(putBack).to(lent)).toThrow('put-back does not answer to book-lent of loan');
    expect(() => reacting(putBack).to({ ...returned, workflow: 'shelf' })).toThrow('of shelf');
  });

  it('finds one that answers differently the second time', () => {
    const moody: Reaction = { ...putBack, react: () => [{ ...reserve, caseId: `s${(calls += 1)}` }] };
    expect(() => reacting(moody).to(returned)).toThrow('put-back is not pure');
  });
});
