import { calendarDaysAfter } from '@qabyldau/calendar';
import type { IsoDate } from '@qabyldau/kernel';

/** What the amendments changed for one appeal. Machine and messages are the same in both editions. */
export interface EditionRules {
  readonly id: string;
  /** P4: a request to the call centre is written down and signed at the check-in. Before, it lacks a signature. */
  readonly callCentre: boolean;
  /** P2-1, P7-1: citizens' reception centres. */
  readonly centres: boolean;
  /** P11: what is asked before a foreigner or stateless person is received. */
  readonly foreigners: boolean;
  /** P38: who was consulted and declined to sign up. */
  readonly consultedAndDeclined: boolean;
}

/** cl. 5: an act is in force after ten calendar days from the day of its first official publication. */
export const inForceAfter = (publishedOn: IsoDate): IsoDate => calendarDaysAfter(publishedOn, 11);

const publishedOn = '2023-06-22' as IsoDate;

/**
 * Resolution No. 490 of 20 June 2023, which amended P2, 4, 8, 11, 17, 18, 25, 26, 28, 29, 31 and 38 to 40 and added
 * P2-1, P7-1 and the annex. In force after ten calendar days from the day of its first official publication.
 */
export const amendment490 = {
  adoptedOn: '2023-06-20' as IsoDate,
  /** Unverified: the day of publication was not found; ten calendar days after it lead to 3 July. */
  publishedOn,
  inForceFrom: inForceAfter(publishedOn),
} as const;

/** The wording before No. 490 is not at hand: what differs is what the notes of the present text name. Unverified. */
export const rulesBefore490: EditionRules = {
  id: '214-2023-initial',
  callCentre: false,
  centres: false,
  foreigners: false,
  consultedAndDeclined: false,
};

export const currentRules: EditionRules = {
  id: '214-2023',
  callCentre: true,
  centres: true,
  foreigners: true,
  consultedAndDeclined: true,
};

export const rulesOf = (edition: string): EditionRules | undefined =>
  [rulesBefore490, currentRules].find(({ id }) => id === edition);
