import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../scripts/run.mjs';

/** A project whose sources are changed one operator at a time, and whose own tests must notice. */
const target = (name, folder, mutate, tests) => ({
  name,
  mutate: mutate.map((pattern) => pattern.replace(/^!?/, (not) => `${not}${folder}/src/`)),
  tests: tests.map((pattern) => pattern.replace(/^!?/, (not) => (not === '' ? `<rootDir>/${folder}/` : '!'))),
});

// Tables and words are data: the calendar's are compared day by day with the source in its own tests.
const calendar = target(
  'calendar',
  'libs/calendar',
  [
    '*.ts',
    '!*.spec.ts',
    '!index.ts',
    '!calendar-data.ts',
    '!holiday-names.ts',
    '!term-labels.ts',
    '!day-texts.ts',
  ],
  ['**/*.spec.ts'],
);

// A rule is proved by the examples beside it: a random walk meets its boundary by luck, and a table not at all.
const besideTheRules = [
  'src/*.spec.ts',
  'src/{rules,decide,templates}/*.spec.ts',
  '!**/{labels,reactions,chart-picture,lawyers-page}.spec.ts',
];

const rules = readdirSync(join(root, 'workflows'))
  .filter((name) => existsSync(join(root, 'workflows', name, 'src')))
  .map((name) =>
    target(
      name,
      `workflows/${name}`,
      ['{**/*rules.ts,rules/**/*.ts}', '!**/{*.spec,index}.ts'],
      besideTheRules,
    ),
  );

/** The calendar and the rules of every procedure. */
export const targets = [calendar, ...rules];
