import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from '../scripts/run.mjs';
import { GOAL, percent } from './summary.mjs';
import { targets } from './targets.mjs';

const file = join(root, 'infra', 'mutation', 'README.md');
const table = /(?<=<!-- outcomes -->\n)[^]*(?=<!-- \/outcomes -->)/;
const head = [
  '| target | noticed of valid | percent | explained | measured |',
  '| --- | --- | --- | --- | --- |',
];

/** Writes the outcome of a target into the table of the README, in place of an earlier one. */
export async function record(row) {
  const text = readFileSync(file, 'utf8');
  const known = new Map(
    (text.match(table)?.[0] ?? '')
      .split('\n')
      .slice(head.length)
      .filter((line) => line.startsWith('|'))
      .map((line) => [line.split('|')[1].trim(), line]),
  );
  known.set(row.name, lineOf(row));
  const lines = targets.map(({ name }) => known.get(name) ?? `| ${name} | not recorded | | | |`);
  const page = text.replace(table, `\n${[...head, ...lines].join('\n')}\n\n`);
  writeFileSync(file, await format(page, { parser: 'markdown', ...(await resolveConfig(file)) }));
}

function lineOf(row) {
  const share = percent(row).toFixed(1);
  const mark = percent(row) < GOAL ? `**${share}**` : share;
  const day = new Date().toISOString().slice(0, 10);
  return `| ${row.name} | ${row.noticed} of ${row.valid} | ${mark} | ${row.explained} | ${day} |`;
}
