import { openAccessKey } from './access-key.js';
import { everyEmployee } from './employees.js';
import type { System } from './open-system.js';

export interface SignIn {
  readonly role: string;
  readonly employee: string;
  readonly body: string | undefined;
  readonly token: string;
}

/** One sign-in for each role that somebody holds: for trying the program out, and for the start's output. */
export function accessTokens(system: System): readonly SignIn[] {
  const key = openAccessKey(system.directory);
  const byRole = new Map<string, SignIn>();
  for (const { employee, body, roles } of everyEmployee(system)) {
    for (const role of roles) {
      if (!byRole.has(role)) byRole.set(role, { role, employee, body, token: key.tokenOf(employee) });
    }
  }
  return [...byRole.values()];
}
