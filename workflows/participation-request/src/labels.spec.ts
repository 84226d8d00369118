import { wordProblems } from '@qabyldau/engine-testing';
import { participationRequest } from './participation-request.js';

describe('the words', () => {
  it('are complete, in the letters of their language, and cite the law', () => {
    expect(wordProblems(participationRequest, ['SMS'])).toEqual([]);
  });
});
