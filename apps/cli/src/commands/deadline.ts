import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import {
  createCalendar,
  kazakhstanCalendar,
  termKinds,
  termLabels,
  type Calendar,
  type TermKind,
} from '@qabyldau/calendar';
import { QabyldauError, type Language, type Text } from '@qabyldau/kernel';
import { cited } from '../cited.js';
import { withDataFolder } from '../data-folder.js';
import { chooseLanguage, countOption, dataFolder, dateOption, type CommonOptions } from '../options.js';
import { print, printJson, table } from '../output.js';

interface Options extends CommonOptions {
  readonly from: string;
  readonly correctionDays?: string;
}

const words: Record<'due' | 'provisional', Text> = {
  due: { kk: 'Мерзімі', ru: 'Срок', en: 'Due' },
  provisional: { kk: 'алдын ала', ru: 'предварительно', en: 'provisional' },
};

export function deadlineCommand(): Command {
  return new Command('deadline')
    .argument('<kind>', termKinds.join(', '))
    .requiredOption('--from <date>', 'the day the term is counted from, YYYY-MM-DD')
    .option('--correction-days <n>', "the body's correction term, working days")
    .action((kind: string, options: Options) => deadline(kind, options));
}

async function deadline(kind: string, options: Options): Promise<void> {
  const language = chooseLanguage(options.language);
  if (!isTermKind(kind)) throw new QabyldauError('unknown-term', { kind, known: termKinds.join(', ') });
  const from = dateOption(options.from);
  const days = options.correctionDays;
  const termOptions = days === undefined ? {} : { days: countOption('correction-days', days) };
  const calendar = await calendarOf(dataFolder(options));
  const term = calendar.deadline(kind, from, termOptions);
  const derivation = calendar.derive(kind, from, termOptions);
  if (options.json) {
    const { due, provisional, paragraphs } = term;
    printJson({
      kind,
      from,
      due,
      provisional,
      paragraphs: [...paragraphs],
      calendar: term.calendar,
      days: derivation.days.map((day) => ({ ...day, reason: day.reason[language] })),
    });
    return;
  }
  const note = term.provisional ? `, ${words.provisional[language]}` : '';
  print(termLabels[kind][language]);
  print(`${words.due[language]}: ${term.due} (${cited(term.paragraphs, language)}${note})`);
  print();
  print(table(derivation.days.map((day) => dayRow(day, language))));
}

/** The calendar of the data folder; where there is none, the table of the program. */
const calendarOf = (directory: string): Promise<Calendar> =>
  existsSync(join(directory, 'log.db'))
    ? withDataFolder(directory, ({ calendar }) => Promise.resolve(calendar))
    : Promise.resolve(createCalendar(kazakhstanCalendar));

const isTermKind = (kind: string): kind is TermKind => termKinds.some((known) => known === kind);

function dayRow(
  day: { date: string; number: number | null; counted: boolean; reason: Text; paragraph: string },
  language: Language,
): readonly string[] {
  return [
    `  ${day.date}`,
    day.number === null ? (day.counted ? '•' : '–') : `${day.number}`,
    day.reason[language],
    cited([day.paragraph], language),
  ];
}
