import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import type { JsonObject } from '@qabyldau/kernel';
import { coverageText, summaryTable, unexercised, type SimulationOptions } from '@qabyldau/simulation';
import { UsageError } from '../failure.js';
import { chooseLanguage, countOption, dataFolder, dateOption, type CommonOptions } from '../options.js';
import { print, printJson, progress } from '../output.js';
import { runSimulation } from '../run-simulation.js';

interface Options extends CommonOptions {
  readonly from: string;
  readonly to: string;
  readonly appeals: string;
  readonly seed: string;
  readonly requireCoverage?: boolean;
}

export function simulateCommand(): Command {
  return new Command('simulate')
    .description('fills an empty data folder: a synthetic akim’s office lives through a period')
    .requiredOption('--from <date>', 'first day, YYYY-MM-DD')
    .requiredOption('--to <date>', 'last day, YYYY-MM-DD')
    .requiredOption('--appeals <n>', 'how many appeals arrive')
    .option('--seed <n>', 'the same seed gives the same log', '1')
    .option('--require-coverage', 'exit 1 when a rule is left that the run could have exercised')
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
  if (options.requireCoverage === true) requireCoverage(unexercised(summary.coverage));
}

/** A program that asks has all of them by name, one a line, on standard error. */
function requireCoverage(left: readonly string[]): void {
  if (left.length === 0) return;
  process.stderr.write(left.map((rule) => `${rule}\n`).join(''));
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
