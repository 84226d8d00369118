import { readModelTablesConformance } from './conformance/conformance.js';
import { MemoryTables } from './memory-tables.js';

readModelTablesConformance('memory', async () => {
  const tables = new MemoryTables();
  return { tables, close: () => tables.close() };
});
