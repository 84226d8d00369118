import { readData } from '@qabyldau/engine';
import { QabyldauError } from '@qabyldau/kernel';
import type { EventReader } from '@qabyldau/event-store';

/**
 * The case id of an appeal given by its id or its registration number.
 * @throws QabyldauError `case-not-found`
 */
export async function findAppeal(store: EventReader, name: string): Promise<string> {
  for await (const page of store.readStream(`reception-appeal-${name}`, { limit: 1 })) {
    if (page.length > 0) return name;
  }
  for await (const page of store.readAll({ filter: { streamPrefixes: ['register-'] } })) {
    for (const event of page) {
      const data = readData(event);
      if (data['number'] === name && typeof data['appeal'] === 'string') return data['appeal'];
    }
  }
  throw new QabyldauError('case-not-found', { id: name });
}
