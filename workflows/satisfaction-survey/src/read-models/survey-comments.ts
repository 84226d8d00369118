import { canonicalJson, type JsonObject } from '@qabyldau/kernel';
import type { ReadModel } from '@qabyldau/read-models';

export type SurveyCommentsRow = {
  readonly subject: string;
  /** What the person said, by survey. */
  readonly comments: string;
};

/** What people said on the telephone. Personal: held apart from the scores, gone when the person is erased. */
export const surveyComments: ReadModel<SurveyCommentsRow> = {
  name: 'survey-comments',
  version: 1,
  key: 'subject',
  columns: { subject: { type: 'text' }, comments: { type: 'json' } },
  reads: ['satisfaction-survey/answer-given', 'person/person-erased'],
  personal: true,
  keys: (event) =>
    event.type === 'person-erased'
      ? [(event.data as { readonly subject: string }).subject]
      : event.personal.map((part) => part.subject),
  row(subject, current, event) {
    if (event.type === 'person-erased') return 'delete';
    const comment = event.personal.find((part) => part.subject === subject)?.data['comment'];
    if (typeof comment !== 'string') return 'unchanged';
    const before = JSON.parse(current?.comments ?? '{}') as JsonObject;
    return { subject, comments: canonicalJson({ ...before, [event.caseId]: comment }) };
  },
};
