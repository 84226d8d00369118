import type { AppealCommands } from '@qabyldau/reception-appeal';
import { addDays } from '../dates.js';
import type { Random } from '../random/random.js';
import { deciding } from '../text/bodies.js';
import type { World } from '../world.js';

type Termination = AppealCommands['terminate-appeal'];

/** P15(2), P15(3): a decision or court act on the same matter, of some months ago. */
export function earlierAct(world: World, ground: Termination['ground'], random: Random): Termination['act'] {
  const on = addDays(world.today, -random.between(60, 400));
  const number = `${String(random.between(100, 9999))}/DEMO`;
  return ground === 'court-act'
    ? { number, on, by: deciding.court, inForceOn: addDays(on, 30) }
    : { number, on, by: deciding.body };
}
