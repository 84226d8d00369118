import { addWords } from './index.js';

describe('addWords', () => {
  it('makes a part of what was written', () => {
    expect(addWords(undefined, 'a', { reason: 'why' })).toEqual([{ subject: 'a', data: { reason: 'why' } }]);
  });

  it('joins the part that the person has, and leaves those of others', () => {
    const personal = [
      { subject: 'a', data: { text: 'what' } },
      { subject: 'b', data: { text: 'else' } },
    ];
    expect(addWords(personal, 'a', { reason: 'why' })).toEqual([
      { subject: 'b', data: { text: 'else' } },
      { subject: 'a', data: { text: 'what', reason: 'why' } },
    ]);
  });
});
