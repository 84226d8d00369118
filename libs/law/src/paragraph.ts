import type { Text } from '@qabyldau/kernel';

/** What a paragraph says, as far as a reader of the program needs it. The words are ours; the law's are the law's. */
interface Content {
  /** `P7-1`, `annex`, `cl. 4`, `Code 64`, `Law 94-V`. */
  readonly id: string;
  readonly title: Text;
  /** One to three sentences. */
  readonly short: Text;
}

/** A paragraph that asks nothing of a program, or only in part, says why. */
export type Paragraph = Content &
  (
    | { readonly asks: 'program'; readonly why?: undefined }
    | { readonly asks: 'partly' | 'nothing'; readonly why: Text }
  );

/** How the program reads a place where the text is silent or ambiguous: the default of a body that has no other. */
export interface Reading {
  /** `A` … `Z`. */
  readonly letter: string;
  /** The paragraphs it reads. */
  readonly of: readonly string[];
  readonly text: Text;
}

/** A text in the order of the interface: Kazakh, Russian, English. */
export const text = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });
