import { dueOnChosen, hasRunOut, termsRederived } from '@qabyldau/calendar';
import {
  addWords,
  decided,
  streamName,
  type CaseView,
  type CommandOf,
  type Decision,
  type PersonalPart,
} from '@qabyldau/engine';
import { exhaustive } from '@qabyldau/kernel';
import type { MaterialsEnv } from './env.js';
import type { MaterialsContext } from './machine.js';
import type { MaterialsCommands, MaterialsEvents } from './messages.js';
import * as rules from './rules.js';
import { runningTerms } from './running-terms.js';

type Answer = Decision<MaterialsEvents>;

/** What the law answers to a command: facts, nothing left to do, or a refusal. Pure. */
export function decide(
  command: CommandOf<MaterialsCommands>,
  state: CaseView<MaterialsContext>,
  env: MaterialsEnv,
): Answer {
  const { context } = state;
  switch (command.type) {
    case 'request-materials':
      return requestMaterials(command, env);
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
      return moveDueDate(command, context, env);
    case 'generalise-practice': {
      const request = known(context.request);
      const { body, unit, period } = request;
      return decided({
        type: 'practice-generalised',
        data: { body, unit, period },
        personal: sealed(command.personal, request, env, { findings: command.data.findings }),
      });
    }
    case 'rederive-terms': {
      const moved = termsRederived(runningTerms(state, env.calendar), command.data, env);
      return moved === undefined ? decided() : decided({ type: 'terms-rederived', data: moved });
    }
    default:
      return exhaustive(command);
  }
}

type Command<T extends keyof MaterialsCommands> = Extract<CommandOf<MaterialsCommands>, { readonly type: T }>;

function requestMaterials({ data, personal }: Command<'request-materials'>, env: MaterialsEnv): Answer {
  const { dueOn: day, what, ...kept } = data;
  return (
    rules.dueDayIsAWorkingDay(day, env.calendar) ??
    rules.termIsStillToCome(day, env) ??
    rules.analysisNamesItsPeriod(data, env) ??
    decided({
      type: 'materials-requested',
      data: { ...kept, requestedBy: env.actor.id, requestedOn: env.today, answer: dueOnChosen(env, day) },
      personal: sealed(personal, data, env, { what }),
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
  { data: { dueOn: day, reason }, personal }: Command<'move-due-date'>,
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
    decided({
      type: 'due-date-moved',
      data: { was: due.dueOn, answer: dueOnChosen(env, day) },
      personal: sealed(personal, known(context.request), env, { reason }),
    })
  );
}

/** The applicant's key where it is about an appeal, so that an erasure reaches the words; else the request's own. */
const sealed = (
  personal: readonly PersonalPart[] | undefined,
  { subject }: { readonly subject?: string | undefined },
  { caseId }: MaterialsEnv,
  words: Readonly<Record<string, string>>,
): readonly PersonalPart[] => addWords(personal, subject ?? streamName('materials-request', caseId), words);

/** A part of the context that the state guarantees. */
function known<T>(value: T | null): T {
  if (value === null) throw new Error('the request is not known in this state');
  return value;
}
