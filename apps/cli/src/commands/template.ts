import { existsSync, readFileSync } from 'node:fs';
import { Command } from 'commander';
import {
  body,
  isTemplateKind,
  templateKinds,
  templateLanguages,
  templateOf,
  templateSpec,
  type BodyContext,
  type TemplateKind,
  type TemplateLanguage,
} from '@qabyldau/body';
import { caseAt } from '@qabyldau/runtime';
import { QabyldauError } from '@qabyldau/kernel';
import { withDataFolder } from '../data-folder.js';
import { openDesk, problemText } from '../desk.js';
import { UsageError } from '../failure.js';
import { chooseClock, chooseLanguage, dataFolder, type CommonOptions } from '../options.js';
import { print, printJson, table } from '../output.js';

interface Options extends CommonOptions {
  readonly body?: string;
  readonly as: string;
  readonly clock?: string;
}

/** `template list`, `template show KIND LANGUAGE`, `template adopt KIND LANGUAGE FILE`. */
export function templateCommand(): Command {
  return new Command('template')
    .argument('<what>', 'list, show, adopt')
    .argument('[kind]', 'kind of document')
    .argument('[in]', 'kk or ru')
    .argument('[file]', 'the new text')
    .option('--body <id>', 'the body; the only one when not given')
    .option('--as <actor>', "an employee's id, or a role", 'administrator')
    .option('--clock <instant>', 'as of this instant: for a simulated run of fixed dates')
    .action(
      (
        what: string,
        kind: string | undefined,
        language: string | undefined,
        file: string | undefined,
        options: Options,
      ) => {
        if (what === 'list') return list(options);
        if (what === 'show') return show(templateNamed(kind, language), options);
        if (what === 'adopt') return adopt(templateNamed(kind, language), file, options);
        throw new UsageError('bad-argument', {
          argument: '<what>',
          value: what,
          expected: 'list, show, adopt',
        });
      },
    );
}

interface Named {
  readonly kind: TemplateKind;
  readonly language: TemplateLanguage;
}

function templateNamed(kind = '—', language = '—'): Named {
  if (!isTemplateKind(kind))
    throw new QabyldauError('unknown-document', { document: kind, known: templateKinds.join(', ') });
  const known = templateLanguages.find((one) => one === language);
  if (known === undefined)
    throw new UsageError('bad-argument', { argument: '[in]', value: language, expected: 'kk, ru' });
  return { kind, language: known };
}

async function list(options: Options): Promise<void> {
  const context = (await bodyOf(options)).context;
  const language = chooseLanguage(options.language);
  const all = templateKinds.flatMap((kind) => templateLanguages.map((one) => templateOf(context, kind, one)));
  if (options.json) {
    printJson(all.map(({ text: _, ...one }) => one));
    return;
  }
  print(
    table(
      all.map(({ kind, language: of, origin, version }) => [
        kind,
        of,
        `${origin} ${version}`,
        templateSpec(kind).name[language],
      ]),
    ),
  );
}

async function show({ kind, language }: Named, options: Options): Promise<void> {
  const template = templateOf((await bodyOf(options)).context, kind, language);
  const { placeholders, blocks, must } = templateSpec(kind);
  if (options.json) {
    printJson({
      ...template,
      placeholders: [...placeholders],
      blocks: [...blocks],
      must: must.map((one) => ({ ...one })),
    });
  } else print(template.text);
}

async function adopt({ kind, language }: Named, file: string | undefined, options: Options): Promise<void> {
  if (file === undefined || !existsSync(file)) throw new UsageError('no-such-file', { file: file ?? '—' });
  const { id } = await bodyOf(options);
  const desk = await openDesk(
    dataFolder(options),
    options.as,
    chooseLanguage(options.language),
    chooseClock(options.clock),
  );
  try {
    const text = readFileSync(file, 'utf8');
    const { status, body: answer } = await desk.post(
      `/api/v1/bodies/${encodeURIComponent(id)}/adopt-template`,
      { kind, language, text },
    );
    if (status >= 400) process.exitCode = 1;
    if (options.json) printJson(answer);
    else if (status >= 400)
      process.stderr.write(`${problemText(answer, chooseLanguage(options.language))}\n`);
    else print(`✓ ${kind}/${language}`);
  } finally {
    await desk.close();
  }
}

/** @throws UsageError `bad-option` for a body that is none; QabyldauError `which-body` when there are several */
function bodyOf(options: Options): Promise<{ id: string; context: BodyContext }> {
  return withDataFolder(dataFolder(options), async ({ store }) => {
    const ids = new Set<string>();
    for await (const page of store.readAll({ filter: { streamPrefixes: ['body-'] } }))
      for (const { stream } of page) ids.add(stream.slice('body-'.length));
    const id = options.body ?? (ids.size === 1 ? [...ids][0] : undefined);
    const known = [...ids].join(', ');
    if (id === undefined) throw new QabyldauError('which-body', { bodies: known });
    const state = await caseAt(store, body, id);
    if (state === undefined)
      throw new UsageError('bad-option', { option: '--body', value: id, expected: known });
    return { id, context: state.snapshot.context as BodyContext };
  });
}
