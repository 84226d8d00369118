import { Command, Option } from 'commander';
import { csvLine } from '@qabyldau/documents';
import { analystViews, askAnalysts, type SqlAnswer } from '@qabyldau/server';
import { withDataFolder } from '../data-folder.js';
import { chooseLanguage, countOption, dataFolder, type CommonOptions } from '../options.js';
import { print, printJson, table } from '../output.js';

const formats = ['table', 'csv', 'json'] as const;

interface Options extends CommonOptions {
  readonly format: (typeof formats)[number];
  readonly limit: string;
  readonly timeout: string;
}

export function sqlCommand(): Command {
  return new Command('sql')
    .argument('[query]', 'one SELECT')
    .addOption(new Option('--format <format>', 'how it is written').choices(formats).default('table'))
    .option('--limit <n>', 'how many rows at most', '1000')
    .option('--timeout <seconds>', 'how long it may take', '30')
    .action((query: string | undefined, options: Options) =>
      query === undefined ? described(options) : ask(query, options),
    );
}

async function ask(query: string, options: Options): Promise<void> {
  const limits = {
    rows: countOption('limit', options.limit),
    milliseconds: countOption('timeout', options.timeout) * 1000,
  };
  const directory = dataFolder(options);
  const answer = await withDataFolder(directory, () => askAnalysts(directory, query, limits));
  if (options.json || options.format === 'json') printJson(jsonOf(answer));
  else if (options.format === 'csv') process.stdout.write(csvOf(answer));
  else {
    print(table([answer.columns, ...answer.rows.map((row) => row.map((cell) => String(cell ?? '')))]));
    print(`\n${String(answer.rows.length)}${answer.more ? '+' : ''}`);
  }
  if (answer.more) process.stderr.write(`--limit ${options.limit}\n`);
}

const jsonOf = ({ columns, rows, more }: SqlAnswer) => ({
  rows: rows.map((row) => Object.fromEntries(columns.map((name, place) => [name, cellOf(row[place])]))),
  more,
});

/** The printer of JSON knows whole numbers only; an average goes out as text. */
const cellOf = (cell: string | number | null | undefined): string | number | null =>
  typeof cell === 'number' && !Number.isSafeInteger(cell) ? String(cell) : (cell ?? null);

const csvOf = ({ columns, rows }: SqlAnswer): string =>
  [columns, ...rows].map((row) => csvLine(row, ',')).join('');

function described(options: Options): void {
  const language = chooseLanguage(options.language);
  if (options.json || options.format === 'json') {
    printJson(
      analystViews.map(({ name, about, columns }) => ({
        view: name,
        about: about[language],
        columns: columns.map((column) => ({ column: column.name, about: column.about[language] })),
      })),
    );
    return;
  }
  for (const { name, about, columns } of analystViews) {
    print(`${name}  ${about[language]}`);
    print(table(columns.map((column) => [`  ${column.name}`, column.about[language]])));
    print();
  }
}
