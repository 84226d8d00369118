import { wordProblems } from '@qabyldau/engine-testing';
import { satisfactionSurvey } from './satisfaction-survey.js';

describe('the words', () => {
  it('are complete, in the letters of their language, and cite the law', () => {
    expect(wordProblems(satisfactionSurvey, ['SMS'])).toEqual([]);
  });
});
