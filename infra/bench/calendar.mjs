import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { newCase, step } from '@qabyldau/engine';
import { openEmbeddedReader, openEmbeddedStore } from '@qabyldau/event-store';
import { receptionAppeal } from '@qabyldau/reception-appeal';
import { clockFrom, derivedId } from '@qabyldau/kernel';
import { openSnapshotsForReading } from '@qabyldau/runtime';
import { foldingCode, openSystem, workflowsWithTerms, wouldAdopt, wouldMove } from '@qabyldau/server';
import { facts, people } from './fixtures.mjs';
import { inFolder } from './harness.mjs';

const APPEALS = Number(process.env.QABYLDAU_BENCH_APPEALS ?? 100_000);
const at = '2026-03-03T05:00:00.000Z';
const text = (word) => ({ kk: word, ru: word, en: word });

/** Every open reply term moves by a day with each of these. */
const change = (number, off) => ({
  version: `bench-${number}`,
  act: { number: String(number), date: '2026-03-02' },
  days: [{ off, reason: text('measured') }],
});

/**
 * A change of the calendar over many open appeals, each of which moves, foreseen and made: from nothing but the log, then with a snapshot
 * of every case. From the command until the calendar says that all is counted and the timers stand.
 */
export async function calendar() {
  return inFolder(async (directory) => {
    await fill(directory);
    const foreseen = await preview(directory, change(1, '2026-03-17'));
    const cold = await adopt(directory, change(1, '2026-03-17'));
    // The first change left each case one event ahead of its snapshot; a change that moves nothing renews them all.
    const renewed = await adopt(directory, change(2, '2027-03-17'));
    const looked = await adopt(directory, change(3, '2027-03-18'));
    const foreseenCached = await preview(directory, change(4, '2026-03-18'));
    const cached = await adopt(directory, change(4, '2026-03-18'));
    rmSync(join(directory, 'snapshots.db'), { force: true });
    const job = (name) => `calendar change over ${APPEALS.toLocaleString('en-US')} open appeals, ${name}`;
    // On a machine that has other work too, the processor time says more than the clock.
    const rows = (name, { seconds, spent }, goal) => [
      { job: job(name), value: seconds, unit: 's', goal },
      { job: '… of processor time, all threads', value: spent, unit: 's' },
    ];
    return [
      ...rows('previewed, all would move, cold', foreseen, '60 s'),
      ...rows('previewed, all would move, from cached snapshots', foreseenCached, '10 s'),
      ...rows('all move, cold', cold, '60 s'),
      ...rows('none moves, snapshots one event behind', renewed),
      ...rows('none moves, from cached snapshots', looked, '10 s'),
      ...rows('all move and are recorded, from cached snapshots', cached, '10 s'),
    ];
  });
}

/** Facts go through the engine into the store, without deciding each: the change is measured, not the filling. */
async function fill(directory) {
  const store = await openEmbeddedStore({ directory, durability: 'relaxed' });
  const edition = receptionAppeal.editions.at(-1);
  const stamp = { at: '2026-03-02T05:00:00.000Z', actor: people.responsible, correlation: 'fill' };
  let waiting = [];
  for (let i = 0; i < APPEALS; i++) {
    const { state, events } = step(
      // Named as by the program: in an order that says nothing of when they began.
      newCase(receptionAppeal, derivedId('open', i), edition),
      facts(i + 1)
        .slice(0, 2)
        .map(whole),
      { ...stamp, command: `fill-${i}` },
    );
    waiting.push(store.append(state.stream, 'no-stream', events));
    if (waiting.length < 500) continue;
    await Promise.all(waiting);
    waiting = [];
  }
  await Promise.all(waiting);
  await store.close();
}

/** An appeal that lacks nothing. */
const whole = (fact) =>
  fact.data.reply === undefined ? fact : { ...fact, data: { ...fact.data, defects: [] } };

/** What `qabyldau calendar preview` does: every term counted again with the change, nothing written. */
async function preview(directory, file) {
  const store = openEmbeddedReader(directory);
  const snapshots = openSnapshotsForReading(join(directory, 'snapshots.db'), foldingCode());
  const started = performance.now();
  const cpu = process.cpuUsage();
  const would = await wouldAdopt(store, file, at);
  if (!would.ok) throw new Error(would.error.text.en);
  const onBroken = (stream, error) => {
    throw new Error(stream, { cause: error });
  };
  const parts = { store, snapshots, workflows: workflowsWithTerms, onBroken };
  let terms = 0;
  for await (const { moves } of wouldMove(parts, would.value.change)) terms += moves.length;
  const seconds = (performance.now() - started) / 1000;
  const { user, system: kernel } = process.cpuUsage(cpu);
  snapshots?.close();
  await store.close();
  process.stderr.write(`  preview of ${file.version}: ${terms} terms, ${seconds.toFixed(1)} s\n`);
  return { seconds, spent: (user + kernel) / 1e6 };
}

async function adopt(directory, file) {
  const system = await openSystem({
    directory,
    clock: clockFrom(at),
    alone: true,
    effects: { 'send-notice': () => Promise.resolve([]) },
  });
  const started = performance.now();
  const cpu = process.cpuUsage();
  const outcome = await system.runtime.handle({
    id: `bench-${file.version}`,
    workflow: 'working-calendar',
    caseId: 'kz',
    type: 'adopt-calendar',
    data: file,
    actor: { id: 'administrator', role: 'administrator' },
  });
  if (outcome.kind === 'refused') throw new Error(outcome.refusal.text.en);
  await system.runtime.reached(outcome.position);
  await system.rederiving.settled();
  const counted = (performance.now() - started) / 1000;
  await system.runtime.settle();
  const seconds = (performance.now() - started) / 1000;
  const { moved } = system.runtime.peek('working-calendar', 'kz').snapshot.context;
  const { user, system: kernel } = process.cpuUsage(cpu);
  const spent = (user + kernel) / 1e6;
  process.stderr.write(
    `  ${file.version}: ${moved.cases} cases, ${counted.toFixed(1)} s counted, ${seconds.toFixed(1)} s followed, ${spent.toFixed(1)} s of processor\n`,
  );
  await system.close();
  return { seconds, moved, spent };
}
