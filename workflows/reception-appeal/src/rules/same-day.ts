import type { Instant } from '@qabyldau/kernel';
import type { SameDay } from '../context.js';
import type { AppealEnv } from '../env.js';
import { no, type Objection } from '../refusals.js';
import { rolledForward } from '../terms.js';

/** P2(5), P3: rank of the heads of structural units. */
const unitHead = 5;

/** P3: the same day it is an authorised head of a structural unit who receives. */
export function unitHeadReceivesTheSameDay(official: string, env: AppealEnv): Objection {
  const rank = env.official(official)?.rank;
  return rank === unitHead ? undefined : no('not-an-authorised-unit-head', { official });
}

/** P3: on the day the applicant came and agreed, not on another. */
export function consentIsOfToday(consentAt: Instant, { calendar, today, at }: AppealEnv): Objection {
  const consentOn = calendar.localDate(consentAt);
  if (consentAt > at) return no('date-in-future', { on: consentOn, today });
  return consentOn === today ? undefined : no('consent-of-another-day', { consentOn, today });
}

/** P3, P4: on a working day, in working hours. */
export function sameDayIsInWorkingHours({ calendar, policy, today, at }: AppealEnv): Objection {
  const time = calendar.localTime(at).slice(0, 5);
  const open =
    rolledForward(calendar, today) === today &&
    time >= policy.workingDayBegins &&
    time < policy.workingDayEnds;
  return open
    ? undefined
    : no('outside-working-hours', {
        at: `${today} ${time}`,
        begins: policy.workingDayBegins,
        ends: policy.workingDayEnds,
      });
}

/** P3: the applicant agreed to be received by this head of unit. */
export const agreedOfficialReceives = ({ official: agreed }: SameDay, official: string): Objection =>
  agreed === official ? undefined : no('agreed-to-another-official', { agreed, official });
