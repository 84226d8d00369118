// `npm run bench [-- --json] [-- name …]`: the figures of the design that exist so far, each beside its physical limit.
import { appends } from './appends.mjs';
import { calendar } from './calendar.mjs';
import { commands } from './commands.mjs';
import { http } from './http.mjs';
import { large } from './large.mjs';
import { letters } from './letters.mjs';
import { lists } from './lists.mjs';
import { log } from './log.mjs';
import { rebuild, rebuildPostgresql } from './rebuild.mjs';
import { transitions } from './transitions.mjs';

const suites = {
  transitions,
  appends,
  commands,
  letters,
  http,
  log,
  lists,
  large,
  rebuild,
  'rebuild-postgresql': rebuildPostgresql,
  calendar,
};
const args = process.argv.slice(2);
const json = args.includes('--json');
const chosen = args.filter((arg) => !arg.startsWith('--'));

const rows = [];
for (const [name, suite] of Object.entries(suites)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  process.stderr.write(`· ${name} …\n`);
  rows.push(...(await suite()));
}
if (json) process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
else process.stdout.write(table(rows));

function table(rows) {
  const number = (value) => (value >= 100 ? Math.round(value).toLocaleString('en-US') : value.toFixed(2));
  const lines = rows.map((r) => [
    r.job,
    `${number(r.value)} ${r.unit}`,
    r.goal ?? '',
    r.p99 === undefined ? '' : `${r.p99.toFixed(1)} ms`,
    r.limit === undefined ? '' : `${number(r.limit.value)} ${r.unit} (${r.limit.name})`,
    r.limit === undefined ? '' : `${Math.round((100 * r.value) / r.limit.value)} %`,
  ]);
  const all = [['job', 'median', 'goal', 'p99', 'limit in the same run', 'share'], ...lines];
  const widths = all[0].map((_, i) => Math.max(...all.map((line) => line[i].length)));
  const text = (line) => `| ${line.map((cell, i) => cell.padEnd(widths[i])).join(' | ')} |\n`;
  return text(all[0]) + text(widths.map((w) => '-'.repeat(w))) + lines.map(text).join('');
}
