import { instantOf } from '@qabyldau/kernel';
import { Agenda } from './agenda.js';
import { Random } from './random/random.js';

describe('Agenda', () => {
  it('gives the earliest first, and what was planned first at the same instant', () => {
    const random = new Random('agenda');
    const agenda = new Agenda<{ at: string; n: number }>();
    for (let n = 0; n < 2000; n++) {
      const at = instantOf(random.between(0, 50) * 1000);
      agenda.add(at, { at, n });
      if (n % 3 === 0) agenda.take();
    }
    const taken = [];
    for (let next = agenda.take(); next !== undefined; next = agenda.take()) taken.push(next.what);
    expect(taken).toEqual([...taken].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.n - b.n)));
    expect(agenda.size).toBe(0);
    expect(agenda.peek()).toBeUndefined();
  });
});
