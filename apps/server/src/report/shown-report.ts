import type { EmployeeNameRow } from '@qabyldau/body';
import { fillText, type Language, type Text } from '@qabyldau/kernel';
import {
  partsOf,
  reportLabels,
  reportSections,
  type Cell,
  type FigureValue,
  type Recipient,
  type Snapshot,
} from '@qabyldau/quarterly-report';
import type { MadeReport } from './make-report.js';
import type { ReportingBody } from './report-heads.js';

/** A line as a person reads it. */
export interface ShownCell {
  readonly cell: string;
  readonly label: string;
  /** 1 for the values of a breakdown, below the figure itself. */
  readonly level: 0 | 1;
  readonly value: string;
  readonly was: string;
  /** `+12 (+9.1 %)` */
  readonly change: string;
}

export interface ShownReport {
  readonly title: string;
  readonly addressee: string;
  readonly body: string;
  readonly period: string;
  readonly covers: string;
  readonly columns: readonly [label: string, value: string, was: string, change: string];
  /** Of section 1: what was gathered, about whom. */
  readonly generalTitle: string;
  readonly sections: readonly { readonly title: string; readonly cells: readonly ShownCell[] }[];
  /** What proves the figures: hash, position, calendar, versions. */
  readonly stamp: readonly string[];
  readonly stampTitle: string;
  readonly hash: string;
  /** The four numbers that are read first. */
  readonly keyFigures: readonly {
    readonly value: string;
    readonly label: string;
    readonly note?: string | undefined;
  }[];
  /** Section 10: what was done about it, in words; given when the figures were frozen. */
  readonly remarks?: string | undefined;
  /** Whose signature stands below (P34, P40). */
  readonly signatory: string;
  /** The day of the signature is written by hand. */
  readonly signedOn: string;
}

/** What is not there to be compared. */
const UNKNOWN = '–';
const keyCells = ['2.received', '5.received', '3.refused', '6.tasks-open'];

const text = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });
const words = {
  title: text(
    'Азаматтарды жеке қабылдау жұмысының нәтижелері туралы есеп',
    'Отчёт о результатах работы по личному приёму граждан',
    'Report on the results of the personal reception of citizens',
  ),
  period: text(
    '{year} жылғы {number}-тоқсан (салыстыру: {before} жылғы {number}-тоқсан)',
    '{number} квартал {year} года (сравнение: {number} квартал {before} года)',
    'Quarter {number} of {year} (compared with quarter {number} of {before})',
  ),
  general: text('1. Жалпы мәліметтер', '1. Общие сведения', '1. General'),
  quarter: text('{year} ж. {number}-тоқсан', '{number} кв. {year} г.', 'Q{number} {year}'),
  figure: text('Көрсеткіш', 'Показатель', 'Figure'),
  change: text('Өзгеріс', 'Изменение', 'Change'),
  stamp: text('Көрсеткіштердің дәлелі', 'Подтверждение показателей', 'What proves the figures'),
  hash: text('Мазмұн SHA-256', 'SHA-256 содержания', 'SHA-256 of the content'),
  position: text('Журналдағы орны', 'Позиция журнала', 'Position of the log'),
  calendar: text('Жұмыс күнтізбесі', 'Рабочий календарь', 'Working calendar'),
  signatory: text(
    'Жолданымдардың орындалуын бақылау бөлімшесінің басшысы',
    'Руководитель подразделения по контролю за исполнением обращений',
    'Head of the unit controlling the execution of appeals',
  ),
  signedOn: text(
    '20__ жылғы «____» ______________',
    '«____» ______________ 20__ года',
    '“____” ______________ 20__',
  ),
  models: text('Кестелердің нұсқалары', 'Версии таблиц', 'Versions of the tables'),
};

/** P40, as a letter names them. */
const addressees: Readonly<Record<Recipient, Text>> = {
  GOVERNMENT_APPARATUS: text(
    'Қазақстан Республикасы Үкіметінің Аппараты',
    'Аппарат Правительства Республики Казахстан',
    'Government Apparatus of the Republic of Kazakhstan',
  ),
  PRESIDENTIAL_ADMINISTRATION: text(
    'Қазақстан Республикасы Президенті Әкімшілігінің Өтініштерді қарауды бақылау бөлімі',
    'Отдел контроля за рассмотрением обращений Администрации Президента Республики Казахстан',
    'Department for control of the consideration of appeals, Administration of the President of the Republic of Kazakhstan',
  ),
};

/** Puts words and names to the numbers. */
export function shownReport(
  { content, stamp }: Pick<MadeReport, 'content' | 'stamp'>,
  body: ReportingBody,
  names: ReadonlyMap<string, EmployeeNameRow>,
  language: Language,
): ShownReport {
  const [year = '', number = ''] = content.quarter.split('-Q');
  const values = reportLabels.values ?? {};
  return {
    title: words.title[language],
    addressee: addressees[content.recipient][language],
    generalTitle: words.general[language],
    body: body.name[language],
    period: fillText(words.period, { year, number, before: Number(year) - 1 })[language],
    covers: content.covers.map((one) => values['covers']?.[one]?.[language] ?? one).join('; '),
    columns: [
      words.figure[language],
      fillText(words.quarter, { year, number })[language],
      fillText(words.quarter, { year: Number(year) - 1, number })[language],
      words.change[language],
    ],
    sections: content.sections.map(({ id, cells }) => ({
      title: `${id}. ${reportSections.find((section) => section.id === id)?.title[language] ?? ''}`,
      cells: cells.map((cell) => shownCell(cell, names, language)),
    })),
    stampTitle: words.stamp[language],
    stamp: stampLines(stamp, language),
    hash: stamp.contentHash,
    keyFigures: keyCells.flatMap((wanted) => {
      const cell = content.sections.flatMap(({ cells }) => cells).find(({ cell }) => cell === wanted);
      return cell === undefined ? [] : [keyFigure(shownCell(cell, names, language))];
    }),
    remarks: content.remarks?.[language === 'en' ? 'ru' : language],
    signatory: words.signatory[language],
    signedOn: words.signedOn[language],
  };
}

const keyFigure = ({ value, label, change }: ShownCell) => ({
  value,
  label,
  note: change === UNKNOWN ? undefined : change,
});

function shownCell(cell: Cell, names: ReadonlyMap<string, EmployeeNameRow>, language: Language): ShownCell {
  return {
    cell: cell.cell,
    label: cellLabel(cell.cell, names, language),
    level: partsOf(cell.cell).value === undefined ? 0 : 1,
    value: shownValue(cell.value, language),
    was: shownValue(cell.was, language),
    change: shownChange(cell, language),
  };
}

/** What a cell is called. */
export function cellLabel(
  cell: string,
  names: ReadonlyMap<string, EmployeeNameRow>,
  language: Language,
): string {
  const { id, value } = partsOf(cell);
  const figure = reportSections.flatMap(({ figures }) => figures).find((candidate) => candidate.id === id);
  if (value === undefined || figure?.by === undefined) return figure?.label[language] ?? cell;
  if (figure.by.values === 'employees') return nameOnReport(names.get(value)) ?? value;
  return figure.by.values[value]?.[language] ?? value;
}

/** `Смаилов Ә.А.` */
export function nameOnReport(row: EmployeeNameRow | undefined): string | undefined {
  if (row === undefined) return undefined;
  const initials = [row.given, row.patronymic]
    .flatMap((name) => (name === null || name === '' ? [] : [`${name.slice(0, 1)}.`]))
    .join('');
  return `${row.surname} ${initials}`.trim();
}

/** Kazakh and Russian write a comma in decimals, and a thin gap in thousands. */
function shownValue(value: FigureValue, language: Language): string {
  if (value === null) return UNKNOWN;
  if (typeof value === 'string') return language === 'en' ? value : value.replace('.', ',');
  return String(value).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
}

function shownChange({ difference, percent }: Cell, language: Language): string {
  if (difference === undefined) return UNKNOWN;
  const signed = (shown: string, negative: boolean) => (negative || shown === '0' ? shown : `+${shown}`);
  const whole = signed(shownValue(difference, language), difference < 0).replace('-', '−');
  if (percent === undefined) return whole;
  const share = signed(shownValue(percent, language), percent.startsWith('-')).replace('-', '−');
  return `${whole} (${share} %)`;
}

function stampLines(stamp: Snapshot, language: Language): readonly string[] {
  const versions = Object.entries(stamp.modelVersions)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, version]) => `${name} ${version}`)
    .join(', ');
  return [
    `${words.hash[language]}: ${stamp.contentHash}`,
    `${words.position[language]}: ${stamp.logPosition}`,
    `${words.calendar[language]}: ${stamp.calendar}`,
    `${words.models[language]}: ${versions}`,
  ];
}
