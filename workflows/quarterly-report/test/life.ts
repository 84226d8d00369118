import { readData, readMetadata, type CommandOf } from '@qabyldau/engine';
import {
  lateIsCalledLate,
  noDeadlineIsOnADayOff,
  recounting,
  walkCalendar,
  walkEnv,
  type Invariant,
  type Life,
  type Random,
  type WalkPoint,
} from '@qabyldau/engine-testing';
import { parseInstant } from '@qabyldau/kernel';
import {
  quarterlyReport,
  reportId,
  type ReportCommands,
  type ReportContext,
  type ReportEnv,
} from '../src/index.js';

const [edition] = quarterlyReport.editions;
/** The walk names its cases itself; a report is named by its quarter. */
export const named = {
  ...quarterlyReport,
  editions: [
    {
      ...edition!,
      decide: ((command, state, env) =>
        edition!.decide(command, state, {
          ...env,
          caseId: reportId('akimat', '2026-Q2'),
        })) as (typeof quarterlyReport.editions)[number]['decide'],
    },
  ],
};

const snapshot = (random: Random) => ({
  contentHash: random.pick(['a', 'b', 'c', 'x']).repeat(64),
  logPosition: '7',
  calendar: walkCalendar.version,
  modelVersions: {},
});

function anyCommand(
  { at, possible }: WalkPoint<ReportContext>,
  random: Random,
): CommandOf<ReportCommands> | undefined {
  const verbs = random.chance(0.1) ? Object.keys(quarterlyReport.verbs) : possible;
  if (verbs.length === 0) return undefined;
  switch (random.pick(verbs) as keyof ReportCommands) {
    case 'draft-report':
      return {
        type: 'draft-report',
        data: { body: 'akimat', quarter: random.pick(['2026-Q2', '2026-Q2', '2026']) },
      };
    case 'freeze-report':
      return { type: 'freeze-report', data: snapshot(random) };
    case 'submit-report': {
      const recipient = random.pick(['GOVERNMENT_APPARATUS', 'PRESIDENTIAL_ADMINISTRATION'] as const);
      if (random.chance(0.7)) return undefined;
      return { type: 'submit-report', data: { recipient, number: '1', on: walkCalendar.localDate(at) } };
    }
    case 'rederive-terms':
      return { type: 'rederive-terms', data: recounting };
    case 'correct-report': {
      const differences = [{ cell: 'received', was: 1, is: random.integer(1, 3) }];
      return {
        type: 'correct-report',
        data: { reason: 'counted late', snapshot: snapshot(random), differences },
      };
    }
  }
}

type Version = { readonly version: number; readonly contentHash: string; readonly late: boolean };

/** Reading O: versions go out one after another, and the case remembers them as they went out. */
const submittedVersionsNeverChange: Invariant = (state, history) => {
  const out = history
    .filter(({ type }) => type === 'report-submitted.v1')
    .map((event) => readData(event) as unknown as Version);
  const { submitted } = state.snapshot.context as ReportContext;
  const same = out.every(
    (one, place) => one.version === place + 1 && submitted[place]?.contentHash === one.contentHash,
  );
  return same && out.length === submitted.length ? undefined : 'submitted versions changed';
};

/** P40: the first version that went out. */
const lateReport = lateIsCalledLate({
  fact: 'report-submitted',
  terms: ['report'],
  dueAt: ({ dueAt }) => dueAt as string | undefined,
  counts: ({ version }) => version === 1,
});

/** Reading O: no figures of a quarter that still runs. */
const figuresStand: Invariant = (_, history) => {
  const early = history.find(
    (event) =>
      event.type === 'report-frozen.v1' && walkCalendar.localDate(readMetadata(event).at) <= '2026-06-30',
  );
  return early && `frozen at ${readMetadata(early).at}`;
};

/** What may happen to one report. */
export const life: Life<ReportCommands, ReportContext, ReportEnv> = {
  from: parseInstant('2026-06-20T04:00:00Z'),
  commands: anyCommand,
  invariants: [submittedVersionsNeverChange, lateReport, figuresStand, noDeadlineIsOnADayOff],
  env: (at, { type }) => ({
    ...(type === 'rederive-terms' ? walkEnv(at, type) : walkEnv(at, type, 'controller', 'e-7')),
    presidentSubordinate: false,
    policy: { reportDueDays: 10, workingDayEnds: '18:30' },
  }),
};
