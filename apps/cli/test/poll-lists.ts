import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises';
import { calendarIn, lists, OpenList, type AnyList } from '@qabyldau/server';
import { openEmbeddedReader } from '@qabyldau/event-store';
import { hasCode, type Instant } from '@qabyldau/kernel';
import type { ReadModelQueries } from '@qabyldau/read-models';
import { openSqlReader } from '@qabyldau/read-models-sql';
import { viewsFile, type Place } from './live-log.js';

const asker = { language: 'kk', body: 'ulgi', staff: true, applicants: true } as const;
/** What a list must be asked with. */
const words: Readonly<Record<string, string>> = { q: 'ер' };

/** Somebody else works on the same processors. */
const BETWEEN_MS = 25;

/**
 * Timers alone do not let others in: where two ask of SQLite, which answers at once, and each takes longer than the
 * other waits, one timer is always due, and nothing that comes from outside, the end of a process say, is ever noticed.
 */
async function letOthersIn(): Promise<void> {
  await pause(BETWEEN_MS);
  await nextTurn();
}

/** Every list of the program, in full and counted, by its name. */
export type Answers = ReadonlyMap<string, string>;

export class ListReader {
  private constructor(
    readonly views: ReadModelQueries,
    private readonly calendar: Awaited<ReturnType<typeof calendarIn>>['calendar'],
    private readonly now: Instant,
  ) {}

  /** Asks these tables. */
  static async over(views: ReadModelQueries, directory: string, now: Instant): Promise<ListReader> {
    const log = openEmbeddedReader(directory);
    const { calendar } = await calendarIn(log);
    await log.close();
    return new ListReader(views, calendar, now);
  }

  /** Another connection than that of whoever builds the tables. */
  static async open(directory: string, { url, schema }: Place, now: Instant): Promise<ListReader> {
    const place = url === undefined ? { file: viewsFile(directory) } : { url, schema };
    return ListReader.over(await openSqlReader(place), directory, now);
  }

  /** @param of the list as this or another version of the program has it */
  async ask(of: (list: AnyList) => AnyList = (list) => list): Promise<Answers> {
    const answers = new Map<string, string>();
    for (const list of lists) answers.set(list.name, await this.#answer(of(list)));
    return answers;
  }

  /** One list; nothing where its table is told to be filled still. */
  async askOne(list: AnyList): Promise<string | undefined> {
    try {
      return await this.#answer(list);
    } catch (error) {
      if (hasCode(error, 'table-filling')) return undefined;
      throw error;
    }
  }

  close(): Promise<void> {
    return this.views.close();
  }

  async #answer(list: AnyList): Promise<string> {
    const { now, calendar } = this;
    const filters = list.needs === undefined ? {} : { [list.needs]: words[list.needs] ?? '' };
    const open = new OpenList(list, this.views, { now, today: calendar.localDate(now), calendar }, asker);
    const lines: string[] = [];
    for await (const page of open.all({ filters })) lines.push(...page.map((line) => JSON.stringify(line)));
    return `${String(await open.count({ filters }))} ${lines.join('\n')}`;
  }
}

/** Who asks, and for the lists of which version of the program. */
export interface Poll {
  readonly reader: ListReader;
  readonly of?: (list: AnyList) => AnyList;
}

/**
 * Each asks again and again while the work is done, which is begun anew until everybody has asked for everything so
 * often: how quick either is does not matter. Every answer must be what it was before: no error, nothing empty, nothing
 * half done.
 */
export async function pollWhile(
  polls: readonly Poll[],
  expected: Answers,
  times: number,
  work: () => Promise<unknown>,
): Promise<void> {
  const over = new AbortController();
  const rounds = polls.map(() => 0);
  const enough = () => over.signal.aborted || Math.min(...rounds) >= times;
  const working = async (): Promise<void> => {
    try {
      do await work();
      while (!enough());
    } finally {
      over.abort();
    }
  };
  const polling = polls.map(async (poll, place) => {
    try {
      await pollUntil(over.signal, poll, expected, () => (rounds[place] = (rounds[place] ?? 0) + 1));
    } finally {
      over.abort();
    }
  });
  await Promise.all([working(), ...polling]);
}

async function pollUntil(
  over: AbortSignal,
  { reader, of }: Poll,
  expected: Answers,
  onRound: () => void,
): Promise<void> {
  while (!over.aborted) {
    for (const [name, answer] of await reader.ask(of)) {
      if (answer !== expected.get(name))
        throw new Error(
          `${name}: ${answer.slice(0, 200)} instead of ${expected.get(name)?.slice(0, 200) ?? ''}`,
        );
    }
    onRound();
    await letOthersIn();
  }
}

/**
 * Asks until all tables are filled: a list is answered as it must be, or not at all. @returns how often one was not
 */
export async function pollUnfilled(
  reader: ListReader,
  expected: Answers,
  filled: Promise<void>,
): Promise<number> {
  const over = new AbortController();
  void filled.then(() => over.abort());
  let unanswered = 0;
  for (let last = false; !last;) {
    last = over.signal.aborted;
    for (const list of lists) {
      const answer = await reader.askOne(list);
      if (answer === undefined && !last) unanswered++;
      else if (answer !== expected.get(list.name))
        throw new Error(`${list.name}: ${String(answer).slice(0, 200)}`);
    }
    await letOthersIn();
  }
  return unanswered;
}
