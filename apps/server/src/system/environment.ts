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
 * The body is the one that the command or the case names, or that the actor belongs to.
 */
export function environment({ calendar, bodyOf }: Lookups): Environment {
  return ({ command, state, base }) => {
    const id = bodyNamed(command, state);
    const body = id === undefined ? undefined : (bodyOf(id)?.snapshot.context as BodyContext | undefined);
    const { policy, official } = body === undefined ? noOffice : officeOf(body);
    const env: AppealEnv = { ...base, calendar, policy, official };
    return env;
  };
}

type About = Parameters<Environment>[0];

function bodyNamed(command: About['command'], state: CaseState): string | undefined {
  const context = state.snapshot.context as {
    readonly body?: unknown;
    readonly appeal?: { readonly body?: unknown };
  };
  const named = command.data['body'] ?? context.body ?? context.appeal?.body;
  return typeof named === 'string' ? named : command.actor.body;
}

/** A body as the procedures ask it. */
type Office = Pick<AppealEnv, 'policy' | 'official'>;

const noOffice: Office = { policy: defaultAppealPolicy, official: () => undefined };

/** By the body's context, which is another object whenever the body has changed. */
const offices = new WeakMap<BodyContext, Office>();

function officeOf(body: BodyContext): Office {
  let office = offices.get(body);
  if (office === undefined) {
    // Every parameter the body has set or that has a default of its own, under the name the procedures use.
    const policy: AppealPolicy = { ...defaultAppealPolicy, ...policyOf(body) };
    office = { policy, official: (id) => officialIn(body, id) };
    offices.set(body, office);
  }
  return office;
}

function officialIn({ employees }: BodyContext, id: string): Official | undefined {
  const employee = employees[id];
  if (employee === undefined || !employee.serving || employee.rank === null) return undefined;
  return { rank: employee.rank, unit: employee.unit };
}

type Official = NonNullable<ReturnType<AppealEnv['official']>>;
