import { fillText, systemClock, type JsonObject, type Language, type Text } from '@qabyldau/kernel';
import { Command, Option } from 'commander';
import {
  cellText,
  csvOf,
  forbidden,
  jsonLinesOf,
  lineJson,
  listNamed,
  lists,
  openAccessLog,
  seesPersons,
  withList,
  xlsxOf,
  type AnyList,
  type Asker,
  type Asking,
  type OpenList,
} from '@qabyldau/server';
import { withDataFolder } from '../data-folder.js';
import { findActor } from '../desk.js';
import { UsageError } from '../failure.js';
import { listClock, remindOfTheClock } from '../list-clock.js';
import { chooseLanguage, countOption, dataFolder, instantOption, type CommonOptions } from '../options.js';
import { outFile } from '../out-file.js';
import { print, printJson, table } from '../output.js';
import { save } from '../save.js';
import { warnOfStandingStill } from '../views.js';

const formats = ['table', 'json', 'jsonl', 'csv', 'xlsx'] as const;

interface Options extends CommonOptions {
  readonly sort?: string;
  readonly limit?: string;
  readonly at?: string;
  readonly clock?: string;
  readonly format: (typeof formats)[number];
  readonly separator: 'semicolon' | 'comma';
  readonly out?: string;
  readonly as?: string;
}

/** Lines of a table in the terminal, when nobody says how many. */
const SCREEN = 40;

export function listCommand(): Command {
  return new Command('list')
    .argument('[name]', 'control, appeals, tasks, notices …')
    .argument('[filters...]', 'filter=value, such as overdue=yes unit=human-services')
    .option('--sort <column>', 'a column of the list; with - before it the largest first')
    .option('--limit <n>', 'how many lines; a file holds them all')
    .option('--at <instant>', 'as the list stood then')
    .option(
      '--clock <instant>',
      'days left and overdue as of this instant, or of the last event of an appeal: last; for a run of fixed dates',
    )
    .addOption(new Option('--format <format>', 'how it is written').choices(formats).default('table'))
    .addOption(new Option('--separator <s>', 'of CSV').choices(['semicolon', 'comma']).default('semicolon'))
    .option('--out <file>', 'write to this file')
    .option('--as <who>', 'an employee or a role: shows what they may see, and the access log says so')
    .action((name: string | undefined, filters: readonly string[], options: Options) =>
      name === undefined ? offered(options) : list(name, filters, options),
    );
}

async function list(name: string, filters: readonly string[], options: Options): Promise<void> {
  const language = chooseLanguage(options.language);
  const directory = dataFolder(options);
  const at = options.at === undefined ? undefined : instantOption(options.at);
  const calendar = await withDataFolder(directory, (folder) => Promise.resolve(folder.calendar));
  const clock = await listClock(directory, options.clock);
  const asker = await askerOf(directory, listNamed(name), options, language);
  const asking: Asking = {
    filters: filtersOf(filters),
    sort: options.sort,
    limit: options.limit === undefined ? undefined : countOption('limit', options.limit),
  };
  const moment = { now: clock.now, calendar, at, warn: warnOfStandingStill };
  const out = options.out === undefined ? undefined : outFile(directory, options.out);
  await withList(directory, name, moment, asker, (open) => write(open, asking, { ...options, out }));
  const reckons = listNamed(name).columns.some((column) => column.name === 'daysLeft');
  if (reckons && at === undefined && options.clock === undefined) remindOfTheClock(clock, language);
}

/** What was asked, as filter=value. */
function filtersOf(texts: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    texts.map((text) => {
      const equals = text.indexOf('=');
      if (equals < 1)
        throw new UsageError('bad-argument', {
          argument: '[filters...]',
          value: text,
          expected: 'overdue=yes',
        });
      return [text.slice(0, equals), text.slice(equals + 1)];
    }),
  );
}

/** Without `--as` nobody's applicants are shown; with it the asker's rights hold, and the access log gets its line. */
async function askerOf(
  directory: string,
  { name, roles, needs }: AnyList,
  { as }: Options,
  language: Language,
): Promise<Asker> {
  if (as === undefined) {
    if (needs === undefined) return { language, staff: true, applicants: false };
    throw new UsageError('option-missing', { option: '--as', expected: roles.join(', ') });
  }
  const found = await findActor(directory, as);
  const role = found.role ?? found.roles.find((held) => roles.includes(held));
  if (role === undefined || !roles.includes(role)) {
    throw forbidden([role ?? as], roles);
  }
  const note = async (cases: readonly string[]) => {
    const log = await openAccessLog(directory, systemClock);
    await log.note({ id: found.employee, role, body: found.body }, { what: `list ${name}`, cases });
    await log.close();
  };
  return { language, body: found.body, staff: true, applicants: seesPersons.has(role), note };
}

type Writing = Pick<Options, 'json' | 'format' | 'separator'> & { readonly out: string | undefined };

async function write(open: OpenList, asking: Asking, options: Writing): Promise<void> {
  const format = options.json ? 'json' : options.format;
  // A bad question shows before the first line is written over an older file.
  if (options.out !== undefined) await open.page({ ...asking, limit: 1 });
  switch (format) {
    case 'csv':
      return save(csvOf(open, asking, options.separator === 'comma' ? ',' : ';'), options.out);
    case 'jsonl':
      return save(jsonLinesOf(open, asking), options.out);
    case 'xlsx':
      if (options.out === undefined)
        throw new UsageError('option-missing', { option: '--out', expected: 'FILE.xlsx' });
      return save(xlsxOf(open, asking), options.out);
    case 'json':
    case 'table': {
      const text = format === 'json' ? await asJson(open, asking) : await asTable(open, asking);
      return save([`${text}\n`], options.out);
    }
  }
}

async function asJson(open: OpenList, asking: Asking): Promise<string> {
  const items: JsonObject[] = [];
  for await (const lines of open.all(asking))
    items.push(...lines.map((line) => lineJson(open.columns, line)));
  const total = await open.count(asking);
  return JSON.stringify({ list: open.list.name, asOf: open.moment.now, items, total });
}

/** What fits a screen: columns that are empty in every line are left out. */
async function asTable(open: OpenList, asking: Asking): Promise<string> {
  const { columns, asker, moment } = open;
  const reading = { language: asker.language, calendar: moment.calendar };
  const rows: string[][] = [];
  for await (const lines of open.all({ ...asking, limit: asking.limit ?? SCREEN })) {
    rows.push(
      ...lines.map((line) => columns.map((column, place) => cellText(line[place] ?? null, column, reading))),
    );
  }
  const filled = columns.map((_, place) => rows.some((row) => row[place] !== ''));
  const shown = (row: readonly string[]) => row.filter((_, place) => filled[place]);
  const head = columns.map(({ label }) => label[asker.language]);
  const total = await open.count(asking);
  const asOf = cellText(moment.now, { kind: 'instant' }, reading);
  const foot = `${String(rows.length)} / ${String(total)} · ${fillText(ofThen, { asOf })[asker.language]}`;
  return rows.length === 0 ? foot : `${table([shown(head), ...rows.map(shown)])}\n\n${foot}`;
}

const ofThen: Text = {
  kk: '{asOf} жағдайы бойынша',
  ru: 'по состоянию на {asOf}',
  en: 'as of {asOf}',
};

/** The lists there are, with their filters. */
function offered(options: Options): void {
  const language = chooseLanguage(options.language);
  if (options.json) {
    printJson(
      lists.map(({ name, title, filters }) => ({
        name,
        title: title[language],
        filters: Object.keys(filters),
      })),
    );
    return;
  }
  print(
    table(lists.map(({ name, title, filters }) => [name, title[language], Object.keys(filters).join(' ')])),
  );
}
