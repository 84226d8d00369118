import { citationText, type Language, type Text } from '@qabyldau/kernel';
import {
  citationsWithin,
  type Citing,
  type CitingKind,
  type Evidence,
  type MappedParagraph,
} from '@qabyldau/law';

const headings: Record<CitingKind | 'readings' | 'rules' | 'tests' | 'open', Text> = {
  readings: { kk: 'Қалай оқимыз', ru: 'Как читаем', en: 'How we read it' },
  rules: { kk: 'Ережелер', ru: 'Правила', en: 'Rules' },
  verb: { kk: 'Әрекеттер', ru: 'Действия', en: 'Commands' },
  event: { kk: 'Оқиғалар', ru: 'События', en: 'Events' },
  refusal: { kk: 'Бағдарлама «жоқ» дейтін жағдайлар', ru: 'Когда программа отвечает «нет»', en: 'Refusals' },
  term: { kk: 'Мерзімдер', ru: 'Сроки', en: 'Terms' },
  policy: { kk: 'Орган өзі белгілейтіні', ru: 'Что устанавливает сам орган', en: 'What the body may set' },
  state: { kk: 'Күйлер', ru: 'Состояния', en: 'States' },
  role: { kk: 'Кім', ru: 'Кто', en: 'Who' },
  effect: { kk: 'Сыртқа шығатыны', ru: 'Что уходит наружу', en: 'What goes out' },
  tests: { kk: 'Тесттер', ru: 'Тесты', en: 'Tests' },
  open: { kk: 'Әлі жоғы', ru: 'Чего ещё нет', en: 'Still open' },
};
const asks: Record<'program' | 'partly' | 'nothing', Text> = {
  program: {
    kk: 'Мұны бағдарлама атқаруға тиіс.',
    ru: 'Выполнять это — дело программы.',
    en: 'This is for the program to carry out.',
  },
  partly: {
    kk: 'Мұның бір бөлігін бағдарлама атқаруға тиіс.',
    ru: 'Выполнять это — отчасти дело программы.',
    en: 'A part of this is for the program to carry out.',
  },
  nothing: {
    kk: 'Бағдарламадан ештеңе талап етпейді.',
    ru: 'От программы ничего не требует.',
    en: 'It asks nothing of a program.',
  },
};

/** Everything the program has for a paragraph, for a person at a terminal. */
export function paragraphLines(mapped: MappedParagraph, language: Language): readonly string[] {
  const { paragraph, readings, citings, rules, tests, open } = mapped;
  const { id, title, short, why } = paragraph;
  const section = (heading: keyof typeof headings, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', headings[heading][language], ...lines];
  const cited = (kind: CitingKind) =>
    section(
      kind,
      citingLines(
        id,
        citings.filter((c) => c.kind === kind),
        language,
      ),
    );
  return [
    `${id} · ${title[language]} (${citationText(id, language)})`,
    ...wrapped(short[language], '  '),
    '',
    ...wrapped(`${asks[paragraph.asks][language]} ${why?.[language] ?? ''}`.trim(), '  '),
    ...section('open', open === undefined ? [] : wrapped(open[language], '  ')),
    ...section(
      'readings',
      readings.flatMap(({ letter, text }) => wrapped(text[language], '     ', `  ${letter}  `)),
    ),
    ...section('rules', evidenceLines(rules)),
    ...(['verb', 'event', 'refusal', 'term', 'policy', 'state', 'role', 'effect'] as const).flatMap(cited),
    ...section('tests', evidenceLines(tests)),
  ];
}

/** Each entry with its words, and the places of the paragraph where it cites them; a role once for all workflows. */
function citingLines(id: string, citings: readonly Citing[], language: Language): readonly string[] {
  const lines = citings.flatMap(({ kind, name, workflow, label, law }) => {
    if (kind === 'role') return wrapped(label[language], '  ');
    const places = citationsWithin(id, law)
      .filter((citation) => citation !== id)
      .map((citation) => citationText(citation, language));
    const place = places.length === 0 ? '' : ` · ${places.join('; ')}`;
    const where = workflow === undefined ? name : `${workflow} › ${name}`;
    return [`  ${where}${place}`, ...wrapped(label[language], '      ')];
  });
  return citings.some(({ kind }) => kind === 'role') ? [...new Set(lines)] : lines;
}

function evidenceLines(entries: readonly Evidence[]): readonly string[] {
  const files = [...new Set(entries.map(({ file }) => file))];
  return files.flatMap((file) => [
    `  ${file}`,
    ...entries.filter((entry) => entry.file === file).map(({ name }) => `      ${name}`),
  ]);
}

const width = 100;

/** Words of a text in lines of at most 100 characters. */
function wrapped(text: string, indent: string, first = indent): readonly string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(' ')) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line];
}
