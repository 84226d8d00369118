import { Command } from 'commander';
import { chartAsJson, chartAsMermaid } from '@qabyldau/engine';
import { workflows } from '@qabyldau/server';
import { UsageError } from '../failure.js';
import { chooseLanguage, type CommonOptions } from '../options.js';
import { print, printJson } from '../output.js';

interface Options extends CommonOptions {
  readonly format: string;
}

export function chartCommand(): Command {
  return new Command('chart')
    .argument('<workflow>', workflows.map((workflow) => workflow.name).join(', '))
    .option('--format <format>', 'mermaid or json', 'mermaid')
    .action((name: string, options: Options) => chart(name, options));
}

function chart(name: string, options: Options): void {
  const workflow = workflows.find((candidate) => candidate.name === name);
  if (workflow === undefined) {
    const expected = workflows.map((known) => known.name).join(', ');
    throw new UsageError('bad-argument', { argument: '<workflow>', value: name, expected });
  }
  const json = options.json === true || options.format === 'json';
  if (!json && options.format !== 'mermaid')
    throw new UsageError('bad-option', {
      option: '--format',
      value: options.format,
      expected: 'mermaid, json',
    });
  if (json) printJson(chartAsJson(workflow));
  else print(chartAsMermaid(workflow, chooseLanguage(options.language)));
}
