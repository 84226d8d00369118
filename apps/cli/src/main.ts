import { Command, CommanderError, Option } from 'commander';
import { languages } from '@qabyldau/kernel';
import { commands } from './commands.js';
import { failureJson, failureText } from './failure.js';
import { sayHelp } from './help/say-help.js';
import { languageOf } from './options.js';
import { printJson } from './output.js';
import { isHelp, wrongCommandLine } from './wrong-command-line.js';

/** The command that is called, or whose help is asked for, as it is; of the others what the list of commands shows. */
async function commandsFor([, , called, of]: readonly string[]): Promise<readonly Command[]> {
  const wanted = called === 'help' ? of : called;
  return Promise.all(
    commands.map(async ({ name, about, make }) =>
      (name === wanted ? await make() : new Command(name)).description(about),
    ),
  );
}

/** The program with its commands. Nothing is printed of a mistake in the command line: it is thrown. */
export async function programFor(argv: readonly string[]): Promise<Command> {
  const program = new Command('qabyldau').description(
    'A statutory procedure as state machines whose every transition is a stored event',
  );
  for (const command of await commandsFor(argv)) {
    command
      .option('--data <dir>', 'the data folder', 'data')
      .option('--json', 'print JSON')
      .addOption(
        new Option('--language <language>', 'of what is printed; by default from the locale').choices(
          languages,
        ),
      );
    program.addCommand(command);
  }
  for (const one of [program, ...program.commands])
    one.exitOverride().configureOutput({ outputError: () => undefined });
  return program;
}

/** Runs one command line. Returns the exit code: 0, or 1 with a message on standard error. */
export async function main(argv: readonly string[]): Promise<number> {
  const language = languageOf(argv);
  const program = await programFor(argv);
  sayHelp(program, language);
  try {
    await program.parseAsync([...argv]);
    return typeof process.exitCode === 'number' ? process.exitCode : 0;
  } catch (thrown) {
    const mistaken = thrown instanceof CommanderError;
    if (mistaken && isHelp(thrown)) return thrown.exitCode;
    const error = mistaken ? wrongCommandLine(thrown, program, argv[2]) : thrown;
    if (argv.includes('--json')) printJson(failureJson(error, language));
    else process.stderr.write(`${failureText(error, language)}\n`);
    return 1;
  }
}
