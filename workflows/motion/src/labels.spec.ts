import { wordProblems } from '@qabyldau/engine-testing';
import { motion } from './motion.js';

describe('the words', () => {
  it('are complete, in the letters of their language, and cite the law', () => {
    expect(wordProblems(motion)).toEqual([]);
  });
});
