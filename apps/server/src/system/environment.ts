import { policyOf, type BodyContext } from '@qabyldau/body';
import type { Calendar } from '@qabyldau/calendar';
import type { CaseState } from '@qabyldau/engine';
import type { AppealEnv, AppealPolicy } from '@qabyldau/reception-appeal';
import { defaultAppealPolicy } from '@qabyldau/reception-appeal';
import type { Environment } from '@qabyldau/runtime';

export interface Lookups {
  readonly calendar: Calendar;
  /** The body's case as it is in memory. */
  readonly bodyOf: (id: string) => CaseState | undefined;
}

/**
 * What `decide` is given beside the command and the state: the calendar, the body's policy, its officials.
 * The body is the one that the actor belongs to, or that the command or the case names.
 */
export function environment({ calendar, bodyOf }: Lookups): Environment {
  return ({ command, state, base }) => {
    const context = state.snapshot.context as {
      readonly body?: unknown;
      readonly appeal?: { readonly body?: unknown };
    };
    const named = [command.data['body'], context.body, context.appeal?.body, command.actor.body].find(
      (id) => typeof id === 'string',
    );
    const body =
      typeof named === 'string' ? (bodyOf(named)?.snapshot.context as BodyContext | undefined) : undefined;
    const policy = body === undefined ? defaultAppealPolicy : appealPolicy(body);
    const env: AppealEnv = { ...base, calendar, policy, official: (id) => official(body, id) };
    return env;
  };
}

function official(body: BodyContext | undefined, id: string): { rank: number; unit: string } | undefined {
  const employee = body?.employees[id];
  if (employee === undefined || !employee.serving || employee.rank === null) return undefined;
  return { rank: employee.rank, unit: employee.unit };
}

/** By the body's context, which is another object whenever the body has changed. */
const policies = new WeakMap<BodyContext, AppealPolicy>();

/** Every parameter the body has set or that has a default of its own, under the name the procedures use. */
function appealPolicy(body: BodyContext): AppealPolicy {
  let policy = policies.get(body);
  if (policy === undefined) {
    policy = { ...defaultAppealPolicy, ...policyOf(body) };
    policies.set(body, policy);
  }
  return policy;
}
