import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ClockRow } from '@qabyldau/control';
import { activeLeaves, fold, viewOf, type CaseFold, type CaseState } from '@qabyldau/engine';
import { createCalendar, kazakhstanCalendar } from '@qabyldau/calendar';
import { parseDate, type Instant } from '@qabyldau/kernel';
import { applyChanges, foldBatch } from '@qabyldau/read-models';
import { eventReader } from '@qabyldau/runtime';
import { controlList, openTerms, runningTerms, workflows } from '@qabyldau/server';
import { runSimulation } from '../src/run-simulation.js';
import { readLog } from './log-file.js';

/** Terms that have no row of their own, and why. */
const withoutRow: Readonly<Record<string, (state: CaseState) => boolean>> = {
  // The earliest day of a decision: nothing falls due.
  'reception-appeal/hearing-lead': () => true,
  // They begin to run where another term ends, which has its row.
  'reception-appeal/return-if-not-corrected': () => true,
  'participation-request/report-if-silent': () => true,
  // Bounds for whoever plans that day: nobody is waited for.
  'reception-day/brief': () => true,
  'reception-day/absence-notice': () => true,
  // Whoever named an executor has found the matter within the competence of the body.
  'written-appeal/redirect': (state) => leaf(state, 'course') !== 'course.awaitingExecutor',
};

/** Rows of clocks that no change of the calendar counts again, and why. */
const withoutTerm: Readonly<Record<string, string>> = {
  'extension-notice': 'a notice is waited for until its delivery is proven',
  'termination-notice': 'the same',
  'without-consideration-notice': 'the same',
  'redirect-notice': 'the same',
  'same-day': 'it ends with this working day',
  'appointed-reception': 'it ends with the day that the applicant was given',
  'monthly-duty': 'it ends with the month, and no case runs for it',
};

/** Timers that are no terms: P38 does not say when somebody is called. */
const noTerms: readonly string[] = ['satisfaction-survey'];

const leaf = (state: CaseState, region: string): string =>
  activeLeaves(state.snapshot.value as never).find((path) => path.startsWith(region)) ?? '';

/** Only for local days and the end of a working day; terms come counted. */
const calendar = createCalendar(kazakhstanCalendar);

/** What runs in a case at an instant, by what the case itself says. */
function termsOf(state: CaseState, at: Instant): readonly string[] {
  const { name } = state.workflow;
  const terms = runningTerms[name]?.(viewOf(state), calendar) ?? [];
  return terms
    .filter(({ term }) => withoutRow[`${name}/${term}`]?.(state) !== true)
    .map(({ due }) => due.dueAt ?? calendar.endOfWorkingDay(due.dueOn))
    .filter((dueAt) => dueAt > at)
    .sort();
}

/** What the control list says of it. */
const listed = (rows: readonly ClockRow[], at: Instant): readonly string[] =>
  rows
    .flatMap(({ kind, dueAt }) => (withoutTerm[kind] === undefined && dueAt !== null ? dueAt : []))
    .filter((dueAt) => dueAt > at)
    .sort();

/** What the page of an appeal says of it. Letters on their way have a place of their own there, tasks their own case. */
const onThePage = (state: CaseState, at: Instant): readonly string[] =>
  openTerms(viewOf(state), at, calendar, 'kk', new Map())
    .flatMap(({ kind, dueOn }) => (kind === 'task' ? [] : `${kind} ${dueOn}`))
    .sort();
const ofTheAppeal = (rows: readonly ClockRow[]): readonly string[] =>
  rows
    .flatMap(({ kind, dueOn, notice }) => (dueOn === null || notice !== null ? [] : `${kind} ${dueOn}`))
    .sort();

describe('the control list of a simulated quarter', () => {
  const directory = mkdtempSync(join(tmpdir(), 'clocks-'));
  afterAll(() => rmSync(directory, { recursive: true }));

  it('holds, after every event, what runs in its case and nothing else', async () => {
    await runSimulation(directory, {
      from: parseDate('2026-01-05'),
      to: parseDate('2026-03-31'),
      appeals: 80,
      seed: 11,
    });
    const read = eventReader(workflows);
    const named = new Map(workflows.map((workflow) => [workflow.name, workflow]));
    const folds = new Map<string, CaseFold>();
    const rows = new Map<string, ClockRow>();
    const ofCase = new Map<string, Set<string>>();
    const seen = new Map<string, number>();
    const reads = new Set(controlList.reads);
    for (const event of await readLog(directory)) {
      const { workflow: name, caseId, type, data, metadata } = read(event);
      const workflow = named.get(name);
      if (workflow === undefined) throw new Error(name);
      const { at, actor } = metadata;
      const { position, id, revision, stream } = event;
      const taken = { id, position, revision, workflow: name, caseId, type, data, at, actor, personal: [] };
      applyChanges(rows, foldBatch(controlList, rows, [taken]));
      const folded = fold(workflow, caseId, [event], folds.get(stream));
      if (folded === undefined) throw new Error(`${stream} began with nothing`);
      folds.set(stream, folded);
      const keys = ofCase.get(stream) ?? new Set();
      ofCase.set(stream, keys);
      if (reads.has(`${name}/${type}`)) for (const key of controlList.keys(taken)) keys.add(key);
      const clocks = [...keys].flatMap((key) => rows.get(key) ?? []);
      const where = [stream, revision, type];
      if (runningTerms[name] !== undefined) {
        expect([...where, ...listed(clocks, at)]).toEqual([...where, ...termsOf(folded.state, at)]);
      }
      if (name === 'reception-appeal') {
        expect([...where, ...onThePage(folded.state, at)]).toEqual([...where, ...ofTheAppeal(clocks)]);
      }
      if (!noTerms.includes(name)) {
        const dues = clocks.map(({ dueAt }) => dueAt);
        const timers = folded.state.timers.map(({ due }) => due).filter((due) => due > at);
        expect([...where, ...timers.filter((due) => !dues.includes(due))]).toEqual(where);
      }
      for (const { kind } of clocks) seen.set(kind, (seen.get(kind) ?? 0) + 1);
    }
    // rare things do not come up in a quarter of eighty appeals
    expect(seen.size).toBeGreaterThan(20);
  });
});
