import type { AppealLanguage, ApplicantKind, Channel } from '@qabyldau/reception-appeal';
import type { PersonName } from '../people/person.js';

/** One line of an intake file, as described in `infra/samples/README.md`. Nothing in it is checked yet. */
export type IntakeLine = {
  readonly externalId?: string | undefined;
  readonly channel: Channel;
  /** ISO 8601 with offset. */
  readonly receivedAt: string;
  readonly applicant: IntakeApplicant;
  readonly address?: string | undefined;
  readonly essence?: string | undefined;
  readonly language: AppealLanguage;
  readonly topic?: string | undefined;
  /** P12; a word of the sender, not checked. */
  readonly category?: string | undefined;
  readonly wishedOfficial?: string | undefined;
  readonly signature: boolean;
  readonly addressee?: string | undefined;
  /** Number of persons in a collective appeal. */
  readonly applicants?: number | undefined;
};

export type IntakeApplicant = Partial<PersonName> & {
  readonly kind: ApplicantKind;
  /** Of a legal entity. */
  readonly name?: string | undefined;
  readonly iin?: string | undefined;
  readonly bin?: string | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
};
