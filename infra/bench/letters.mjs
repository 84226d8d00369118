import { setTimeout as sleep } from 'node:timers/promises';
import { makeDocument } from '@qabyldau/server';
import { assign, openOffice, register } from './fixtures.mjs';
import { inFolder, rounds } from './harness.mjs';

const LETTERS = 200;
/** So many letters are asked for at once, as the deliveries of a busy morning are. */
const AT_ONCE = 4;
/** A command begins so often, whatever became of the one before: who waits does not make others wait less. */
const EVERY_MS = 10;

/** How long commands take while a batch of letters becomes Word files: in the commands' own thread, and beside it. */
export async function letters() {
  const measured = await rounds(3, () =>
    inFolder(async (directory) => {
      const { system, send } = await openOffice(directory);
      const cases = Array.from({ length: LETTERS }, (_, i) => `letter-${i}`);
      for (const id of cases) await register(send, id);
      await system.runtime.settle();
      const tickets = (source) => async () => {
        let next = 0;
        const clerk = async () => {
          for (let i = next++; i < LETTERS; i = next++)
            await makeDocument(source, { kind: 'ticket', of: { appeal: cases[i] }, format: 'docx' });
        };
        await Promise.all(Array.from({ length: AT_ONCE }, clerk));
      };
      const { store, vault, calendar } = system;
      const employee = (n) => `e${n % 10}`;
      let given = 0;
      const command = () => assign(send, cases[given % LETTERS], employee(Math.floor(given++ / LETTERS)));
      const quiet = await during(() => sleep(3_000), command);
      const here = await during(tickets({ store, vault, calendar }), command);
      const aside = await during(tickets(system), command);
      await system.close();
      return {
        quiet: quiet.p99,
        here: here.p99,
        hereRate: here.rate,
        aside: aside.p99,
        asideRate: aside.rate,
      };
    }),
  );
  const { quiet, here, hereRate, aside, asideRate } = measured;
  return [
    { job: 'commands every 10 ms, no letters', value: 1000 / EVERY_MS, unit: '/s', p99: quiet },
    { job: 'letters as Word files in the thread of the commands', value: hereRate, unit: '/s', p99: here },
    { job: 'letters as Word files in their own thread', value: asideRate, unit: '/s', p99: aside },
  ];
}

/** The latency of commands given at a steady pace for as long as some work takes, and how fast that went. */
async function during(work, command) {
  const latencies = [];
  const open = [];
  let over = false;
  const started = performance.now();
  const done = work().then(() => (over = true));
  while (!over) {
    const due = performance.now() + EVERY_MS;
    const asked = performance.now();
    open.push(command().then(() => latencies.push(performance.now() - asked)));
    await sleep(Math.max(0, due - performance.now()));
  }
  await done;
  const seconds = (performance.now() - started) / 1000;
  await Promise.all(open);
  latencies.sort((a, b) => a - b);
  return { p99: latencies[Math.floor(latencies.length * 0.99)], rate: LETTERS / seconds };
}
