import { Random } from '../random/random.js';
import { fateOf } from './fate.js';

const random = new Random('fates');
const fates = Array.from({ length: 4000 }, (_, n) => fateOf(random.fork(n)));
const share = (of: (fate: (typeof fates)[number]) => boolean): number =>
  fates.filter(of).length / fates.length;

describe('fateOf', () => {
  it.each([
    ['redirected', 0.03],
    ['declined', 0.03],
    ['terminated', 0.005],
    ['returned', 0.003],
  ] as const)('ends early as %s in a share near %f', (early, expected) => {
    expect(Math.abs(share((fate) => fate.early === early) - expected)).toBeLessThan(0.008);
  });

  it('gives no early end to what nobody looks at in time', () => {
    expect(fates.some(({ forgotten, early }) => forgotten && early !== undefined)).toBe(false);
    expect(fates.some(({ forgotten }) => forgotten)).toBe(true);
  });

  it('lets few hand in a written appeal', () => {
    expect(share(({ handsIn }) => handsIn)).toBeGreaterThan(0.025);
    expect(share(({ handsIn }) => handsIn)).toBeLessThan(0.055);
  });
});
