import { decided, type CaseView, type CommandOf, type Decision } from '@qabyldau/engine';
import { exhaustive } from '@qabyldau/kernel';
import type { MaterialsEnv } from './env.js';
import type { MaterialsContext } from './machine.js';
import type { MaterialsCommands, MaterialsEvents } from './messages.js';
import * as rules from './rules.js';
import { dueOn, hasRunOut } from './terms.js';

type Answer = Decision<MaterialsEvents>;

/** What the law answers to a command: facts, nothing left to do, or a refusal. Pure. */
export function decide(
  command: CommandOf<MaterialsCommands>,
  { context }: CaseView<MaterialsContext>,
  env: MaterialsEnv,
): Answer {
  switch (command.type) {
    case 'request-materials':
      return requestMaterials(command.data, env);
    case 'answer-request':
      return answerRequest(command.data, context, env);
    case 'accept-answer': {
      const { body, unit, kind } = known(context.request);
      return decided({ type: 'answer-accepted', data: { body, unit, kind } });
    }
    case 'return-answer': {
      const { body, unit } = known(context.request);
      const overdue = hasRunOut(known(context.answer), env.at);
      return decided({ type: 'answer-returned', data: { body, unit, reason: command.data.reason, overdue } });
    }
    case 'move-due-date':
      return moveDueDate(command.data, context, env);
    case 'generalise-practice': {
      const { body, unit, period } = known(context.request);
      const { findings } = command.data;
      return decided({ type: 'practice-generalised', data: { body, unit, period, findings } });
    }
    default:
      return exhaustive(command);
  }
}

function requestMaterials(data: MaterialsCommands['request-materials'], env: MaterialsEnv): Answer {
  const { dueOn: day, ...kept } = data;
  return (
    rules.dueDayIsAWorkingDay(day, env.calendar) ??
    rules.termIsStillToCome(day, env) ??
    rules.analysisNamesItsPeriod(data, env) ??
    decided({
      type: 'materials-requested',
      data: { ...kept, requestedBy: env.actor.id, requestedOn: env.today, answer: dueOn(env, day, false) },
    })
  );
}

/** A late answer is taken and marked. */
function answerRequest(
  data: MaterialsCommands['answer-request'],
  context: MaterialsContext,
  env: MaterialsEnv,
): Answer {
  const request = known(context.request);
  const due = known(context.answer);
  const { body, unit } = request;
  return (
    rules.onlyTheUnitAnswers(request, env) ??
    rules.requestIsBinding(data, request, due) ??
    rules.answerBringsPapers(data) ??
    decided({
      type: 'answer-given',
      data: { body, unit, papers: data.papers ?? [], on: env.today, late: hasRunOut(due, env.at) },
    })
  );
}

/** Silent when the date is the same. */
function moveDueDate(
  { dueOn: day, reason }: MaterialsCommands['move-due-date'],
  context: MaterialsContext,
  env: MaterialsEnv,
): Answer {
  const due = known(context.answer);
  if (day === due.dueOn) return decided();
  return (
    rules.escalatedRequestIsWithTheControlUnit(due, env) ??
    rules.dateMovesForward(due, day) ??
    rules.dueDayIsAWorkingDay(day, env.calendar) ??
    rules.termIsStillToCome(day, env) ??
    decided({ type: 'due-date-moved', data: { was: due.dueOn, answer: dueOn(env, day, false), reason } })
  );
}

/** A part of the context that the state guarantees. */
function known<T>(value: T | null): T {
  if (value === null) throw new Error('the request is not known in this state');
  return value;
}
