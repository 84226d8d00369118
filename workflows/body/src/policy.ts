import type { Json, Text } from '@qabyldau/kernel';
import type { BodyContext } from './machine.js';

/** What every body may fix in its own internal act (cl. 4). Days are working days unless said otherwise. */
export interface BodyPolicy {
  readonly correctionDays: number;
  /** Left before the end of the reply's term. */
  readonly correctionCapDays: number;
  /** Local time, HH:MM. */
  readonly workingDayEnds: string;
  /** Calendar days after registration. */
  readonly farReceptionDays: number;
  /** Left for the reply after a brief that proposes reception. */
  readonly briefLeadForReply: number;
  /** Left before the last day for the draft after a brief that proposes refusal. */
  readonly briefLeadForDraft: number;
  /** The lowest rank of P2 that decides on a brief. */
  readonly decidingRank: number;
  readonly chiefOfStaffMayExtend: boolean;
  readonly hearingExemption: boolean;
  readonly videoForOtherRanks: boolean;
  readonly slotMinutes: number;
  readonly slotsPerDay: number;
  readonly protocolDays: number;
  /** Calendar day of the month after the quarter. */
  readonly reportDueDays: number;
  /** Telephone calls a month. */
  readonly surveyMonthlySample: number;
  /** P24: persons. */
  readonly smallestPublicNumber: number;
  /** P2-1. */
  readonly centralMattersOnlyAtCentres: boolean;
}
export type PolicyParameter = keyof BodyPolicy;

/** The values a parameter may take; times and numbers with both bounds included. */
export type PolicyBounds =
  | { readonly kind: 'integer'; readonly from: number; readonly to: number }
  | { readonly kind: 'time'; readonly from: string; readonly to: string }
  | { readonly kind: 'switch' };

export interface PolicySpec<V extends Json = Json> {
  readonly default: V;
  readonly bounds: PolicyBounds;
  /** Paragraphs the parameter fills in. */
  readonly law: readonly string[];
  readonly name: Text;
}

const integer = (from: number, to: number): PolicyBounds => ({ kind: 'integer', from, to });
const time = (from: string, to: string): PolicyBounds => ({ kind: 'time', from, to });
const onOrOff: PolicyBounds = { kind: 'switch' };

export const policySpecs: { readonly [P in PolicyParameter]: PolicySpec<BodyPolicy[P]> } = {
  // "Reasonable term": neither P6 nor the Code gives a number.
  correctionDays: {
    default: 5,
    bounds: integer(1, 10),
    law: ['P6', 'Code 64(6)'],
    name: {
      kk: 'Жолданымды түзетудің ақылға қонымды мерзімі, жұмыс күні',
      ru: 'Разумный срок исправления обращения, рабочих дней',
      en: 'Reasonable term to correct an appeal, working days',
    },
  },
  // The correction term leaves the body time to answer: the clock of P29 does not stop for it.
  correctionCapDays: {
    default: 3,
    bounds: integer(1, 5),
    law: ['P6', 'P29'],
    name: {
      kk: 'Түзету мерзімінен кейін жауапқа қалатын уақыт, жұмыс күні',
      ru: 'Запас до срока ответа после исправления обращения, рабочих дней',
      en: 'Left for the answer after the correction term, working days',
    },
  },
  // What comes in later counts as come in on the next working day; a term runs out at this time.
  workingDayEnds: {
    default: '18:30',
    bounds: time('16:00', '20:00'),
    law: ['P25', 'Code 64(3)'],
    name: {
      kk: 'Жұмыс күнінің аяқталу уақыты',
      ru: 'Окончание рабочего дня',
      en: 'End of the working day',
    },
  },
  // P29 sets no latest date for the reception itself: later than this gives a warning, never a refusal.
  farReceptionDays: {
    default: 45,
    bounds: integer(15, 90),
    law: ['P29'],
    name: {
      kk: 'Қабылдау күні тым алыс саналатын мерзім, күнтізбелік күн',
      ru: 'После скольких календарных дней дата приёма считается далёкой',
      en: 'A reception is far off after so many calendar days',
    },
  },
  briefLeadForReply: {
    default: 2,
    bounds: integer(1, 5),
    law: ['P26', 'P29'],
    name: {
      kk: 'Қабылдау ұсынылған анықтамалық ақпараттан кейін жауапқа қалатын уақыт, жұмыс күні',
      ru: 'Запас для ответа после справочной информации с предложением о приёме, рабочих дней',
      en: 'Left for the reply after a brief that proposes reception, working days',
    },
  },
  briefLeadForDraft: {
    default: 1,
    bounds: integer(1, 2),
    law: ['P26', 'P32'],
    name: {
      kk: 'Бас тарту ұсынылған анықтамалық ақпараттан кейін алдын ала шешім жобасына қалатын уақыт, жұмыс күні',
      ru: 'Запас для проекта предварительного решения после справочной информации с предложением об отказе, рабочих дней',
      en: 'Left for the draft preliminary decision after a brief that proposes refusal, working days',
    },
  },
  // The brief is addressed to the head or akim; their deputies decide in their stead.
  decidingRank: {
    default: 2,
    bounds: integer(1, 6),
    law: ['P26', 'P27'],
    name: {
      kk: 'Анықтамалық ақпарат бойынша шешім қабылдайтын адамның ең төменгі дәрежесі',
      ru: 'Низший разряд лица, принимающего решение по справочной информации',
      en: 'Lowest rank that decides on a brief',
    },
  },
  // The Code allows it, P30 does not name the chief of staff.
  chiefOfStaffMayExtend: {
    default: false,
    bounds: onOrOff,
    law: ['P30', 'Code 76(3)'],
    name: {
      kk: 'Аппарат басшысы қарау мерзімін ұзарта алады',
      ru: 'Руководитель аппарата вправе продлевать срок рассмотрения',
      en: 'The chief of staff may extend the term',
    },
  },
  // "May not be applied" in the Code: a hearing is never unlawful, and P32 orders to send the draft.
  hearingExemption: {
    default: false,
    bounds: onOrOff,
    law: ['P32', 'Code 73(2)(9)'],
    name: {
      kk: 'Жеке қабылдауға жазудан бас тартқанда тыңдау рәсімін өткізбеу',
      ru: 'Не проводить заслушивание при отказе в записи на личный приём',
      en: 'No hearing when sign-up for reception is refused',
    },
  },
  // P13 names first heads, akims and their deputies; it is silent about the others.
  videoForOtherRanks: {
    default: false,
    bounds: onOrOff,
    law: ['P13'],
    name: {
      kk: 'Өзге лауазымды адамдардың бейнеконференцбайланыс арқылы қабылдауы',
      ru: 'Приём по видеоконференцсвязи иными должностными лицами',
      en: 'Reception by video link also by other officials',
    },
  },
  slotMinutes: {
    default: 15,
    bounds: integer(5, 120),
    law: ['cl. 4', 'P28'],
    name: {
      kk: 'Бір адамды қабылдау ұзақтығы, минут',
      ru: 'Длительность приёма одного лица, минут',
      en: 'Length of one reception, minutes',
    },
  },
  slotsPerDay: {
    default: 12,
    bounds: integer(1, 60),
    law: ['cl. 4', 'P28'],
    name: {
      kk: 'Бір қабылдау күнінде қабылданатын адамдар саны',
      ru: 'Число принимаемых за один день приёма',
      en: 'Persons received on one reception day',
    },
  },
  // P23 gives no term for making the protocol; as for the record of an oral hearing.
  protocolDays: {
    default: 2,
    bounds: integer(1, 5),
    law: ['P23', 'Code 74(4)'],
    name: {
      kk: 'Қабылдау хаттамасын ресімдеу мерзімі, жұмыс күні',
      ru: 'Срок оформления протокола приёма, рабочих дней',
      en: 'Term for the protocol of a reception, working days',
    },
  },
  reportDueDays: {
    default: 10,
    bounds: integer(1, 25),
    law: ['P40'],
    name: {
      kk: 'Тоқсандық есепті тоқсаннан кейінгі айдың қай күніне дейін беру керек',
      ru: 'До какого числа месяца после квартала сдаётся отчёт',
      en: 'Day of the month after the quarter on which the report is due',
    },
  },
  surveyMonthlySample: {
    default: 20,
    bounds: integer(1, 1000),
    law: ['P38'],
    name: {
      kk: 'Ай сайынғы іріктемелі телефон сауалнамасының көлемі, адам',
      ru: 'Объём ежемесячного выборочного телефонного опроса, человек',
      en: 'Persons called in the monthly sample survey',
    },
  },
  // P24 asks for the protection of personal data; a small number may point to somebody. Five, as statisticians do.
  smallestPublicNumber: {
    default: 5,
    bounds: integer(3, 20),
    law: ['P24'],
    name: {
      kk: 'Жарияланатын ең аз сан, адам',
      ru: 'Наименьшее публикуемое число, человек',
      en: 'Smallest number told to the public, persons',
    },
  },
  // The text is plain; many akim's offices nevertheless hold centres of their own, on matters of their own.
  centralMattersOnlyAtCentres: {
    default: true,
    bounds: onOrOff,
    law: ['P2-1', 'cl. 4'],
    name: {
      kk: 'Азаматтарды қабылдау орталықтарында тек орталық мемлекеттік органдардың мәселелері бойынша қабылдау',
      ru: 'В центрах приёма граждан — только по вопросам центральных государственных органов',
      en: 'At citizens’ reception centres only on matters of central state bodies',
    },
  },
};

export const policyParameters = Object.keys(policySpecs) as readonly PolicyParameter[];

export const isPolicyParameter = (name: string): name is PolicyParameter => Object.hasOwn(policySpecs, name);

/** Whether a parameter may take a value. */
export function isWithin(bounds: PolicyBounds, value: Json): boolean {
  switch (bounds.kind) {
    case 'integer':
      return (
        typeof value === 'number' && Number.isInteger(value) && value >= bounds.from && value <= bounds.to
      );
    case 'time':
      return isTimeOfDay(value) && value >= bounds.from && value <= bounds.to;
    case 'switch':
      return typeof value === 'boolean';
  }
}

const isTimeOfDay = (value: Json): value is string =>
  typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value);

const defaults = Object.fromEntries(
  Object.entries(policySpecs).map(([parameter, spec]) => [parameter, spec.default]),
);

/** The whole policy of a body, defaults filled in. A body not yet established has the defaults. */
export const policyOf = (context: Pick<BodyContext, 'policy'>): BodyPolicy =>
  // set-policy lets only values within their bounds into the context
  ({ ...defaults, ...context.policy }) as unknown as BodyPolicy;

/** The value in force of one parameter: what the body has set, else the default. */
export const policyValue = <P extends PolicyParameter>(
  context: Pick<BodyContext, 'policy'>,
  parameter: P,
): BodyPolicy[P] => policyOf(context)[parameter];
