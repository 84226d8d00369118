import { counter } from './counter.js';
import { loan } from './loan.js';
import { shelf, shelfFollowsLoans } from './shelf.js';

export { CLOSED_BRANCH, ONCE_BRANCH } from './counter.js';
export { CURSED_BOOK } from './shelf.js';
export { NUMBERED, SPOKEN_FOR, type LoanContext } from './loan.js';
export type { ShelfContext } from './shelf.js';
export { counter, loan, shelf };

export const workflows = [loan, shelf, counter];
export const reactions = [shelfFollowsLoans];
