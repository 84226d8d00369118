import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { root } from '../scripts/run.mjs';

/** A project whose sources are changed one operator at a time, and whose own tests must notice. */
const target = (name, folder, mutate, tests) => ({
  name,
  mutate: mutate.map((pattern) => pattern.replace(/^!?/, (not) => `${not}${folder}/src/`)),
  tests: tests.map((pattern) => pattern.replace(/^!?/, (not) => (not === '' ? `<rootDir>/${folder}/` : '!'))),
  properties: tryProperties(folder, tests),
});

/** Whether one of the tests tries its rule on examples that fast-check makes. */
function tryProperties(folder, tests) {
  const names = tests.map((pattern) => new RegExp(`^${basename(pattern).replace('*', '[a-z-]*')}$`));
  return readdirSync(join(root, folder, 'src'), { recursive: true })
    .filter((file) => names.some((name) => name.test(basename(file))))
    .some((file) => readFileSync(join(root, folder, 'src', file), 'utf8').includes("from 'fast-check'"));
}

// Tables and words are data: the calendar's are compared day by day with the source in its own tests.
const calendarData = ['calendar-data', 'holiday-names', 'term-labels', 'day-texts'];
const calendarTypes = ['index', 'calendar', 'terms'];
/** What only tests make calendars with. */
const calendarForTests = ['with-days-off'];

/** A part of the calendar is proved by the spec of its name, and by those named here. */
const calendarSpecs = {
  counting: ['counting', 'terms', 'known-years'],
  'create-calendar': [
    'counting',
    'day-off',
    'derivation',
    'known-years',
    'local-time',
    'registration-date',
    'terms',
  ],
  'day-index': ['day-index', 'known-years'],
  derivation: ['derivation', 'day-off', 'counting'],
  'fixed-holidays': ['change-days'],
  'local-time': ['local-time', 'registration-date'],
  substitutes: ['substitutes', 'change-days'],
  'term-kinds': ['terms'],
};

const calendar = readdirSync(join(root, 'libs/calendar/src'))
  .filter((file) => /^[a-z-]+\.ts$/.test(file))
  .map((file) => basename(file, '.ts'))
  .filter((part) => ![...calendarData, ...calendarTypes, ...calendarForTests].includes(part))
  .map((part) =>
    target(
      `calendar:${part}`,
      'libs/calendar',
      [`${part}.ts`],
      (calendarSpecs[part] ?? [part]).map((spec) => `src/${spec}.spec.ts`),
    ),
  );

// A rule is proved by the examples beside it: a random walk meets its boundary by luck, and a table not at all.
const besideTheRules = [
  'src/*.spec.ts',
  'src/{rules,decide}/*.spec.ts',
  '!**/{labels,reactions,chart-picture,lawyers-page}.spec.ts',
];

/** Where a procedure keeps rules under a name of their own: an order, a duty, a form. */
const alsoRules = {
  applicant: ['matters.ts'],
  'reception-appeal': ['terms.ts', 'running-terms.ts'],
  'reception-day': ['queue.ts', 'slots.ts'],
  'reception-list': ['hours.ts', 'queue.ts'],
  'reception-schedule': ['days.ts', 'monthly-duty.ts'],
  'satisfaction-survey': ['sample.ts'],
  'working-calendar': ['shape.ts', 'file.ts'],
};

/** The files of a procedure that hold its rules, relative to its `src`. */
function ruleFiles(name) {
  const src = join(root, 'workflows', name, 'src');
  if (!existsSync(src)) return [];
  const found = readdirSync(src, { recursive: true }).filter((file) =>
    /(^|\/)[a-z-]*rules\.ts$|^rules\/(?!.*\.spec)[a-z-]+\.ts$/.test(file),
  );
  return [...found, ...(alsoRules[name] ?? [])].sort();
}

/** Where the days of a hearing stand with the other dates. */
const alsoProvedBy = { refusal: ['dates'] };

/** The rules of a part are proved by the examples of its name, so that a part can be read, and run, by itself. */
const testsOfPart = (part) => [part, ...(alsoProvedBy[part] ?? [])].map((name) => `src/**/${name}.spec.ts`);

/** Rules in a folder of another name are a part of that name, proved by the examples in it. */
const hasAFolder = (file) => !['.', 'rules'].includes(dirname(file));

/** A procedure with many rules is run file by file, as `procedure:file`, each by itself or all by the procedure's name. */
const MANY_FILES = 6;

const procedures = readdirSync(join(root, 'workflows')).flatMap((name) => {
  const files = ruleFiles(name);
  const of = (part, mutated, tests) => target(part, `workflows/${name}`, mutated, tests);
  const own = files.filter((file) => !hasAFolder(file));
  const folders = files
    .filter(hasAFolder)
    .map((file) => of(`${name}:${dirname(file)}`, [file], [`src/${dirname(file)}/*.spec.ts`]));
  if (files.length === 0) return [];
  if (own.length < MANY_FILES) return [of(name, own, besideTheRules), ...folders];
  const parts = own.map((file) => {
    const part = basename(file, '.ts');
    return of(`${name}:${part}`, [file], testsOfPart(part));
  });
  return [...parts, ...folders];
});

/** The calendar and the rules of every procedure. */
export const targets = [...calendar, ...procedures];

/** The targets of that name: one, or all parts of a procedure. */
export const targetsNamed = (name) =>
  targets.filter((one) => one.name === name || one.name.startsWith(`${name}:`));
