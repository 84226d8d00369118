import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import type { Json, JsonObject } from '@qabyldau/kernel';

/** The built command, as `npx qabyldau` starts it. */
const program = join(import.meta.dirname, '..', 'bin', 'qabyldau.mjs');

/** Nothing of the environment of whoever runs the tests may show: no locale, no keys. */
const environment = { PATH: process.env['PATH'], HOME: tmpdir(), QABYLDAU_LANGUAGE: 'en' };

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one command line to its end. */
export async function qabyldau(...args: readonly string[]): Promise<Ran> {
  const child = spawn(process.execPath, [program, ...args], { env: environment, cwd: tmpdir() });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, stdout, stderr };
}

/** However a command line is run: to its end when it must succeed, and what it prints with `--json`. */
export function thatSucceed(run: typeof qabyldau) {
  const does = async (...args: readonly string[]): Promise<string> => {
    const { code, stdout, stderr } = await run(...args);
    if (code !== 0) throw new Error(`qabyldau ${args.join(' ')}: ${code}\n${stdout}\n${stderr}`);
    return stdout;
  };
  const json = async <T = JsonObject>(...args: readonly string[]): Promise<T> =>
    JSON.parse(await does(...args, '--json')) as T;
  return { does, json };
}

export const { does, json } = thatSucceed(qabyldau);

/** Only ends what would never come: a busy machine may be many times slower than this one. */
const PATIENCE_MS = 120_000;
const BETWEEN_LOOKS_MS = 50;

/** Looks again and again until something holds. @throws Error after two minutes */
export async function patiently(what: string, holds: () => Promise<boolean>): Promise<void> {
  const begun = performance.now();
  while (!(await holds())) {
    if (performance.now() - begun > PATIENCE_MS) throw new Error(`not within two minutes: ${what}`);
    await pause(BETWEEN_LOOKS_MS);
  }
}

const folders: string[] = [];
const servers: Served[] = [];

/** A folder of this test, gone with it. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'qabyldau-'));
  folders.push(folder);
  return folder;
}

afterAll(async () => {
  await Promise.all(servers.splice(0).map((server) => server.kill()));
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export interface HttpAnswer {
  readonly status: number;
  readonly body: JsonObject;
  readonly replayed: boolean;
}

interface SignIn {
  readonly role: string;
  readonly employee: string;
  readonly token: string;
}

/** A server of its own process. */
export class Served {
  private constructor(
    readonly url: string,
    readonly signIns: readonly SignIn[],
    private readonly child: ChildProcess,
  ) {}

  /** @throws Error with what it wrote when it ends instead of serving. */
  static start(folder: string, ...args: readonly string[]): Promise<Served> {
    return Served.startWith({}, folder, ...args);
  }

  /** With more in its environment: where letters and events go. */
  static async startWith(
    more: Readonly<Record<string, string>>,
    folder: string,
    ...args: readonly string[]
  ): Promise<Served> {
    const line = [program, 'serve', '--data', folder, '--port', '0', '--json', ...args];
    const env = { ...environment, ...more };
    const child = spawn(process.execPath, line, { env, cwd: tmpdir() });
    let written = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (written += text));
    const ended = once(child, 'close').then(() => {
      throw new Error(`the server ended: ${written}`);
    });
    const said = once(createInterface({ input: child.stdout }), 'line') as Promise<[string]>;
    const [first] = await Promise.race([said, ended]);
    ended.catch(() => undefined);
    const { url, signIns = [] } = JSON.parse(first) as { url?: string; signIns?: SignIn[] };
    if (url === undefined) throw new Error(`the server does not serve: ${first}`);
    const served = new Served(url, signIns, child);
    servers.push(served);
    return served;
  }

  /** Asks in a role, as the employee shown for it at the start; nothing in `body` reads. */
  async ask(role: string, path: string, body?: Json, key?: string): Promise<HttpAnswer> {
    const token = this.signIns.find((signIn) => signIn.role === role)?.token ?? '';
    const response = await fetch(new URL(path, this.url), {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'x-role': role,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(key === undefined ? {} : { 'idempotency-key': key }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const replayed = response.headers.get('idempotency-replayed') === 'true';
    return { status: response.status, body: (await response.json()) as JsonObject, replayed };
  }

  /** Waits until something holds, {@link patiently}. */
  until(what: string, holds: () => Promise<boolean>): Promise<void> {
    return patiently(what, holds);
  }

  /** Ends it at once, as a power cut does. */
  kill(): Promise<void> {
    return this.#end('SIGKILL');
  }

  /** Asks it to stop. */
  stop(): Promise<void> {
    return this.#end('SIGTERM');
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const closed = once(this.child, 'close');
    this.child.kill(signal);
    await closed;
  }
}
