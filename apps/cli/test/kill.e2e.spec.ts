import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fold, readData, readMetadata, type CaseFold } from '@qabyldau/engine';
import { epochOf, instantOf, parseInstant, type Instant, type JsonObject } from '@qabyldau/kernel';
import { workflows } from '@qabyldau/server';
import { readLog, type OpenedEvent } from './log-file.js';
import { does, json, patiently, Served, temporaryFolder, type HttpAnswer } from './run-cli.js';

/** How often the server is killed. */
const KILLS = Number(process.env['QABYLDAU_KILLS'] ?? 10);
const CLIENTS = 6;
const folder = temporaryFolder();

/** Every start is two days later than the one before: timers run out while nothing runs. */
const startOf = (run: number): Instant =>
  instantOf(epochOf(parseInstant('2026-03-16T10:00:00+05:00')) + run * 2 * 86_400_000);

interface Command {
  readonly key: string;
  readonly role: string;
  readonly path: string;
  readonly body: JsonObject;
  answer?: HttpAnswer;
}

const commands: Command[] = [];

/** Gives a command and notes the answer; a server that is killed meanwhile gives none. */
async function give(server: Served, command: Command): Promise<JsonObject> {
  const answer = await server.ask(command.role, command.path, command.body, command.key);
  if (answer.status >= 400) throw new Error(`${command.path}: ${JSON.stringify(answer.body)}`);
  command.answer ??= answer;
  return answer.body;
}

/** One client's appeals, one after another, until the server is gone. */
async function work(server: Served, client: string): Promise<void> {
  for (let turn = 0; ; turn++) {
    const key = `${client}-${turn}`;
    const next = (role: string, path: string, body: JsonObject): Promise<JsonObject> => {
      const command = { key: `${key} ${path.split('/').at(-1)}`, role, path: `/api/v1/${path}`, body };
      commands.push(command);
      return give(server, command);
    };
    const { caseId } = await next('receptionist', 'appeals', {
      channel: turn % 3 === 0 ? 'PAPER_POST' : 'E_OTINISH',
      applicant: { name: { surname: 'Сыналған', given: key }, address: 'Улги', essence: 'Сынақ' },
      signed: turn % 2 === 0,
    });
    const appeal = `appeals/${caseId as string}`;
    await next('receptionist', `${appeal}/assign-responsible`, { employee: 'e15' });
    if (turn % 3 === 0) {
      await next('responsible', `${appeal}/request-correction`, { defects: ['signature'] });
    } else await next('responsible', `${appeal}/prepare-brief`, { proposal: 'refuse', ground: 'court-act' });
  }
}

/** Works until the kill, at a random moment after some of it is done; what ends each client must be the kill. */
async function workUntilKilled(server: Served, run: number): Promise<void> {
  const before = commands.length;
  let ended = 0;
  const clients = Array.from({ length: CLIENTS }, (_, client) =>
    work(server, `run-${run}-${client}`)
      .catch((error: unknown) => error)
      .finally(() => ended++),
  );
  const answered = () => commands.slice(before).filter(({ answer }) => answer !== undefined).length;
  await patiently('the clients are at work', () =>
    Promise.resolve(answered() >= 2 * CLIENTS || ended === CLIENTS),
  );
  await pause(Math.random() * 300);
  await server.kill();
  // What fetch throws when nobody answers is of another realm than this test's own errors.
  for (const error of await Promise.all(clients))
    if ((error as Error).name !== 'TypeError') throw error as Error;
}

/** What was not answered is asked again; what was answered lately gets the same answer again. */
async function askAgain(server: Served): Promise<void> {
  for (const command of commands.filter(({ answer }) => answer === undefined)) await give(server, command);
  for (const command of commands.slice(-10)) {
    const again = await server.ask(command.role, command.path, command.body, command.key);
    expect(again).toEqual({ ...command.answer, replayed: true });
  }
}

const last = startOf(KILLS + 10);
let simulated: number;
let events: readonly OpenedEvent[];

beforeAll(
  async () => {
    await does(
      ...['simulate', '--data', folder, '--from', '2026-02-02', '--to', '2026-03-13'],
      ...['--appeals', '30', '--seed', '8'],
    );
    simulated = (await readLog(folder)).length;
    for (let run = 0; run < KILLS; run++) {
      const server = await Served.start(folder, '--clock', startOf(run));
      await askAgain(server);
      await workUntilKilled(server, run);
    }
    const server = await Served.start(folder, '--clock', last);
    await askAgain(server);
    await server.until('nothing is left to do', async () => {
      const { body } = await server.ask('administrator', '/health');
      const { now, log, nextTimer, effects, parked } = body as unknown as Health;
      const nothingDue = nextTimer === null || nextTimer > now;
      return nothingDue && log.head === log.followed && effects === 0 && parked.length === 0;
    });
    await server.stop();
    events = await readLog(folder);
  },
  240_000 + KILLS * 10_000,
);

interface Health {
  readonly now: string;
  readonly nextTimer: string | null;
  readonly log: { readonly head: string; readonly followed: string };
  readonly effects: number;
  readonly parked: readonly unknown[];
}

describe(`a server killed ${KILLS} times at random moments under concurrent commands`, () => {
  it('was at work each time', () => {
    expect(commands.length).toBeGreaterThan(KILLS * CLIENTS);
    expect(commands.filter(({ answer }) => answer === undefined)).toEqual([]);
  });

  it('keeps every acknowledged command, once', () => {
    const stored = new Map(events.map((event) => [`${event.stream} ${event.revision}`, event]));
    for (const { answer } of commands) {
      const { caseId, facts } = answer!.body as unknown as {
        caseId: string;
        facts: { type: string; revision: number; data: JsonObject }[];
      };
      expect(facts.length).toBeGreaterThan(0);
      for (const { type, revision, data } of facts) {
        const event = stored.get(`reception-appeal-${caseId} ${revision}`)!;
        expect([event.type, readData(event)]).toEqual([`${type}.v1`, data]);
      }
    }
    const cases = new Set(commands.map(({ answer }) => answer!.body['caseId']));
    const asked = commands.filter(({ path }) => path === '/api/v1/appeals');
    expect(cases.size).toBe(asked.length);
    const registered = events.slice(simulated).filter(({ type }) => type === 'appeal-registered.v1');
    expect(registered).toHaveLength(asked.length);
    const ofCommands = events
      .slice(simulated)
      .filter(({ type }) =>
        /^(appeal-registered|responsible-assigned|brief-prepared|correction-requested)\./.test(type),
      );
    expect(ofCommands).toHaveLength(commands.length);
  });

  it('gives every number of a body once', () => {
    const numbers = events
      .filter(({ type }) => type === 'appeal-registered.v1')
      .map(readData)
      .map(({ body, number }) => `${body as string} ${number as string}`);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('fires every timer that has run out, once, also those that ran out while nothing ran', () => {
    const fired = events.slice(simulated).filter(({ type }) => type.startsWith('timer-fired.'));
    const keys = fired.map((event) => `${event.stream} ${JSON.stringify(readData(event))}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThan(KILLS);
    const late = fired.filter((event) => readMetadata(event).at > (readData(event)['due'] as string));
    expect(late.length).toBeGreaterThan(0);
    const cases = new Map<string, CaseFold | undefined>();
    for (const event of events) {
      const workflow = workflows.find(({ name }) => name === readMetadata(event).workflow)!;
      const caseId = event.stream.slice(workflow.name.length + 1);
      cases.set(event.stream, fold(workflow, caseId, [event], cases.get(event.stream)));
    }
    const overdue = [...cases.values()].flatMap((one) => one!.state.timers.filter(({ due }) => due <= last));
    expect(overdue).toEqual([]);
  });

  it('hands over every notice, and records each delivery once', () => {
    let notices = 0;
    for (const event of events.slice(simulated)) {
      for (const [place, { params }] of (readMetadata(event).effects ?? []).entries()) {
        notices += 1;
        expect(existsSync(join(folder, 'outgoing', `${event.id}.${place}.json`))).toBe(true);
        if (params['channel'] === 'registered-letter') continue;
        const delivered = events.filter(
          ({ stream, type, data }) =>
            stream === event.stream &&
            type === 'notice-delivered.v1' &&
            (JSON.parse(data) as JsonObject)['notice'] === params['notice'],
        );
        expect(delivered).toHaveLength(1);
      }
    }
    expect(notices).toBeGreaterThan(KILLS);
  });

  it('leaves no personal part without its key', () => {
    const sealed = events.filter(({ personal }) => personal !== undefined);
    expect(sealed.filter(({ people }) => people.length === 0)).toEqual([]);
  });

  it('leaves a log that is whole', async () => {
    expect(await json('verify', '--data', folder)).toMatchObject({ ok: true, events: events.length });
  });
});
