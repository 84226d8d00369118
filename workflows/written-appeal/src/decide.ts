import { factOf, newsOf } from '@qabyldau/delivery';
import { dueBy, hasRunOut, termsRederived } from '@qabyldau/calendar';
import { addWords, decided, type CaseView, type CommandOf, type Decision } from '@qabyldau/engine';
import { exhaustive } from '@qabyldau/kernel';
import { known, nextNotice, type WrittenAppealContext } from './context.js';
import type { WrittenAppealEnv } from './env.js';
import type { WrittenAppealCommands, WrittenAppealEvents } from './messages.js';
import * as rules from './rules.js';
import { runningTerms } from './running-terms.js';

type Command<T extends keyof WrittenAppealCommands> = Extract<
  CommandOf<WrittenAppealCommands>,
  { readonly type: T }
>;
type Decide<T extends keyof WrittenAppealCommands> = (
  command: Command<T>,
  context: WrittenAppealContext,
  env: WrittenAppealEnv,
) => Decision<WrittenAppealEvents>;

/** What the law answers to a command: facts, nothing left to do, or a refusal. Pure. */
export function decide(
  command: CommandOf<WrittenAppealCommands>,
  state: CaseView<WrittenAppealContext>,
  env: WrittenAppealEnv,
): Decision<WrittenAppealEvents> {
  const { context } = state;
  switch (command.type) {
    case 'register-written-appeal':
      return register(command, context, env);
    case 'assign-executor':
      return assignExecutor(command, context, env);
    case 'extend-term':
      return extendTerm(command, context, env);
    case 'redirect-appeal':
      return redirectAppeal(command, context, env);
    case 'send-interim-answer': {
      const notice = nextNotice(context, 'interim-answer');
      return (
        rules.onlyTheAssignedExecutorAnswers(context, env) ??
        decided({ type: 'interim-answer-sent', data: { notice }, personal: command.personal })
      );
    }
    case 'send-final-answer':
      return sendFinalAnswer(command, context, env);
    case 'remove-from-control':
      return removeFromControl(command, context, env);
    case 'withdraw-appeal':
      return withdrawAppeal(command, context, env);
    case 'record-delivery':
      return deliver(command, context, env);
    case 'rederive-terms': {
      const moved = termsRederived(runningTerms(state, env.calendar), command.data, env);
      return moved === undefined ? decided() : decided({ type: 'terms-rederived', data: moved });
    }
    default:
      return exhaustive(command);
  }
}

/** P36, Code art. 64, 76, 90(4). Never refused: an appeal is taken in (P6). */
const register: Decide<'register-written-appeal'> = ({ data, personal }, context, env) => {
  const allocated = env.asked.find(({ type }) => type === 'number-allocated');
  if (allocated === undefined) throw new Error('the register has given no number');
  const { number, ordinal } = allocated.data as { readonly number: string; readonly ordinal: number };
  const registeredOn = env.calendar.registrationDate(data.receivedAt, env.policy.workingDayEnds);
  return decided({
    type: 'written-appeal-registered',
    data: {
      ...data,
      noticeChannel: data.noticeChannel ?? 'registered-letter',
      number,
      ordinal,
      registeredOn,
      notice: nextNotice(context, 'ticket'),
      answer: dueBy(env, 'reply', registeredOn),
      redirectDueOn: rules.redirectionDueOn(data.receivedAt, env),
      calendar: env.calendar.version,
    },
    personal,
  });
};

/** P37. An override is recorded only where there was something to override. Silent when nothing changes. */
const assignExecutor: Decide<'assign-executor'> = (
  { data: { employee, override }, personal },
  context,
  env,
) => {
  if (context.executor === employee) return decided();
  const { parent, subject, topic } = known(context.appeal);
  const considered = env.considered(subject, topic);
  const first = considered.find((one) => one.employee === employee);
  const consideredAs = rules.rolesBefore(employee, considered);
  const needed = consideredAs.length === 0 ? undefined : override;
  return (
    rules.executorServesInThisBody(employee, env) ??
    rules.executorHasNotConsideredTheMatter(employee, consideredAs, override, first) ??
    (needed && (rules.overrideIsForTheHead(needed, env) ?? rules.overrideIsReasoned(needed))) ??
    decided({
      type: 'executor-assigned',
      data: {
        parent,
        employee,
        ...(needed && { consideredAs, override: { signatory: needed.signatory } }),
      },
      ...(needed && { personal: addWords(personal, subject, { overrideReason: needed.reason }) }),
    })
  );
};

/** Code art. 76(3). The notice goes out with the decision; until when it had to is kept with it. */
const extendTerm: Decide<'extend-term'> = (
  { data: { reason, signatory, dueOn }, personal },
  context,
  env,
) => {
  const answer = known(context.answer);
  const extended = rules.extendedTerm(dueOn, env);
  return (
    rules.extensionPrecedesTheEndOfTheTerm(answer, env.at) ??
    rules.extensionComesOnce(context, answer) ??
    rules.signatoryMayExtend(signatory, env) ??
    rules.extensionIsReasoned(reason) ??
    rules.extensionStaysWithinTwoMonths(dueOn, env) ??
    rules.extensionMovesTheTermLater(answer, extended) ??
    decided({
      type: 'term-extended',
      data: {
        answer: extended,
        was: answer.dueOn,
        signatory,
        notice: nextNotice(context, 'extension'),
        noticeDueOn: dueBy(env, 'extension-notice', env.today).dueOn,
      },
      personal: addWords(personal, known(context.appeal).subject, { reason }),
    })
  );
};

/** Code art. 65. A late redirection is sent and marked: the applicant loses nothing by it. */
const redirectAppeal: Decide<'redirect-appeal'> = ({ data: { to, part } }, context, env) => {
  const { parent, redirectDueOn: dueOn } = known(context.appeal);
  const notice = nextNotice(context, 'redirection');
  return (
    rules.anotherBodyIsCompetent(to, context) ??
    rules.otherBodyIsNamed(to, env) ??
    decided({
      type: 'appeal-redirected',
      data: { parent, to, part, notice, dueOn, late: env.today > dueOn },
    })
  );
};

/** P35. What is sent once more is the same answer. */
const sendFinalAnswer: Decide<'send-final-answer'> = ({ data, personal }, context, env) => {
  const first = context.answerNotice === null;
  return (
    rules.onlyTheAssignedExecutorAnswers(context, env) ??
    rules.repeatedAnswerFollowsAFailure(context) ??
    rules.finalAnswerIsReasoned(context, personal) ??
    decided({
      type: 'final-answer-sent',
      data: {
        parent: known(context.appeal).parent,
        result: context.result ?? data.result,
        notice: nextNotice(context, 'final-answer'),
        first,
        late: first && hasRunOut(known(context.answer), env.at),
      },
      personal,
    })
  );
};

/** P34, P35. */
const removeFromControl: Decide<'remove-from-control'> = (_, context) =>
  rules.onlyAFinalAnswerRemovesFromControl(context) ??
  decided({
    type: 'removed-from-control',
    data: { parent: known(context.appeal).parent, result: known(context.result) },
  });

/** Code art. 64(9). */
const withdrawAppeal: Decide<'withdraw-appeal'> = ({ data: { statementOn }, personal }, context, env) =>
  rules.dateHasCome(statementOn, env) ??
  decided({
    type: 'appeal-withdrawn',
    data: {
      parent: known(context.appeal).parent,
      statementOn,
      notice: nextNotice(context, 'withdrawal'),
    },
    personal,
  });

const deliver: Decide<'record-delivery'> = ({ data }, { notices }, env) => {
  const news = newsOf(data, notices, env);
  if (!news.ok) return news;
  if (news.value === undefined) return decided();
  const { outcome, ...delivery } = data;
  return decided({ type: factOf(outcome), data: { ...delivery, kind: news.value.kind } });
};
