import { Command } from 'commander';
import { activeLeaves, plainState, possibleVerbs, viewOf, type CaseState } from '@qabyldau/engine';
import { systemClock, type Json } from '@qabyldau/kernel';
import { caseAt, type Moment } from '@qabyldau/runtime';
import { receptionAppeal, type AppealContext } from '@qabyldau/reception-appeal';
import { datesOfTasks, openTerms, type OpenTerm } from '@qabyldau/server';
import { appealText } from '../appeal-text.js';
import { withDataFolder } from '../data-folder.js';
import { UsageError } from '../failure.js';
import { findAppeal } from '../find-appeal.js';
import { chooseLanguage, countOption, dataFolder, instantOption, type CommonOptions } from '../options.js';
import { print, printJson } from '../output.js';
import { staffOf } from '../staff-of.js';

interface Options extends CommonOptions {
  readonly at?: string;
  readonly revision?: string;
}

export function showCommand(): Command {
  return new Command('show')
    .argument('<appeal>', 'registration number or case id')
    .option('--at <instant>', 'as it stood then')
    .option('--revision <n>', 'as it stood after its n-th event (from 0)')
    .action((appeal: string, options: Options) => show(appeal, options));
}

async function show(appeal: string, options: Options): Promise<void> {
  const language = chooseLanguage(options.language);
  const moment = momentOf(options);
  await withDataFolder(dataFolder(options), async (folder) => {
    const { store, calendar } = folder;
    const caseId = await findAppeal(store, appeal);
    const state = await caseAt(store, receptionAppeal, caseId, moment);
    if (state === undefined)
      throw new UsageError('not-yet', { appeal, moment: options.at ?? options.revision ?? '' });
    const now = moment !== undefined && 'at' in moment ? moment.at : systemClock.now();
    const view = viewOf<AppealContext>(state);
    const tasks = await datesOfTasks(store, view.context, moment);
    const terms = openTerms(view, now, calendar, language, tasks);
    if (options.json) printJson(asJson(state, terms));
    else {
      const { appeal: registered } = state.snapshot.context as AppealContext;
      print(appealText(state, terms, calendar, await staffOf(folder, registered?.body, language), language));
    }
  });
}

function momentOf(options: Options): Moment | undefined {
  if (options.revision !== undefined) return { revision: countOption('revision', options.revision, 0) };
  return options.at === undefined ? undefined : { at: instantOption(options.at) };
}

function asJson(state: CaseState, terms: readonly OpenTerm[]): Json {
  const { value, context } = plainState(state);
  return {
    caseId: state.caseId,
    revision: state.revision,
    edition: state.edition.id,
    state: [...activeLeaves(state.snapshot.value as never)],
    value,
    context,
    terms: terms.map((term) => ({ ...term, paragraphs: [...term.paragraphs] })),
    timers: state.timers.map((timer) => ({ ...timer })),
    next: possibleVerbs(state).map((verb) => ({ ...verb, by: [...verb.by], law: [...verb.law] })),
    hash: state.hash,
  };
}
