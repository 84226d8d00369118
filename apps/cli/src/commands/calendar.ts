import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { termLabels, type ChangedDay, type TermKind } from '@qabyldau/calendar';
import type { Refusal } from '@qabyldau/engine';
import { fillText, QabyldauError, type Json, type JsonObject, type Language } from '@qabyldau/kernel';
import { openSnapshotsForReading } from '@qabyldau/runtime';
import { foldingCode, wouldAdopt, wouldMove, workflowsWithTerms, type WouldMove } from '@qabyldau/server';
import { Command } from 'commander';
import { withDataFolder, type DataFolder } from '../data-folder.js';
import { openDesk, problemText, type Desk } from '../desk.js';
import { UsageError } from '../failure.js';
import { chooseClock, chooseLanguage, dataFolder, type CommonOptions } from '../options.js';
import { print, printJson, progress, table } from '../output.js';
import { words } from './calendar-words.js';

interface Options extends CommonOptions {
  readonly as: string;
  readonly clock?: string;
}

const PATH = '/api/v1/calendars/kz';
/** Between two looks at how far the counting is. */
const LOOK_MS = 200;

/** `calendar show`, `calendar preview FILE`, `calendar apply FILE`. */
export function calendarCommand(): Command {
  return new Command('calendar')
    .argument('<what>', 'show, preview, apply')
    .argument('[file]', 'a calendar file: version, act, days')
    .option('--as <actor>', "an employee's id, or a role", 'administrator')
    .option('--clock <instant>', 'as of this instant: for a simulated run of fixed dates')
    .action((what: string, file: string | undefined, options: Options) => {
      if (what === 'show') return show(options);
      if (what === 'preview') return preview(read(file), options);
      if (what === 'apply') return apply(read(file), options);
      const expected = 'show, preview, apply';
      throw new UsageError('bad-argument', { argument: '<what>', value: what, expected });
    });
}

/** @throws UsageError `no-such-file`, `not-json` */
function read(name: string | undefined): Json {
  const file = resolve(name ?? '');
  if (name === undefined || !existsSync(file)) throw new UsageError('no-such-file', { file: name ?? 'FILE' });
  const text = readFileSync(file, 'utf8');
  try {
    return JSON.parse(text) as Json;
  } catch (error) {
    throw new UsageError('not-json', { file, line: lineOfMistake(text, error) });
  }
}

/** The line that the parser names, else the last one: it came to the end and wanted more. */
function lineOfMistake(text: string, error: unknown): number {
  const place = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  return text.slice(0, place === undefined ? undefined : Number(place)).split('\n').length;
}

async function preview(content: Json, options: Options): Promise<void> {
  const language = chooseLanguage(options.language);
  const at = chooseClock(options.clock).now();
  await withDataFolder(dataFolder(options), async (folder) => {
    const would = await wouldAdopt(folder.store, content, at);
    if (!would.ok) {
      refuse(would.error, options, language);
      return;
    }
    if (would.value.kind === 'in-force') {
      const { version } = would.value;
      if (options.json) printJson({ version, inForce: true, changed: [], terms: [], counts: {} });
      else print(fillText(words.inForce, { version })[language]);
      return;
    }
    const { version, change } = would.value;
    const { moves, broken, seen } = await movesIn(folder, change);
    const counts = countsOf(moves);
    if (options.json) {
      const changed = change.changed as unknown as Json;
      printJson({ version, inForce: false, changed, seen, counts, broken, terms: moves as unknown as Json });
      return;
    }
    print(fillText(words.version, { version })[language]);
    print(table(change.changed.map((day) => dayLine(day, language))));
    print();
    if (moves.length > 0) {
      print(table(moves.map((move) => moveLine(move, change.changed, language))));
      print();
      print(table(Object.entries(counts).map(([term, n]) => [String(n), termText(term, language)])));
    }
    const cases = new Set(moves.map(({ workflow, caseId }) => `${workflow}/${caseId}`)).size;
    print(fillText(words.wouldMove, { terms: moves.length, cases, seen })[language]);
    for (const { stream, reason } of broken)
      process.stderr.write(`${fillText(words.broken, { stream, reason })[language]}\n`);
  });
}

interface Found {
  readonly moves: readonly WouldMove[];
  readonly broken: readonly { readonly stream: string; readonly reason: string }[];
  readonly seen: number;
}

async function movesIn(
  { store, directory }: DataFolder,
  change: Parameters<typeof wouldMove>[1],
): Promise<Found> {
  const snapshots = openSnapshotsForReading(join(directory, 'snapshots.db'), foldingCode());
  const bar = progress();
  const moves: WouldMove[] = [];
  const broken: { stream: string; reason: string }[] = [];
  let seen = 0;
  const onBroken = (stream: string, error: unknown) =>
    broken.push({ stream, reason: error instanceof Error ? error.message : String(error) });
  const parts = { store, snapshots, workflows: workflowsWithTerms, onBroken };
  try {
    for await (const page of wouldMove(parts, change)) {
      seen += page.seen;
      moves.push(...page.moves);
      bar.show(`${seen}  ${moves.length}`);
    }
  } finally {
    bar.done();
    snapshots?.close();
  }
  return { moves, broken, seen };
}

async function apply(content: Json, options: Options): Promise<void> {
  const language = chooseLanguage(options.language);
  const clock = chooseClock(options.clock);
  const directory = dataFolder(options);
  const wrong = await withDataFolder(directory, async ({ store }) => {
    const would = await wouldAdopt(store, content, clock.now());
    // A counting that was interrupted goes on as soon as the folder is opened, and then this file has its turn.
    return would.ok || would.error.code === 'terms-being-rederived' ? undefined : would.error;
  });
  if (wrong !== undefined) {
    refuse(wrong, options, language);
    return;
  }
  const desk = await openDesk(directory, options.as, language, clock);
  try {
    await untilCounted(desk, language);
    const { status, body } = await desk.post(`${PATH}/adopt-calendar`, content);
    if (status >= 400) {
      process.exitCode = 1;
      if (options.json) printJson(body);
      else process.stderr.write(`${problemText(body, language)}\n`);
      return;
    }
    const after = await untilCounted(desk, language);
    const adopted = (body['facts'] as readonly Json[]).length > 0;
    const { version, moved } = after as unknown as Shown;
    if (options.json) printJson({ version, adopted, moved: (moved ?? null) as Json });
    else
      print(
        fillText(adopted ? words.adopted : words.inForce, { version, terms: 0, cases: 0, ...moved })[
          language
        ],
      );
  } finally {
    await desk.close();
  }
}

interface Shown {
  readonly version: string;
  readonly state: readonly { readonly path: string; readonly label: string }[];
  readonly adopted: readonly {
    readonly version: string;
    readonly act: { readonly number: string; readonly date: string };
    readonly changed: readonly ChangedDay[];
  }[];
  readonly moved: { readonly cases: number; readonly terms: number } | null;
  readonly rederiving: { readonly seen: number; readonly terms: number; readonly workflow: string } | null;
}

/** Waits while open terms are being counted, and says how far that is. */
async function untilCounted(desk: Desk, language: Language): Promise<JsonObject> {
  const bar = progress();
  try {
    for (;;) {
      const body = await calendarAt(desk, language);
      const { state, rederiving } = body as unknown as Shown;
      if (!state.some(({ path }) => path === 'rederiving')) return body;
      if (rederiving !== null) bar.show(`${rederiving.workflow}  ${rederiving.seen}  ${rederiving.terms}`);
      await pause(LOOK_MS);
    }
  } finally {
    bar.done();
  }
}

async function calendarAt(desk: Desk, language: Language): Promise<JsonObject> {
  const { status, body } = await desk.get(PATH);
  if (status >= 400) throw new QabyldauError('store-failed', { reason: problemText(body, language) });
  return body;
}

async function show(options: Options): Promise<void> {
  const language = chooseLanguage(options.language);
  const desk = await openDesk(dataFolder(options), options.as, language, chooseClock(options.clock));
  try {
    const body = await calendarAt(desk, language);
    if (options.json) {
      printJson(body);
      return;
    }
    const { version, state, adopted, moved, rederiving } = body as unknown as Shown;
    print(`${version}  ${state.map(({ label }) => label).join(' · ')}`);
    if (rederiving !== null)
      print(`  ${rederiving.workflow}  ${String(rederiving.seen)}  ${String(rederiving.terms)}`);
    for (const change of adopted) {
      print(`\n${change.version}  № ${change.act.number}, ${change.act.date}`);
      print(table(change.changed.map((day) => dayLine(day, language))));
    }
    if (moved !== null) print(`\n${fillText(words.moved, { ...moved })[language]}`);
  } finally {
    await desk.close();
  }
}

function refuse(refusal: Refusal, options: Options, language: Language): void {
  process.exitCode = 1;
  const { code, law, text, remedy } = refusal;
  if (options.json) printJson({ code, law: [...law], detail: text[language], remedy: remedy[language] });
  else
    process.stderr.write(
      `${problemText({ code, law: [...law], detail: text[language], remedy: remedy[language] }, language)}\n`,
    );
}

const dayLine = ({ date, is, reason }: ChangedDay, language: Language) => [
  `  ${date}`,
  words[is][language],
  reason[language],
];

function moveLine(move: WouldMove, changed: readonly ChangedDay[], language: Language): readonly string[] {
  const { workflow, caseId, number, term, was, dueOn, because } = move;
  const days = because.map(({ date, is }) => {
    const reason = changed.find((day) => day.date === date)?.reason[language];
    return `${date} ${words[is][language]}${reason === undefined ? '' : ` (${reason})`}`;
  });
  const sameDay = move.provisional ? words.provisional : words.confirmed;
  const why = move.reason === 'confirmed' ? sameDay[language] : days.join('; ');
  return [number ?? `${workflow} ${caseId}`, termText(term, language), `${was} → ${dueOn}`, why];
}

const termText = (term: string, language: Language): string =>
  (termLabels as Readonly<Record<string, (typeof termLabels)[TermKind]>>)[term]?.[language] ?? term;

function countsOf(moves: readonly WouldMove[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { term } of moves) counts[term] = (counts[term] ?? 0) + 1;
  return counts;
}
