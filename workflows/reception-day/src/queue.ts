/** Somebody who has checked in (P10) and waits to be received. */
export type Waiting = {
  readonly appeal: string;
  readonly priority: boolean;
  /** Of the registration, whose ordinals begin anew each year; absent in older ones. */
  readonly year?: number | undefined;
  readonly ordinal: number;
};

/**
 * P12, readings P and X: first those received out of turn, among whom no category stands before another; within each
 * group first come, first served, by the order of registration. `undefined` when nobody waits.
 */
export const nextInQueue = (waiting: readonly Waiting[]): Waiting | undefined =>
  waiting.reduce<Waiting | undefined>(
    (first, one) => (first === undefined || goesBefore(one, first) ? one : first),
    undefined,
  );

const goesBefore = (one: Waiting, other: Waiting): boolean =>
  one.priority === other.priority ? isEarlier(one, other) : one.priority;

/** An appeal of December comes before one of January, whatever their ordinals. */
const isEarlier = (one: Waiting, other: Waiting): boolean =>
  one.year === undefined || other.year === undefined || one.year === other.year
    ? one.ordinal < other.ordinal
    : one.year < other.year;
