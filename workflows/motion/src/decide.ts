import { recordDelivery } from '@qabyldau/delivery';
import { dueBy, hasRunOut, termsRederived } from '@qabyldau/calendar';
import { addWords, decided, type CaseView, type CommandOf, type Decision } from '@qabyldau/engine';
import { exhaustive } from '@qabyldau/kernel';
import { known, type MotionContext } from './context.js';
import type { MotionEnv } from './env.js';
import type { MotionCommands, MotionEvents, SuperiorActFact } from './messages.js';
import * as rules from './rules.js';
import { runningTerms } from './running-terms.js';

type Answer = Decision<MotionEvents>;
type Command<T extends keyof MotionCommands> = Extract<CommandOf<MotionCommands>, { readonly type: T }>;

/** What the law answers to a command: facts, nothing left to do, or a refusal. Pure. */
export function decide(
  command: CommandOf<MotionCommands>,
  state: CaseView<MotionContext>,
  env: MotionEnv,
): Answer {
  const { context } = state;
  switch (command.type) {
    case 'file-motion':
      return fileMotion(command, env);
    case 'decide-motion':
      return decideMotion(command, context, env);
    case 'tell-participant':
      return tellParticipant(context, env);
    case 'withdraw-motion':
      return decided({ type: 'motion-withdrawn', data: { appeal: known(context.motion).appeal } });
    case 'record-delivery':
      return recordDelivery(command.data, context.notices, env);
    case 'rederive-terms': {
      const moved = termsRederived(runningTerms(state, env.calendar), command.data, env);
      return moved === undefined ? decided() : decided({ type: 'terms-rederived', data: moved });
    }
    default:
      return exhaustive(command);
  }
}

/** Code art. 67, 75, 82. The day of filing is day 0; after hours it is the next working day (art. 64(3)). */
function fileMotion({ data, personal }: Command<'file-motion'>, env: MotionEnv): Answer {
  const filedOn = env.calendar.registrationDate(data.receivedAt, env.policy.workingDayEnds);
  return (
    rules.recusalNamesTheEmployee(data) ??
    rules.correctionNamesTheDecision(data) ??
    decided({
      type: 'motion-filed',
      data: { ...data, filedOn, decide: dueBy(env, rules.decisionTerm[data.kind], filedOn) },
      personal,
    })
  );
}

/** Code art. 67(3), 75(1), 82(3). A late decision is taken and marked. */
function decideMotion(
  { data, personal }: Command<'decide-motion'>,
  context: MotionContext,
  env: MotionEnv,
): Answer {
  const motion = known(context.motion);
  const { protectedPartsChecked: _checked, changesSubstance: _changes, reason, superiorAct, ...kept } = data;
  const { by: superiorActBy, ...act } = superiorAct ?? {};
  const words = {
    ...(reason === undefined ? {} : { reason }),
    ...(superiorActBy === undefined ? {} : { superiorActBy }),
  };
  const { appeal, kind, employee, subject } = motion;
  return (
    rules.nobodyDecidesOnTheirOwnRecusal(motion, env) ??
    rules.superiorDecidesOnARecusal(motion, data, env) ??
    rules.refusalIsReasoned(data) ??
    rules.anotherTakesThePlace(motion, data) ??
    rules.protectedPartsAreLookedFor(motion, data) ??
    rules.substanceStays(motion, data) ??
    decided({
      type: 'motion-decided',
      data: {
        ...kept,
        ...(superiorAct === undefined ? {} : { superiorAct: act as SuperiorActFact }),
        appeal,
        kind,
        ...(employee === undefined ? {} : { employee }),
        decidedOn: env.today,
        late: hasRunOut(known(context.decide), env.at),
        // Of a recusal the Code gives a term of its own; of the others the answer itself is what was due.
        tell: kind === 'recusal' ? dueBy(env, 'recusal-notice', env.today) : known(context.decide),
      },
      personal: Object.keys(words).length === 0 ? personal : addWords(personal, subject, words),
    })
  );
}

/** Code art. 66, 67(11), 77. */
function tellParticipant(context: MotionContext, env: MotionEnv): Answer {
  const { appeal } = known(context.motion);
  const notice = `motion-${Object.keys(context.notices).length + 1}`;
  const late = hasRunOut(known(context.tell), env.at);
  return (
    rules.repeatedNoticeFollowsAFailure(context) ??
    decided({ type: 'participant-told', data: { appeal, notice, late } })
  );
}
