import { wordProblems } from '@qabyldau/engine-testing';
import { publicNotice } from './public-notice.js';

describe('the words', () => {
  it('are complete, in the letters of their language, and cite the law', () => {
    expect(wordProblems(publicNotice)).toEqual([]);
  });
});
