import { Inject, Injectable } from '@nestjs/common';
import type { PersonalPart } from '@qabyldau/engine';
import { QabyldauError, type JsonObject } from '@qabyldau/kernel';
import type { System } from '../../system/open-system.js';
import { SYSTEM } from '../tokens.js';

/** What is said about a person goes under that person's key. */
@Injectable()
export class Sealing {
  constructor(@Inject(SYSTEM) private readonly system: System) {}

  /**
   * Nothing, when nothing is said or nobody is meant.
   * @throws QabyldauError `key-destroyed` of somebody who was erased
   */
  of(subject: string | undefined, words: JsonObject): readonly PersonalPart[] | undefined {
    const given = Object.values(words).some((value) => value !== undefined);
    if (!given || subject === undefined) return undefined;
    if (this.system.store.keys.get(subject) === 'destroyed') throw new QabyldauError('key-destroyed');
    return [{ subject, data: words }];
  }
}
