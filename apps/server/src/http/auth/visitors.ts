import { Inject, Injectable } from '@nestjs/common';
import type { Language } from '@qabyldau/kernel';
import type { FastifyRequest } from 'fastify';
import { Names } from '../../lists/names.js';
import type { Projections } from '../../projections/projections.js';
import type { AccessKey } from '../../system/access-key.js';
import { employeeNamed } from '../../system/employees.js';
import type { System } from '../../system/open-system.js';
import { ACCESS_KEY, PROJECTIONS, SYSTEM } from '../tokens.js';
import { seesPersons } from '../../system/known-roles.js';
import type { SignedIn } from './signed-in.js';
import { tokenOf } from './token-of.js';

/** Somebody who looks at the pages and has signed in. */
export interface Visitor {
  readonly id: string;
  /** Name and position. */
  readonly label: string;
  /** Nothing for the program's own administrator, who belongs to no body. */
  readonly body: string | undefined;
  readonly roles: readonly string[];
}

/** Who looks at a page that everybody may look at: those who have signed in see more of it. */
@Injectable()
export class Visitors {
  constructor(
    @Inject(SYSTEM) private readonly system: System,
    @Inject(ACCESS_KEY) private readonly key: AccessKey,
    @Inject(PROJECTIONS) private readonly projections: Projections,
  ) {}

  /** Nothing for somebody unknown, or who no longer serves. */
  async of(
    request: Pick<FastifyRequest, 'headers' | 'method'>,
    language: Language,
  ): Promise<Visitor | undefined> {
    const token = tokenOf(request);
    return token === undefined ? undefined : this.known(token, language);
  }

  async known(token: string, language: Language): Promise<Visitor | undefined> {
    const id = this.key.employeeOf(token);
    const employee = id === undefined ? undefined : employeeNamed(this.system, id);
    if (id === undefined || employee === undefined) return undefined;
    const names = new Names(this.projections.tables, { staff: true, applicants: false }, language);
    await names.learnEmployees([id]);
    return { id, label: names.employee(id)?.label ?? id, body: employee.body, roles: employee.roles };
  }
}

/** A visitor in the role that sees most, of those that may; nothing when none of theirs may. */
export function lookingAs({ id, body, roles }: Visitor, allowed: readonly string[]): SignedIn | undefined {
  const may = roles.filter((role) => allowed.includes(role));
  const role = may.find((one) => seesPersons.has(one)) ?? may[0];
  return role === undefined ? undefined : { id, role, ...(body === undefined ? {} : { body }) };
}
