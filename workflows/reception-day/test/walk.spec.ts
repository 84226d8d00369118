import { manyWalks } from '@qabyldau/engine-testing';
import { receptionDay } from '../src/index.js';
import { life } from './life.js';
import { liveDay } from './live-day.js';

describe('random walks over the machine of the reception day', () => {
  it('break no invariant, and many come to a lawful end', () => {
    const { statistics, ended } = manyWalks(receptionDay, { ...life, cases: 90, steps: 60 });
    expect(statistics.commands).toBeGreaterThanOrEqual(1_500);
    expect(Object.keys(statistics.refusals).length).toBeGreaterThan(8);
    expect(ended).toBeGreaterThan(25);
  });

  it('keep the queue, the slots and the video link on the day itself', () => {
    const { statistics } = manyWalks(receptionDay, { ...liveDay, cases: 40, steps: 90, pause: 15 * 60_000 });
    expect(statistics.transitions).toMatchObject({
      'open —applicant-called': expect.any(Number),
      'open —day-switched-to-video': expect.any(Number),
      'open —hand-over-requested': expect.any(Number),
    });
  });
});
