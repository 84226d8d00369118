import type { IsoDate, Language } from '@qabyldau/kernel';
import { procedureNames } from './labels-of.js';
import type { Cell } from './list.js';
import type { OpenList } from './open-list.js';

/** A term of a case that runs, as the control list has it. */
export interface OpenClock {
  readonly workflow: string;
  readonly caseId: string;
  readonly label: string;
  readonly dueOn: IsoDate;
  readonly overdue: boolean;
  /** Whose turn it is. */
  readonly turn: string;
}

/** A case that belongs to an appeal: a motion, a task, an appeal handed in at its reception. */
export interface SideCase {
  readonly workflow: string;
  readonly caseId: string;
  readonly procedure: string;
  /** What tells it from others of its kind: its number, its unit, what is asked. */
  readonly what: string;
  readonly state: string;
  readonly clocks: readonly OpenClock[];
}

/** The lists of what may belong to an appeal, with the column that tells two of a kind apart. */
export const sideLists: Readonly<Record<string, string>> = {
  'written-appeals': 'number',
  tasks: 'unit',
  'participation-requests': 'otherBody',
  motions: 'kind',
  complaints: 'act',
  'materials-requests': 'unit',
  surveys: 'kind',
};

/** More of one kind belongs to no appeal. */
const MOST = 200;

/** Opens a list for whoever looks. */
export type Opening = (name: string) => Promise<OpenList>;

/** The clocks that run of one case, or of an appeal and everything that belongs to it; the earliest first. */
export async function openClocks(
  open: Opening,
  filters: { readonly case: string } | { readonly appeal: string },
): Promise<readonly OpenClock[]> {
  const control = await open('control');
  const { lines } = await control.page({ filters, limit: MOST });
  const cells = readerOf(control);
  return lines.map((line) => ({
    workflow: cells.code(line, 'procedure'),
    caseId: cells.text(line, 'case'),
    label: cells.text(line, 'kind'),
    dueOn: cells.text(line, 'due') as IsoDate,
    overdue: cells.text(line, 'overdue') === 'true',
    turn: cells.text(line, 'turn'),
  }));
}

/** Everything that belongs to an appeal, each with its open clocks. */
export async function sideCases(
  open: Opening,
  appeal: string,
  language: Language,
): Promise<readonly SideCase[]> {
  const clocks = await openClocks(open, { appeal });
  const found = await Promise.all(
    Object.entries(sideLists).map(async ([name, column]) => {
      const opened = await open(name);
      const workflow = opened.list.caseOf ?? name;
      const { lines } = await opened.page({ filters: { appeal }, limit: MOST });
      const cells = readerOf(opened);
      return lines.map((line): SideCase => {
        const caseId = cells.text(line, 'case');
        return {
          workflow,
          caseId,
          procedure: procedureNames(workflow)[workflow]?.[language] ?? workflow,
          what: cells.text(line, column),
          state: cells.text(line, 'state'),
          clocks: clocks.filter((clock) => clock.workflow === workflow && clock.caseId === caseId),
        };
      });
    }),
  );
  return found.flat();
}

/** Cells by the names of their columns. */
function readerOf({ columns }: OpenList) {
  const cell = (line: readonly Cell[], name: string): Cell =>
    line[columns.findIndex((column) => column.name === name)] ?? null;
  return {
    text: (line: readonly Cell[], name: string): string => {
      const value = cell(line, name);
      return typeof value === 'object' ? (value?.label ?? '') : String(value);
    },
    code: (line: readonly Cell[], name: string): string => {
      const value = cell(line, name);
      return typeof value === 'object' && value !== null && 'code' in value ? value.code : '';
    },
  };
}
