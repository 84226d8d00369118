import type { BaseEnv, CaseContext, Messages, Workflow } from '@qabyldau/engine';
import { walkMachine, type Walk, type WalkOptions } from './walk-machine.js';
import { addStatistics, type WalkStatistics } from './walk-statistics.js';

export interface ManyWalks {
  readonly walks: readonly Walk[];
  readonly statistics: WalkStatistics;
  /** How many of them came to a lawful end. */
  readonly ended: number;
}

/** As many cases lived at random as `cases` says, with the seeds from 0 on. @throws Error as `walkMachine`. */
export function manyWalks<C extends Messages, E extends Messages, X extends CaseContext, V extends BaseEnv>(
  workflow: Workflow<C, E, X, V>,
  { cases, ...options }: Omit<WalkOptions<C, X, V>, 'seed'> & { readonly cases: number },
): ManyWalks {
  const walks = Array.from({ length: cases }, (_, seed) => walkMachine(workflow, { ...options, seed }));
  return {
    walks,
    statistics: addStatistics(...walks.map(({ statistics }) => statistics)),
    ended: walks.filter(({ ended }) => ended === 'at a lawful end').length,
  };
}
