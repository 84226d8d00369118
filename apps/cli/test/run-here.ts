import { AsyncLocalStorage } from 'node:async_hooks';
import { main } from '../src/main.js';
import { thatSucceed, type Ran } from './run-cli.js';

// The same as `run-cli.js`, without a process for every command line: what it costs to start one is most of what a
// command costs. That the built program starts, writes and ends as it must is shown by what uses `run-cli.js`.

/** What one command line has of its process for its own; several may run at once. */
interface Running {
  readonly argv: readonly string[];
  exitCode: number | string | null | undefined;
  stdout: string;
  stderr: string;
}

const running = new AsyncLocalStorage<Running>();

// Nothing of the environment of whoever runs the tests may show.
for (const name of ['LC_ALL', 'LANG', 'DATABASE_URL', 'DATABASE_SCHEMA', 'QABYLDAU_MASTER_KEY'])
  Reflect.deleteProperty(process.env, name);
process.env['QABYLDAU_LANGUAGE'] = 'en';

for (const stream of ['stdout', 'stderr'] as const) {
  const { write } = process[stream];
  process[stream].write = (text: string | Uint8Array, ...rest: never[]) => {
    const now = running.getStore();
    if (now === undefined) return write.call(process[stream], text, ...rest);
    now[stream] += typeof text === 'string' ? text : Buffer.from(text).toString();
    return true;
  };
}
const { argv } = process;
Object.defineProperty(process, 'argv', { get: () => running.getStore()?.argv ?? argv });
let exitCode = process.exitCode;
Object.defineProperty(process, 'exitCode', {
  get: () => {
    const now = running.getStore();
    return now === undefined ? exitCode : now.exitCode;
  },
  set: (code: typeof exitCode) => {
    const now = running.getStore();
    if (now === undefined) exitCode = code;
    else now.exitCode = code;
  },
});

/** Runs one command line to its end. */
export async function qabyldau(...args: readonly string[]): Promise<Ran> {
  const line = ['node', 'qabyldau', ...args];
  const now: Running = { argv: line, exitCode: undefined, stdout: '', stderr: '' };
  const code = await running.run(now, () => main(line));
  return { code, stdout: now.stdout, stderr: now.stderr };
}

export const { does, json } = thatSucceed(qabyldau);
