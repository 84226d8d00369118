// Runs every command of the README's tour in an empty folder and puts its output below it.
// `--check` changes nothing and fails when the README shows something else.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const file = join(root, 'README.md');
const readme = readFileSync(file, 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'qabyldau-tour-'));

/** What a person at a terminal in English sees; `npx` finds the command of this clone. */
function output(command) {
  const shell = `npx() { shift; node "${join(root, 'apps/cli/bin/qabyldau.mjs')}" "$@"; }\n${command} 2>&1`;
  const env = { ...process.env, LANG: 'en_US.UTF-8', LC_ALL: '', QABYLDAU_LANGUAGE: '' };
  try {
    return execFileSync('bash', ['-c', shell], { cwd: folder, env, encoding: 'utf8' });
  } catch (error) {
    return error.stdout;
  }
}

function rewritten(block) {
  const commands = block.split('\n').filter((line) => line.startsWith('$ '));
  return commands.map((line) => `${line}\n${output(line.slice(2)).trimEnd()}\n`).join('\n');
}

try {
  const fresh = readme.replace(
    /```console\n([\s\S]*?)```/g,
    (_, block) => `\`\`\`console\n${rewritten(block)}\`\`\``,
  );
  if (process.argv.includes('--check')) {
    if (fresh !== readme) {
      process.stderr.write(
        'README.md shows other output than its commands give: node infra/generators/readme-tour.mjs\n',
      );
      process.exitCode = 1;
    }
  } else writeFileSync(file, fresh);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
