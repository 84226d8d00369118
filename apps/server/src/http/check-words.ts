import { fillText, type Text } from '@qabyldau/kernel';
import { expected } from '../lists/expected.js';
import type { OwnCheck } from './checks.js';

/** What a check expects, in words that go on after "expected"; places take what it was given, in that order. */
interface Words {
  readonly takes?: readonly string[];
  readonly expected: Text;
}

const text = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });
const words = (said: Text, ...takes: readonly string[]): Words => ({ expected: said, takes });

const ownChecks: Readonly<Record<OwnCheck, Words>> = {
  isReference: words(
    text(
      'бос орынсыз белгі (id), мысалы e07',
      'обозначение (id) без пробелов, например e07',
      'an id without spaces, such as e07',
    ),
  ),
  isProof: words(
    text(
      'растайтын нөмір немесе id, сөзсіз және бос орынсыз, мысалы RR-104',
      'номер или id подтверждения без слов и пробелов, например RR-104',
      'a number or an id of what proves it, without words or spaces, such as RR-104',
    ),
  ),
  isPaperNumber: words(
    text(
      'сөзсіз жазылған нөмір, мысалы № 12-қ немесе 366/4',
      'номер без слов, например № 12-қ или 366/4',
      'a number without words, such as № 12-қ or 366/4',
    ),
  ),
  isTimeOfDay: words(
    text(
      'СС:ММ түріндегі жергілікті уақыт, мысалы 09:30',
      'местное время в виде ЧЧ:ММ, например 09:30',
      'a local time as HH:MM, such as 09:30',
    ),
  ),
  isDay: words(expected.day),
  isMoment: words(
    text(
      'уақыт белдеуі көрсетілген сәт, мысалы 2026-03-20T18:05:00+05:00',
      'момент с часовым поясом, например 2026-03-20T18:05:00+05:00',
      'an instant with its offset, such as 2026-03-20T18:05:00+05:00',
    ),
  ),
  isQuarter: words(expected.quarter),
  isVersion: words(
    text(
      'бекітілген нұсқаның нөмірі, мысалы 1',
      'номер зафиксированной версии, например 1',
      'the number of a frozen version, such as 1',
    ),
  ),
  isWholeBetween: words(
    text('бүтін сан ({least}–{most})', 'целое число ({least}–{most})', 'a whole number ({least}–{most})'),
    'least',
    'most',
  ),
};

/** Of class-validator's own, those that requests are checked by; a test finds one that is used and missing here. */
const checks: Readonly<Record<string, Words>> = {
  ...ownChecks,
  isString: words(text('мәтін', 'текст', 'a text')),
  isLength: words(
    text(
      'мәтін (таңба саны: {least}–{most})',
      'текст (знаков: {least}–{most})',
      'a text ({least}–{most} characters)',
    ),
    'least',
    'most',
  ),
  isBoolean: words(
    text('true (иә) немесе false (жоқ)', 'true (да) или false (нет)', 'true (yes) or false (no)'),
  ),
  isIn: words(text('мыналардың бірі – {values}', 'одно из значений {values}', 'one of {values}'), 'values'),
  isArray: words(text('мәндер тізімі […]', 'список значений […]', 'a list of values […]')),
  arrayUnique: words(
    text('мәндері қайталанбайтын тізім', 'список без повторов', 'a list without repetitions'),
  ),
  arrayMaxSize: words(
    text(
      'мәндерінің саны {most} шегінен аспайтын тізім',
      'список, в котором значений не больше {most}',
      'a list of values, of which at most {most}',
    ),
    'most',
  ),
  nestedValidation: words(
    text(
      'JSON нысаны {"өріс": "мән"}',
      'объект JSON {"поле": "значение"}',
      'a JSON object {"field": "value"}',
    ),
  ),
};

/** Names of the checks that have words. */
export const wordedChecks: ReadonlySet<string> = new Set(Object.keys(checks));

/** The words of every check with the names of what it was given, for whoever proves them complete. */
export const checkWords: readonly (readonly [string, Words])[] = Object.entries(checks);

/** What a check expects. @param given the values that its decorator was given */
export function expectedBy(check: string, given: readonly unknown[] = []): Text | undefined {
  const { expected: said, takes = [] } = checks[check] ?? {};
  if (said === undefined) return undefined;
  return fillText(said, Object.fromEntries(takes.map((name, i) => [name, printed(given[i])])));
}

const printed = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value));
