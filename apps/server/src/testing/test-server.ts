import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCalendar, kazakhstanCalendar } from '@qabyldau/calendar';
import { parseInstant, SettableClock, type Json, type JsonObject } from '@qabyldau/kernel';
import type { Position } from '@qabyldau/event-store';
import { createApp, type App } from '../create-app.js';
import { openLog } from '../log.js';
import { dropFolder, type DropFolderOptions } from '../system/drop-folder.js';
import { openAccessKey } from '../system/access-key.js';
import { openSystem, type System, type SystemOptions } from '../system/open-system.js';
import { ROOT } from '../system/employees.js';

export interface TestAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: JsonObject;
  readonly text: string;
}

type Headers = Readonly<Record<string, string>>;

/** Only ends what would never come, a table that stands still. */
const PATIENCE_MS = 120_000;

/** A whole system in a folder of its own, asked without a socket, with a body and somebody for every role. */
export class TestServer {
  private constructor(
    readonly directory: string,
    readonly clock: SettableClock,
    readonly system: System,
    readonly app: App,
    readonly logged: string[],
  ) {}

  /**
   * @param deliver what carries effects out; by default the drop folder, with references only.
   * @param shownUpTo up to where the read side can show what happened; by default nothing is held back.
   */
  static async start(
    at = '2026-03-02T09:00:00+05:00',
    deliver: (options: DropFolderOptions) => SystemOptions['effects'] = dropFolder,
    shownUpTo?: SystemOptions['shownUpTo'],
  ): Promise<TestServer> {
    const directory = mkdtempSync(join(tmpdir(), 'server-'));
    const clock = new SettableClock(parseInstant(at));
    const calendar = createCalendar(kazakhstanCalendar);
    const effects = deliver({ directory, calendar, clock });
    const system = await openSystem({ directory, clock, effects, shownUpTo, alone: false });
    const logged: string[] = [];
    const log = openLog({ write: (line) => void logged.push(line) });
    const server = new TestServer(directory, clock, system, await createApp(system, { log }), logged);
    await server.#staff();
    return server;
  }

  get(path: string, as?: string, headers: Headers = {}): Promise<TestAnswer> {
    return this.#ask('GET', path, undefined, { ...this.#signIn(as), ...headers });
  }

  post(path: string, body: unknown, as?: string, headers: Headers = {}): Promise<TestAnswer> {
    return this.#ask('POST', path, JSON.stringify(body), {
      'content-type': 'application/json',
      ...this.#signIn(as),
      ...headers,
    });
  }

  raw(
    method: 'GET' | 'POST',
    path: string,
    payload: string | undefined,
    headers: Headers = {},
  ): Promise<TestAnswer> {
    return this.#ask(method, path, payload, headers);
  }

  /** Posts what must succeed. */
  async done(path: string, body: unknown, as: string, headers: Headers = {}): Promise<TestAnswer> {
    const answer = await this.post(path, body, as, headers);
    if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${answer.text}`);
    return answer;
  }

  tokenOf(employee: string): string {
    return openAccessKey(this.directory).tokenOf(employee);
  }

  /** Effects, reactions and read models have done all there is to do. */
  async settle(): Promise<void> {
    await this.system.runtime.settle();
    await this.system.rederiving.settled();
    await this.system.runtime.settle();
    const head: Position = await this.system.store.head();
    const metrics = await this.app.projections.metrics();
    await Promise.all(metrics.map(({ model }) => this.app.projections.waitFor(model, head, PATIENCE_MS)));
  }

  /** Lets time pass, and the timers that come with it. */
  async until(instant: string): Promise<void> {
    this.clock.set(parseInstant(instant));
    while ((await this.system.runtime.fireDueTimers()) > 0);
    await this.settle();
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.system.close();
    rmSync(this.directory, { recursive: true });
  }

  #signIn(employee: string | undefined): Headers {
    return employee === undefined ? {} : { authorization: `Bearer ${this.tokenOf(employee)}` };
  }

  async #ask(
    method: 'GET' | 'POST',
    url: string,
    payload: string | undefined,
    headers: Headers,
  ): Promise<TestAnswer> {
    const answer = await this.app.nest.inject({
      method,
      url,
      headers,
      ...(payload === undefined ? {} : { payload }),
    });
    const json = /[/+]json\b/.test(String(answer.headers['content-type']));
    return {
      status: answer.statusCode,
      headers: answer.headers as TestAnswer['headers'],
      body: json ? (JSON.parse(answer.body) as JsonObject) : {},
      text: answer.body,
    };
  }

  async #staff(): Promise<void> {
    const name = {
      kk: 'Алатау ауданының әкімі аппараты',
      ru: 'Аппарат акима Алатауского района',
      en: 'Office of the akim',
    };
    const internalAct = { number: '12', date: '2024-01-10' };
    const establish = {
      id: 'alatau',
      name,
      kind: 'AKIM_OFFICE',
      presidentSubordinate: false,
      region: '75',
      internalAct,
    };
    await this.done('/api/v1/bodies', establish, ROOT);
    await this.done('/api/v1/bodies/alatau/add-unit', { unit: 'control', name }, ROOT);
    await this.done(
      '/api/v1/bodies/alatau/name-other-body',
      { otherBody: 'water-utility', name: waterUtility },
      ROOT,
    );
    for (const { id, roles, rank, surname } of staff) {
      const person = { surname, given: 'Аружан' };
      const employee = { employee: id, name: person, unit: 'control', roles, position: name, rank };
      await this.done('/api/v1/bodies/alatau/appoint-employee', employee, ROOT);
    }
    await this.settle();
  }
}

/** Whom the body may ask to a reception, or redirect an appeal to. */
const waterUtility = { kk: 'Су арнасы', ru: 'Водоканал', en: 'Water Utility' };

/** A text of an answer. */
export function textOf(value: Json | undefined): string {
  if (typeof value !== 'string') throw new Error(`not a text: ${JSON.stringify(value)}`);
  return value;
}

/** One for each role, the official the akim; `many` holds two roles. */
const staff = [
  { id: 'reception', roles: ['receptionist'], surname: 'Қабылова' },
  { id: 'responsible', roles: ['responsible'], surname: 'Жауапова' },
  { id: 'akim', roles: ['official'], rank: 2, surname: 'Әкімов' },
  { id: 'executor', roles: ['executor'], surname: 'Орындаев' },
  { id: 'controller', roles: ['controller'], surname: 'Бақылаева' },
  { id: 'auditor', roles: ['auditor'], surname: 'Аудиторова' },
  { id: 'analyst', roles: ['analyst'], surname: 'Талдаева' },
  { id: 'many', roles: ['analyst', 'receptionist'], surname: 'Көпова' },
];

/** Personal strings of {@link appeal}: none of them may show up where it does not belong. */
export const secrets = ['Сейітқызы', 'Мадина', '+77011234567', 'Абай даңғылы, 5', 'Құбыр жарылды'];

export const appeal = {
  channel: 'PAPER_IN_PERSON',
  applicant: {
    name: { surname: 'Сейітқызы', given: 'Мадина' },
    iin: '791028302728',
    phone: '+77011234567',
    address: 'Абай даңғылы, 5',
    essence: 'Құбыр жарылды',
  },
  signed: true,
  language: 'kk',
};
