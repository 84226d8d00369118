// Changes the rules and the calendar one operator at a time; a change that no test notices is a hole in the proof.
// Usage: npm run mutation [-- calendar reception-appeal …]
import { Stryker } from '@stryker-mutator/core';
import { root } from '../scripts/run.mjs';
import { targets } from './targets.mjs';

/** Percent of the mutants that a test must notice, in each project. */
const GOAL = 90;

const asked = process.argv.slice(2);
const chosen = targets.filter(({ name }) => asked.length === 0 || asked.includes(name));
const unknown = asked.filter((name) => !targets.some((target) => target.name === name));
if (unknown.length > 0) {
  process.stderr.write(
    `unknown: ${unknown.join(', ')}. Known: ${targets.map(({ name }) => name).join(', ')}\n`,
  );
  process.exit(2);
}

// A suite that a change keeps from being set up is as red as one that fails (Stryker calls that an error).
const noticed = new Set(['Killed', 'Timeout', 'RuntimeError']);
const rows = [];
for (const { name, mutate, tests } of chosen) {
  process.env.MUTATION_TESTS = JSON.stringify(tests);
  const mutants = await new Stryker({
    mutate,
    testRunner: 'jest',
    jest: {
      projectType: 'custom',
      configFile: 'infra/mutation/jest.config.mjs',
      enableFindRelatedTests: false,
    },
    plugins: ['@stryker-mutator/jest-runner'],
    coverageAnalysis: 'perTest',
    concurrency: Number(process.env.MUTATION_CONCURRENCY ?? 2),
    reporters: ['dots'],
    logLevel: 'warn',
    allowConsoleColors: false,
    tempDirName: '.mutation',
    ignorePatterns: ['dist', 'data', 'apps', 'coverage'],
    disableTypeChecks: false,
    timeoutMS: 20_000,
  }).runMutationTest();
  rows.push(summary(name, mutants));
}

const total = rows.reduce((sum, row) => ({ killed: sum.killed + row.killed, valid: sum.valid + row.valid }), {
  killed: 0,
  valid: 0,
});
for (const row of rows) print(row);
process.stdout.write(`${'all'.padEnd(24)} ${share(total)}\n`);
process.exit(rows.every((row) => row.valid === 0 || (100 * row.killed) / row.valid >= GOAL) ? 0 : 1);

function summary(name, mutants) {
  const valid = mutants.filter(({ status }) => !['Ignored', 'CompileError'].includes(status));
  const survivors = valid.filter(({ status }) => !noticed.has(status));
  const explained = mutants.filter(({ status }) => status === 'Ignored').length;
  return { name, valid: valid.length, killed: valid.length - survivors.length, survivors, explained };
}

function print(row) {
  process.stdout.write(`${row.name.padEnd(24)} ${share(row)}, ${row.explained} explained\n`);
  for (const { fileName, location, mutatorName, replacement, status } of row.survivors)
    process.stdout.write(
      `  ${fileName.replace(`${root}`, '').replace(/^\//, '')}:${location.start.line} ${mutatorName} → ${replacement.replace(/\s+/g, ' ').slice(0, 80)} (${status})\n`,
    );
}

function share({ killed, valid }) {
  const percent = valid === 0 ? 100 : (100 * killed) / valid;
  return `${killed} of ${valid} noticed, ${percent.toFixed(1)} %`;
}
