import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { readHolder } from '@qabyldau/event-store';
import type { Json, JsonObject, Language, Text } from '@qabyldau/kernel';
import { openFeedQueue, openWorkStore, type FeedQueue } from '@qabyldau/runtime';
import {
  openSystem,
  releaseWork,
  waitingWork,
  withViews,
  type ReleaseAnswer,
  type StandingStill,
} from '@qabyldau/server';
import { withDataFolder } from '../data-folder.js';
import { openDesk, problemText } from '../desk.js';
import { chooseClock, chooseLanguage, dataFolder, type CommonOptions } from '../options.js';
import { print, printJson } from '../output.js';

interface Options extends CommonOptions {
  readonly release?: string;
  readonly as: string;
  readonly clock?: string;
}

const words: Readonly<Record<'none' | 'released' | 'since' | 'id', Text>> = {
  none: {
    kk: 'Адамды күтіп тұрған жұмыс жоқ.',
    ru: 'Нет работы, которая ждёт человека.',
    en: 'Nothing waits for a person.',
  },
  released: {
    kk: '✓ Қайта жолға қойылды: орындалды немесе сервер бірден орындайды (іске қосылғанда).',
    ru: '✓ Возобновлено: выполнено или будет выполнено сервером сразу (либо при его запуске).',
    en: '✓ Taken up again: done, or the server does it at once (or when it is started).',
  },
  since: { kk: 'қашаннан бері', ru: 'с какого времени', en: 'since' },
  id: { kk: 'белгісі', ru: 'обозначение', en: 'id' },
};

/** Something that waits, in the language of the terminal. */
interface Shown {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly about: string | null;
  readonly reason: string;
  readonly explained: string;
  readonly since: string | null;
  readonly toDo: string;
}
interface Answer {
  readonly released?: boolean;
  readonly why?: string | null;
  readonly work: readonly Shown[];
}

/** `work`: what could not be done and waits for a person; `work --release ID`: takes it up again. */
export function workCommand(): Command {
  return new Command('work')
    .option('--release <id>', 'takes up again what waits under this id')
    .option('--as <actor>', "an employee's id, or a role", 'administrator')
    .option('--clock <instant>', 'as of this instant: for a simulated run of fixed dates')
    .action((options: Options) => work(options));
}

async function work(options: Options): Promise<void> {
  const language = chooseLanguage(options.language);
  const directory = dataFolder(options);
  // Opened once so that a folder without a log is told as everywhere else.
  await withDataFolder(directory, () => Promise.resolve());
  const served = readHolder(directory)?.url !== undefined;
  const answer = await (served ? askServer : askFolder)(directory, options, language);
  if (answer === undefined) return;
  const { released, why, work: waiting } = answer;
  if (released === false) process.exitCode = 1;
  if (options.json) {
    printJson({
      ...(options.release === undefined ? {} : { released, why }),
      work: waiting,
    } as unknown as Json);
    return;
  }
  if (released === true) print(words.released[language]);
  if (released === false) process.stderr.write(`✗ ${why ?? ''}\n`);
  if (waiting.length === 0) print(words.none[language]);
  for (const item of waiting) print(`${itemText(item, language)}\n`);
}

function itemText({ id, name, about, explained, since, toDo }: Shown, language: Language): string {
  return [
    name,
    `  ${words.id[language]}: ${id}`,
    ...(about === null ? [] : [`  ${about}`]),
    `  ${explained}`,
    ...(since === null ? [] : [`  ${words.since[language]}: ${since}`]),
    `  → ${toDo}`,
  ].join('\n');
}

/** Nothing, when the server refused and that was told. */
async function askServer(
  directory: string,
  options: Options,
  language: Language,
): Promise<Answer | undefined> {
  const desk = await openDesk(directory, options.as, language, chooseClock(options.clock));
  try {
    const { release } = options;
    const { status, body } = await (release === undefined
      ? desk.get('/api/v1/work')
      : desk.post('/api/v1/work/release', { id: release }));
    if (status < 400) return body as unknown as Answer;
    process.exitCode = 1;
    tellProblem(body, options, language);
    return undefined;
  } finally {
    await desk.close();
  }
}

function tellProblem(body: JsonObject, { json }: Options, language: Language): void {
  if (json) printJson(body);
  else process.stderr.write(`${problemText(body, language)}\n`);
}

/** Without a server. Which terms do not fire only a running one knows. */
async function askFolder(directory: string, options: Options, language: Language): Promise<Answer> {
  const standing = await standingIn(directory);
  const queue = openIfThere(join(directory, 'webhook.db'), openFeedQueue);
  try {
    const answer = await released(directory, options, queue);
    const work = openIfThere(join(directory, 'work.db'), openWorkStore);
    const parked = work?.parked() ?? [];
    work?.close();
    const waiting = waitingWork({ parked, failingTimers: [], events: queue?.parked() ?? [], standing });
    return {
      ...(answer === undefined ? {} : { released: answer.released }),
      ...(answer?.released === false ? { why: answer.why[language] } : {}),
      work: waiting.map(({ name, explained, toDo, ...item }) => ({
        ...item,
        name: name[language],
        explained: explained[language],
        toDo: toDo[language],
      })),
    };
  } finally {
    queue?.close();
  }
}

const openIfThere = <T>(file: string, open: (file: string) => T): T | undefined =>
  existsSync(file) ? open(file) : undefined;

/** What is to be done outside waits until a server runs, for it knows the mail server. */
async function released(
  directory: string,
  { release, clock }: Options,
  queue: FeedQueue | undefined,
): Promise<ReleaseAnswer | undefined> {
  if (release === undefined) return undefined;
  const system = await openSystem({ directory, clock: chooseClock(clock), effects: {}, alone: false });
  try {
    return await releaseWork(system.runtime, queue, release);
  } finally {
    await system.close();
  }
}

async function standingIn(directory: string): Promise<readonly StandingStill[]> {
  let found: readonly StandingStill[] = [];
  await withViews(
    directory,
    () => Promise.resolve(),
    (standing) => (found = standing),
  );
  return found;
}
