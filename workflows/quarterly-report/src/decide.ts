import { termsRederived } from '@qabyldau/calendar';
import {
  addWords,
  decided,
  streamName,
  type CaseView,
  type CommandOf,
  type Decision,
} from '@qabyldau/engine';
import { exhaustive, fail } from '@qabyldau/kernel';
import type { ReportEnv } from './env.js';
import type { Frozen, Report, ReportContext } from './machine.js';
import type { ReportCommands, ReportEvents, Snapshot } from './messages.js';
import { quarterOf, reportDue } from './quarter.js';
import * as rules from './rules.js';
import { runningTerms } from './running-terms.js';

type Answer = Decision<ReportEvents>;

export function decide(
  command: CommandOf<ReportCommands>,
  state: CaseView<ReportContext>,
  env: ReportEnv,
): Answer {
  const { context } = state;
  switch (command.type) {
    case 'draft-report':
      return draft(command.data, env);
    case 'freeze-report':
      return freeze(command.data, context, env);
    case 'submit-report':
      return submit(command.data, context, env);
    case 'correct-report':
      return correct(command, context, env);
    case 'rederive-terms': {
      const moved = termsRederived(runningTerms(state, env.calendar), command.data, env);
      return moved === undefined ? decided() : decided({ type: 'terms-rederived', data: moved });
    }
    default:
      return exhaustive(command);
  }
}

function draft({ body, quarter }: ReportCommands['draft-report'], env: ReportEnv): Answer {
  const days = quarterOf(quarter);
  if (days === undefined) return fail(rules.notAQuarter(quarter));
  const objection =
    rules.oneReportABodyAndQuarter(body, quarter, env.caseId) ?? rules.quarterHasBegun(days, env.today);
  if (objection !== undefined) return fail(objection);
  const { reportDueDays, workingDayEnds } = env.policy;
  return decided({
    type: 'report-drafted',
    data: {
      body,
      quarter,
      ...days,
      recipient: rules.recipientOf(env.presidentSubordinate),
      covers: rules.coveredBy(env.presidentSubordinate),
      ...reportDue(days, reportDueDays, env.calendar, workingDayEnds),
    },
  });
}

/** Reading O. Silent when the same content is frozen already. */
function freeze(snapshot: Snapshot, { report, frozen }: ReportContext, env: ReportEnv): Answer {
  const objection = rules.quarterHasEnded(known(report), env.today) ?? rules.snapshotCanBeProved(snapshot);
  if (objection !== undefined) return fail(objection);
  if (frozen?.contentHash === snapshot.contentHash) return decided();
  return decided({ type: 'report-frozen', data: { version: 1, ...snapshot } });
}

function submit(
  { recipient, number, on }: ReportCommands['submit-report'],
  { report, frozen, submitted }: ReportContext,
  env: ReportEnv,
): Answer {
  const about: Report = known(report);
  const objection = rules.reportGoesToItsRecipient(about, recipient) ?? rules.letterHasGone(on, env.today);
  if (objection !== undefined) return fail(objection);
  const late = rules.isLate(about, submitted.length, env.at);
  return decided({
    type: 'report-submitted',
    data: { ...known(frozen), recipient, number, on, late },
  });
}

/** Reading O. Silent when this very correction waits to be submitted. */
function correct(
  {
    data: { reason, snapshot, differences },
    personal,
  }: Extract<CommandOf<ReportCommands>, { readonly type: 'correct-report' }>,
  { frozen, submitted }: ReportContext,
  { caseId }: ReportEnv,
): Answer {
  const last: Frozen = known(submitted.at(-1) ?? null);
  const objection =
    rules.snapshotCanBeProved(snapshot) ??
    rules.contentHasChanged(last, snapshot) ??
    rules.correctionNamesWhatItChanges(differences);
  if (objection !== undefined) return fail(objection);
  if (frozen?.contentHash === snapshot.contentHash) return decided();
  const version = last.version + 1;
  return decided({
    type: 'report-corrected',
    data: {
      version,
      corrects: last.version,
      was: last.contentHash,
      differences,
      ...snapshot,
    },
    personal: addWords(personal, streamName('quarterly-report', caseId), { reason }),
  });
}

/** The engine gives each command only in states where this is there. */
function known<T>(value: T | null): T {
  if (value === null) throw new Error('the report is not that far');
  return value;
}
