import { recordDelivery } from '@qabyldau/delivery';
import { dueBy, dueOnChosen, hasRunOut, termsRederived } from '@qabyldau/calendar';
import { decided, type CaseView, type CommandOf, type Decision } from '@qabyldau/engine';
import { exhaustive } from '@qabyldau/kernel';
import type { RequestContext } from './context.js';
import type { RequestEnv } from './env.js';
import type { RequestCommands, RequestEvents } from './messages.js';
import * as rules from './rules.js';
import { runningTerms } from './running-terms.js';

type Answer = Decision<RequestEvents>;
type View = CaseView<RequestContext>;

/** What the law answers to a command: facts, nothing left to do, or a refusal. Pure. */
export function decide(command: CommandOf<RequestCommands>, state: View, env: RequestEnv): Answer {
  switch (command.type) {
    case 'request-participation':
      return requestParticipation(command.data, env);
    case 'tell-applicant':
      return tellApplicant(command.data, state.context, env);
    case 'record-answer':
      return recordAnswer(command.data, state, env);
    case 'record-attendance':
      return recordAttendance(command.data, state, env);
    case 'report-refusal':
      return reportRefusal(state.context, env);
    case 'cancel-request': {
      const { appeal, otherBody } = known(state.context.request);
      return decided({ type: 'request-cancelled', data: { appeal, otherBody, reason: command.data.reason } });
    }
    case 'record-delivery':
      return recordDelivery(command.data, state.context.notices, env);
    case 'rederive-terms': {
      const moved = termsRederived(runningTerms(state, env.calendar), command.data, env);
      return moved === undefined ? decided() : decided({ type: 'terms-rederived', data: moved });
    }
    default:
      return exhaustive(command);
  }
}

/** P18, P19. The day of sending is day 0. What a silence would lead to is counted now, with the calendar of today. */
function requestParticipation(data: RequestCommands['request-participation'], env: RequestEnv): Answer {
  const { replyBy, appointedOn: _, ended: __, ...kept } = data;
  return (
    rules.anotherBodyIsAsked(data) ??
    rules.otherBodyIsNamed(data, env) ??
    rules.theAppealHasNotEnded(data) ??
    rules.theyAreAskedToTheAppointedDay(data) ??
    rules.replyDayIsAWorkingDay(data, env.calendar) ??
    rules.replyTermIsStillToCome(data, env) ??
    rules.replyTermEndsBeforeTheReception(data) ??
    decided({
      type: 'participation-requested',
      data: {
        ...kept,
        requestedOn: env.today,
        answer: dueOnChosen(env, replyBy),
        notice: dueBy(env, 'participation-notice', env.today),
        reportIfSilent: dueBy(env, 'participation-refusal-report', replyBy),
      },
    })
  );
}

/** P19, reading F: says whether more time is needed; the extension itself is another decision (P30). */
function tellApplicant(
  { extensionNeeded }: RequestCommands['tell-applicant'],
  context: RequestContext,
  env: RequestEnv,
): Answer {
  const { appeal, otherBody, notice: due } = known(context.request);
  const notice = `participation-${Object.keys(context.notices).length + 1}`;
  const late = hasRunOut(due, env.at);
  return (
    rules.repeatedNoticeFollowsAFailure(context) ??
    decided({ type: 'applicant-told', data: { appeal, notice, otherBody, extensionNeeded, late } })
  );
}

/** P20. Silent when the other body has agreed already. */
function recordAnswer(
  { answer, on }: RequestCommands['record-answer'],
  state: View,
  env: RequestEnv,
): Answer {
  const request = known(state.context.request);
  const objection = rules.dateHasCome(on, env) ?? rules.answerFollowsTheRequest(on, request);
  if (objection !== undefined) return objection;
  if (answer === 'agreed' && state.in('request.agreed')) return decided();
  const { refusal } = state.context;
  const { appeal, otherBody } = request;
  const report = answer === 'refused' ? { report: dueBy(env, 'participation-refusal-report', on) } : {};
  return (
    (refusal === null ? undefined : rules.onlyATimelyAnswerUndoesTheSilence(on, request, refusal)) ??
    decided({ type: 'answer-recorded', data: { appeal, otherBody, answer, on, ...report } })
  );
}

/** P18, P20, reading H. Silent when it says nothing new: that nobody came from a body that had refused. */
function recordAttendance(
  { attended }: RequestCommands['record-attendance'],
  { context }: View,
  env: RequestEnv,
): Answer {
  const request = known(context.request);
  const objection = rules.receptionHasCome(request, env);
  if (objection !== undefined) return objection;
  const { appeal, otherBody, receptionOn: on } = request;
  const nothingNew = context.refusal !== null && (!attended || context.attended === true);
  if (nothingNew) return decided();
  const report = attended ? {} : { report: dueBy(env, 'participation-refusal-report', on) };
  return decided({ type: 'attendance-recorded', data: { appeal, otherBody, attended, on, ...report } });
}

/** P20. A late report is sent and marked. */
function reportRefusal({ request, refusal }: RequestContext, env: RequestEnv): Answer {
  const { appeal, otherBody } = known(request);
  const { ground, knownOn, report } = known(refusal);
  const late = hasRunOut(report, env.at);
  return decided({
    type: 'refusal-reported',
    data: { appeal, otherBody, ground, knownOn, addressee: 'government-apparatus', late },
  });
}

/** A part of the context that the state guarantees. */
function known<T>(value: T | null): T {
  if (value === null) throw new Error('the request is not known in this state');
  return value;
}
