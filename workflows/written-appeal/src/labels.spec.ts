import { wordProblems } from '@qabyldau/engine-testing';
import { writtenAppeal } from './written-appeal.js';

describe('the words', () => {
  it('are complete, in the letters of their language, and cite the law', () => {
    expect(wordProblems(writtenAppeal, ['SMS'])).toEqual([]);
  });
});
