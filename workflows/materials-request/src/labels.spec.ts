import { wordProblems } from '@qabyldau/engine-testing';
import { materialsRequest } from './materials-request.js';

describe('the words', () => {
  it('are complete, in the letters of their language, and cite the law', () => {
    expect(wordProblems(materialsRequest)).toEqual([]);
  });
});
