import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const MOST_KNOWN = 10_000;

/** The secret of one data folder with which sign-ins and request marks are made; who can read it can be anybody. */
export class AccessKey {
  /** Tokens found to be ours: everybody sends the same one with every request. */
  readonly #known = new Map<string, string>();

  constructor(private readonly secret: Buffer) {}

  /** The bearer token of an employee: `<employee>.<signature>`. It holds as long as the key and the employment. */
  tokenOf(employee: string): string {
    return `${employee}.${this.#sign('sign-in', employee).toString('base64url')}`;
  }

  /** The employee that a token names, when its signature is ours. */
  employeeOf(token: string): string | undefined {
    return this.#known.get(token) ?? this.#recognise(token);
  }

  /** A mark of some content: equal for equal content, and telling nothing of it without the key. */
  markOf(content: string): string {
    return this.#sign('content', content).toString('base64url');
  }

  #recognise(token: string): string | undefined {
    const dot = token.lastIndexOf('.');
    if (dot < 1) return undefined;
    const employee = token.slice(0, dot);
    const given = Buffer.from(token.slice(dot + 1), 'base64url');
    const right = this.#sign('sign-in', employee);
    if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined;
    // Base64 has several spellings of the same bytes, so only so many are kept.
    if (this.#known.size >= MOST_KNOWN) this.#known.clear();
    this.#known.set(token, employee);
    return employee;
  }

  #sign(purpose: string, text: string): Buffer {
    return createHmac('sha256', this.secret).update(`${purpose}\0${text}`).digest();
  }
}

/** Reads the key from `access.key` of the data folder; made at the first start, readable by its owner only. */
export function openAccessKey(directory: string): AccessKey {
  const file = join(directory, 'access.key');
  if (existsSync(file)) return new AccessKey(Buffer.from(readFileSync(file, 'utf8').trim(), 'base64'));
  const secret = randomBytes(32);
  writeFileSync(file, `${secret.toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
  return new AccessKey(secret);
}
