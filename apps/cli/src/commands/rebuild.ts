import { Command } from 'commander';
import { fillText, type Text } from '@qabyldau/kernel';
import { rebuildInThread, type RebuiltView } from '@qabyldau/server';
import { withDataFolder } from '../data-folder.js';
import { chooseLanguage, dataFolder, type CommonOptions } from '../options.js';
import { print, printJson, progress, table } from '../output.js';

interface Options extends CommonOptions {
  readonly readModel?: string;
}

type Word = 'model' | 'events' | 'rows' | 'checksum' | 'speed' | 'live';
const words: Record<Word, Text> = {
  model: { kk: 'кесте', ru: 'таблица', en: 'table' },
  events: { kk: 'оқиға', ru: 'событий', en: 'events' },
  rows: { kk: 'жол', ru: 'строк', en: 'rows' },
  checksum: { kk: 'SHA-256', ru: 'SHA-256', en: 'SHA-256' },
  speed: { kk: 'оқиға/с', ru: 'событий/с', en: 'events/s' },
  live: { kk: 'бұрынғы кестемен', ru: 'с прежней таблицей', en: 'with the table before' },
};

type Verdict = 'same' | 'new' | 'different' | 'incomplete' | 'stopped';
const verdicts: Record<Verdict, Text> = {
  same: { kk: '✓ бірдей', ru: '✓ совпадает', en: '✓ the same' },
  new: { kk: '✓ жаңа кесте', ru: '✓ новая таблица', en: '✓ a new table' },
  different: {
    kk: '✗ өзгеше еді: оқиғалардан жасалғанымен алмастырылды',
    ru: '✗ отличалась: заменена построенной из событий',
    en: '✗ it was different: replaced by the one built from the events',
  },
  incomplete: {
    kk: '✗ журналда {log} оқиға бар, {read} ғана оқылды: ештеңе алмастырылған жоқ',
    ru: '✗ в журнале событий {log}, прочитано только {read}: ничего не заменено',
    en: '✗ the log has {log|event|events}, only {read} of them read: nothing was replaced',
  },
  stopped: {
    kk: '✗ {type} оқиғасында тоқтады ({event}): {reason}. Бұрынғы кесте орнында қалды.',
    ru: '✗ остановлено на событии {type} ({event}): {reason}. Прежняя таблица осталась.',
    en: '✗ stopped at {type} (event {event}): {reason}. The table before stays in use.',
  },
};

export function rebuildCommand(): Command {
  return new Command('rebuild')
    .option('--read-model <name>', 'only this one')
    .action((options: Options) => rebuild(options));
}

async function rebuild(options: Options): Promise<void> {
  const language = chooseLanguage(options.language);
  const directory = dataFolder(options);
  const bar = progress();
  // Opened once so that a folder without a log is told as everywhere else.
  await withDataFolder(directory, () => Promise.resolve());
  const rebuilt = await rebuildInThread({
    directory,
    readModel: options.readModel,
    onRebuilt: ({ model }) => bar.show(model),
  });
  bar.done();
  if (rebuilt.some((view) => failed(verdictOf(view)))) process.exitCode = 1;
  if (options.json) {
    printJson({ ok: process.exitCode !== 1, readModels: rebuilt.map(asJson) });
    return;
  }
  const head = [words.model, words.events, words.rows, words.speed, words.checksum, words.live];
  const lines = rebuilt.map((view) => [...figures(view), told(view)[language]]);
  print(table([head.map((word) => word[language]), ...lines]));
}

const NONE = '—';

function figures({ model, version, report, milliseconds, eventsInLog }: RebuiltView): readonly string[] {
  const name = `${model} ${version}`;
  if (!report) return [name, `${NONE} / ${eventsInLog}`, NONE, NONE, NONE];
  const { eventsRead, rows, sha256 } = report;
  const speed = perSecond(eventsRead, milliseconds);
  return [name, `${eventsRead} / ${eventsInLog}`, String(rows), speed, sha256.slice(0, 12)];
}

function told(view: RebuiltView): Text {
  const { report, stopped, eventsInLog } = view;
  const { type = '', event = '', reason = '' } = stopped ?? {};
  const read = report?.eventsRead ?? 0;
  return fillText(verdicts[verdictOf(view)], { log: eventsInLog, read, type, event, reason });
}

function verdictOf({ report, stopped }: RebuiltView): Verdict {
  if (stopped || !report) return 'stopped';
  if (!report.complete) return 'incomplete';
  // Nothing had been read into the table before: there is nothing to compare with.
  if (!report.comparison || report.comparison.live.position === '') return 'new';
  return report.comparison.same ? 'same' : 'different';
}

const failed = (verdict: Verdict): boolean => verdict !== 'same' && verdict !== 'new';

const perSecond = (events: number, milliseconds: number): string =>
  String(Math.round(events / Math.max(0.001, milliseconds / 1000)));

const asJson = (view: RebuiltView) => ({
  readModel: view.model,
  version: view.version,
  verdict: verdictOf(view),
  eventsInLog: view.eventsInLog,
  ...reported(view.report),
  milliseconds: Math.round(view.milliseconds),
  stopped: view.stopped ? { ...view.stopped } : null,
});

function reported(report: RebuiltView['report']) {
  const live = report?.comparison?.live;
  return {
    eventsRead: report?.eventsRead ?? null,
    rows: report?.rows ?? null,
    sha256: report?.sha256 ?? null,
    liveSha256: live?.sha256 ?? null,
    comparedAt: live?.position ?? null,
    switchedAt: report?.switchedAt ?? null,
  };
}
