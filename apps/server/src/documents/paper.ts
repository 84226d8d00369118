import type { Block, DocumentLanguage } from '@qabyldau/documents';
import type { TemplateKind } from '@qabyldau/body';
import type { Instant } from '@qabyldau/kernel';
import type { NamedEmployee } from './office.js';

export type Texts = Readonly<Record<string, string | undefined>>;

/** A place for the signature of somebody whom the log does not name. */
export const byHand = (position: string): NamedEmployee => ({
  name: '',
  signature: '____________________',
  whole: '',
  position,
});

/** What a document says, before it has a look: from events only. */
export interface Paper {
  readonly kind: TemplateKind;
  readonly language: DocumentLanguage;
  /** The body it comes from. */
  readonly body: string;
  /** When it was made, by the log: names, positions and texts are of then. */
  readonly at: Instant;
  /** A letter has a letterhead, an addressee and a number; a form has none. */
  readonly layout: 'letter' | 'form';
  readonly orientation?: 'portrait' | 'landscape' | undefined;
  readonly texts: Texts;
  readonly blocks?: Readonly<Record<string, readonly Block[] | undefined>> | undefined;
  readonly addressee?: readonly string[] | undefined;
  readonly signers?: readonly NamedEmployee[] | undefined;
  /** The cases whose persons it names. */
  readonly persons: readonly string[];
  readonly title: string;
  /** The version of the built-in texts that it was handed over with, where the log says it. */
  readonly madeWith?: number | undefined;
}
