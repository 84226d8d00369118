import { activeLeaves, fold, plainState, readMetadata, type CaseFold } from '@qabyldau/engine';
import { seededRandom } from '@qabyldau/engine-testing';
import { epochOf, instantOf, type Instant } from '@qabyldau/kernel';
import type { RecordedEvent } from '@qabyldau/event-store';
import { receptionAppeal, type AppealRow } from '@qabyldau/reception-appeal';
import { caseAt, eventReader } from '@qabyldau/runtime';
import { appealRegister } from '@qabyldau/server';
import { withDataFolder } from '../src/data-folder.js';
import { readLog } from './log-file.js';
import { temporaryFolder } from './run-cli.js';
import { does, qabyldau } from './run-here.js';

const random = seededRandom(14);
const folder = temporaryFolder();
let events: readonly RecordedEvent[];

beforeAll(async () => {
  await does(
    ...['simulate', '--data', folder, '--from', '2026-02-02', '--to', '2026-04-10'],
    ...['--appeals', '60', '--seed', '5'],
  );
  events = await readLog(folder);
});

const recordedAt = (event: RecordedEvent): Instant => readMetadata(event).at;

/** What is part of the log as it stood at an instant: everything before the first event recorded after it. */
function asOf(instant: Instant): readonly RecordedEvent[] {
  const end = events.findIndex((event) => recordedAt(event) > instant);
  return end < 0 ? events : events.slice(0, end);
}

const read = eventReader([receptionAppeal]);

/** The state that an appeal had after the last of these events, taken one by one; and its row in the register. */
function recorded(caseId: string, log: readonly RecordedEvent[]) {
  let folded: CaseFold | undefined;
  let row: AppealRow | undefined;
  for (const event of log.filter(({ stream }) => stream === `reception-appeal-${caseId}`)) {
    folded = fold(receptionAppeal, caseId, [event], folded);
    const { type, data, metadata } = read(event);
    const seen = { ...metadata, ...event, workflow: 'reception-appeal', caseId, type, data, personal: [] };
    for (const key of appealRegister.keys(seen)) {
      const next = appealRegister.row(key, row, seen);
      if (typeof next === 'object') row = next;
    }
  }
  return folded && row && { state: folded.state, row };
}

const someAppeal = (): string =>
  random
    .pick(events.filter(({ type }) => type === 'appeal-registered.v1'))
    .stream.slice('reception-appeal-'.length);

/** Around an event of the appeal, to the millisecond, or anywhere in the period. */
function someInstant(caseId: string): Instant {
  const own = events.filter(({ stream }) => stream === `reception-appeal-${caseId}`);
  const event = random.pick(random.chance(0.7) ? own : events);
  return instantOf(epochOf(recordedAt(event)) + random.pick([-1, 0, 1, 3_600_000]));
}

describe('an appeal as it stood', () => {
  it('is what the log had recorded, at any instant and at any revision', async () => {
    let shown = 0;
    await withDataFolder(folder, async ({ store }) => {
      for (let round = 0; round < 150; round++) {
        const caseId = someAppeal();
        const at = someInstant(caseId);
        const then = recorded(caseId, asOf(at));
        const state = await caseAt(store, receptionAppeal, caseId, { at });
        expect(state && plainState(state)).toEqual(then && plainState(then.state));
        expect([state?.hash, state?.timers]).toEqual([then?.state.hash, then?.state.timers]);
        if (state === undefined || then === undefined) continue;
        shown += 1;
        expect([...activeLeaves(state.snapshot.value as never)]).toEqual([then.row.course, then.row.clock]);
        const again = await caseAt(store, receptionAppeal, caseId, { revision: state.revision });
        expect(again?.hash).toBe(state.hash);
      }
    });
    expect(shown).toBeGreaterThan(75);
  });

  it('is printed by show --at and show --revision', async () => {
    for (let round = 0; round < 4; round++) {
      const caseId = someAppeal();
      const at = someInstant(caseId);
      const then = recorded(caseId, asOf(at));
      const moment =
        round % 2 === 0 || then === undefined ? ['--at', at] : ['--revision', `${then.row.revision}`];
      const { code, stdout } = await qabyldau('show', caseId, ...moment, '--json', '--data', folder);
      if (then === undefined) {
        expect([code, JSON.parse(stdout)]).toMatchObject([1, { code: 'not-yet' }]);
        continue;
      }
      const { revision, hash } = then.state;
      const state = [then.row.course, then.row.clock];
      expect([code, JSON.parse(stdout)]).toMatchObject([
        0,
        { caseId, revision, hash, state, ...JSON.parse(JSON.stringify(plainState(then.state))) },
      ]);
    }
  });
});
