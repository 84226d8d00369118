import { rows, type SampleModelEvent } from '@qabyldau/engine-testing';
import { surveyComments } from './survey-comments.js';
import { surveys } from './surveys.js';

const drawn: SampleModelEvent = {
  type: 'sample-drawn',
  data: { body: 'body-1', appeal: 'appeal-1', subject: 'person-1', kind: 'declined', month: '2026-03' },
};
const call = (attempt: number, reached: boolean): SampleModelEvent => ({
  type: 'call-made',
  data: { appeal: 'appeal-1', attempt, reached },
});
const answer = (comment?: string, caseId = 'case-1'): SampleModelEvent => ({
  type: 'answer-given',
  data: { appeal: 'appeal-1', kind: 'declined', month: '2026-03', score: 4 },
  personal: comment === undefined ? [] : [{ subject: 'person-1', data: { comment } }],
  caseId,
});
const givenUp: SampleModelEvent = { type: 'survey-given-up', data: { attempts: 3 } };
const at = '2026-01-05T04:00:00.000Z';

describe('surveys', () => {
  it('shows a call to be made', () => {
    expect(rows(surveys).after(drawn)).toEqual([
      {
        survey: 'case-1',
        body: 'body-1',
        appeal: 'appeal-1',
        subject: 'person-1',
        kind: 'declined',
        month: '2026-03',
        state: 'waiting',
        attempts: 0,
        reached: 0,
        score: null,
        drawnAt: at,
        endedAt: null,
      },
    ]);
  });

  it.each([
    [[call(1, false)], { state: 'called', attempts: 1, reached: 0 }],
    [[call(1, false), call(2, true)], { state: 'called', attempts: 2, reached: 1 }],
    [[call(1, true), answer()], { state: 'answered', score: 4, endedAt: at }],
    [[call(3, false), givenUp], { state: 'unreached', attempts: 3, score: null, endedAt: at }],
  ])('follows the call (%#)', (events, row) => {
    expect(rows(surveys).after(drawn, ...events)[0]).toMatchObject(row);
  });

  it('knows nothing of a survey that was never drawn', () => {
    expect(rows(surveys).after(call(1, true))).toEqual([]);
  });
});

describe('survey-comments', () => {
  const erased: SampleModelEvent = {
    type: 'person-erased',
    data: { subject: 'person-1', ground: 'asked' },
    workflow: 'person',
  };

  it('keeps what a person said, by survey', () => {
    expect(rows(surveyComments).after(answer('Clear'), answer('Quick', 'case-2'), answer())).toEqual([
      { subject: 'person-1', comments: '{"case-1":"Clear","case-2":"Quick"}' },
    ]);
  });

  it('forgets a person who is erased', () => {
    expect(surveyComments.personal).toBe(true);
    expect(rows(surveyComments).after(answer('Clear'), erased)).toEqual([]);
  });
});
