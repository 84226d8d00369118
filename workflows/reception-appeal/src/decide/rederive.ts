import { termsRederived } from '@qabyldau/calendar';
import { decided } from '@qabyldau/engine';
import type { Decide } from '../env.js';
import { runningTerms } from '../running-terms.js';

/** Code art. 76: with the calendar of now. Silent where no running term moves. */
export const rederiveTerms: Decide<'rederive-terms'> = ({ data }, state, env) => {
  const moved = termsRederived(runningTerms(state, env.calendar), data, env);
  return moved === undefined ? decided() : decided({ type: 'terms-rederived', data: moved });
};
