import { createCalendar, kazakhstanCalendar } from '@qabyldau/calendar';
import { readData, readMetadata, type CommandOf } from '@qabyldau/engine';
import {
  walkMachine,
  type Invariant,
  type Random,
  type Walk,
  type WalkPoint,
} from '@qabyldau/engine-testing';
import { parseInstant, type Instant } from '@qabyldau/kernel';
import { quarterlyReport, reportId, type ReportCommands, type ReportContext } from '../src/index.js';

const calendar = createCalendar(kazakhstanCalendar);
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
  calendar: calendar.version,
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
      return { type: 'submit-report', data: { recipient, number: '1', on: calendar.localDate(at) } };
    }
    // The calendar of the walk stays the same, so that nothing moves.
    case 'rederive-terms':
      return { type: 'rederive-terms', data: { changed: [] } };
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

/** P40: late is the first version that went out after the term, and nothing else. */
const lateIsCalledLate: Invariant = (_, history) => {
  const due = history.map((event) => (readData(event) as { dueAt?: Instant }).dueAt).find(Boolean);
  const wrong = history.find((event) => {
    if (event.type !== 'report-submitted.v1') return false;
    const { version, late } = readData(event) as unknown as Version;
    return late !== (version === 1 && readMetadata(event).at >= (due ?? ''));
  });
  return wrong && `submitted at ${readMetadata(wrong).at}`;
};

/** Reading O: no figures of a quarter that still runs. */
const figuresStand: Invariant = (_, history) => {
  const early = history.find(
    (event) =>
      event.type === 'report-frozen.v1' && calendar.localDate(readMetadata(event).at) <= '2026-06-30',
  );
  return early && `frozen at ${readMetadata(early).at}`;
};

/** One case lived at random. */
export const walk = (seed: number): Walk =>
  walkMachine(named, {
    seed,
    steps: 40,
    waits: 0.05,
    from: parseInstant('2026-06-20T04:00:00Z'),
    pause: 4 * 86_400_000,
    commands: anyCommand,
    invariants: [submittedVersionsNeverChange, lateIsCalledLate, figuresStand],
    env: (at) => ({
      at,
      today: calendar.localDate(at),
      actor: { id: 'e-7', role: 'controller' },
      commandId: 'given by the walk',
      caseId: 'given by the walk',
      asked: [],
      calendar,
      presidentSubordinate: false,
      policy: { reportDueDays: 10, workingDayEnds: '18:30' },
    }),
  });
