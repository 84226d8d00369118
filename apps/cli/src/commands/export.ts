import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { analystViews, eventLogAs, viewAsCsv, viewAsParquet, withAnalysts } from '@qabyldau/server';
import { withDataFolder } from '../data-folder.js';
import { UsageError } from '../failure.js';
import { dataFolder, type CommonOptions } from '../options.js';
import { outFile } from '../out-file.js';
import { print } from '../output.js';
import { save } from '../save.js';

const formats = ['parquet', 'csv', 'xes', 'ocel'] as const;

interface Options extends CommonOptions {
  readonly format: (typeof formats)[number];
  readonly out: string;
  readonly view?: string;
}

export function exportCommand(): Command {
  return new Command('export')
    .addOption(new Option('--format <format>', 'which').choices(formats).makeOptionMandatory())
    .requiredOption('--out <path>', 'a folder for parquet and csv, a file for xes and ocel')
    .option('--view <name>', 'only this view')
    .action((options: Options) => exported(options));
}

async function exported(options: Options): Promise<void> {
  const directory = dataFolder(options);
  const out = outFile(directory, options.out);
  const { format } = options;
  await withDataFolder(directory, async ({ store, calendar }) => {
    if (format === 'xes' || format === 'ocel') {
      await save(eventLogAs(format, { directory, store, calendar }), out);
      print(out);
      return;
    }
    const names = chosen(options.view);
    folder(out);
    await withAnalysts(directory, async (analysts) => {
      for (const name of names) {
        // Names of views come from the program, never from the command line.
        const file = join(out, `${name}.${format}`);
        await (format === 'csv'
          ? save(viewAsCsv(analysts, name), file)
          : viewAsParquet(analysts, name, file));
        print(file);
      }
    });
  });
}

/** @throws UsageError `cannot-write` */
function folder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new UsageError('cannot-write', { file: path, reason });
  }
}

/** @throws UsageError for a view that there is not. */
function chosen(view: string | undefined): readonly string[] {
  const names = analystViews.map(({ name }) => name);
  if (view === undefined) return names;
  const found = names.find((name) => name === view);
  if (found === undefined)
    throw new UsageError('bad-option', { option: '--view', value: view, expected: names.join(', ') });
  return [found];
}
