import { Command, CommanderError, Option } from 'commander';
import { languages } from '@qabyldau/kernel';
import { appealsCommand } from './commands/appeals.js';
import { calendarCommand } from './commands/calendar.js';
import { chartCommand } from './commands/chart.js';
import { deadlineCommand } from './commands/deadline.js';
import { doCommand } from './commands/do.js';
import { documentCommand } from './commands/document.js';
import { dumpCommand } from './commands/dump.js';
import { editionCommand } from './commands/edition.js';
import { eraseCommand } from './commands/erase.js';
import { exportCommand } from './commands/export.js';
import { historyCommand } from './commands/history.js';
import { importCommand } from './commands/import.js';
import { lawCommand } from './commands/law.js';
import { listCommand } from './commands/list.js';
import { rebuildCommand } from './commands/rebuild.js';
import { mineCommand } from './commands/mine.js';
import { reportCommand } from './commands/report.js';
import { serveCommand } from './commands/serve.js';
import { showCommand } from './commands/show.js';
import { simulateCommand } from './commands/simulate.js';
import { sqlCommand } from './commands/sql.js';
import { startCommand } from './commands/start.js';
import { templateCommand } from './commands/template.js';
import { verifyCommand } from './commands/verify.js';
import { workCommand } from './commands/work.js';
import { failureJson, failureText } from './failure.js';
import { languageOf } from './options.js';
import { printJson } from './output.js';

const commands = [
  startCommand,
  serveCommand,
  simulateCommand,
  importCommand,
  appealsCommand,
  listCommand,
  showCommand,
  historyCommand,
  doCommand,
  documentCommand,
  templateCommand,
  deadlineCommand,
  calendarCommand,
  editionCommand,
  reportCommand,
  sqlCommand,
  exportCommand,
  mineCommand,
  chartCommand,
  lawCommand,
  dumpCommand,
  eraseCommand,
  verifyCommand,
  rebuildCommand,
  workCommand,
];

/** Runs one command line. Returns the exit code: 0, or 1 with a message on standard error. */
export async function main(argv: readonly string[]): Promise<number> {
  const program = new Command('qabyldau')
    .description('A statutory procedure as state machines whose every transition is a stored event')
    .exitOverride()
    .showHelpAfterError();
  for (const make of commands) {
    const command = make();
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
