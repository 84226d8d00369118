import type { BodyEvents } from '@qabyldau/body';
import { fullName, type PersonName } from '@qabyldau/documents';
import { readData, streamName } from '@qabyldau/engine';
import type { Language, Text } from '@qabyldau/kernel';
import type { DataFolder } from './data-folder.js';

/** The staff of a body as people call them. */
export interface Staff {
  /** Name and position, with the id that commands take; the id alone of somebody whom the body does not know. */
  readonly called: (employee: string) => string;
  readonly unit: (id: string) => string;
}

interface Known {
  readonly position: Text;
  /** Empty of whoever was erased. */
  readonly name: string;
}

/** Read from the body's own log, so that no table has to be built for it. Who was erased keeps the position only. */
export async function staffOf(
  { store, vault }: Pick<DataFolder, 'store' | 'vault'>,
  body: string | undefined,
  language: Language,
): Promise<Staff> {
  const people = new Map<string, Known>();
  const units = new Map<string, Text>();
  const stream = streamName('body', body ?? '');
  for await (const page of store.readStream(stream)) {
    for (const event of page) {
      if (event.type.startsWith('employee-appointed.')) {
        const { employee, position } = readData(event) as BodyEvents['employee-appointed'];
        const words = vault.open(event.personal, stream).find(({ subject }) => subject === employee);
        people.set(employee, { position, name: fullName((words?.data['name'] ?? {}) as PersonName) });
      } else if (event.type.startsWith('unit-added.')) {
        const { unit, name } = readData(event) as BodyEvents['unit-added'];
        units.set(unit, name);
      }
    }
  }
  return {
    called: (employee) => {
      const known = people.get(employee);
      if (known === undefined) return employee;
      return `${[known.name, known.position[language]].filter(Boolean).join(', ')} (${employee})`;
    },
    unit: (id) => units.get(id)?.[language] ?? id,
  };
}
