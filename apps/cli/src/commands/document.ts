import { extname } from 'node:path';
import { Command } from 'commander';
import type { DocumentLanguage } from '@qabyldau/documents';
import { fillText, systemClock, type Text } from '@qabyldau/kernel';
import {
  makeDocument,
  openAccessLog,
  ROOT,
  templateVersions,
  type DocumentSubject,
  type MadeDocument,
} from '@qabyldau/server';
import { withDataFolder, type DataFolder } from '../data-folder.js';
import { UsageError } from '../failure.js';
import { findAppeal } from '../find-appeal.js';
import { chooseLanguage, dataFolder, instantOption, type CommonOptions } from '../options.js';
import { outFile } from '../out-file.js';
import { print, printJson } from '../output.js';
import { save } from '../save.js';
import { withControlList } from '../control-list.js';

interface Options extends CommonOptions {
  readonly appeal?: string;
  readonly day?: string;
  readonly schedule?: string;
  readonly request?: string;
  readonly writtenAppeal?: string;
  readonly motion?: string;
  readonly complaint?: string;
  readonly body?: string;
  readonly unit?: string;
  readonly responsible?: string;
  readonly overdue?: boolean;
  readonly notice?: string;
  readonly official?: string;
  readonly format?: string;
  readonly out: string;
  readonly at?: string;
  readonly clock?: string;
}

const written: Text = { kk: 'жазылды', ru: 'записано', en: 'written' };
const template: Text = { kk: 'үлгі', ru: 'шаблон', en: 'template' };

export function documentCommand(): Command {
  return new Command('document')
    .argument('<kind>', 'ticket, reply, refusal, protocol, reception-list, control-list, schedule …')
    .option('--appeal <appeal>', 'registration number or case id')
    .option('--day <id>', 'a reception day')
    .option('--schedule <id>', 'a reception schedule')
    .option('--request <id>', 'a request to another body')
    .option('--written-appeal <id>', 'an appeal handed in at a reception')
    .option('--motion <id>', 'a motion of a participant')
    .option('--complaint <id>', 'a complaint against an act')
    .option('--body <id>', 'of the control list: whose; the only one by default')
    .option('--unit <id>', 'of the control list: what is for this unit to do')
    .option('--responsible <employee>', 'of the control list: what is for this employee to do')
    .option('--overdue', 'of the control list: what is late')
    .option('--notice <id>', 'of several notices of the kind this one: reply-2')
    .option('--official <employee>', 'of a schedule as ics: the receptions of one official')
    .option('--format <format>', 'docx, pdf, html, txt, xlsx, ics; else by the end of --out')
    .requiredOption('--out <file>', 'the file to write')
    .option('--at <instant>', 'as the log stood then')
    .option(
      '--clock <instant>',
      'of the control list: what is late as of this instant, or of the last event: last',
    )
    .action((kind: string, options: Options) => document(kind, options));
}

async function document(kind: string, options: Options): Promise<void> {
  const directory = dataFolder(options);
  const out = outFile(directory, options.out);
  const { language } = options;
  if (language === 'en') {
    throw new UsageError('bad-option', { option: '--language', value: language, expected: 'kk, ru' });
  }
  const paperLanguage: DocumentLanguage | undefined =
    language === 'kk' || language === 'ru' ? language : undefined;
  const asked = {
    kind,
    language: paperLanguage,
    format: options.format ?? extname(out).slice(1),
    moment: options.at === undefined ? undefined : { at: instantOption(options.at) },
  };
  const made = await withDataFolder(directory, async (folder) =>
    kind === 'control-list'
      ? withControlList(folder, { ...options, language: paperLanguage }, asked.moment?.at, (of) =>
          makeDocument(folder, { ...asked, of }),
        )
      : makeDocument(folder, { ...asked, of: await subjectOf(folder, options) }),
  );
  await noteWhoWasNamed(directory, made);
  await save([made.bytes], out);
  const said = chooseLanguage(options.language);
  if (options.json)
    printJson({ file: out, bytes: made.bytes.length, language: made.language, ...plainTemplate(made) });
  else print(`✓ ${out}: ${made.bytes.length} B, ${written[said]}${templateText(made, said)}`);
}

async function subjectOf({ store }: DataFolder, options: Options): Promise<DocumentSubject> {
  const { appeal, day, schedule, request, writtenAppeal, motion, complaint, notice, official } = options;
  if (appeal !== undefined) return { appeal: await findAppeal(store, appeal), notice };
  if (day !== undefined) return { day };
  if (schedule !== undefined) return { schedule, official };
  if (request !== undefined) return { request, notice };
  if (writtenAppeal !== undefined) return { written: writtenAppeal, notice };
  if (motion !== undefined) return { motion, notice };
  if (complaint !== undefined) return { complaint, notice };
  throw new UsageError('option-missing', {
    option: '--appeal',
    expected: '--appeal, --day, --schedule, --request, --written-appeal, --motion, --complaint',
  });
}

/** Whoever reads with the folder's key leaves a line too. */
async function noteWhoWasNamed(directory: string, { persons }: MadeDocument): Promise<void> {
  const log = await openAccessLog(directory, systemClock);
  await log.note({ id: ROOT, role: ROOT }, { what: 'document', cases: persons });
  await log.close();
}

const plainTemplate = ({ madeFrom }: MadeDocument) =>
  madeFrom === undefined ? {} : { template: { ...madeFrom } };

const templateText = ({ madeFrom }: MadeDocument, language: keyof Text): string =>
  madeFrom === undefined
    ? ''
    : `; ${template[language]} ${madeFrom.template}, ${fillText(templateVersions[madeFrom.origin], { version: madeFrom.version })[language]}, ${madeFrom.hash.slice(0, 12)}`;
