import type { Instant } from '@qabyldau/kernel';
import type { Consent } from '@qabyldau/reception-appeal';
import { Choice, Moment } from '../fields.js';

const channels = ['in-person', 'written', 'telephone', 'cabinet'] as const;

/** An agreement: who has given it, when, in what way (P3, P13). */
export class ConsentGiven implements Consent {
  @Choice('Who has agreed', ['applicant', 'representative'])
  by!: 'applicant' | 'representative';

  @Moment('When')
  at!: Instant;

  @Choice('In what way', channels)
  channel!: (typeof channels)[number];
}
