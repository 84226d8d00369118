import type { BodyContext } from '@qabyldau/body';
import type { System } from './open-system.js';

/** Somebody in service, and the body they serve. */
export interface ServingEmployee {
  readonly employee: string;
  /** Nothing for the program's own administrator, who belongs to no body. */
  readonly body: string | undefined;
  readonly roles: readonly string[];
}

/**
 * The program's own administrator: establishes the first body, when there is nobody yet who could.
 * Whoever holds the data folder's key can sign in as this one.
 */
export const ROOT = 'administrator';
const root: ServingEmployee = { employee: ROOT, body: undefined, roles: ['administrator'] };

type Bodies = Pick<System, 'bodies' | 'runtime'>;

/** Looks an employee up in the bodies' cases, which are always in memory. */
export function employeeNamed(system: Bodies, id: string): ServingEmployee | undefined {
  if (id === ROOT) return root;
  for (const body of system.bodies) {
    const employee = employeesOf(system, body)[id];
    if (employee?.serving === true) return { employee: id, body, roles: employee.roles };
  }
  return undefined;
}

export function* everyEmployee(system: Bodies): Generator<ServingEmployee> {
  for (const body of system.bodies) {
    for (const [employee, { serving, roles }] of Object.entries(employeesOf(system, body))) {
      if (serving) yield { employee, body, roles };
    }
  }
  yield root;
}

const employeesOf = ({ runtime }: Bodies, body: string): BodyContext['employees'] =>
  (runtime.peek('body', body)?.snapshot.context as BodyContext | undefined)?.employees ?? {};
