import type { EventReader, Position } from '@qabyldau/event-store';
import type { Projections } from './projections.js';
import { untilRead } from './own-writes.js';

const head = '0000000000000007' as Position;
const store = {
  readAll: () => [],
  head: () => Promise.resolve(head),
} as unknown as EventReader;
const tables = (behind: readonly string[]) =>
  ({ waitFor: (model: string) => Promise.resolve(!behind.includes(model)) }) as unknown as Projections;
const asked = (position: string, behind: readonly string[] = []) =>
  untilRead({ store, projections: tables(behind) }, [{ name: 'tasks' }, { name: 'notices' }], position);

describe('whoever reads what they wrote', () => {
  it('is answered when every table is there', async () => {
    await expect(asked(head)).resolves.toBeUndefined();
  });
  it('is told which table is behind, not shown what it had before', async () => {
    await expect(asked(head, ['notices'])).rejects.toMatchObject({
      code: 'table-behind',
      data: { tables: 'notices', position: head },
    });
  });
  it('does not wait for what the log has not reached', async () => {
    await expect(asked('0000000000000008')).rejects.toMatchObject({ code: 'bad-position' });
  });
});
