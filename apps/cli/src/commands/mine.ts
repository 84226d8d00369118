import { Command } from 'commander';
import { fillText, type Language, type Text } from '@qabyldau/kernel';
import { graphAsSvg, mineLog, unitRows, workflows, type Mined, type Waiting } from '@qabyldau/server';
import { withDataFolder } from '../data-folder.js';
import { chooseLanguage, countOption, dataFolder, type CommonOptions } from '../options.js';
import { outFile } from '../out-file.js';
import { print, printJson, table } from '../output.js';
import { save } from '../save.js';
import { withViews } from '../views.js';

interface Options extends CommonOptions {
  readonly top: string;
  readonly picture?: string;
  readonly atLeast: string;
}

export function mineCommand(): Command {
  return new Command('mine')
    .option('--top <n>', 'lines of each table', '15')
    .option('--picture <file>', 'the directly-follows graph as SVG')
    .option('--at-least <n>', 'the picture shows what happened so often', '1')
    .action((options: Options) => mined(options));
}

async function mined(options: Options): Promise<void> {
  const directory = dataFolder(options);
  const picture =
    options.picture === undefined ? undefined : outFile(directory, options.picture, '--picture');
  const found = await withDataFolder(directory, ({ store, calendar }) =>
    mineLog({ directory, store, calendar }),
  );
  const language = chooseLanguage(options.language);
  const say = (text: Text) => text[language];
  const labels = workflows.find(({ name }) => name === 'reception-appeal')?.labels;
  const state = (path: string) => labels?.states[path]?.[language] ?? path;
  if (picture !== undefined) {
    const graph = { title: say(words.picture), days: say(words.wd), state };
    await save([graphAsSvg(found.passages, graph, countOption('at-least', options.atLeast))], picture);
  }
  if (options.json) {
    printJson(JSON.parse(JSON.stringify(found)) as never);
    return;
  }
  const top = countOption('top', options.top);
  const unitNames = await unitsIn(directory, language);
  print(conformance(found, say));
  print(`\n${say(words.variants)} (${String(found.variants.length)})`);
  const lasting = [say(words.median), 'p90', say(words.longest)];
  print(
    table([
      [say(words.appeals), '%', ...lasting, say(words.states)],
      ...found.variants
        .slice(0, top)
        .map(({ states, appeals, lasted }) => [
          String(appeals),
          ((appeals * 100) / found.appeals).toFixed(1),
          ...figures(lasted),
          states.map(state).join(' → '),
        ]),
    ]),
  );
  print(`\n${say(words.passages)}`);
  print(
    table([
      [say(words.count), ...lasting, say(words.states)],
      ...found.passages
        .slice(0, top)
        .map(({ from, to, waited }) => [
          String(waited.count),
          ...figures(waited),
          `${state(from)} → ${state(to)}`,
        ]),
    ]),
  );
  for (const by of ['state', 'unit', 'employee'] as const) {
    print(`\n${say(words[by])}`);
    print(
      table([
        [say(words.total), say(words.count), ...lasting, ''],
        ...found.bottlenecks
          .filter((one) => one.by === by)
          .slice(0, top)
          .map(({ name, waited }) => [
            String(waited.total),
            String(waited.count),
            ...figures(waited),
            by === 'state' ? state(name) : by === 'unit' ? (unitNames.get(name) ?? name) : name,
          ]),
      ]),
    );
  }
}

/** What units are called; of which body, where there are several. */
async function unitsIn(directory: string, language: Language): Promise<ReadonlyMap<string, string>> {
  const { rows } = await withViews(directory, (views) => views.select(unitRows, { limit: 10_000 }));
  const several = new Set(rows.map(({ body }) => body)).size > 1;
  return new Map(
    rows.map(({ id, body, nameKk: kk, nameRu: ru, nameEn: en }) => {
      const name = { kk, ru, en }[language];
      return [id, several ? `${name} (${body})` : name];
    }),
  );
}

const figures = ({ median, p90, longest }: Waiting): readonly string[] => [median, p90, longest].map(String);

function conformance({ appeals, events, deviations }: Mined, say: (text: Text) => string): string {
  const counted = say(fillText(words.counted, { appeals, events }));
  if (deviations.length === 0) return `${counted}. ${say(words.conform)}`;
  const lines = deviations.slice(0, 20).map(({ caseId, reason }) => `  ${caseId}: ${reason}`);
  return [`${counted}. ${say(words.deviate)}: ${String(deviations.length)}`, ...lines].join('\n');
}

const words = {
  picture: {
    kk: 'Жолданымдардың іс жүзіндегі жүрісі: саны және орташа (медиана) күту, жұмыс күнімен',
    ru: 'Как на деле идут обращения: число переходов и медиана ожидания в рабочих днях',
    en: 'How appeals really go: how often, and the median wait in working days',
  },
  counted: {
    kk: '{appeals} жолданым, {events} оқиға',
    ru: '{appeals|обращение|обращения|обращений}, {events|событие|события|событий}',
    en: '{appeals|appeal|appeals}, {events|event|events}',
  },
  wd: { kk: 'ж.к.', ru: 'р.д.', en: 'wd' },
  conform: {
    kk: 'Барлығы сызбаға сәйкес келеді: әр оқиға өз күйінде мүмкін болған.',
    ru: 'Все соответствуют схеме: каждое событие было возможно в своём состоянии.',
    en: 'All of them conform to the chart: every event was possible in the state it met.',
  },
  deviate: { kk: 'Сызбаға сәйкес емес', ru: 'Не соответствуют схеме', en: 'Not conforming to the chart' },
  variants: {
    kk: 'Нұсқалар: жолданым өткен күйлер тізбегі, мерзімі жұмыс күнімен',
    ru: 'Варианты: последовательности состояний, длительность в рабочих днях',
    en: 'Variants: sequences of states, lasting in working days',
  },
  passages: {
    kk: 'Күйлер арасындағы күту, жұмыс күнімен',
    ru: 'Ожидание между состояниями, рабочих дней',
    en: 'Waiting between states, in working days',
  },
  state: { kk: 'Қай күйде күтеді', ru: 'В каком состоянии ждут', en: 'In which state they wait' },
  unit: {
    kk: 'Қай бөлімшенің әрекетін күтеді',
    ru: 'Действий какого подразделения ждут',
    en: 'For which unit to act they wait',
  },
  employee: {
    kk: 'Қай қызметкердің әрекетін күтеді (бүркеншік нөмір)',
    ru: 'Действий какого сотрудника ждут (псевдоним)',
    en: 'For which employee to act they wait (pseudonym)',
  },
  appeals: { kk: 'жолданым', ru: 'обращений', en: 'appeals' },
  median: { kk: 'медиана', ru: 'медиана', en: 'median' },
  longest: { kk: 'ең ұзағы', ru: 'дольше всего', en: 'longest' },
  count: { kk: 'саны', ru: 'раз', en: 'times' },
  total: { kk: 'барлығы', ru: 'всего', en: 'total' },
  states: { kk: 'күйлер', ru: 'состояния', en: 'states' },
} satisfies Readonly<Record<string, Text>>;
