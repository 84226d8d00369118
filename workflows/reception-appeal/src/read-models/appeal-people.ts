import { canonicalJson, type JsonObject } from '@qabyldau/kernel';
import type { ModelEvent, ReadModel } from '@qabyldau/read-models';
import { nameText, textOf } from './person-texts.js';

/** A person who applied. The register joins by `subject`; erasure deletes the row. */
export type PersonRow = {
  readonly subject: string;
  readonly name: string | null;
  readonly address: string | null;
  readonly phone: string | null;
  /** The beginning of what the person wrote, by appeal. */
  readonly essences: string;
};

const essenceLength = 200;

const optional = { type: 'text', nullable: true } as const;

/** Who the applicants are. Personal: held apart, never given to analysts, gone when the person is erased. */
export const appealPeople: ReadModel<PersonRow> = {
  name: 'appeal-people',
  version: 1,
  key: 'subject',
  columns: {
    subject: { type: 'text' },
    name: { ...optional, indexed: true },
    address: optional,
    phone: optional,
    essences: { type: 'json' },
  },
  reads: ['reception-appeal/appeal-registered', 'reception-appeal/appeal-corrected', 'person/person-erased'],
  personal: true,
  keys: (event) =>
    event.type === 'person-erased'
      ? [textOf(event.data['subject']) ?? '']
      : event.personal.map((part) => part.subject),
  row: (subject, current, event) =>
    event.type === 'person-erased' ? 'delete' : personFrom(subject, current, event),
};

function personFrom(
  subject: string,
  current: PersonRow | undefined,
  event: ModelEvent,
): PersonRow | 'unchanged' {
  const part = event.personal.find((candidate) => candidate.subject === subject)?.data;
  if (part === undefined) return 'unchanged';
  return {
    subject,
    name: nameText(part['name']) ?? current?.name ?? null,
    address: textOf(part['address']) ?? current?.address ?? null,
    phone: textOf(part['phone']) ?? current?.phone ?? null,
    essences: withEssence(current?.essences ?? '{}', event.caseId, textOf(part['essence'])),
  };
}

function withEssence(essences: string, appeal: string, essence: string | undefined): string {
  if (essence === undefined) return essences;
  const beginning = Array.from(essence).slice(0, essenceLength).join('');
  return canonicalJson({ ...(JSON.parse(essences) as JsonObject), [appeal]: beginning });
}
