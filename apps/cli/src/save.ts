import { createWriteStream } from 'node:fs';
import { once } from 'node:events';

/** To a file, or to standard output, no faster than it is taken. */
export async function save(
  parts: AsyncIterable<string | Uint8Array> | Iterable<string>,
  out: string | undefined,
): Promise<void> {
  const target = out === undefined ? process.stdout : createWriteStream(out);
  for await (const part of parts) if (!target.write(part)) await once(target, 'drain');
  if (out === undefined) return;
  target.end();
  await once(target, 'finish');
}
