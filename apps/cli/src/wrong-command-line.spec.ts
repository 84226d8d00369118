import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Argument, Command, CommanderError, Option } from 'commander';
import { languages } from '@qabyldau/kernel';
import { failureText } from './failure.js';
import { isHelp, wrongCommandLine } from './wrong-command-line.js';

const lib = join(dirname(createRequire(import.meta.url).resolve('commander')), 'lib');
/** Every code that this version of commander throws under. */
const codes = [
  ...new Set(
    readdirSync(lib).flatMap((file) => [
      ...(readFileSync(join(lib, file), 'utf8').match(/(?<=')commander\.\w+(?=')/g) ?? []),
    ]),
  ),
];
/** What the program gives commander no occasion for: no command in a file, no own errors, no conflicts. */
const neverThrown = ['commander.executeSubCommandAsync', 'commander.error', 'commander.conflictingOption'];

function mistakeIn(line: string, program = programOf()): CommanderError {
  try {
    program.parse(['node', 'qabyldau', ...line.split(' ')]);
  } catch (error) {
    if (error instanceof CommanderError) return error;
  }
  throw new Error(`${line} is no mistake`);
}

function programOf(): Command {
  const count = new Command('count')
    .addArgument(new Argument('<what>', 'не саналады').choices(['days', 'hours']))
    .argument('[place]')
    .requiredOption('--from <date>', 'алғашқы күн')
    .addOption(new Option('--format <format>').choices(['table', 'json']))
    .action(() => undefined);
  const program = new Command('qabyldau').addCommand(count);
  for (const one of [program, count]) one.exitOverride().configureOutput({ outputError: () => undefined });
  return program;
}

const mistakes = [
  ['coun', 'unknown-command', 'count'],
  ['count days --from 1 --colour red', 'unknown-option', '--from, --format, --help'],
  ['count days --from', 'option-without-value', 'алғашқы күн'],
  ['count days', 'option-missing', 'алғашқы күн'],
  ['count --from 1', 'argument-missing', 'days, hours'],
  ['count weeks --from 1', 'bad-argument', 'days, hours'],
  ['count days --from 1 --format exe', 'bad-option', 'table, json'],
  ['count days here there --from 1', 'too-many-arguments', 'qabyldau count --help'],
] as const;

describe('a mistake in a command line', () => {
  it.each(mistakes)('%s: %s', (line, code, offered) => {
    const program = programOf();
    const error = wrongCommandLine(mistakeIn(line, program), program, line.split(' ')[0]);
    expect(error.code).toBe(code);
    expect(error.remedy.kk).toContain(offered);
    const told = languages.map((language) => failureText(error, language));
    expect(new Set(told).size).toBe(languages.length);
    for (const text of told) expect(text).not.toMatch(/[{}]|undefined|error:/);
  });

  it('has its words whatever commander throws', () => {
    const met = new Set(mistakes.map(([line]) => mistakeIn(line).code));
    const known = (code: string) =>
      met.has(code) || neverThrown.includes(code) || isHelp(new CommanderError(0, code, ''));
    expect(codes.length).toBeGreaterThan(10);
    expect(codes.filter((code) => !known(code))).toEqual([]);
    expect(wrongCommandLine(new CommanderError(1, 'commander.new', ''), programOf(), 'count').code).toBe(
      'wrong-command-line',
    );
  });
});
