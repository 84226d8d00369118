import type { JsonObject } from '@qabyldau/kernel';
import type { ReadEvent } from '@qabyldau/runtime';
import type { Property } from './property.js';

/** Code art. 74(6): until when the applicant may make remarks on the record of an oral hearing, by case. */
export class RemarksOnRecords implements Property {
  readonly #until = new Map<string, string>();

  take({ workflow, caseId, type, data, metadata }: ReadEvent): string | undefined {
    if (workflow !== 'reception-appeal') return undefined;
    const until = this.#until.get(caseId);
    if (type === 'hearing-record-signed') this.#runs(caseId, data['remarks'] as Term | undefined);
    if (until === undefined) return undefined;
    if (type === 'record-remarks-made') this.#until.delete(caseId);
    if (type === 'terms-rederived') this.#runs(caseId, movedTerm(data));
    return type === 'reception-refused' && metadata.at < until
      ? 'refused while remarks on the record of the hearing could come'
      : undefined;
  }

  #runs(caseId: string, term: Term | undefined): void {
    if (term !== undefined) this.#until.set(caseId, term.dueAt);
  }
}

interface Term {
  readonly dueAt: string;
}

const movedTerm = ({ terms }: JsonObject): Term | undefined =>
  (terms as unknown as readonly (Term & { readonly term: string })[]).find(
    ({ term }) => term === 'record-remarks',
  );
