import { DrawSampleRoute } from './draw-sample.route.js';
import { GiveUpSurveyRoute } from './give-up.route.js';
import { RecordSurveyAnswerRoute } from './record-answer.route.js';
import { RecordCallRoute } from './record-call.route.js';

/** One route a verb. */
export const surveyRoutes = [DrawSampleRoute, GiveUpSurveyRoute, RecordCallRoute, RecordSurveyAnswerRoute];
