import type { Argument, Command, CommanderError, Option } from 'commander';
import { UsageError } from './failure.js';

/** What commander says of a mistake, with what the command offers instead. */
interface Mistake {
  /** The command that was called, or the program itself. */
  readonly command: Command;
  /** What commander quotes, in its order. */
  readonly quoted: readonly string[];
}

type Told = (mistake: Mistake) => UsageError;

const told: Readonly<Record<string, Told>> = {
  'commander.unknownCommand': ({ command, quoted: [name = ''] }) =>
    new UsageError('unknown-command', {
      command: name,
      known: command.commands.map((one) => one.name()).join(', '),
    }),
  'commander.unknownOption': ({ command, quoted: [option = ''] }) =>
    new UsageError('unknown-option', {
      option,
      known: [...command.options.map(({ long, flags }) => long ?? flags), '--help'].join(', '),
      help: helpOf(command),
    }),
  'commander.optionMissingArgument': ({ command, quoted: [flags = ''] }) =>
    new UsageError('option-without-value', {
      option: nameOf(flags),
      expected: expectedOf(optionOf(command, flags), flags),
    }),
  'commander.missingMandatoryOptionValue': ({ command, quoted: [flags = ''] }) =>
    new UsageError('option-missing', {
      option: nameOf(flags),
      expected: expectedOf(optionOf(command, flags), flags),
    }),
  'commander.missingArgument': ({ command, quoted: [name = ''] }) =>
    new UsageError('argument-missing', {
      argument: `<${name}>`,
      expected: expectedOf(argumentOf(command, name), name),
    }),
  'commander.excessArguments': ({ command }) =>
    new UsageError('too-many-arguments', {
      command: command.name(),
      given: command.args.length,
      most: command.registeredArguments.length,
      help: helpOf(command),
    }),
  'commander.invalidArgument': ({ command, quoted: [first = '', second = ''] }) => {
    const option = optionOf(command, first);
    return option === undefined
      ? new UsageError('bad-argument', {
          argument: `<${second}>`,
          value: first,
          expected: expectedOf(argumentOf(command, second), second),
        })
      : new UsageError('bad-option', {
          option: nameOf(first),
          value: second,
          expected: expectedOf(option, first),
        });
  },
};

/** What commander throws that is no mistake: help was asked for and shown. */
const shown: ReadonlySet<string> = new Set([
  'commander.help',
  'commander.helpDisplayed',
  'commander.version',
]);

/** Whether commander has said with its throw that help was shown. */
export const isHelp = ({ code }: CommanderError): boolean => shown.has(code);

/** A mistake that commander found, in our words. @param called the first word of the command line */
export function wrongCommandLine(
  { code, message }: CommanderError,
  program: Command,
  called: string | undefined,
): UsageError {
  const command = program.commands.find((one) => one.name() === called) ?? program;
  const quoted = [...message.matchAll(/'([^']*)'/g)].map(([, text = '']) => text);
  return told[code]?.({ command, quoted }) ?? new UsageError('wrong-command-line', { help: helpOf(command) });
}

const helpOf = (command: Command): string =>
  command.parent === null ? 'qabyldau --help' : `qabyldau ${command.name()} --help`;

/** `--from` of `--from <date>`. */
const nameOf = (flags: string): string => flags.split(/[ ,]/)[0] ?? flags;

const optionOf = (command: Command, flags: string): Option | undefined =>
  command.options.find((option) => option.flags === flags);

const argumentOf = (command: Command, name: string): Argument | undefined =>
  command.registeredArguments.find((argument) => argument.name() === name);

/** Descriptions are in the language of the run already. */
function expectedOf(of: Option | Argument | undefined, otherwise: string): string {
  if (of?.argChoices !== undefined) return of.argChoices.join(', ');
  return of === undefined || of.description === '' ? otherwise : of.description;
}
