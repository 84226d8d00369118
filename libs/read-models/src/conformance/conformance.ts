import type { ReadModelTables } from '../tables.js';
import { queryingConforms } from './querying.js';
import { savingConforms } from './saving.js';
import { switchingConforms } from './switching.js';

/** Empty tables, and how to let go of them. */
export interface OpenedTables {
  readonly tables: ReadModelTables;
  close(): Promise<void>;
}

/**
 * The meaning of the port as tests, to be run on every adapter. Call it inside Jest: it uses the globals
 * `describe`, `it` and `expect`, and only when called. Each test opens tables of its own.
 */
export function readModelTablesConformance(name: string, open: () => Promise<OpenedTables>): void {
  describe(`${name} means what the port says`, () => {
    let opened: OpenedTables;

    beforeEach(async () => {
      opened = await open();
    });
    afterEach(() => opened.close());

    const tables = () => opened.tables;
    savingConforms(tables);
    queryingConforms(tables);
    switchingConforms(tables);
  });
}
