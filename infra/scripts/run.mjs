import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = join(root, 'node_modules', '.bin');

/** Keeps every tool inside the clone: no daemon, no telemetry, caches (npm's and node-gyp's too) below node_modules. */
const environment = {
  ...process.env,
  PATH: `${bin}:${process.env.PATH ?? ''}`,
  npm_config_cache: join(root, 'node_modules', '.cache', 'npm'),
  npm_config_devdir: join(root, 'node_modules', '.cache', 'node-gyp'),
  NX_DAEMON: 'false',
  NX_NO_CLOUD: 'true',
  NX_TUI: 'false',
  NX_CACHE_DIRECTORY: join(root, 'node_modules', '.cache', 'nx'),
  NX_WORKSPACE_DATA_DIRECTORY: join(root, 'node_modules', '.cache', 'nx-data'),
  NX_NATIVE_FILE_CACHE_DIRECTORY: join(root, 'node_modules', '.cache', 'nx-native'),
};

/** Runs a command in the clone; with `quiet`, its output is shown only if it fails. Exits when it fails. */
export async function run(label, command, args, options = {}) {
  const code = await runUnchecked(label, command, args, options);
  if (code !== 0) process.exit(code);
}

/** The same, but a failure is for the caller to judge. */
export async function runUnchecked(label, command, args, { quiet = false } = {}) {
  const started = Date.now();
  process.stdout.write(`· ${label} …${quiet ? '' : '\n'}`);
  let output = '';
  const code = await new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: environment,
      stdio: ['inherit', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    });
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => {
      output += error.message;
      resolve(127);
    });
    child.on('close', resolve);
  });
  if (quiet)
    process.stdout.write(code === 0 ? ` ${((Date.now() - started) / 1000).toFixed(1)} s\n` : ' failed\n');
  if (code !== 0 && quiet) process.stderr.write(output);
  return code ?? 1;
}

/** Installs the locked dependencies unless this very lock file has been installed already. */
export async function install() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = join(root, 'node_modules', '.cache', 'installed-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  process.stdout.write(
    '· First run: installing the locked dependencies; compiling SQLite takes a minute or two.\n',
  );
  // Not `npm ci`: it refuses a lock file that lacks the binaries of other systems, which a registry need not hold.
  // `--no-save` installs what the lock file says and leaves it as it is.
  const options = ['--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  await run('npm install', 'npm', ['install', ...options], { quiet: true });
  mkdirSync(join(root, 'node_modules', '.cache'), { recursive: true });
  writeFileSync(stamp, lock);
}
