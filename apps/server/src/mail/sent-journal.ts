import { mkdirSync } from 'node:fs';
import { open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { LetterMade } from '@qabyldau/delivery';

/** A letter that a mail server has accepted. */
export interface Sent {
  readonly proof: string;
  /** What made it; older notes do not say. */
  readonly letter?: LetterMade | undefined;
}

/** What a mail server has accepted, so that a letter is not sent twice when the program stops before it is recorded. */
export interface SentJournal {
  sent(effect: string): Promise<Sent | undefined>;
  /** On the disk before it resolves. */
  note(effect: string, sent: Sent): Promise<void>;
}

/** One small file a letter in `sent/` of the data folder; references only. */
export function sentJournal(directory: string): SentJournal {
  const folder = join(directory, 'sent');
  mkdirSync(folder, { recursive: true });
  const fileOf = (effect: string) => join(folder, `${effect.replace(/[^A-Za-z0-9.-]/g, '.')}.json`);
  return {
    sent: async (effect) => {
      try {
        const { proof, letter } = JSON.parse(await readFile(fileOf(effect), 'utf8')) as Sent;
        return { proof, letter };
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
        throw error;
      }
    },
    note: async (effect, { proof, letter }) => {
      const file = await open(`${fileOf(effect)}.part`, 'w', 0o600);
      try {
        await file.writeFile(`${JSON.stringify({ effect, proof, letter })}\n`);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(`${fileOf(effect)}.part`, fileOf(effect));
    },
  };
}
