import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { activeLeaves } from '@qabyldau/engine';
import { replayGolden } from '@qabyldau/engine-testing';
import { complaint } from '../src/index.js';

const folder = join(import.meta.dirname, 'golden');

/** Streams as an earlier version of the program stored them, by the course they took, with the states they end in. */
const ends: Readonly<Record<string, string>> = {
  considered: 'considered',
  'forwarded-late': 'forwarded',
  granted: 'granted',
  withdrawn: 'withdrawn',
  'rederived-then-forwarded': 'considered',
};

describe('the golden streams', () => {
  it('are all named here', () => {
    const recorded = readdirSync(folder).map((file) => file.replace('.jsonl', ''));
    expect(recorded.sort()).toEqual(Object.keys(ends).sort());
  });

  it.each(Object.entries(ends))('%s ends in %s, as recorded', (course, end) => {
    const { state, differences } = replayGolden(
      complaint,
      readFileSync(join(folder, `${course}.jsonl`), 'utf8'),
    );
    expect(differences).toEqual([]);
    expect(activeLeaves(state.snapshot.value).join(' + ')).toBe(end);
  });
});
