import type { Command } from 'commander';

/** A command of the program: its module, and all that hangs on it, is loaded when it is called. */
export interface OfferedCommand {
  readonly name: string;
  readonly about: string;
  readonly make: () => Promise<Command>;
}

export const commands: readonly OfferedCommand[] = [
  {
    name: 'start',
    about: 'what `npm start` does: fills an empty data folder with a simulated quarter, then serves',
    make: async () => (await import('./commands/start.js')).startCommand(),
  },
  {
    name: 'serve',
    about: 'serves a data folder over HTTP',
    make: async () => (await import('./commands/serve.js')).serveCommand(),
  },
  {
    name: 'simulate',
    about: 'fills an empty data folder: a synthetic akim’s office lives through a period',
    make: async () => (await import('./commands/simulate.js')).simulateCommand(),
  },
  {
    name: 'import',
    about: 'registers real intake, one appeal a line (format: infra/samples/README.md)',
    make: async () => (await import('./commands/import.js')).importCommand(),
  },
  {
    name: 'appeals',
    about: 'the register of appeals, newest first',
    make: async () => (await import('./commands/appeals.js')).appealsCommand(),
  },
  {
    name: 'list',
    about: 'a list that people work from; without a name, which lists there are',
    make: async () => (await import('./commands/list.js')).listCommand(),
  },
  {
    name: 'show',
    about: 'an appeal: its state, its open terms, what may come next',
    make: async () => (await import('./commands/show.js')).showCommand(),
  },
  {
    name: 'history',
    about: 'what happened to an appeal: who, when, what, by which paragraph',
    make: async () => (await import('./commands/history.js')).historyCommand(),
  },
  {
    name: 'do',
    about: 'gives a command on an appeal: --field value … for its data (--field:=3 for a number)',
    make: async () => (await import('./commands/do.js')).doCommand(),
  },
  {
    name: 'document',
    about: 'a letter, a protocol, a list, a schedule as a file',
    make: async () => (await import('./commands/document.js')).documentCommand(),
  },
  {
    name: 'template',
    about: 'the texts that letters and papers are made from: list, show KIND kk|ru, adopt KIND kk|ru FILE',
    make: async () => (await import('./commands/template.js')).templateCommand(),
  },
  {
    name: 'deadline',
    about: 'the date of a term, and why it falls on that day',
    make: async () => (await import('./commands/deadline.js')).deadlineCommand(),
  },
  {
    name: 'calendar',
    about: 'the working calendar: show, preview FILE (what would move), apply FILE (adopts it)',
    make: async () => (await import('./commands/calendar.js')).calendarCommand(),
  },
  {
    name: 'edition',
    about: 'open appeals of another edition: dry-run (what would change, what does not fit), migrate',
    make: async () => (await import('./commands/edition.js')).editionCommand(),
  },
  {
    name: 'report',
    about: 'the quarterly report of a body (P40), or what a figure of it is made of',
    make: async () => (await import('./commands/report.js')).reportCommand(),
  },
  {
    name: 'sql',
    about: 'reads the views for analysts; without a query, which views and columns there are',
    make: async () => (await import('./commands/sql.js')).sqlCommand(),
  },
  {
    name: 'export',
    about: 'the views for analysts as Parquet or CSV, or the event log for process mining (XES, OCEL 2.0)',
    make: async () => (await import('./commands/export.js')).exportCommand(),
  },
  {
    name: 'mine',
    about: 'how appeals really go: variants, waiting times, bottlenecks, conformance to the chart',
    make: async () => (await import('./commands/mine.js')).mineCommand(),
  },
  {
    name: 'chart',
    about: 'the chart of a procedure',
    make: async () => (await import('./commands/chart.js')).chartCommand(),
  },
  {
    name: 'law',
    about: 'the law as a map: each paragraph, what implements it, the tests that prove it',
    make: async () => (await import('./commands/law.js')).lawCommand(),
  },
  {
    name: 'dump',
    about: 'the logical log, canonical, one event a line; the same history gives the same bytes',
    make: async () => (await import('./commands/dump.js')).dumpCommand(),
  },
  {
    name: 'erase',
    about: "destroys a person's key, with a certificate event; the log stays whole",
    make: async () => (await import('./commands/erase.js')).eraseCommand(),
  },
  {
    name: 'verify',
    about: 're-computes every hash of the log; names the first broken revision',
    make: async () => (await import('./commands/verify.js')).verifyCommand(),
  },
  {
    name: 'rebuild',
    about: 'builds read models anew beside those in use, proves them the same, and switches to them',
    make: async () => (await import('./commands/rebuild.js')).rebuildCommand(),
  },
  {
    name: 'work',
    about:
      'what could not be done and waits for a person: why, since when, what to do; --release takes it up',
    make: async () => (await import('./commands/work.js')).workCommand(),
  },
];
