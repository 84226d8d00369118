import { Command } from 'commander';
import { activeLeaves, plainState, possibleVerbs, type CaseState } from '@qabyldau/engine';
import { QabyldauError, type Json, type Language, type Text } from '@qabyldau/kernel';
import { caseAt, type Moment } from '@qabyldau/runtime';
import { receptionAppeal, type AppealContext } from '@qabyldau/reception-appeal';
import { withDataFolder, type DataFolder } from '../data-folder.js';
import { findAppeal } from '../find-appeal.js';
import { localText } from '../local-text.js';
import {
  chooseLanguage,
  countOption,
  dataFolder,
  inLanguage,
  instantOption,
  type CommonOptions,
} from '../options.js';
import { print, printJson, table } from '../output.js';

interface Options extends CommonOptions {
  readonly at?: string;
  readonly revision?: string;
}

const words: Record<'appeal' | 'state' | 'terms' | 'next' | 'none' | 'revision', Text> = {
  appeal: { kk: 'Жолданым', ru: 'Обращение', en: 'Appeal' },
  state: { kk: 'Күйі', ru: 'Состояние', en: 'State' },
  terms: { kk: 'Ашық мерзімдер', ru: 'Открытые сроки', en: 'Open terms' },
  next: { kk: 'Келесі мүмкін әрекеттер', ru: 'Что возможно дальше', en: 'What may come next' },
  none: { kk: 'жоқ', ru: 'нет', en: 'none' },
  revision: { kk: 'нұсқа', ru: 'версия', en: 'revision' },
};

export function showCommand(): Command {
  return new Command('show')
    .description('an appeal: its state, its open terms, what may come next')
    .argument('<appeal>', 'registration number or case id')
    .option('--at <instant>', 'as it stood then')
    .option('--revision <n>', 'as it stood after its n-th event (from 0)')
    .action((appeal: string, options: Options) => show(appeal, options));
}

async function show(appeal: string, options: Options): Promise<void> {
  const language = chooseLanguage(options.language);
  await withDataFolder(dataFolder(options), async (folder) => {
    const caseId = await findAppeal(folder.store, appeal);
    const state = await caseAt(folder.store, receptionAppeal, caseId, momentOf(options));
    if (state === undefined)
      throw new QabyldauError('case-not-found', { id: `${appeal} (${options.at ?? ''})` });
    if (options.json) printJson(asJson(state));
    else printState(folder, state, language);
  });
}

function momentOf(options: Options): Moment | undefined {
  if (options.revision !== undefined) return { revision: countOption('revision', options.revision, 0) };
  return options.at === undefined ? undefined : { at: instantOption(options.at) };
}

function asJson(state: CaseState): Json {
  const { value, context } = plainState(state);
  return {
    caseId: state.caseId,
    revision: state.revision,
    edition: state.edition.id,
    state: [...activeLeaves(state.snapshot.value as never)],
    value,
    context,
    timers: state.timers.map((timer) => ({ ...timer })),
    next: possibleVerbs(state).map((verb) => ({ ...verb, by: [...verb.by], law: [...verb.law] })),
    hash: state.hash,
  };
}

function printState({ calendar }: DataFolder, state: CaseState, language: Language): void {
  const { labels } = receptionAppeal;
  const context = state.snapshot.context as AppealContext;
  const leaves = activeLeaves(state.snapshot.value as never);
  print(
    `${words.appeal[language]} ${context.appeal?.number ?? state.caseId}  (${words.revision[language]} ${state.revision}, ${state.edition.id})`,
  );
  print(
    `${words.state[language]}: ${leaves.map((leaf) => inLanguage(labels.states[leaf], language, leaf)).join(' · ')}`,
  );
  print();
  print(`${words.terms[language]}:`);
  const timers = state.timers.map((timer) => [
    `  ${localText(calendar, timer.due)}`,
    inLanguage(labels.timers[timer.name], language, timer.name),
  ]);
  print(timers.length === 0 ? `  ${words.none[language]}` : table(timers));
  print();
  print(`${words.next[language]}:`);
  const next = possibleVerbs(state).map((verb) => [
    `  ${verb.verb}`,
    inLanguage(labels.commands[verb.verb], language, ''),
    verb.by.join(', '),
    verb.law.join(', '),
  ]);
  print(next.length === 0 ? `  ${words.none[language]}` : table(next));
}
