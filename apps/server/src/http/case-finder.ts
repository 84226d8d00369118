import { Inject, Injectable } from '@nestjs/common';
import type { BodyContext } from '@qabyldau/body';
import type { CaseState } from '@qabyldau/engine';
import { QabyldauError } from '@qabyldau/kernel';
import type { TaskContext } from '@qabyldau/protocol-task';
import type { AppealContext } from '@qabyldau/reception-appeal';
import type { DayContext } from '@qabyldau/reception-day';
import type { Projections } from '../projections/projections.js';
import type { System } from '../system/open-system.js';
import { appealRegister } from '../system/tables.js';
import type { SignedIn } from './auth/signed-in.js';
import { PROJECTIONS, SYSTEM } from './tokens.js';

/** `2026-000123` */
const registrationNumber = /^\d{4}-\d{1,12}$/;
/** How long a number that is not in the register yet may be waited for. */
const patience = 2_000;

/**
 * `command`: what is in memory will do, since only what never changes is looked at, and the runtime looks again.
 * `query`: the case as it is on the disk now.
 */
export type Purpose = 'command' | 'query';

/** Finds the case that a request is about. Another body's case is, for the asker, not there. */
@Injectable()
export class CaseFinder {
  constructor(
    @Inject(SYSTEM) private readonly system: System,
    @Inject(PROJECTIONS) private readonly projections: Projections,
  ) {}

  /**
   * @param name id or registration number
   * @throws QabyldauError `case-not-found`
   */
  async appeal(name: string, by?: SignedIn, purpose: Purpose = 'query'): Promise<CaseState> {
    const id = registrationNumber.test(name) ? await this.#numbered(name, by?.body) : name;
    const state = id === undefined ? undefined : await this.#load('reception-appeal', id, purpose);
    return found(state, name, by, (state?.snapshot.context as AppealContext | undefined)?.appeal?.body);
  }

  /** @throws QabyldauError `case-not-found` */
  async day(id: string, by: SignedIn, purpose: Purpose = 'query'): Promise<CaseState> {
    const state = await this.#load('reception-day', id, purpose);
    const official = (state?.snapshot.context as DayContext | undefined)?.session?.official;
    return found(state, id, by, this.#bodyOf(official));
  }

  /** @throws QabyldauError `case-not-found` */
  async task(id: string, by: SignedIn, purpose: Purpose = 'query'): Promise<CaseState> {
    const state = await this.#load('protocol-task', id, purpose);
    const executor = (state?.snapshot.context as TaskContext | undefined)?.task?.executor;
    return found(state, id, by, this.#bodyOf(executor));
  }

  /** @throws QabyldauError `case-not-found` */
  async body(id: string, by: SignedIn, purpose: Purpose = 'query'): Promise<CaseState> {
    return found(await this.#load('body', id, purpose), id, by, id);
  }

  /**
   * A case whose context names its body.
   * @throws QabyldauError `case-not-found`
   */
  async of(workflow: string, id: string, by: SignedIn, purpose: Purpose = 'query'): Promise<CaseState> {
    const state = await this.#load(workflow, id, purpose);
    const { body, head, report } = (state?.snapshot.context ?? {}) as Readonly<Record<string, Named>>;
    return found(state, id, by, bodyOf(body) ?? bodyOf(head) ?? bodyOf(report));
  }

  /**
   * A case of any procedure.
   * @throws QabyldauError `case-not-found`
   */
  async any(workflow: string, id: string, by: SignedIn | undefined): Promise<CaseState> {
    if (by === undefined) return found(await this.#load(workflow, id, 'query'), id, undefined, undefined);
    switch (workflow) {
      case 'protocol-task':
        return this.task(id, by);
      case 'reception-day':
        return this.day(id, by);
      default:
        return this.of(workflow, id, by);
    }
  }

  async #load(workflow: string, id: string, purpose: Purpose): Promise<CaseState | undefined> {
    const { runtime } = this.system;
    const inMemory = purpose === 'command' ? runtime.peek(workflow, id) : undefined;
    return inMemory ?? runtime.load(workflow, id);
  }

  async #numbered(number: string, body: string | undefined): Promise<string | undefined> {
    const query = { where: { number, body }, limit: 1 };
    const { rows } = await this.projections.tables.select(appealRegister, query);
    if (rows[0] !== undefined) return rows[0].appeal;
    // It may have been given a moment ago.
    await this.projections.waitFor(appealRegister.name, await this.system.store.head(), patience);
    return (await this.projections.tables.select(appealRegister, query)).rows[0]?.appeal;
  }

  /** The body of somebody who serves, or served, in one. */
  #bodyOf(employee: string | undefined): string | undefined {
    for (const body of this.system.bodies) {
      const context = this.system.runtime.peek('body', body)?.snapshot.context as BodyContext | undefined;
      if (employee !== undefined && context?.employees[employee] !== undefined) return body;
    }
    return undefined;
  }
}

type Named = string | { readonly body?: string } | null | undefined;

const bodyOf = (named: Named): string | undefined => (typeof named === 'string' ? named : named?.body);

function found(
  state: CaseState | undefined,
  id: string,
  by: SignedIn | undefined,
  body: string | undefined,
): CaseState {
  const foreign = by?.body !== undefined && body !== undefined && by.body !== body;
  if (state === undefined || foreign) throw new QabyldauError('case-not-found', { id });
  return state;
}
