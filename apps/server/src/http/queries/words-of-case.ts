import { Inject, Injectable } from '@nestjs/common';
import type { CaseState } from '@qabyldau/engine';
import type { JsonObject } from '@qabyldau/kernel';
import { eventReader, eventsUntil } from '@qabyldau/runtime';
import type { System } from '../../system/open-system.js';
import { seesPersons } from '../../system/known-roles.js';
import type { SignedIn } from '../auth/signed-in.js';
import { SYSTEM } from '../tokens.js';
import { People } from './people.js';

/** What somebody wrote into a case at one of its events; it is sealed in the log. */
export interface CaseWords {
  readonly revision: number;
  readonly type: string;
  readonly words: JsonObject;
}

/** Opens what was typed in a procedure that makes no papers of it; never without a line in the access log. */
@Injectable()
export class WordsOfCase {
  constructor(
    private readonly people: People,
    @Inject(SYSTEM) private readonly system: System,
  ) {}

  /**
   * Nothing when the asker may not read it.
   * @param alsoFor roles that do not see persons and have to know what was written here
   */
  async of(
    { caseId, stream }: CaseState,
    by: SignedIn,
    alsoFor: readonly string[] = [],
  ): Promise<readonly CaseWords[] | undefined> {
    if (!seesPersons.has(by.role) && !alsoFor.includes(by.role)) return undefined;
    const { store, vault, workflows } = this.system;
    const read = eventReader(workflows);
    const words = (await eventsUntil(store, stream)).flatMap((recorded) =>
      vault
        .open(recorded.personal, stream)
        .map(({ data }) => ({ revision: recorded.revision, type: read(recorded).type, words: data })),
    );
    await this.people.note(by, 'words', words.length === 0 ? [] : [caseId]);
    return words;
  }
}
