import { writeFileSync } from 'node:fs';
import { Argument, Command, Option } from 'commander';
import { documentFormats, render, type DocumentFormat } from '@qabyldau/documents';
import type { Position } from '@qabyldau/event-store';
import { canonicalJson, QabyldauError, systemClock } from '@qabyldau/kernel';
import { explainCell } from '@qabyldau/quarterly-report';
import {
  cellLabel,
  reportDocument,
  reportOf,
  reportVersionsOf,
  shownReport,
  type NamedReport,
} from '@qabyldau/server';
import { withDataFolder, type DataFolder } from '../data-folder.js';
import { UsageError } from '../failure.js';
import { chooseLanguage, dataFolder, inLanguage, type CommonOptions } from '../options.js';
import { print, printJson, table } from '../output.js';
import { reportTable } from '../report-table.js';
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
    .description('the quarterly report of a body (P40), or what a figure of it is made of')
    .addArgument(new Argument('[what]', '`explain` opens a cell down to its events').choices(['explain']))
    .argument('[cell]', 'the cell, such as 3.refused or 2.channel:ORAL')
    .requiredOption('--quarter <quarter>', 'such as 2026-Q2')
    .option('--body <id>', 'whose; the only one by default')
    .option('--position <position>', 'as the log stood after this position')
    .addOption(new Option('--format <format>', 'of the file').choices(['json', ...documentFormats]))
    .option('--out <file>', 'write a file; its language is kk or ru')
    .option('--report-version <n>', 'the frozen figures of this version')
    .action((what: string | undefined, cell: string | undefined, options: Options) =>
      what === undefined ? show(options) : explain(cell ?? '', options),
    );
}

async function show(options: Options): Promise<void> {
  const report = await made(options);
  const { content, stamp } = report;
  if (options.out !== undefined) {
    const format = options.format ?? 'docx';
    if (options.language === 'en' && format !== 'json') throw new QabyldauError('paper-language');
    const language = chooseLanguage(options.language) === 'ru' ? 'ru' : 'kk';
    const file =
      format === 'json'
        ? `${canonicalJson({ content, stamp })}\n`
        : await render(reportDocument(report, language), format);
    writeFileSync(options.out, file);
    print(format === 'json' ? options.out : `${options.out} (${languageNames[language]})`);
  } else if (options.json || options.format === 'json') printJson({ content, stamp });
  else print(reportTable(shownReport(report, report.body, report.names, chooseLanguage(options.language))));
}

const languageNames = { kk: 'Қазақша', ru: 'Русский' } as const;

async function explain(cell: string, options: Options): Promise<void> {
  const report = await made(options);
  const counted = explainCell(cell, report.facts);
  if (counted === undefined) {
    const cells = report.content.sections.flatMap((section) => section.cells.map((one) => one.cell));
    throw new UsageError('bad-option', { option: 'cell', value: cell, expected: cells.join(', ') });
  }
  const lines = counted.map(({ fact, appeal }) => ({
    on: fact.on,
    kind: fact.kind,
    number: appeal?.number ?? null,
    stream: `${fact.workflow}-${fact.caseId}`,
    revision: fact.revision,
    event: fact.event,
    late: fact.late === 1,
  }));
  if (options.json) {
    printJson({ cell, facts: lines });
    return;
  }
  const language = chooseLanguage(options.language);
  print(`${cell}  ${cellLabel(cell, report.names, language)}: ${lines.length}\n`);
  print(
    table(lines.map((line) => [line.on, line.number ?? '', line.kind, `${line.stream}/${line.revision}`])),
  );
}

async function made(options: Options): Promise<NamedReport> {
  const directory = dataFolder(options);
  return withDataFolder(directory, (folder) =>
    withViews(directory, async (views) => {
      const question = {
        body: options.body,
        quarter: options.quarter,
        position: await positionOf(folder, options),
      };
      const today = folder.calendar.localDate(systemClock.now());
      return reportOf({ ...folder, views, today }, question);
    }),
  );
}

/** Where the log stood for a version that was frozen. */
async function positionOf(folder: DataFolder, options: Options): Promise<Position | undefined> {
  if (options.position !== undefined) return options.position as Position;
  if (options.reportVersion === undefined) return undefined;
  const body = options.body ?? '';
  const versions = await reportVersionsOf(folder.store, body, options.quarter);
  const found = versions.find(({ version }) => String(version) === options.reportVersion);
  if (found === undefined) {
    const known = versions.map(({ version }) => version).join(', ');
    throw new UsageError('bad-option', {
      option: '--report-version',
      value: options.reportVersion,
      expected: inLanguage(undefined, 'en', known === '' ? '–' : known),
    });
  }
  return found.logPosition as Position;
}
