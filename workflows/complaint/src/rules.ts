import { hasRunOut, type TermKind } from '@qabyldau/calendar';
import type { IsoDate } from '@qabyldau/kernel';
import type { ComplaintEnv } from './env.js';
import type { ComplaintCommands, Due } from './messages.js';
import { no, type Objection } from './refusals.js';

type Filing = ComplaintCommands['file-complaint'];

/** Code art. 92(1), 92(1-1): three months from the day the act became known; six when it does not say how to complain. */
export const windowOf = ({ actSaysHow }: Filing): TermKind =>
  actSaysHow ? 'complaint' : 'complaint-without-order';

/** Code art. 83: what has not been communicated is not in force yet, and is not complained against. */
export const actIsKnown = ({ knownOn }: Filing, filedOn: IsoDate): Objection =>
  knownOn > filedOn ? no('act-not-known-yet', { knownOn, filedOn }) : undefined;

/** Code art. 91: the body does not consider a complaint against its own act. */
export const anotherBodyConsiders = ({ body, superior }: Filing): Objection =>
  body === superior ? no('own-act') : undefined;

/** Code art. 91(4): the complaint goes with the file. */
export const fileGoesAlong = ({ withFile }: ComplaintCommands['forward-complaint']): Objection =>
  withFile ? undefined : no('file-stays-behind');

/** Code art. 91(4): who grants in part only leaves the rest to be considered, and so forwards it. */
export const grantedInFull = ({ inFull }: ComplaintCommands['grant-in-full']): Objection =>
  inFull ? undefined : no('granted-in-part');

/** Code art. 91(4): the body may put its act right itself as long as it has the complaint. */
export const forwardingTermRuns = (forward: Due, env: ComplaintEnv): Objection =>
  hasRunOut(forward, env.at) ? no('forwarding-term-over', { dueOn: forward.dueOn }) : undefined;
