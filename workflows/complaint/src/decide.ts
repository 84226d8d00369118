import { dateHasCome, recordDelivery } from '@qabyldau/delivery';
import { dueBy, hasRunOut, termsRederived } from '@qabyldau/calendar';
import { decided, type CaseView, type CommandOf, type Decision } from '@qabyldau/engine';
import { exhaustive } from '@qabyldau/kernel';
import type { ComplaintEnv } from './env.js';
import type { ComplaintContext } from './machine.js';
import type { ComplaintCommands, ComplaintEvents, Due } from './messages.js';
import * as rules from './rules.js';
import { runningTerms } from './running-terms.js';

type Answer = Decision<ComplaintEvents>;
type Command<T extends keyof ComplaintCommands> = Extract<CommandOf<ComplaintCommands>, { readonly type: T }>;

/** What the law answers to a command: facts, nothing left to do, or a refusal. Pure. */
export function decide(
  command: CommandOf<ComplaintCommands>,
  state: CaseView<ComplaintContext>,
  env: ComplaintEnv,
): Answer {
  const { context } = state;
  switch (command.type) {
    case 'file-complaint':
      return fileComplaint(command, env);
    case 'forward-complaint':
      return forwardComplaint(command.data, context, env);
    case 'grant-in-full':
      return grantInFull(command, context, env);
    case 'withdraw-complaint': {
      const { appeal, body } = filed(context);
      return decided({ type: 'complaint-withdrawn', data: { appeal, body } });
    }
    case 'record-finding': {
      const { appeal, body } = filed(context);
      const { finding, act } = command.data;
      return (
        dateHasCome(act.date, env) ??
        decided({ type: 'finding-recorded', data: { appeal, body, finding, act } })
      );
    }
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

/** Code art. 92. A late complaint is taken in and marked: its reasons are for the body that considers it. */
function fileComplaint({ data, personal }: Command<'file-complaint'>, env: ComplaintEnv): Answer {
  const filedOn = env.calendar.registrationDate(data.receivedAt, env.policy.workingDayEnds);
  const window = dueBy(env, rules.windowOf(data), data.knownOn);
  return (
    rules.actIsKnown(data, filedOn) ??
    rules.anotherBodyConsiders(data) ??
    decided({
      type: 'complaint-filed',
      data: {
        ...data,
        filedOn,
        window,
        late: hasRunOut(window, data.receivedAt),
        forward: dueBy(env, 'complaint-forwarding', filedOn),
      },
      personal,
    })
  );
}

/** Code art. 91(4). A late forwarding is done and marked. */
function forwardComplaint(
  data: ComplaintCommands['forward-complaint'],
  context: ComplaintContext,
  env: ComplaintEnv,
): Answer {
  const { appeal, body, superior } = filed(context);
  const late = hasRunOut(forwarding(context), env.at);
  return (
    rules.fileGoesAlong(data) ??
    decided({
      type: 'complaint-forwarded',
      data: { appeal, body, superior, on: env.today, late, notice: 'complaint-1' },
    })
  );
}

/** Code art. 91(4). */
function grantInFull(
  { data, personal }: Command<'grant-in-full'>,
  context: ComplaintContext,
  env: ComplaintEnv,
): Answer {
  const { appeal, body } = filed(context);
  return (
    rules.grantedInFull(data) ??
    rules.forwardingTermRuns(forwarding(context), env) ??
    dateHasCome(data.act.date, env) ??
    decided({
      type: 'complaint-granted',
      data: { appeal, body, act: data.act, on: env.today, notice: 'complaint-1' },
      personal,
    })
  );
}

/** The engine gives no command but `file-complaint` to a complaint that has not been filed. */
function filed({ complaint }: ComplaintContext): ComplaintEvents['complaint-filed'] {
  if (complaint === null) throw new Error('no complaint was filed');
  return complaint;
}

/** The term to forward as it stands: a change of the calendar may have moved it. */
function forwarding({ forward }: ComplaintContext): Due {
  if (forward === null) throw new Error('no complaint was filed');
  return forward;
}
