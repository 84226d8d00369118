import { fillText, QabyldauError, type Text } from '@qabyldau/kernel';

const text = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

/** What a filter or another part of a query takes, for whoever gave something else. */
export const expected = {
  number: text(
    'нөмірі, мысалы 2026-000123',
    'номер, например 2026-000123',
    'the number, such as 2026-000123',
  ),
  appeal: text(
    'жолданымның нөмірі, мысалы 2026-000123, немесе оның id-і',
    'номер обращения, например 2026-000123, или его id',
    'the number of an appeal, such as 2026-000123, or its id',
  ),
  clocksOfCase: text(
    'рәсім мен істің id-і, мысалы motion/01J…',
    'процедура и id дела, например motion/01J…',
    'the procedure and the id of a case, such as motion/01J…',
  ),
  caseId: text('істің id-і', 'id дела', 'the id of a case'),
  employeeId: text('осы органның қызметкерінің id-і', 'id сотрудника органа', 'the id of an employee'),
  unitId: text('осы органның бөлімшесінің id-і', 'id подразделения органа', 'the id of a unit'),
  revision: text(
    'істің нұсқа нөмірі, мысалы 12',
    'номер версии дела, например 12',
    'the number of a revision of the case, such as 12',
  ),
  state: text(
    'күйдің атауы, мысалы course.onControl немесе clock.missed',
    'название состояния, например course.onControl или clock.missed',
    'the name of a state, such as course.onControl or clock.missed',
  ),
  month: text(
    'жыл мен ай, мысалы 2026-03',
    'год и месяц, например 2026-03',
    'year and month, such as 2026-03',
  ),
  day: text(
    'ЖЖЖЖ-АА-КК түріндегі күн, мысалы 2026-03-20',
    'дата в виде ГГГГ-ММ-ДД, например 2026-03-20',
    'a date as YYYY-MM-DD, such as 2026-03-20',
  ),
  quarter: text(
    'жыл мен тоқсан, мысалы 2026-Q2',
    'год и квартал, например 2026-Q2',
    'year and quarter, such as 2026-Q2',
  ),
  nameOrNumber: text(
    'аты-жөнінің кемінде екі әрпі немесе нөмірі, мысалы 2026-000123',
    'не менее двух букв имени или номер, например 2026-000123',
    'two letters of a name at least, or a number, such as 2026-000123',
  ),
  oneValue: text('бір ғана мән', 'одно значение', 'one value'),
  moreOfNumber: text(
    'нөмірдің көбірек бөлігі: бұлай басталатыны {most} нөмірден көп',
    'больше знаков номера: так начинается больше {most} номеров',
    'more of the number: over {most} begin so',
  ),
  moreOfName: text(
    'аты-жөнінің көбірек бөлігі: аты бұлай басталатындар {most} адамнан көп',
    'больше букв имени или больше слов: с этого начинаются имена более {most|человека|человек}',
    'a longer beginning, or more of the name: over {most|person|people} have a name that begins so',
  ),
} as const satisfies Readonly<Record<string, Text>>;

/** What is written alike in every language: codes, figures. */
export const asWritten = (codes: string): Text => text(codes, codes, codes);

/** More values than these are named by their codes alone. */
const MOST_EXPLAINED = 12;

/** The values that there are, with what each of them means where they are few. */
export function oneOf(choices: Readonly<Record<string, Text>>): Text {
  const all = Object.entries(choices);
  if (all.length > MOST_EXPLAINED) return asWritten(Object.keys(choices).join(', '));
  const said = (language: keyof Text) =>
    all
      .map(([code, { [language]: meaning }]) => (meaning === code ? code : `${code} (${meaning})`))
      .join(', ');
  return text(said('kk'), said('ru'), said('en'));
}

/** What a query gave cannot be: says what can. */
export const badValue = (
  filter: string,
  value: string,
  what: Text,
  numbers: Readonly<Record<string, number>> = {},
): QabyldauError => {
  const { kk, ru, en } = fillText(what, numbers);
  return new QabyldauError('bad-filter-value', {
    filter,
    value,
    expectedKk: kk,
    expectedRu: ru,
    expectedEn: en,
  });
};
