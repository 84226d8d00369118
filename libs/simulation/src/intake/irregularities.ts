import { withWrongCheckDigit } from '../people/identifiers.js';
import { singleNames, twoWordGivenNames } from '../people/name-lists.js';
import type { Random } from '../random/random.js';
import type { IntakeApplicant, IntakeLine } from './intake-line.js';

/** One way in which a line of real life differs from the form. */
export type Irregularity = (line: IntakeLine, random: Random) => IntakeLine;

const applicant =
  (change: (applicant: IntakeApplicant, random: Random, line: IntakeLine) => IntakeApplicant): Irregularity =>
  (line, random) => ({ ...line, applicant: change(line.applicant, random, line) });

const sexOf = ({ surname }: IntakeApplicant) => (surname?.endsWith('а') === true ? 'female' : 'male');

const latinLookAlikes: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  х: 'x',
  у: 'y',
  і: 'i',
};

/** Every second letter that has a Latin twin is typed as that twin. */
export function withLatinLookAlikes(text: string): string {
  let seen = 0;
  return text.replace(/[аеорсхуі]/g, (letter) =>
    seen++ % 2 === 0 ? (latinLookAlikes[letter] ?? letter) : letter,
  );
}

/** The ways in which people write +7 700 000 12 34. */
const phoneNotations: readonly ((ten: string) => string)[] = [
  (ten) => `8${ten}`,
  (ten) => `+7 (${ten.slice(0, 3)}) ${ten.slice(3, 6)}-${ten.slice(6, 8)}-${ten.slice(8)}`,
  (ten) => `8-${ten.slice(0, 3)}-${ten.slice(3, 6)}-${ten.slice(6)}`,
  (ten) => `8 ${ten.slice(0, 3)} ${ten.slice(3)}`,
  (ten) => `7${ten}`,
  (ten) => ten,
  (ten) => `+7${ten} (туысы)`,
  (ten) => `тел. +7 ${ten.slice(0, 3)} ${ten.slice(3, 6)} ${ten.slice(6, 8)} ${ten.slice(8)}`,
];

export const withPhoneNotation = applicant((one, random) =>
  one.phone === undefined ? one : { ...one, phone: random.pick(phoneNotations)(one.phone.slice(2)) },
);

/** How many lines in a hundred have each; together about a third. */
export const irregularities: readonly (readonly [percent: number, change: Irregularity])[] = [
  [6, applicant(({ iin: _iin, bin: _bin, ...rest }) => rest)],
  [3, applicant((one) => (one.iin === undefined ? one : { ...one, iin: withWrongCheckDigit(one.iin) }))],
  [1, applicant((one) => (one.iin === undefined ? one : { ...one, iin: one.iin.slice(0, 9) }))],
  [
    2,
    applicant((one, random) =>
      one.kind === 'legal' ? one : { ...one, given: random.pick(twoWordGivenNames[sexOf(one)]) },
    ),
  ],
  [
    2,
    applicant((one, random, { language }) => {
      if (one.kind === 'legal') return one;
      const { surname: _surname, patronymic: _patronymic, ...rest } = one;
      return { ...rest, given: random.pick(singleNames[language]) };
    }),
  ],
  [
    4,
    applicant((one) =>
      one.surname === undefined ? one : { ...one, surname: withLatinLookAlikes(one.surname) },
    ),
  ],
  [
    2,
    (line) => (line.essence === undefined ? line : { ...line, essence: withLatinLookAlikes(line.essence) }),
  ],
  [3, (line) => ({ ...line, essence: '' })],
  [1, ({ essence: _essence, ...line }) => line],
  [3, ({ address: _address, ...line }) => line],
  [2, ({ addressee: _addressee, ...line }) => line],
  [1, (line) => ({ ...line, signature: false })],
  [
    2,
    applicant((one) =>
      one.surname === undefined ? one : { ...one, surname: ` ${one.surname.toUpperCase()} ` },
    ),
  ],
  [5, ({ topic: _topic, ...line }) => line],
];

/** Lines that no reader can make an appeal of, whatever it tries. */
export const unreadableLines: readonly ((good: string) => string)[] = [
  (good) => good.slice(0, Math.floor(good.length * 0.6)),
  () => '{"channel":"E_OTINISH","receivedAt":"2026-03-19T10:15:00+05:00","applicant":{"kind":"natural",,}}',
  () => '["PAPER_POST","2026-03-19T10:20:00+05:00","Мысал Сынақов"]',
  (good) => good.replace(/"channel":"[A-Z_]+"/, '"channel":"PIGEON"'),
];
