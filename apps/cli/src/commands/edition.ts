import { join } from 'node:path';
import type { Calendar } from '@qabyldau/calendar';
import type { Actor } from '@qabyldau/engine';
import { fillText, QabyldauError, type Clock, type Instant, type Language } from '@qabyldau/kernel';
import { openSnapshotsForReading } from '@qabyldau/runtime';
import {
  editionMoves,
  editionNames,
  foldingCode,
  moveAppeal,
  openSystem,
  planMove,
  type EditionMovePlan,
  type System,
} from '@qabyldau/server';
import { Command, Option } from 'commander';
import { withDataFolder } from '../data-folder.js';
import { findActor } from '../desk.js';
import { planJson, reasonsOf } from '../edition-line.js';
import { UsageError } from '../failure.js';
import { findAppeal } from '../find-appeal.js';
import { chooseClock, chooseLanguage, dataFolder, type CommonOptions } from '../options.js';
import { print, printJson, progress, table } from '../output.js';
import { words } from './edition-words.js';

interface Options extends CommonOptions {
  readonly to: string;
  readonly appeal?: readonly string[];
  readonly as: string;
  readonly clock?: string;
}

/** `edition dry-run`, `edition migrate`. */
export function editionCommand(): Command {
  return new Command('edition')
    .argument('<what>', 'dry-run, migrate')
    .addOption(
      new Option('--to <edition>', 'the edition to move to')
        .choices(editionNames)
        .default(editionNames.at(-1)),
    )
    .option('--appeal <appeal...>', 'migrate: these only, by registration number or case id')
    .option('--as <actor>', 'migrate: an administrator', ADMINISTRATOR)
    .option('--clock <instant>', 'as of this instant: for a simulated run of fixed dates')
    .action((what: string, options: Options) => {
      if (what === 'dry-run') return dryRun(options);
      if (what === 'migrate') return migrate(options);
      throw new UsageError('bad-argument', { argument: '<what>', value: what, expected: 'dry-run, migrate' });
    });
}

const ADMINISTRATOR = 'administrator';
const badOption = (option: string, value: string, expected: string) =>
  new UsageError('bad-option', { option, value, expected });

async function dryRun(options: Options): Promise<void> {
  const language = chooseLanguage(options.language);
  const { to } = options;
  const at = chooseClock(options.clock).now();
  await withDataFolder(dataFolder(options), async ({ store, directory, calendar }) => {
    const snapshots = openSnapshotsForReading(join(directory, 'snapshots.db'), foldingCode());
    try {
      const { plans, seen } = await plansIn({ store, snapshots }, to, at, language);
      const told = plans.filter(hasReasons);
      const counts = { open: plans.length, seen, plain: plans.length - told.length };
      if (options.json) {
        const appeals = told.map((plan) => planJson(plan, reasonsOf(plan, calendar, language)));
        printJson({ to, ...counts, appeals });
        return;
      }
      if (told.length > 0) print(table(told.flatMap((plan) => linesOf(plan, calendar, language))));
      print(fillText(words.wouldMove, { to, ...counts })[language]);
    } finally {
      snapshots?.close();
    }
  });
}

const hasReasons = ({ obstacles, changes, missed }: EditionMovePlan): boolean =>
  obstacles.length + changes.length + missed.length > 0;

/** One reason a line; number, body and edition stand in the first. */
function linesOf(
  plan: EditionMovePlan,
  calendar: Calendar,
  language: Language,
  first?: string,
): readonly (readonly string[])[] {
  const reasons = reasonsOf(plan, calendar, language);
  return [...(first === undefined ? [] : [first]), ...reasons].map((line, place) =>
    place === 0 ? [plan.number, plan.body, plan.event.from, line] : ['', '', '', line],
  );
}

interface Plans {
  readonly plans: readonly EditionMovePlan[];
  readonly seen: number;
}

async function plansIn(
  parts: Omit<Parameters<typeof editionMoves>[0], 'onBroken'>,
  to: string,
  at: Instant,
  language: Language,
): Promise<Plans> {
  const bar = progress();
  const plans: EditionMovePlan[] = [];
  let seen = 0;
  const onBroken = (stream: string, error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${fillText(words.broken, { stream, reason })[language]}\n`);
    process.exitCode = 1;
  };
  for await (const page of editionMoves({ ...parts, onBroken }, to, at)) {
    seen += page.seen;
    plans.push(...page.moves);
    bar.show(`${seen}  ${plans.length}`);
  }
  bar.done();
  return { plans, seen };
}

async function migrate(options: Options): Promise<void> {
  const language = chooseLanguage(options.language);
  const directory = dataFolder(options);
  const actor = await administrator(directory, options.as);
  const system = await openStopped(directory, chooseClock(options.clock));
  try {
    const plans = await chosenPlans(system, options, actor, language);
    const results: EditionMovePlan[] = [];
    for (const plan of plans) results.push(await moveAppeal(system.runtime, plan, actor));
    const stayed = results.filter(({ obstacles }) => obstacles.length > 0);
    if (stayed.length > 0) process.exitCode = 1;
    const { calendar } = system;
    if (options.json) {
      const appeals = results.map((plan) => planJson(plan, reasonsOf(plan, calendar, language)));
      printJson({ to: options.to, moved: results.length - stayed.length, stayed: stayed.length, appeals });
      return;
    }
    const lines = results.flatMap((plan) => linesOf(plan, calendar, language, movedText(plan, language)));
    print(lines.length > 0 ? table(lines) : fillText(words.none, { to: options.to })[language]);
  } finally {
    await system.close();
  }
}

/** @throws UsageError `no-data-folder`, `bad-option` for somebody who is no administrator */
async function administrator(directory: string, name: string): Promise<Actor> {
  const { employee, roles, body } = await withDataFolder(directory, () => findActor(directory, name));
  if (!roles.includes(ADMINISTRATOR)) throw badOption('--as', name, ADMINISTRATOR);
  return { id: employee, role: ADMINISTRATOR, body };
}

/**
 * The folder for one migration: what follows from it (timers, tables) goes on when the folder is served again.
 * @throws QabyldauError `store-locked` when a server holds it
 */
const openStopped = (directory: string, clock: Clock): Promise<System> =>
  openSystem({ directory, clock, effects: {}, alone: false });

function movedText(plan: EditionMovePlan, language: Language): string | undefined {
  if (plan.obstacles.length > 0) return undefined;
  return fillText(hasReasons(plan) ? words.moved : words.plain, { to: plan.event.to })[language];
}

/** Those that were named, else all of the administrator's body that are open in another edition. */
async function chosenPlans(
  { store, runtime, clock }: Pick<System, 'store' | 'runtime' | 'clock'>,
  { to, appeal: named }: Options,
  actor: Actor,
  language: Language,
): Promise<readonly EditionMovePlan[]> {
  const [now, last] = [clock.now(), runtime.lastInstant()];
  const at = last !== undefined && last > now ? last : now;
  const { plans } = await plansIn({ store }, to, at, language);
  const own = plans.filter(({ body }) => actor.body === undefined || actor.body === body);
  if (named === undefined) return own;
  return Promise.all(
    // Two bodies may have given the same number: the own one is meant.
    [...new Set(named)].map(async (name) => {
      const open = own.find(({ appeal, number }) => appeal === name || number === name);
      if (open !== undefined) return open;
      const state = await runtime.load('reception-appeal', await findAppeal(store, name));
      if (state === undefined) throw new QabyldauError('case-not-found', { id: name });
      return planMove(state, to, at);
    }),
  );
}
