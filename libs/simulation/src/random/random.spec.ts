import { Random } from './random.js';

const draw = (random: Random, n = 5) => Array.from({ length: n }, () => random.fraction());

describe('Random', () => {
  it('repeats itself for the same seed', () => {
    expect(draw(new Random('7'))).toEqual(draw(new Random('7')));
    expect(draw(new Random('7'))).not.toEqual(draw(new Random('8')));
  });

  it('forks by name, whatever was drawn before', () => {
    const parent = new Random('7');
    const before = draw(parent.fork('appeal', 3));
    draw(parent, 100);
    expect(draw(parent.fork('appeal', 3))).toEqual(before);
    expect(draw(parent.fork('appeal', 4))).not.toEqual(before);
  });

  it('is even enough', () => {
    const random = new Random('even');
    const counts = [0, 0, 0, 0];
    for (let i = 0; i < 4000; i++) counts[random.between(0, 3)]! += 1;
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });

  it('weighs', () => {
    const random = new Random('weights');
    let often = 0;
    for (let i = 0; i < 1000; i++) if (random.weighted({ often: 90, seldom: 10 }) === 'often') often += 1;
    expect(often).toBeGreaterThan(850);
    expect(often).toBeLessThan(950);
  });

  it('shuffles without losing anything', () => {
    expect(new Random('s').shuffled([1, 2, 3, 4]).sort()).toEqual([1, 2, 3, 4]);
  });
});
