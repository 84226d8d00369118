import type { Calendar } from '@qabyldau/calendar';
import type { IsoDate } from '@qabyldau/kernel';
import {
  assemble,
  inWork,
  missedDuty,
  type Covered,
  type QuarterFacts,
  type ReportAppealRow,
  type ReportFactRow,
} from '@qabyldau/quarterly-report';
import { dutyOf } from '@qabyldau/reception-schedule';
import { reportModels, type ReportTables } from './report-tables.js';

export interface GatheredFor {
  readonly body: string;
  readonly covers: readonly Covered[];
  /** First and last civil day. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** The last day whose months are judged: of a quarter that still runs, the months that are over. */
  readonly asOf: IsoDate;
  readonly calendar: Calendar;
}

/** Everything that a body's report of a quarter is counted from. */
export async function gatherQuarter(tables: ReportTables, asked: GatheredFor): Promise<QuarterFacts> {
  const { body, covers, from, to } = asked;
  const { facts: model } = reportModels;
  const dated = await tables.all(model, { where: { on: { gte: from, lte: to } } });
  const unfinished = await Promise.all(
    [{ endedOn: null }, { endedOn: { gt: to } }].map((end) =>
      tables.all(model, {
        where: { kind: { in: ['task-given', 'child-registered'] }, on: { lte: to }, ...end },
      }),
    ),
  );
  const openFacts = unfinished.flat();
  const rows = await joined(tables, [...dated, ...openFacts]);
  const ranks = await tables.all(reportModels.employees, { where: { body } });
  return {
    happened: assemble(body, covers, { ...rows, facts: dated }),
    openWork: assemble(body, covers, { ...rows, facts: openFacts }),
    openAppeals: (await openAppeals(tables, body, to))
      .filter(
        ({ venue }) => covers.includes('CITIZENS_RECEPTION_CENTRE') || venue !== 'citizens-reception-centre',
      )
      .map(inWork),
    missedDuties: await missedDuties(tables, asked, new Set(ranks.map(({ employee }) => employee))),
    ranks: new Map(ranks.flatMap(({ employee, rank }) => (rank === null ? [] : [[employee, rank] as const]))),
  };
}

/** The appeals and reception days that facts name. */
async function joined(tables: ReportTables, facts: readonly ReportFactRow[]) {
  const named = (of: (fact: ReportFactRow) => string | null) => [
    ...new Set(facts.flatMap((fact) => of(fact) ?? [])),
  ];
  const appeals = await inParts(
    named(({ appeal }) => appeal),
    (some) => tables.all(reportModels.appeals, { where: { appeal: { in: some } } }),
  );
  const days = await inParts(
    named(({ day }) => day),
    (some) => tables.all(reportModels.facts, { where: { kind: 'session-planned', day: { in: some } } }),
  );
  return {
    appeals: new Map(appeals.map((row) => [row.appeal, row])),
    days: new Map(days.map((row) => [row.day ?? '', row])),
  };
}

const PART = 5_000;

async function inParts<T>(
  names: readonly string[],
  ask: (some: readonly string[]) => Promise<readonly T[]>,
): Promise<readonly T[]> {
  const found: T[] = [];
  for (let start = 0; start < names.length; start += PART) {
    found.push(...(await ask(names.slice(start, start + PART))));
  }
  return found;
}

async function openAppeals(
  tables: ReportTables,
  body: string,
  to: IsoDate,
): Promise<readonly ReportAppealRow[]> {
  const where = { body, registeredOn: { lte: to } };
  return [
    ...(await tables.all(reportModels.appeals, { where: { ...where, endedOn: null } })),
    ...(await tables.all(reportModels.appeals, { where: { ...where, endedOn: { gt: to } } })),
  ];
}

/** P7, P7-1: by official and month. A month that is not over is not judged. */
async function missedDuties(
  tables: ReportTables,
  { body, covers, from, to, asOf, calendar }: GatheredFor,
  employees: ReadonlySet<string>,
) {
  const months = monthsOf(from, to).filter((month) => `${month}-31` <= asOf || asOf >= to);
  if (months.length === 0) return [];
  const rows = await tables.all(reportModels.duties, { where: { month: { in: months }, onSchedule: 1 } });
  return rows
    .filter(
      ({ official, venue }) =>
        employees.has(official) && (venue === 'ROOM' || covers.includes('CITIZENS_RECEPTION_CENTRE')),
    )
    .filter((row) => dutyOf(row, calendar).outcome === 'missed')
    .map(({ official, month }) => missedDuty(body, official, month));
}

const monthsOf = (from: IsoDate, to: IsoDate): readonly string[] =>
  Array.from(
    { length: Number(to.slice(5, 7)) - Number(from.slice(5, 7)) + 1 },
    (_, place) => `${from.slice(0, 5)}${String(Number(from.slice(5, 7)) + place).padStart(2, '0')}`,
  );
