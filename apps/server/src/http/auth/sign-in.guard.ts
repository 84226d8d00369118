import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { QabyldauError } from '@qabyldau/kernel';
import type { FastifyRequest } from 'fastify';
import { employeeNamed } from '../../system/employees.js';
import type { AccessKey } from '../../system/access-key.js';
import { forbidden } from '../../system/forbidden.js';
import type { System } from '../../system/open-system.js';
import { ACCESS_KEY, SYSTEM } from '../tokens.js';
import { ADMITS, type Admits } from './admits.js';
import { signIn, type SignedIn } from './signed-in.js';
import { tokenOf } from './token-of.js';

/** Lets in who is signed in and may do it, and notes on the request who that is. */
@Injectable()
export class SignInGuard implements CanActivate {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(SYSTEM) private readonly system: System,
    @Inject(ACCESS_KEY) private readonly key: AccessKey,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const admits = this.reflector.get<Admits | undefined>(ADMITS, context.getHandler());
    if (admits === undefined) throw new Error('a route that does not say who may call it');
    if (admits === 'everybody') return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    signIn(request, this.#who(request, admits));
    return true;
  }

  #who(request: FastifyRequest, { roles, law }: Exclude<Admits, string>): SignedIn {
    const token = tokenOf(request);
    const id = token === undefined ? undefined : this.key.employeeOf(token);
    const employee = id === undefined ? undefined : employeeNamed(this.system, id);
    if (employee === undefined) throw new QabyldauError('unauthenticated');
    const asked = request.headers['x-role'];
    const role = asked ?? employee.roles.find((held) => roles.includes(held)) ?? employee.roles[0];
    if (typeof role !== 'string' || !employee.roles.includes(role) || !roles.includes(role)) {
      throw forbidden([String(role)], roles, law);
    }
    return { id: employee.employee, role, ...(employee.body === undefined ? {} : { body: employee.body }) };
  }
}
