import { Command } from 'commander';
import { EDITION_MIGRATED, TIMER_FIRED, type EditionMigrated, type TimerFired } from '@qabyldau/engine';
import type { Json, Language, Text } from '@qabyldau/kernel';
import { eventReader, eventsUntil, type ReadEvent } from '@qabyldau/runtime';
import { receptionAppeal, warningsOf } from '@qabyldau/reception-appeal';
import { workflows } from '@qabyldau/server';
import { cited } from '../cited.js';
import { withDataFolder } from '../data-folder.js';
import { findAppeal } from '../find-appeal.js';
import { chooseLanguage, dataFolder, type CommonOptions } from '../options.js';
import { print, printJson, table } from '../output.js';
import { roleLabel } from '../role-label.js';
import { localText } from '../local-text.js';

const words: Record<'when' | 'who' | 'what' | 'law' | 'timer' | 'edition' | 'system', Text> = {
  when: { kk: 'қашан', ru: 'когда', en: 'when' },
  who: { kk: 'кім', ru: 'кто', en: 'who' },
  what: { kk: 'не болды', ru: 'что', en: 'what' },
  law: { kk: 'тармақ', ru: 'пункт', en: 'paragraph' },
  system: { kk: 'Жүйе', ru: 'Система', en: 'System' },
  timer: { kk: 'мерзім бітті', ru: 'срок истёк', en: 'the term ran out' },
  edition: {
    kk: 'Басқа редакцияға көшірілді',
    ru: 'Переведено в другую редакцию',
    en: 'Moved to another edition',
  },
};

export function historyCommand(): Command {
  return new Command('history')
    .argument('<appeal>', 'registration number or case id')
    .action((appeal: string, options: CommonOptions) => history(appeal, options));
}

async function history(appeal: string, options: CommonOptions): Promise<void> {
  const language = chooseLanguage(options.language);
  await withDataFolder(dataFolder(options), async ({ store, calendar }) => {
    const caseId = await findAppeal(store, appeal);
    const read = eventReader(workflows);
    const events = (await eventsUntil(store, `reception-appeal-${caseId}`)).map(read);
    if (options.json) {
      printJson(events.map(asJson));
      return;
    }
    const rows = events.map((event) => [
      `${event.recorded.revision}`,
      localText(calendar, event.metadata.at),
      actorText(event, language),
      [eventLabel(event, language), ...warningsOf(event.data).map((text) => text[language])].join('; '),
      cited(event.metadata.law, language),
    ]);
    print(
      table([
        ['#', words.when[language], words.who[language], words.what[language], words.law[language]],
        ...rows,
      ]),
    );
  });
}

/** Who did it, in which role; timers and reactions are the program's own doing. */
function actorText({ metadata: { actor } }: ReadEvent, language: Language): string {
  if (actor.role !== 'system') return `${roleLabel(actor.role, language)} (${actor.id})`;
  return actor.id === 'system' ? words.system[language] : `${words.system[language]} (${actor.id})`;
}

function eventLabel(event: ReadEvent, language: Language): string {
  const { events, timers } = receptionAppeal.labels;
  if (event.type === EDITION_MIGRATED) {
    const { from, to } = event.data as unknown as EditionMigrated;
    return `${words.edition[language]}: ${from} → ${to}`;
  }
  if (event.type !== TIMER_FIRED) return events[event.type]?.[language] ?? event.type;
  const { delay: name } = event.data as unknown as TimerFired;
  return `${words.timer[language]}: ${timers[name]?.[language] ?? name}`;
}

function asJson(event: ReadEvent): Json {
  const { recorded, metadata, type, data } = event;
  return {
    revision: recorded.revision,
    id: recorded.id,
    type,
    at: metadata.at,
    actor: { ...metadata.actor },
    law: [...metadata.law],
    data,
    effects: (metadata.effects ?? []).map((effect) => ({ ...effect })),
    timers: (metadata.timers ?? []).map((change) => ({ ...change })),
    hash: recorded.hash,
  };
}
