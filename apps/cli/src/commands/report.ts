import { Argument, Command, Option } from 'commander';
import { documentFormats, render, type DocumentFormat } from '@qabyldau/documents';
import type { Position } from '@qabyldau/event-store';
import { canonicalJson, QabyldauError, systemClock } from '@qabyldau/kernel';
import {
  cellLabel,
  cellsLike,
  explainedFacts,
  oneBody,
  reportDocument,
  reportingBodies,
  reportOf,
  reportVersionsOf,
  shownReport,
  versionOf,
  type NamedReport,
  type ReportVersion,
} from '@qabyldau/server';
import { withDataFolder, type DataFolder } from '../data-folder.js';
import { UsageError } from '../failure.js';
import { chooseLanguage, dataFolder, type CommonOptions } from '../options.js';
import { outFile } from '../out-file.js';
import { print, printJson } from '../output.js';
import { explainedTable, reportTable } from '../report-table.js';
import { save } from '../save.js';
import { withViews } from '../views.js';

interface Options extends CommonOptions {
  readonly quarter: string;
  readonly body?: string;
  readonly position?: string;
  readonly reportVersion?: string;
  readonly format?: 'json' | DocumentFormat;
  readonly out?: string;
}

export function reportCommand(): Command {
  return new Command('report')
    .addArgument(new Argument('[what]', '`explain` opens a cell down to its events').choices(['explain']))
    .argument('[cell]', 'the cell, such as 3.refused or 2.channel:ORAL')
    .requiredOption('--quarter <quarter>', 'such as 2026-Q2')
    .option('--body <id>', 'whose; the only one by default')
    .option('--position <position>', 'as the log stood after this position')
    .addOption(new Option('--format <format>', 'of the file').choices(['json', ...documentFormats]))
    .option('--out <file>', 'write a file; its language is kk or ru')
    .option('--report-version <n>', 'the frozen figures of this version')
    .action((what: string | undefined, cell: string | undefined, options: Options) =>
      what === undefined ? show(options) : explain(cell, options),
    );
}

async function show(options: Options): Promise<void> {
  const { out, format } = options;
  if (format === undefined || format === 'json') {
    if (out !== undefined && format === undefined) return toFile(options, out, 'docx');
    return figures(options, out);
  }
  if (out === undefined)
    throw new UsageError('option-missing', { option: '--out', expected: `FILE.${format}` });
  return toFile(options, out, format);
}

async function toFile(options: Options, out: string, format: DocumentFormat): Promise<void> {
  if (options.language === 'en') throw new QabyldauError('paper-language');
  const file = outFile(dataFolder(options), out);
  const language = chooseLanguage(options.language) === 'ru' ? 'ru' : 'kk';
  await save([await render(reportDocument(await made(options), language), format)], file);
  print(`${file} (${languageNames[language]})`);
}

async function figures(options: Options, out: string | undefined): Promise<void> {
  const file = out === undefined ? undefined : outFile(dataFolder(options), out);
  const report = await made(options);
  const { content, stamp } = report;
  if (file !== undefined) {
    await save([`${canonicalJson({ content, stamp })}\n`], file);
    print(file);
  } else if (options.json || options.format === 'json') printJson({ content, stamp });
  else print(reportTable(shownReport(report, report.body, report.names, chooseLanguage(options.language))));
}

const languageNames = { kk: 'Қазақша', ru: 'Русский' } as const;

async function explain(cell: string | undefined, options: Options): Promise<void> {
  const report = await made(options);
  const facts = cell === undefined ? undefined : explainedFacts(cell, report);
  if (cell === undefined || facts === undefined) {
    const expected = cellsLike(cell ?? '', report).join(', ');
    throw cell === undefined
      ? new UsageError('option-missing', { option: 'cell', expected })
      : new UsageError('bad-option', { option: 'cell', value: cell, expected });
  }
  if (options.json) {
    printJson({ cell, facts: [...facts] });
    return;
  }
  const language = chooseLanguage(options.language);
  print(`${cell}  ${cellLabel(cell, report.names, language)}: ${facts.length}\n`);
  print(explainedTable(facts, report.names, language));
}

async function made(options: Options): Promise<NamedReport> {
  const directory = dataFolder(options);
  const { quarter, position, reportVersion } = options;
  return withDataFolder(directory, (folder) =>
    withViews(directory, async (views) => {
      const today = folder.calendar.localDate(systemClock.now());
      const source = { ...folder, views, today };
      if (reportVersion === undefined)
        return reportOf(source, {
          body: options.body,
          quarter,
          ...(position === undefined ? {} : { position: position as Position }),
        });
      const { id } = oneBody(await reportingBodies(folder.store), options.body);
      return versionOf(source, id, quarter, await versionNamed(folder, id, quarter, reportVersion));
    }),
  );
}

/** @throws UsageError `bad-option`, `no-report-version` */
async function versionNamed(
  { store }: DataFolder,
  body: string,
  quarter: string,
  version: string,
): Promise<ReportVersion> {
  const versions = await reportVersionsOf(store, body, quarter);
  const found = versions.find((one) => String(one.version) === version);
  if (found !== undefined) return found;
  if (versions.length === 0) throw new UsageError('no-report-version', { body, quarter });
  const expected = versions.map((one) => one.version).join(', ');
  throw new UsageError('bad-option', { option: '--report-version', value: version, expected });
}
