import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Actor } from '@qabyldau/engine';
import type { Clock } from '@qabyldau/kernel';

/** Which personal data was shown: of one case, or of the persons of a list, which is named. */
export interface Shown {
  readonly what: 'appeal' | 'history' | 'register' | 'document' | 'words' | `list ${string}`;
  readonly cases: readonly string[];
}

/** Who has read whose data, and when. Appended to `access-log.jsonl`; holds references, never the data. */
export interface AccessLog {
  /** Resolves when the line is handed to the operating system: before anything is shown. */
  note(by: Actor, shown: Shown): Promise<void>;
  close(): Promise<void>;
}

export async function openAccessLog(directory: string, clock: Clock): Promise<AccessLog> {
  const file = await open(join(directory, 'access-log.jsonl'), 'a', 0o600);
  return {
    note: async (by, { what, cases }) => {
      if (cases.length === 0) return;
      const line = { at: clock.now(), by: by.id, role: by.role, body: by.body, what, cases };
      await file.appendFile(`${JSON.stringify(line)}\n`);
    },
    close: () => file.close(),
  };
}
