import type { ReadModel } from '@qabyldau/read-models';
import type { BodyEvents } from '../messages.js';

export type RestrictionRow = {
  /** `<body>/<first day>`. */
  readonly restriction: string;
  readonly body: string;
  readonly fromDate: string;
  /** Last day; null until an end is known. */
  readonly toDate: string | null;
  readonly actNumber: string;
  readonly actDate: string;
  readonly circumstance: string;
  /** The act that ended them; null when they end by themselves. */
  readonly liftedByNumber: string | null;
  readonly liftedByDate: string | null;
};

/** When reception was by video link only, and why (P14). */
export const restrictions: ReadModel<RestrictionRow> = {
  name: 'restrictions',
  version: 1,
  key: 'restriction',
  columns: {
    restriction: { type: 'text' },
    body: { type: 'text', indexed: true },
    fromDate: { type: 'text', indexed: true },
    toDate: { type: 'text', nullable: true, indexed: true },
    actNumber: { type: 'text' },
    actDate: { type: 'text' },
    circumstance: { type: 'text' },
    liftedByNumber: { type: 'text', nullable: true },
    liftedByDate: { type: 'text', nullable: true },
  },
  reads: ['body/restrictions-introduced', 'body/restrictions-lifted'],
  personal: false,
  keys: (event) => [`${event.caseId}/${(event.data as BodyEvents['restrictions-lifted']).from}`],
  row(restriction, current, event) {
    if (event.type === 'restrictions-lifted') {
      if (current === undefined) return 'unchanged';
      const { to, act } = event.data as BodyEvents['restrictions-lifted'];
      return { ...current, toDate: to, liftedByNumber: act.number, liftedByDate: act.date };
    }
    const { from, to, act, circumstance } = event.data as BodyEvents['restrictions-introduced'];
    return {
      restriction,
      body: event.caseId,
      fromDate: from,
      toDate: to ?? null,
      actNumber: act.number,
      actDate: act.date,
      circumstance,
      liftedByNumber: null,
      liftedByDate: null,
    };
  },
};
