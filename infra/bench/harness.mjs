import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for one measurement, removed afterwards. On the real disk: durability is what is measured. */
export async function inFolder(work) {
  const directory = mkdtempSync(join(process.env.QABYLDAU_BENCH_DIR ?? tmpdir(), 'qabyldau-bench-'));
  try {
    return await work(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** `callers` at once repeat a job until `count` are done. Gives the rate and the latencies in milliseconds. */
export async function load(count, callers, job) {
  const latencies = new Float64Array(count);
  let next = 0;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: callers }, async () => {
      for (let i = next++; i < count; i = next++) {
        const at = performance.now();
        await job(i);
        latencies[i] = performance.now() - at;
      }
    }),
  );
  const seconds = (performance.now() - started) / 1000;
  latencies.sort();
  return {
    rate: count / seconds,
    p50: latencies[Math.floor(count * 0.5)],
    p99: latencies[Math.floor(count * 0.99)],
  };
}

export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Repeats a measurement and keeps the median of every number in it. */
export async function rounds(times, measure) {
  const results = [];
  for (let i = 0; i < times; i++) results.push(await measure(i));
  return Object.fromEntries(Object.keys(results[0]).map((key) => [key, median(results.map((r) => r[key]))]));
}
