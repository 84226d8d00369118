import { decided, type CaseView, type CommandOf, type Decision } from '@qabyldau/engine';
import { exhaustive, fail } from '@qabyldau/kernel';
import type { SurveyEnv } from './env.js';
import type { SurveyContext } from './machine.js';
import type { SurveyCommands, SurveyEvents } from './messages.js';
import { defaultSurveyPolicy } from './policy.js';
import * as rules from './rules.js';

type Answer = Decision<SurveyEvents>;
type Command<T extends keyof SurveyCommands> = Extract<CommandOf<SurveyCommands>, { readonly type: T }>;

/** What the law answers to a command: facts, nothing left to do, or a refusal. Pure. */
export function decide(
  command: CommandOf<SurveyCommands>,
  { context }: CaseView<SurveyContext>,
  env: SurveyEnv,
): Answer {
  switch (command.type) {
    case 'draw-sample':
      return drawSample(command, env);
    case 'record-call':
      return recordCall(command, context, env);
    case 'record-answer':
      return recordAnswer(command, context);
    case 'give-up':
      return giveUp(context, env);
    default:
      return exhaustive(command);
  }
}

/** P38, reading N. */
function drawSample({ data }: Command<'draw-sample'>, env: SurveyEnv): Answer {
  const objection = rules.sampleIsOfAMonth(data.month) ?? rules.monthHasCome(data.month, env.today);
  return objection === undefined ? decided({ type: 'sample-drawn', data }) : fail(objection);
}

/** P38. Silent for the call that was entered last. */
function recordCall(
  { data: { attempt, reached } }: Command<'record-call'>,
  context: SurveyContext,
  env: SurveyEnv,
): Answer {
  if (attempt === context.attempts && reached === context.reached) return decided();
  const objection =
    rules.attemptsAreLeft(context, attemptsOf(env)) ?? rules.callsComeInOrder(context, attempt);
  if (objection !== undefined) return fail(objection);
  const { appeal } = drawnOf(context);
  return decided({ type: 'call-made', data: { appeal, attempt, reached } });
}

function recordAnswer(
  { data: { score }, personal }: Command<'record-answer'>,
  context: SurveyContext,
): Answer {
  const objection = rules.answerComesFromAReachedPerson(context) ?? rules.scoreIsFromOneToFive(score);
  if (objection !== undefined) return fail(objection);
  const { appeal, kind, month } = drawnOf(context);
  return decided({ type: 'answer-given', data: { appeal, kind, month, score }, personal });
}

function giveUp(context: SurveyContext, env: SurveyEnv): Answer {
  const objection = rules.allAttemptsWereMade(context, attemptsOf(env));
  if (objection !== undefined) return fail(objection);
  const { appeal, kind, month } = drawnOf(context);
  return decided({ type: 'survey-given-up', data: { appeal, kind, month, attempts: context.attempts } });
}

/** A body whose act is silent calls as often as the default says. */
const attemptsOf = ({ policy }: SurveyEnv): number =>
  policy.surveyAttempts ?? defaultSurveyPolicy.surveyAttempts;

/** The engine gives no command but `draw-sample` to a survey that has not been drawn. */
function drawnOf({ drawn }: SurveyContext): SurveyEvents['sample-drawn'] {
  if (drawn === null) throw new Error('the sample has not been drawn');
  return drawn;
}
