// Changes the rules and the calendar one operator at a time; a change that no test notices is a hole in the proof.
// Usage: npm run mutation [-- [--record] calendar reception-appeal reception-appeal:brief …]
import { Stryker } from '@stryker-mutator/core';
import { record } from './record.mjs';
import { GOAL, noticedOf, percent, printed, summary } from './summary.mjs';
import { targets, targetsNamed } from './targets.mjs';

const say = (text) => process.stdout.write(`${text}\n`);

const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const flags = process.argv.slice(2).filter((word) => word.startsWith('--'));
const unknown = [
  ...asked.filter((name) => targetsNamed(name).length === 0),
  ...flags.filter((flag) => flag !== '--record'),
];
if (unknown.length > 0) {
  process.stderr.write(
    `unknown: ${unknown.join(', ')}. Known: --record and ${targets.map(({ name }) => name).join(', ')}\n`,
  );
  process.exit(2);
}
const chosen = asked.length === 0 ? targets : [...new Set(asked.flatMap(targetsNamed))];
const concurrency = Number(process.env.MUTATION_CONCURRENCY ?? 2);

say(
  `${chosen.length} to measure, ${concurrency} tests at a time (MUTATION_CONCURRENCY); ${GOAL} % is the goal.`,
);
const rows = [];
for (const [place, { name, mutate, tests, properties }] of chosen.entries()) {
  say(
    `\n· ${place + 1} of ${chosen.length}: ${name}: ${mutate.filter((file) => !file.startsWith('!')).join(' ')}`,
  );
  process.env.MUTATION_TESTS = JSON.stringify(tests);
  process.env.MUTATION_PROPERTIES = String(properties);
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
    concurrency,
    reporters: ['progress-append-only'],
    logLevel: 'warn',
    warnings: { slow: false },
    allowConsoleColors: false,
    tempDirName: '.mutation',
    ignorePatterns: ['dist', 'data', 'apps', 'coverage'],
    disableTypeChecks: false,
    timeoutMS: 20_000,
  }).runMutationTest();
  const row = summary(name, mutants);
  rows.push(row);
  say(printed(row));
  if (flags.includes('--record')) await record(row);
}

say('\nWhat the tests notice of the changes made to the rules:');
for (const row of rows) say(printed(row));
say(
  noticedOf(
    'all',
    rows.reduce((sum, row) => ({ noticed: sum.noticed + row.noticed, valid: sum.valid + row.valid }), {
      noticed: 0,
      valid: 0,
    }),
  ),
);
const below = rows.filter((row) => percent(row) < GOAL);
if (below.length > 0) say(`below ${GOAL} %: ${below.map(({ name }) => name).join(', ')}`);
process.exit(below.length === 0 ? 0 : 1);
