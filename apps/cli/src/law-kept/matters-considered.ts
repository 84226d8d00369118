import type { ReadEvent } from '@qabyldau/runtime';
import type { Property } from './property.js';

interface Appeal {
  readonly subject: string;
  readonly topic: string | undefined;
}

/** What somebody does who thereby considers the matter: drafts, approves or refuses, leads the hearing. */
const considering: ReadonlySet<string> = new Set([
  'brief-prepared',
  'reception-approved',
  'reception-refused',
  'appeal-terminated',
  'hearing-held',
]);
const givenBy: Readonly<Record<string, (data: ReadEvent['data']) => readonly string[]>> = {
  'responsible-assigned': ({ employee }) => [employee as string],
  'executor-assigned': ({ employee }) => [employee as string],
  'protocol-signed': ({ tasks }) =>
    (tasks as unknown as readonly { readonly executor: string }[]).map(({ executor }) => executor),
};

/** P37, reading W: by person and topic. What was linked by hand is not looked at here. */
export class MattersConsidered implements Property {
  readonly #appeals = new Map<string, Appeal>();
  /** By person and topic: who had a part, in which appeals. */
  readonly #parts = new Map<string, Map<string, Set<string>>>();

  take({ workflow, caseId, type, data, metadata }: ReadEvent): string | undefined {
    if (workflow !== 'reception-appeal' && workflow !== 'written-appeal') return undefined;
    if (type === 'appeal-registered' || type === 'written-appeal-registered') this.#register(caseId, data);
    const appeal = this.#appeals.get(caseId);
    if (appeal?.topic === undefined || appeal.topic === 'other') return undefined;
    const parts = this.#partsOf(`${appeal.subject} ${appeal.topic}`);
    const given = givenBy[type]?.(data) ?? [];
    const again = ofAnotherAppeal(given, parts, caseId);
    note(considering.has(type) ? [metadata.actor.id] : given, parts, caseId);
    return again !== undefined && data['override'] === undefined
      ? `${type}: ${again} had a part in the same matter before`
      : undefined;
  }

  #register(caseId: string, data: ReadEvent['data']): void {
    const inherited = this.#appeals.get(data['parent'] as string)?.topic;
    const topic = (data['topic'] as string | undefined) ?? inherited;
    this.#appeals.set(caseId, { subject: data['subject'] as string, topic });
  }

  #partsOf(matter: string): Map<string, Set<string>> {
    let parts = this.#parts.get(matter);
    if (parts === undefined) this.#parts.set(matter, (parts = new Map<string, Set<string>>()));
    return parts;
  }
}

type Parts = Map<string, Set<string>>;

const ofAnotherAppeal = (given: readonly string[], parts: Parts, caseId: string): string | undefined =>
  given.find((employee) => [...(parts.get(employee) ?? [])].some((other) => other !== caseId));

function note(employees: readonly string[], parts: Parts, caseId: string): void {
  for (const employee of employees) {
    const known = parts.get(employee);
    if (known === undefined) parts.set(employee, new Set([caseId]));
    else known.add(caseId);
  }
}
