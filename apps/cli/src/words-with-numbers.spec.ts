import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fillPlaces } from '@qabyldau/kernel';

/** What the program may print or show stands in its sources: texts of pages, papers, refusals and the terminal. */
const root = join(import.meta.dirname, '../../..');
const sources = ['apps', 'libs', 'workflows'].flatMap((part) =>
  readdirSync(join(root, part), { withFileTypes: true }).flatMap(({ name }) =>
    readdirSync(join(root, part, name, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('spec.ts'))
      // What earlier versions of a letter said, they said.
      .filter((file) => !file.includes('earlier'))
      .map((file) => join(root, part, name, 'src', file)),
  ),
);
const lines = sources.flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .map((line, place) => ({ line, where: `${relative(root, file)}:${String(place + 1)}` }))
    .filter(({ line }) => !/^\s*(?:\*|\/\/|\/\*|kk: )/.test(line)),
);

const withForms = /\{[a-zA-Z]\w*\|[^{}\n]*\}/g;
/** What is counted anywhere, in a form that fits some numbers only. */
const counted =
  /(?<!№ |\$)\{(?!moment|\w+On\})[a-zA-Z]+\}\**[  ](?:рабоч|календарн|д(?:ень|ня|ней)(?!\p{L})|месяц|час(?!т)|минут|секунд|байт|человек|обращени[ейя](?!\p{L})|событи|срок|строк|раз(?!\p{L})|запис|поручени|звонк|(?:working |calendar )?(?:days?|months?|hours?|minutes?|seconds?|bytes?|people|appeals?|events?|cases?|terms?|rows?|lines?|times|tasks?|calls?|streams?|slots?)(?![-\w])(?! of\b))/u;

describe('every text that says a number', () => {
  const texts = lines.flatMap(({ line }) => line.match(withForms) ?? []);

  it('agrees with it, whatever it is', () => {
    const said = (text: string) => {
      const language = /\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en';
      return [1, 2, 5, 11, 21].map((n) => fillPlaces(text, language, () => n)).join(', ');
    };
    expect([...new Set(texts.map(said))].sort()).toEqual([
      '1 appeal, 2 appeals, 5 appeals, 11 appeals, 21 appeals',
      '1 byte, 2 bytes, 5 bytes, 11 bytes, 21 bytes',
      '1 case, 2 cases, 5 cases, 11 cases, 21 cases',
      '1 event, 2 events, 5 events, 11 events, 21 events',
      '1 line, 2 lines, 5 lines, 11 lines, 21 lines',
      '1 minute, 2 minutes, 5 minutes, 11 minutes, 21 minutes',
      '1 person, 2 people, 5 people, 11 people, 21 people',
      '1 stream, 2 streams, 5 streams, 11 streams, 21 streams',
      '1 байт, 2 байта, 5 байт, 11 байт, 21 байт',
      '1 день, 2 дня, 5 дней, 11 дней, 21 день',
      '1 минута, 2 минуты, 5 минут, 11 минут, 21 минута',
      '1 обращение, 2 обращения, 5 обращений, 11 обращений, 21 обращение',
      '1 рабочего дня, 2 рабочих дней, 5 рабочих дней, 11 рабочих дней, 21 рабочего дня',
      '1 ребёнок, 2 ребёнка, 5 детей, 11 детей, 21 ребёнок',
      '1 событие, 2 события, 5 событий, 11 событий, 21 событие',
      '1 час, 2 часа, 5 часов, 11 часов, 21 час',
      '1 человека, 2 человек, 5 человек, 11 человек, 21 человека',
    ]);
  });

  it('leaves no word that changes with its number outside its place', () => {
    const left = lines.flatMap(({ line, where }) => {
      const found = counted.exec(line)?.[0];
      return found === undefined ? [] : [`${where}: ${found}`];
    });
    expect(left).toEqual([]);
  });
});
