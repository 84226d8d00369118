import { readModelTablesConformance } from './conformance/conformance.js';
import { MemoryTables } from './memory-tables.js';

readModelTablesConformance('memory', () => {
  const tables = new MemoryTables();
  return Promise.resolve({ tables, close: () => tables.close() });
});
