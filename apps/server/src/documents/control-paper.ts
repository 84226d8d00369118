import { kindsOfClock, turns, type Turn } from '@qabyldau/control';
import {
  dateInFigures,
  heading,
  paragraph,
  table,
  together,
  type Block,
  type DocumentLanguage,
  type Words,
} from '@qabyldau/documents';
import { citationText, type IsoDate } from '@qabyldau/kernel';
import type { Cell } from '../lists/list.js';
import type { OpenList } from '../lists/open-list.js';
import type { Asking } from '../lists/question.js';
import { documentTooLong } from './document-errors.js';
import { officeOf } from './appeal-paper.js';
import { documentName } from './labels.js';
import type { Office } from './office.js';
import type { Paper } from './paper.js';
import type { DocumentSource } from './source.js';
import { whyThatDate, type Why } from './why-that-date.js';
import { phrase, words } from './words.js';

/** More lines than this nobody reads on paper: the list itself is there, and its filters. */
const LONGEST = 2_000;

/** The control list, opened for whoever asked, of one body. */
export interface ControlListOf {
  readonly control: OpenList;
  readonly body: string;
  readonly filters?: Asking['filters'] | undefined;
}

interface Line {
  readonly cells: Readonly<Record<string, Cell | undefined>>;
  readonly due: IsoDate;
  readonly late: boolean;
  readonly why: Why | undefined;
}

/**
 * P34: every open clock by whose turn it is, what is overdue first, and why it falls due on that day.
 * @throws QabyldauError `case-not-found`, `document-too-long`
 */
export async function controlPaper(
  source: DocumentSource,
  { control, body, filters = {} }: ControlListOf,
  language: DocumentLanguage,
): Promise<{ paper: Paper; office: Office }> {
  const at = control.moment.now;
  const office = await officeOf(source, body, at, language);
  const lines = await linesOf(control, filters, language);
  const groups = Object.keys(turns).flatMap((turn) => {
    const own = lines.filter(({ cells }) => codeOf(cells['turn']) === turn);
    return own.length === 0 ? [] : [{ turn: turn as Turn, lines: own, late: own.filter(isLate).length }];
  });
  return {
    office,
    paper: {
      kind: 'control-list',
      language,
      body,
      at,
      layout: 'form',
      orientation: 'landscape',
      texts: { total: String(lines.length), overdue: String(lines.filter(isLate).length) },
      blocks: {
        list:
          groups.length === 0
            ? [paragraph(words.nothingOnControl[language])]
            : [
                ...(groups.length > 1 ? summary(groups, language) : []),
                ...groups.flatMap((group) => groupBlocks(group, language)),
                ...legend(lines, language),
              ],
      },
      persons: [],
      title: `${documentName('control-list')[language]}: ${dateInFigures(control.moment.today)}`,
    },
  };
}

interface Group {
  readonly turn: Turn;
  readonly lines: readonly Line[];
  readonly late: number;
}

async function linesOf(
  open: OpenList,
  filters: Asking['filters'],
  l: DocumentLanguage,
): Promise<readonly Line[]> {
  const lines: Line[] = [];
  const count = await open.count({ filters });
  if (count > LONGEST) throw documentTooLong('control-list', count, LONGEST);
  for await (const page of open.all({ filters })) {
    for (const line of page) {
      const cells = Object.fromEntries(open.columns.map(({ name }, place) => [name, line[place]]));
      const due = textOf(cells['due']) as IsoDate;
      const from = textOf(cells['from']) as IsoDate | '';
      const clock = { kind: codeOf(cells['kind']), due, from: from === '' ? undefined : from };
      const why = whyThatDate(clock, open.moment.calendar, l);
      lines.push({ cells, due, late: cells['overdue'] === true, why });
    }
  }
  return lines;
}

const isLate = ({ late }: Line): boolean => late;
const codeOf = (cell: Cell | undefined): string =>
  typeof cell === 'object' && cell !== null && 'code' in cell ? cell.code : '';
const textOf = (cell: Cell | undefined): string =>
  cell === null || cell === undefined ? '' : typeof cell === 'object' ? cell.label : String(cell);
const stacked = (...lines: readonly string[]): string => lines.filter((line) => line !== '').join('\n');

function summary(groups: readonly Group[], l: DocumentLanguage): readonly Block[] {
  const columns = [
    { title: words.turn[l], share: 50 },
    { title: words.total[l], share: 25, align: 'centre' as const },
    { title: words.overdue[l], share: 25, align: 'centre' as const },
  ];
  const rows = groups.map(({ turn, lines, late }) => [turns[turn][l], String(lines.length), String(late)]);
  return [table(columns, rows)];
}

function groupBlocks({ turn, lines, late }: Group, l: DocumentLanguage): readonly Block[] {
  const counts = phrase(words.countedGroup, l, { total: lines.length, late });
  const columns = [
    { title: words.place[l], share: 4, align: 'centre' as const },
    { title: words.appealOrCase[l], share: 14 },
    { title: words.clock[l], share: 22 },
    { title: words.who[l], share: 20 },
    { title: words.dueOn[l], share: 12, align: 'centre' as const },
    { title: words.whyThatDate[l], share: 28 },
  ];
  const rows = lines.map((line, place) => [String(place + 1), ...cellsOf(line, l)]);
  return [heading(`${turns[turn][l]}: ${counts}`, 3), table(columns, rows, { titles: true, size: 'small' })];
}

function cellsOf({ cells, due, why, late }: Line, l: DocumentLanguage): readonly Words[] {
  const law = (kindsOfClock[codeOf(cells['kind'])]?.law ?? []).map((citation) => citationText(citation, l));
  return [
    stacked(textOf(cells['number']), textOf(cells['procedure'])),
    stacked(textOf(cells['kind']), textOf(cells['state'])),
    stacked(textOf(cells['responsible']), textOf(cells['unit'])),
    [{ text: dateInFigures(due), strong: true }, { text: `\n${leftOf(cells['daysLeft'], late, l)}` }],
    stacked(
      why?.text ?? '',
      cells['provisional'] === true ? words.provisional[l] : '',
      law.length === 0 ? '' : `${words.ground[l]}: ${law.join(', ')}.`,
    ),
  ];
}

/** What falls due today has nothing left, and is not overdue before the day has ended. */
function leftOf(daysLeft: Cell | undefined, late: boolean, l: DocumentLanguage): string {
  const n = typeof daysLeft === 'number' ? Math.abs(daysLeft) : undefined;
  if (late) return n ? phrase(words.overdueBy, l, { n }) : words.overdueNow[l];
  if (n === undefined) return '';
  return n === 0 ? words.dueToday[l] : phrase(words.daysLeft, l, { n });
}

/** Why the days did not work that the lines name. */
function legend(lines: readonly Line[], l: DocumentLanguage): readonly Block[] {
  const named = lines.flatMap(({ why }) => why?.daysOff ?? []);
  const reasons = [...new Map(named.map(({ date, reason }) => [date, reason]))].sort();
  if (reasons.length === 0) return [];
  return [
    together(
      heading(words.daysOff[l], 3),
      ...reasons.map(([date, reason]) => paragraph(`${dateInFigures(date)} – ${reason}`, { size: 'small' })),
    ),
  ];
}
