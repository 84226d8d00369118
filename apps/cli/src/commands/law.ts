import { Command } from 'commander';
import type { Json, Language, Text } from '@qabyldau/kernel';
import {
  citationsIn,
  citingKinds,
  paragraphsOf,
  type Evidence,
  type MappedParagraph,
  type Paragraph,
} from '@qabyldau/law';
import { lawOfTheProgram } from '../law-of-the-program.js';
import { paragraphLines } from '../law-lines.js';
import { chooseLanguage, type CommonOptions } from '../options.js';
import { print, printJson, table } from '../output.js';

const words: Record<
  'paragraph' | 'title' | 'rules' | 'commands' | 'events' | 'refusals' | 'terms' | 'tests' | 'state',
  Text
> = {
  paragraph: { kk: 'тармақ', ru: 'пункт', en: 'paragraph' },
  title: { kk: 'не туралы', ru: 'о чём', en: 'about' },
  rules: { kk: 'ереже', ru: 'правил', en: 'rules' },
  commands: { kk: 'әрекет', ru: 'действий', en: 'commands' },
  events: { kk: 'оқиға', ru: 'событий', en: 'events' },
  refusals: { kk: '«жоқ» жауабы', ru: 'ответов «нет»', en: 'refusals' },
  terms: { kk: 'мерзім', ru: 'сроков', en: 'terms' },
  tests: { kk: 'тест', ru: 'тестов', en: 'tests' },
  state: { kk: 'ескертпе', ru: 'примечание', en: 'note' },
};
const notes: Readonly<Record<Paragraph['asks'], Text | undefined>> = {
  program: undefined,
  partly: {
    kk: 'бір бөлігі бағдарламада',
    ru: 'программы касается отчасти',
    en: 'asks it of a program in part',
  },
  nothing: { kk: 'бағдарламаға қатысы жоқ', ru: 'программы не касается', en: 'asks nothing of a program' },
};

export function lawCommand(): Command {
  return new Command('law')
    .argument('[paragraph...]', 'P1 … P40, annex, cl. 1 … cl. 5, Code 64; or a place such as P15(2)')
    .action((paragraph: readonly string[], options: CommonOptions) => law(paragraph.join(' '), options));
}

function law(asked: string, options: CommonOptions): void {
  const language = chooseLanguage(options.language);
  const map = lawOfTheProgram();
  if (asked === '') {
    if (options.json) printJson(map.map(asJson));
    else print(overview(map, language));
    return;
  }
  const ids = paragraphsOf(citationOf(asked));
  const chosen = map.filter(({ paragraph }) => ids.includes(paragraph.id));
  if (options.json) printJson(chosen.length === 1 && chosen[0] ? asJson(chosen[0]) : chosen.map(asJson));
  else print(chosen.map((mapped) => paragraphLines(mapped, language).join('\n')).join('\n\n'));
}

/** As people type it: `p29`, `П29`, `code art. 64(7)`, `Reading E`. */
function citationOf(asked: string): string {
  const typed = asked.replace(/^[pPпПрР]\.? ?(?=\d)/, 'P').replace(/^code/i, 'Code');
  return citationsIn(typed)[0] ?? asked;
}

function overview(map: readonly MappedParagraph[], language: Language): string {
  const head = Object.values(words).map((word) => word[language]);
  return table([head, ...map.map((mapped) => overviewRow(mapped, language))]);
}

function overviewRow(
  { paragraph, citings, rules, tests, open }: MappedParagraph,
  language: Language,
): string[] {
  const cited = (...kinds: readonly string[]) =>
    count(citings.filter(({ kind }) => kinds.includes(kind)).length);
  const note = open ?? notes[paragraph.asks];
  return [
    paragraph.id,
    paragraph.title[language],
    count(rules.length),
    cited('verb'),
    cited('event'),
    cited('refusal'),
    cited('term'),
    count(tests.length),
    note?.[language] ?? '',
  ];
}

const count = (n: number): string => (n === 0 ? '·' : `${n}`);

function asJson({ paragraph, readings, citings, rules, tests, open }: MappedParagraph): Json {
  const { id, title, short, asks, why } = paragraph;
  const found = (entries: readonly Evidence[]) =>
    entries.map(({ file, name, law }) => ({ file, name, law: [...law] }));
  return {
    id,
    title: { ...title },
    short: { ...short },
    asks,
    ...(why && { why: { ...why } }),
    readings: readings.map(({ letter, text }) => ({ letter, text: { ...text } })),
    rules: found(rules),
    citing: Object.fromEntries(
      citingKinds.map((kind) => [
        kind,
        citings
          .filter((citing) => citing.kind === kind)
          .map(({ workflow, name, label, law }) => ({
            ...(workflow !== undefined && { workflow }),
            name,
            label: { ...label },
            law: [...law],
          })),
      ]),
    ),
    tests: found(tests),
    ...(open && { open: { ...open } }),
  };
}
