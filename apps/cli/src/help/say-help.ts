import type { Command } from 'commander';
import type { Language, Text } from '@qabyldau/kernel';
import { commandWords } from './command-words.js';
import { optionWords } from './option-words.js';

/** Codes by themselves, as they are typed: `list, show, adopt`. */
const codes = /^[\w-]+(?:, [\w-]+)+$/;

/** Whether the help can say it in three languages. */
export const isSaid = (english: string): boolean =>
  codes.test(english) || commandWords[english] !== undefined || optionWords[english] !== undefined;

/** What a command says of itself, in every language. */
export function helpText(english: string): Text {
  const [kk, ru] = commandWords[english] ?? optionWords[english] ?? [english, english];
  return { kk, ru, en: english };
}

const titles: Readonly<Record<string, Text>> = {
  'Usage:': { kk: 'Қолданылуы:', ru: 'Использование:', en: 'Usage:' },
  'Arguments:': { kk: 'Аргументтері:', ru: 'Аргументы:', en: 'Arguments:' },
  'Options:': { kk: 'Параметрлері:', ru: 'Параметры:', en: 'Options:' },
  'Commands:': { kk: 'Пәрмендер:', ru: 'Команды:', en: 'Commands:' },
};
/** What commander itself puts into a usage line or behind a description. */
const marks: readonly (readonly [RegExp, Text])[] = [
  [/\[options\]/g, { kk: '[параметрлер]', ru: '[параметры]', en: '[options]' }],
  [/\[command\]/g, { kk: '[пәрмен]', ru: '[команда]', en: '[command]' }],
  [/(?<=\()choices: /g, { kk: 'мүмкіні: ', ru: 'варианты: ', en: 'choices: ' }],
  [/(?<=\(|, )default: /g, { kk: 'берілмесе: ', ru: 'по умолчанию: ', en: 'default: ' }],
];

const marked = (line: string, language: Language): string =>
  marks.reduce((said, [mark, text]) => said.replace(mark, text[language]), line);

/** Lets a command, and those below it, explain themselves in a language. */
export function sayHelp(command: Command, language: Language): void {
  const say = (english: string) => helpText(english)[language];
  command.description(say(command.description()));
  for (const argument of command.registeredArguments) argument.description = say(argument.description);
  for (const option of command.options) option.description = say(option.description);
  command.helpOption('-h, --help', say('display help for command'));
  if (command.commands.length > 0) command.helpCommand('help [command]', say('display help for command'));
  command.configureHelp({
    styleTitle: (title) => titles[title]?.[language] ?? title,
    styleUsage: (usage) => marked(usage, language),
    styleOptionDescription: (text) => marked(text, language),
    styleArgumentDescription: (text) => marked(text, language),
    styleSubcommandTerm: (term) => marked(term, language),
  });
  for (const below of command.commands) sayHelp(below, language);
}
