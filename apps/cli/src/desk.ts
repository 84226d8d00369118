import { readData } from '@qabyldau/engine';
import type { Clock, Json, JsonObject, Language } from '@qabyldau/kernel';
import { openEmbeddedReader, readHolder } from '@qabyldau/event-store';
import { openAccessKey, openLocalServer } from '@qabyldau/server';
import { cited } from './cited.js';
import { checkDataFolder } from './data-folder.js';
import { UsageError } from './failure.js';

/** An answer of the server, whether it runs elsewhere or in this process. */
export interface Answer {
  readonly status: number;
  readonly body: JsonObject;
  /** True when the server had done this before and gave its first answer. */
  readonly replayed: boolean;
}

/** Where commands are given: the server that holds the data folder, or one without a socket in this process. */
export interface Desk {
  post(path: string, body: Json, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  get(path: string): Promise<Answer>;
  close(): Promise<void>;
}

/**
 * Opens a desk for somebody.
 * @param actor an employee's id, or a role: then the first employee who has it.
 * @throws UsageError `bad-option` when nobody is called so.
 */
export async function openDesk(
  directory: string,
  actor: string,
  language: Language,
  clock: Clock,
): Promise<Desk> {
  const { employee, role } = await findActor(directory, actor);
  const token = openAccessKey(directory).tokenOf(employee);
  const headers = {
    authorization: `Bearer ${token}`,
    'accept-language': language,
    ...(role && { 'x-role': role }),
  };
  const url = readHolder(directory)?.url;
  return url === undefined ? localDesk(directory, headers, clock) : remoteDesk(url, headers);
}

type Headers = Readonly<Record<string, string>>;

function remoteDesk(url: string, common: Headers): Desk {
  return {
    post: async (path, body, headers = {}) => {
      const response = await fetch(new URL(path, url), {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...common, ...headers },
        body: JSON.stringify(body),
      });
      const replayed = response.headers.get('idempotency-replayed') === 'true';
      return { status: response.status, body: (await response.json()) as JsonObject, replayed };
    },
    get: async (path) => {
      const response = await fetch(new URL(path, url), { headers: common });
      return { status: response.status, body: (await response.json()) as JsonObject, replayed: false };
    },
    close: () => Promise.resolve(),
  };
}

async function localDesk(directory: string, common: Headers, clock: Clock): Promise<Desk> {
  const server = await openLocalServer(directory, clock);
  return {
    post: async (path, body, headers = {}) => {
      const response = await server.inject({
        method: 'POST',
        url: path,
        headers: { 'content-type': 'application/json', ...common, ...headers },
        payload: JSON.stringify(body),
      });
      const replayed = response.headers['idempotency-replayed'] === 'true';
      return { status: response.statusCode, body: JSON.parse(response.body) as JsonObject, replayed };
    },
    get: async (path) => {
      const response = await server.inject({ method: 'GET', url: path, headers: common });
      return {
        status: response.statusCode,
        body: JSON.parse(response.body) as JsonObject,
        replayed: false,
      };
    },
    close: () => server.close(),
  };
}

/** Somebody of the staff, in the role that was named where a role was. */
export interface FoundActor {
  readonly employee: string;
  readonly role?: string;
  readonly roles: readonly string[];
  readonly body: string;
}

/**
 * Looks through the bodies' staff in the log.
 * @throws UsageError `bad-option` when nobody is called so.
 */
export async function findActor(directory: string, actor: string): Promise<FoundActor> {
  checkDataFolder(directory);
  const staff = new Map<string, { readonly roles: readonly string[]; readonly body: string }>();
  const store = openEmbeddedReader(directory);
  try {
    for await (const page of store.readAll({ filter: { streamPrefixes: ['body-'] } })) {
      for (const event of page) {
        const { employee, roles } = readData(event);
        if (typeof employee !== 'string') continue;
        const body = event.stream.slice('body-'.length);
        if (Array.isArray(roles)) staff.set(employee, { roles: roles as readonly string[], body });
        else if (event.type.startsWith('employee-released')) staff.delete(employee);
      }
    }
  } finally {
    await store.close();
  }
  const found = staff.get(actor);
  if (found !== undefined) return { employee: actor, ...found };
  for (const [employee, { roles, body }] of staff) {
    if (roles.includes(actor)) return { employee, role: actor, roles, body };
  }
  const known = [...new Set([...staff.values()].flatMap(({ roles }) => roles))].sort().join(', ');
  throw new UsageError('bad-option', { option: '--as', value: actor, expected: known });
}

/** What a problem answer says, for the terminal: the paragraphs, what is wrong, what can be done instead. */
export function problemText(problem: JsonObject, language: Language): string {
  const paragraphs = Array.isArray(problem['law'])
    ? problem['law'].filter((one) => typeof one === 'string')
    : [];
  const law = paragraphs.length > 0 ? ` (${cited(paragraphs, language)})` : '';
  const line = (value: Json | undefined) => (typeof value === 'string' ? value : '');
  return `✗ ${line(problem['detail'])}${law} [${line(problem['code'])}]\n  ${line(problem['remedy'])}`;
}
