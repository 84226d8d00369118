import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import type { JsonObject } from '@qabyldau/kernel';
import { coverageText, summaryTable, unexercised, type SimulationOptions } from '@qabyldau/simulation';
import { withDataFolder } from '../data-folder.js';
import { UsageError } from '../failure.js';
import { lawKeptIn } from '../law-kept/read-law-kept.js';
import { chooseLanguage, countOption, dataFolder, dateOption, type CommonOptions } from '../options.js';
import { print, printJson, progress } from '../output.js';
import { runSimulation } from '../run-simulation.js';

interface Options extends CommonOptions {
  readonly from: string;
  readonly to: string;
  readonly appeals: string;
  readonly seed: string;
  readonly requireCoverage?: boolean;
  readonly requireLaw?: boolean;
}

export function simulateCommand(): Command {
  return new Command('simulate')
    .requiredOption('--from <date>', 'first day, YYYY-MM-DD')
    .requiredOption('--to <date>', 'last day, YYYY-MM-DD')
    .requiredOption('--appeals <n>', 'how many appeals arrive')
    .option('--seed <n>', 'the same seed gives the same log', '1')
    .option('--require-coverage', 'exit 1 when a rule is left that the run could have exercised')
    .option('--require-law', 'exit 1 when a property of the law does not hold over the log')
    .action((options: Options) => simulate(options));
}

async function simulate(options: Options): Promise<void> {
  const language = chooseLanguage(options.language);
  const [from, to] = [dateOption(options.from), dateOption(options.to)];
  if (to < from) throw new UsageError('bad-option', { option: '--to', value: to, expected: `≥ ${from}` });
  const directory = dataFolder(options);
  if (existsSync(join(directory, 'log.db'))) throw new UsageError('folder-not-empty', { directory });
  const summary = await simulateWithProgress(directory, {
    from,
    to,
    appeals: countOption('appeals', options.appeals),
    seed: countOption('seed', options.seed, 0),
  });
  if (options.json) printJson(summary as unknown as JsonObject);
  else print(summaryTable(summary, language) + coverageText(summary.coverage, language));
  if (options.requireCoverage === true) requireNone(unexercised(summary.coverage));
  if (options.requireLaw === true) {
    const { breaches } = await withDataFolder(directory, ({ store }) => lawKeptIn(store));
    requireNone(
      breaches.map(({ property, stream, revision, what }) => `${stream} ${revision}: ${what} (${property})`),
    );
  }
}

/** A program that asks has all of them, one a line, on standard error. */
function requireNone(found: readonly string[]): void {
  if (found.length === 0) return;
  process.stderr.write(found.map((line) => `${line}\n`).join(''));
  process.exitCode = 1;
}

/** Runs a simulation and says on standard error how far it is. */
export async function simulateWithProgress(
  directory: string,
  options: SimulationOptions,
): ReturnType<typeof runSimulation> {
  const bar = progress();
  try {
    return await runSimulation(directory, {
      ...options,
      onProgress: ({ date, appeals, events }) =>
        bar.show(`${date}  ${appeals}/${options.appeals}  ${events}`),
    });
  } finally {
    bar.done();
  }
}
