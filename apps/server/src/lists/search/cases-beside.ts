import type { IsoDate } from '@qabyldau/kernel';
import type { Row, ReadModel } from '@qabyldau/read-models';
import type { AppealRow } from '@qabyldau/reception-appeal';
import {
  complaints,
  motions,
  participationRequests,
  protocolTasks,
  writtenAppeals,
} from '../../system/tables.js';
import type { ListViews } from '../list.js';
import type { FoundRow } from './found.js';

type Beside = Omit<FoundRow, keyof AppealRow> & { readonly of: string };

interface Source<R extends Row = Row> {
  readonly model: ReadModel<R>;
  /** The column that names the appeal. */
  readonly appeal: keyof R & string;
  readonly found: (row: R) => Omit<Beside, 'ownNumber'> & { readonly ownNumber?: string };
}

const source = <R extends Row>(one: Source<R>): Source => one as unknown as Source;
const due = (day: string, open: boolean): IsoDate | null => (open ? (day as IsoDate) : null);

/** What belongs to an appeal and can be found with it, in the order it is shown. */
const sources: readonly Source[] = [
  source({
    model: writtenAppeals,
    appeal: 'parent',
    found: (row) => ({
      of: row.parent,
      workflow: 'written-appeal',
      caseId: row.writtenAppeal,
      ownNumber: row.number,
      state: row.course,
      begunOn: row.registeredOn,
      dueOn: due(row.answerDueOn, row.answeredAt === null && row.closedAt === null),
      actor: row.executor,
    }),
  }),
  source({
    model: protocolTasks,
    appeal: 'appeal',
    found: (row) => ({
      of: row.appeal,
      workflow: 'protocol-task',
      caseId: row.task,
      state: row.state,
      begunOn: row.givenAt.slice(0, 10),
      dueOn: due(row.dueOn, row.doneAt === null),
      actor: row.executor,
    }),
  }),
  source({
    model: participationRequests,
    appeal: 'appeal',
    found: (row) => ({
      of: row.appeal,
      workflow: 'participation-request',
      caseId: row.request,
      state: row.state,
      begunOn: row.requestedOn,
      dueOn: null,
      actor: null,
    }),
  }),
  source({
    model: motions,
    appeal: 'appeal',
    found: (row) => ({
      of: row.appeal,
      workflow: 'motion',
      caseId: row.motion,
      state: row.state,
      begunOn: row.filedOn,
      dueOn: due(row.decideDueOn, row.decidedOn === null && row.state !== 'withdrawn'),
      actor: null,
    }),
  }),
  source({
    model: complaints,
    appeal: 'appeal',
    found: (row) => ({
      of: row.appeal,
      workflow: 'complaint',
      caseId: row.complaint,
      state: row.state,
      begunOn: row.filedOn,
      dueOn: due(row.forwardDueOn, row.state === 'inTime' || row.state === 'overdue'),
      actor: null,
    }),
  }),
];

/** The tables that are looked into. */
export const besideModels: readonly ReadModel[] = sources.map(({ model }) => model);

const AT_ONCE = 1_000;
const MOST = 10_000;

/** The appeals, each followed by what belongs to it. */
export async function withCasesBeside(
  appeals: readonly AppealRow[],
  views: ListViews,
): Promise<readonly FoundRow[]> {
  const beside = new Map<string, Beside[]>(appeals.map(({ appeal }) => [appeal, []]));
  const numbers = new Map(appeals.map(({ appeal, number }) => [appeal, number]));
  const ids = [...beside.keys()];
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const some = ids.slice(from, from + AT_ONCE);
    for (const { model, appeal, found } of sources) {
      const { rows } = await views.select(model, { where: { [appeal]: { in: some } }, limit: MOST });
      for (const one of rows.map((row) => found(row)))
        beside.get(one.of)?.push({ ...one, ownNumber: one.ownNumber ?? numbers.get(one.of) ?? '' });
    }
  }
  return appeals.flatMap((row) => [
    asFound(row),
    ...(beside.get(row.appeal) ?? []).map(({ of: _, ...one }): FoundRow => ({ ...row, ...one })),
  ]);
}

const asFound = (row: AppealRow): FoundRow => ({
  ...row,
  workflow: 'reception-appeal',
  caseId: row.appeal,
  ownNumber: row.number,
  state: row.course,
  begunOn: row.registeredOn,
  dueOn: due(row.replyDueOn, row.repliedAt === null),
  actor: row.responsible,
});
