import { Command } from 'commander';
import type { Text } from '@qabyldau/kernel';
import { receptionAppeal, type AppealRow } from '@qabyldau/reception-appeal';
import { appealRegister } from '@qabyldau/server';
import { chooseLanguage, countOption, dataFolder, inLanguage, type CommonOptions } from '../options.js';
import { print, printJson, table } from '../output.js';
import { withViews } from '../views.js';

interface Options extends CommonOptions {
  readonly state?: string;
  readonly limit: string;
}

const words: Record<'number' | 'registered' | 'due' | 'state' | 'topic' | 'shown', Text> = {
  number: { kk: 'нөмірі', ru: 'номер', en: 'number' },
  registered: { kk: 'тіркелген', ru: 'зарегистрировано', en: 'registered' },
  due: { kk: 'жауап мерзімі', ru: 'срок ответа', en: 'reply due' },
  state: { kk: 'күйі', ru: 'состояние', en: 'state' },
  topic: { kk: 'тақырыбы', ru: 'тема', en: 'topic' },
  shown: { kk: 'барлығы', ru: 'всего', en: 'in all' },
};

export function appealsCommand(): Command {
  return new Command('appeals')
    .option('--state <path>', 'only in this state or below it, such as course.onControl or clock.missed')
    .option('--limit <n>', 'how many', '40')
    .action((options: Options) => appeals(options));
}

async function appeals(options: Options): Promise<void> {
  const language = chooseLanguage(options.language);
  const limit = countOption('limit', options.limit);
  const { rows, total } = await withViews(dataFolder(options), async (views) => {
    const where = stateFilter(options.state);
    const total = await views.count(appealRegister, where);
    const orderBy = [
      { column: 'ordinal', direction: 'desc' },
      { column: 'registeredOn', direction: 'desc' },
    ] as const;
    const rows: AppealRow[] = [];
    for (let after: string | undefined; rows.length < limit;) {
      const page = await views.select(appealRegister, {
        where,
        orderBy,
        limit: Math.min(500, limit - rows.length),
        after,
      });
      rows.push(...page.rows);
      if (page.next === undefined) break;
      after = page.next;
    }
    return { rows, total };
  });
  if (options.json) {
    printJson({ total, appeals: rows.map((row) => ({ ...row })) });
    return;
  }
  const { states, values } = receptionAppeal.labels;
  const lines = rows.map((row) => [
    row.number,
    row.registeredOn,
    row.replyDueOn,
    `${inLanguage(states[row.course], language, row.course)} · ${inLanguage(states[row.clock], language, row.clock)}`,
    inLanguage(values?.['topic']?.[row.topic], language, row.topic),
  ]);
  const head = [words.number, words.registered, words.due, words.state, words.topic].map(
    (word) => word[language],
  );
  print(table([head, ...lines]));
  print(`\n${rows.length} / ${words.shown[language]} ${total}`);
}

/** A state path of either region; a parent means all states below it. */
function stateFilter(path: string | undefined): object {
  if (path === undefined) return {};
  const full = path.startsWith('course.') || path.startsWith('clock.') ? path : `course.${path}`;
  const column = full.startsWith('clock.') ? 'clock' : 'course';
  return { [column]: { gte: full, lte: `${full}.~` } };
}
