import type { ReadModel } from '@qabyldau/read-models';
import { surveyComments } from './read-models/survey-comments.js';
import { surveys } from './read-models/surveys.js';

export type { SurveyCommands, SurveyEvents, SurveyKind } from './messages.js';
export type { SurveyContext } from './machine.js';
export type { SurveyEnv } from './env.js';
export { defaultSurveyPolicy, type SurveyPolicy } from './policy.js';
export { sample, type SurveyCandidate } from './sample.js';
export { satisfactionSurvey } from './satisfaction-survey.js';
export type { SurveyCommentsRow } from './read-models/survey-comments.js';
export type { SurveyRow } from './read-models/surveys.js';
export { labels as surveyLabels } from './labels.js';

export const satisfactionSurveyReadModels: readonly ReadModel[] = [surveys, surveyComments];
