import { AcceptAnswerRoute } from './accept-answer.route.js';
import { AnswerMaterialsRequestRoute } from './answer-request.route.js';
import { GeneralisePracticeRoute } from './generalise-practice.route.js';
import { MoveMaterialsDateRoute } from './move-due-date.route.js';
import { RequestMaterialsRoute } from './request-materials.route.js';
import { ReturnAnswerRoute } from './return-answer.route.js';

/** One route a verb. */
export const materialsRequestRoutes = [
  AcceptAnswerRoute,
  AnswerMaterialsRequestRoute,
  GeneralisePracticeRoute,
  MoveMaterialsDateRoute,
  RequestMaterialsRoute,
  ReturnAnswerRoute,
];
