import { Command, CommanderError, Option } from 'commander';
import { languages } from '@qabyldau/kernel';
import { commands } from './commands.js';
import { failureJson, failureText } from './failure.js';
import { languageOf } from './options.js';
import { printJson } from './output.js';

/** The command that is called, or whose help is asked for, as it is; of the others what the list of commands shows. */
async function commandsFor([, , called, of]: readonly string[]): Promise<readonly Command[]> {
  const wanted = called === 'help' ? of : called;
  return Promise.all(
    commands.map(async ({ name, about, make }) =>
      (name === wanted ? await make() : new Command(name)).description(about),
    ),
  );
}

/** Runs one command line. Returns the exit code: 0, or 1 with a message on standard error. */
export async function main(argv: readonly string[]): Promise<number> {
  const program = new Command('qabyldau')
    .description('A statutory procedure as state machines whose every transition is a stored event')
    .exitOverride()
    .showHelpAfterError();
  for (const command of await commandsFor(argv)) {
    command
      .option('--data <dir>', 'the data folder', 'data')
      .option('--json', 'print JSON')
      .addOption(
        new Option('--language <language>', 'of what is printed; by default from the locale').choices(
          languages,
        ),
      )
      .exitOverride();
    program.addCommand(command);
  }
  try {
    await program.parseAsync([...argv]);
    return typeof process.exitCode === 'number' ? process.exitCode : 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode;
    if (argv.includes('--json')) printJson(failureJson(error, languageOf(argv)));
    else process.stderr.write(`${failureText(error, languageOf(argv))}\n`);
    return 1;
  }
}
