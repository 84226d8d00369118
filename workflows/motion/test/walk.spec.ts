import { addStatistics, reachesAllStates, reachesAllTransitions } from '@qabyldau/engine-testing';
import { motion } from '../src/index.js';
import { walk } from './random-walk.js';

describe('random walks over the machine of the motion', () => {
  const walks = Array.from({ length: 160 }, (_, seed) => walk(seed));
  const seen = addStatistics(...walks.map(({ statistics }) => statistics));

  it('give a thousand commands without a crash or a broken invariant', () => {
    expect(seen.commands).toBeGreaterThanOrEqual(1_000);
    expect(seen.timersFired).toBeGreaterThan(30);
    expect(Object.keys(seen.refusals).length).toBeGreaterThanOrEqual(8);
  });

  it('come through every state, and nearly all to the end', () => {
    expect(reachesAllStates(motion, motion.editions.at(-1)!, seen).missed).toEqual([]);
    expect(reachesAllTransitions(motion.editions.at(-1)!, seen, ['terms-rederived']).missed).toEqual([]);
    expect(walks.filter(({ ended }) => ended === 'at a lawful end').length).toBeGreaterThan(120);
  });
});
