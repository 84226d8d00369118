/** A person of P2 by rank: 1 to 6, and whether as a deputy; left out, not. */
interface Ranked {
  readonly rank: number;
  readonly deputy?: boolean | undefined;
}

/** P2(1), P2(2): the first head or the akim, whose ranks the deputies share. */
export const isHead = ({ rank, deputy }: Ranked): boolean => rank <= 2 && deputy !== true;

/** P2(3): the chief of staff of a central body; P2(4): of an akim, the head of the office, whose deputies are none. */
export const isChiefOfStaff = ({ rank, deputy }: Ranked): boolean =>
  rank === 3 || (rank === 4 && deputy !== true);
