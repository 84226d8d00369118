import type { Instant } from '@qabyldau/kernel';
import { type AppealContext, registrationOf } from '../context.js';
import type { AppealEnv, ConsideredBy } from '../env.js';
import type { ConsideredAs, Override } from '../messages.js';
import { no, type Objection } from '../refusals.js';
import { localText, nextDayOfWork } from '../terms.js';

/** P22: a reception is handed over to somebody else. */
export const handedOverToAnother = (from: string, to: string): Objection =>
  from === to ? no('handed-over-to-the-same', { official: to }) : undefined;

/** P4, P7, P22: a time agreed apart from all reception days is on a working day, in working hours. */
export function agreedTimeIsInWorkingHours(startsAt: Instant, env: AppealEnv): Objection {
  const { workingDayBegins: begins, workingDayEnds: ends } = env.policy;
  const next = nextDayOfWork(startsAt, env);
  return next === undefined
    ? undefined
    : no('agreed-outside-working-hours', { at: localText(startsAt, env.calendar), begins, ends, next });
}

/** P25, P23, P37: work is given to those who serve in this body, and they alone are invited as its employees (P22). */
export function onlyServingEmployeesGetWork(employees: readonly string[], { serves }: AppealEnv): Objection {
  const stranger = serves && employees.find((employee) => !serves(employee));
  return stranger === undefined ? undefined : no('not-serving-here', { employee: stranger });
}

/** P37, reading W: as what an employee considered an earlier appeal of this applicant on this topic. */
export const consideredAs = (
  context: AppealContext,
  employee: string,
  env: AppealEnv,
): readonly ConsideredAs[] => [...new Set(consideredBefore(context, employee, env).map(({ role }) => role))];

function consideredBefore(context: AppealContext, employee: string, env: AppealEnv): readonly ConsideredBy[] {
  const { subject, topic } = registrationOf(context);
  return env.considered?.(subject, topic).filter((one) => one.employee === employee) ?? [];
}

/** P37, reading W: not to somebody who considered the matter before, unless the head says why. */
export function nobodyWhoConsideredTheMatterGetsIt(
  context: AppealContext,
  employees: readonly string[],
  override: Override | undefined,
  env: AppealEnv,
): Objection {
  const employee = employees.find((one) => consideredAs(context, one, env).length > 0);
  if (employee === undefined) return undefined;
  if (override === undefined) {
    const [first] = consideredBefore(context, employee, env);
    const { number = '—', on = '—' } = first ?? {};
    return no('considered-before', { employee, number, on, roles: consideredAs(context, employee, env) });
  }
  const rank = env.official(override.signatory)?.rank;
  if (rank === undefined || rank > env.policy.decidingRank) {
    return no('override-is-for-the-head', { signatory: override.signatory });
  }
  return override.reason.trim() === '' ? no('override-without-reason', { employee }) : undefined;
}
