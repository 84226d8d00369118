import {
  epochOf,
  fillText,
  QabyldauError,
  systemClock,
  type Instant,
  type Text,
  type JsonObject,
  type Language,
} from '@qabyldau/kernel';
import { Command, Option } from 'commander';
import {
  appealRegister,
  cellText,
  csvOf,
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
import {
  chooseClock,
  chooseLanguage,
  countOption,
  dataFolder,
  instantOption,
  type CommonOptions,
} from '../options.js';
import { print, printJson, table } from '../output.js';
import { save } from '../save.js';
import { warnOfStandingStill, withViews } from '../views.js';

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
    .description('a list that people work from; without a name, which lists there are')
    .argument('[name]', 'control, appeals, tasks, notices …')
    .argument('[filters...]', 'filter=value, such as overdue=yes unit=human-services')
    .option('--sort <column>', 'a column of the list; with - before it the largest first')
    .option('--limit <n>', 'how many lines; a file holds them all')
    .option('--at <instant>', 'as the list stood then')
    .option(
      '--clock <instant>',
      'days left and overdue as of this instant: for a simulated run of fixed dates',
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
  const { now, last } = await clockOf(directory, options.clock);
  const at = options.at === undefined ? undefined : instantOption(options.at);
  const asker = await askerOf(directory, listNamed(name), options, language);
  const asking: Asking = {
    filters: filtersOf(filters),
    sort: options.sort,
    limit: options.limit === undefined ? undefined : countOption('limit', options.limit),
  };
  const calendar = await withDataFolder(directory, (folder) => Promise.resolve(folder.calendar));
  const moment = { now, calendar, at, warn: warnOfStandingStill };
  await withList(directory, name, moment, asker, (open) => write(open, asking, options));
  const reckons = listNamed(name).columns.some((column) => column.name === 'daysLeft');
  if (reckons && at === undefined && options.clock === undefined) remindOfTheClock(now, last, language);
}

/** The later of the clock and of what is recorded: nothing is asked before it happened. */
async function clockOf(
  directory: string,
  option: string | undefined,
): Promise<{ readonly now: Instant; readonly last: Instant | undefined }> {
  const now = chooseClock(option).now();
  const { rows } = await withViews(directory, (views) =>
    views.select(appealRegister, { orderBy: [{ column: 'updatedAt', direction: 'desc' }], limit: 1 }),
  );
  const last = rows[0]?.updatedAt as Instant | undefined;
  return { now: last !== undefined && option === undefined && last > now ? last : now, last };
}

const ONE_MONTH = 30 * 86_400_000;
const longAgo: Text = {
  kk: 'Қалған күндер мен мерзімінің өткені бүгінгі күнге есептелді; жолданымдар бойынша соңғы оқиға {last}. Сол кездегідей көру үшін: --clock {last}',
  ru: 'Оставшиеся дни и просрочка сосчитаны на сегодня; последнее событие по обращениям {last}. Чтобы увидеть, как было тогда: --clock {last}',
  en: 'Days left and overdue are reckoned as of today; the last event of an appeal is of {last}. To see it as of then: --clock {last}',
};

/** A simulated run of the past: everything in it looks overdue today. */
function remindOfTheClock(now: Instant, last: Instant | undefined, language: Language): void {
  if (last === undefined || epochOf(now) - epochOf(last) < ONE_MONTH) return;
  process.stderr.write(`${fillText(longAgo, { last })[language]}\n`);
}

/** What was asked, as filter=value. */
function filtersOf(texts: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    texts.map((text) => {
      const equals = text.indexOf('=');
      if (equals < 1)
        throw new UsageError('bad-option', { option: 'filter', value: text, expected: 'overdue=yes' });
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
    throw new UsageError('bad-option', { option: '--as', value: '', expected: roles.join(', ') });
  }
  const found = await findActor(directory, as);
  const role = found.role ?? found.roles.find((held) => roles.includes(held));
  if (role === undefined || !roles.includes(role)) {
    throw new QabyldauError('forbidden', { role: role ?? as, allowed: roles.join(', '), law: [] });
  }
  const note = async (cases: readonly string[]) => {
    const log = await openAccessLog(directory, systemClock);
    await log.note({ id: found.employee, role, body: found.body }, { what: `list ${name}`, cases });
    await log.close();
  };
  return { language, body: found.body, staff: true, applicants: seesPersons.has(role), note };
}

async function write(open: OpenList, asking: Asking, options: Options): Promise<void> {
  const format = options.json ? 'json' : options.format;
  switch (format) {
    case 'csv':
      return save(csvOf(open, asking, options.separator === 'comma' ? ',' : ';'), options.out);
    case 'jsonl':
      return save(jsonLinesOf(open, asking), options.out);
    case 'xlsx':
      if (options.out === undefined)
        throw new UsageError('bad-option', { option: '--out', value: '', expected: 'FILE.xlsx' });
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
  return JSON.stringify({ list: open.list.name, items, total });
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
  return `${table([shown(head), ...rows.map(shown)])}\n\n${String(rows.length)} / ${String(total)}`;
}

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
