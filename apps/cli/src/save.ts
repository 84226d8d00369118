import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { pipeline } from 'node:stream/promises';
import { UsageError } from './failure.js';

type Part = string | Uint8Array;

/**
 * To a file, or to standard output, no faster than it is taken. The file is begun with the first part: what is wrong
 * with a question leaves the old one as it was.
 * @throws UsageError `cannot-write`
 */
export async function save(
  parts: AsyncIterable<Part> | Iterable<Part>,
  out: string | undefined,
): Promise<void> {
  if (out === undefined) {
    for await (const part of parts) if (!process.stdout.write(part)) await once(process.stdout, 'drain');
    return;
  }
  const all = begun(parts);
  const first = await all.next();
  const file = createWriteStream(out);
  try {
    await pipeline(from(first, all), file);
  } catch (error) {
    if (typeof error !== 'object' || error === null || !('syscall' in error && 'code' in error)) throw error;
    throw new UsageError('cannot-write', { file: out, reason: String(error.code) });
  }
}

async function* begun(parts: AsyncIterable<Part> | Iterable<Part>): AsyncGenerator<Part, void, undefined> {
  yield* parts;
}

async function* from(first: IteratorResult<Part, void>, rest: AsyncGenerator<Part, void, undefined>) {
  if (first.done === true) return;
  yield first.value;
  yield* rest;
}
