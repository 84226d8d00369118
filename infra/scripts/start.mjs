// One command shows the program: installs what is missing, builds, fills an empty data folder, serves.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { install, root, run } from './run.mjs';

await install();
await run('building', 'node', ['infra/scripts/build.mjs'], { quiet: true });
const child = spawn(
  process.execPath,
  [join(root, 'apps/cli/bin/qabyldau.mjs'), 'start', ...process.argv.slice(2)],
  { stdio: 'inherit', cwd: root },
);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('close', (code, signal) => process.exit(code ?? (signal === null ? 1 : 0)));
