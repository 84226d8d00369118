import { wordProblems } from '@qabyldau/engine-testing';
import { complaint } from './complaint.js';

describe('the words', () => {
  it('are complete, in the letters of their language, and cite the law', () => {
    expect(wordProblems(complaint)).toEqual([]);
  });
});
