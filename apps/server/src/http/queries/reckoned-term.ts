import { termLabels, type Calendar, type Derivation, type TermKind } from '@qabyldau/calendar';
import type { IsoDate, Language } from '@qabyldau/kernel';

export interface ReckonedTerm {
  readonly kind: string;
  readonly label: string;
  readonly from: IsoDate;
  readonly due: IsoDate;
  readonly provisional: boolean;
  readonly paragraphs: readonly string[];
  /** Version of the calendar it was counted with. */
  readonly calendar: string;
  readonly days: Derivation['days'];
}

/**
 * A term that runs from a day, with its reckoning.
 * @throws QabyldauError for a kind that is none, a day that is none, or one outside the known years
 */
export function reckonedTerm(
  calendar: Calendar,
  kind: string,
  from: string,
  language: Language,
): ReckonedTerm {
  const term = kind as TermKind;
  const { due, provisional, paragraphs, calendar: version } = calendar.deadline(term, from as IsoDate);
  const { days } = calendar.derive(term, from as IsoDate);
  const label = termLabels[term][language];
  return { kind, label, from: from as IsoDate, due, provisional, paragraphs, calendar: version, days };
}
