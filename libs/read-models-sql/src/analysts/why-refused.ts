import type { Text } from '@qabyldau/kernel';

/** What a database says of a query, and the same in the reader's language; `$1` is the name that it speaks of. */
const known: readonly (readonly [RegExp, Text])[] = [
  [
    /^(.+): only SELECT reads$/,
    {
      kk: '$1 деп басталады, ал деректерді тек SELECT оқиды',
      ru: 'начинается с $1, а читает только SELECT',
      en: 'it begins with $1, and only SELECT reads',
    },
  ],
  [
    /^(?:no such column: (.+)|column (.+) does not exist)$/,
    { kk: '$1 деген баған жоқ', ru: 'столбца $1 нет', en: 'there is no column $1' },
  ],
  [
    /^(?:no such table: (.+)|relation (.+) does not exist)$/,
    { kk: '$1 деген көрініс жоқ', ru: 'представления $1 нет', en: 'there is no view $1' },
  ],
  [
    /^(?:no such function: (.+)|function (.+) does not exist)$/,
    { kk: '$1 деген функция жоқ', ru: 'функции $1 нет', en: 'there is no function $1' },
  ],
  [
    /^(?:near (.+): syntax error|unrecognized token: (.+)|syntax error at or near (.+))$/,
    { kk: '$1 маңында қате жазылған', ru: 'ошибка в записи около $1', en: 'it is written wrongly near $1' },
  ],
  [
    /^(?:incomplete input|syntax error at end of input)$/,
    { kk: 'соңына дейін жазылмаған', ru: 'он не дописан', en: 'its end is missing' },
  ],
  [
    /^(?:ambiguous column name: (.+)|column reference (.+) is ambiguous)$/,
    {
      kk: '$1 бағаны бірнеше көріністе бар: қайсысы екенін атаңыз',
      ru: 'столбец $1 есть в нескольких представлениях: назовите, в каком',
      en: 'several views have a column $1: name the view as well',
    },
  ],
  [
    /more than one statement|cannot insert multiple commands/,
    { kk: 'онда бірнеше сұрау бар', ru: 'в нём несколько запросов', en: 'there are several queries in it' },
  ],
  [
    /^(?:\w+ does more than read|cannot modify .+|cannot execute .+ in a read-only transaction)$/,
    {
      kk: 'ол деректерді оқумен шектелмейді',
      ru: 'он не только читает данные',
      en: 'it does more than read',
    },
  ],
  [
    /^wrong number of arguments to function (.+)$/,
    {
      kk: '$1 функциясына берілген мәндердің саны сәйкес емес',
      ru: 'функции $1 передано не то число значений',
      en: 'the function $1 takes another number of values',
    },
  ],
  [
    /^permission denied for \w+ (.+)$/,
    { kk: '$1 оқуға ашылмаған', ru: '$1 не открыто для чтения', en: '$1 is not open for reading' },
  ],
  [
    /more memory than there is|out of memory/,
    {
      kk: 'оған бір сұрауға берілетін жадтан көп жад керек болды',
      ru: 'ему понадобилось больше памяти, чем отведено одному запросу',
      en: 'it took more memory than there is for one query',
    },
  ],
];

/** Why a query was refused, in words; what nobody foresaw stays as the database said it, and says so. */
export function whyRefused(reason: string): Text {
  for (const [pattern, text] of known) {
    const found = pattern.exec(reason);
    if (found === null) continue;
    // Of several ways to say it one has matched.
    const name = found.slice(1).join('');
    const said = (words: string) => words.replaceAll('$1', () => name);
    return { kk: said(text.kk), ru: said(text.ru), en: said(text.en) };
  }
  return {
    kk: `дерекқордың жауабы – «${reason}»`,
    ru: `ответ базы данных – «${reason}»`,
    en: `the database says “${reason}”`,
  };
}
