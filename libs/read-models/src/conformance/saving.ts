import { START } from '@qabyldau/event-store';
import { checksumOf } from '../checksum.js';
import type { Change } from '../fold-batch.js';
import { CheckpointMoved, type ReadModelTables } from '../tables.js';
import { positionAt, sampleCounts, sampleModel, type SampleRow } from './sample.js';

export const aRow = (id: string, size = 0, state: string | null = null): SampleRow => ({
  id,
  state,
  size,
  notes: '[]',
});

export function savingConforms(tables: () => ReadModelTables): void {
  const first = { model: sampleModel, from: START, checkpoint: positionAt(4) };

  describe('saving', () => {
    it('knows nothing of a model it has not seen', async () => {
      expect(await tables().checkpoint(sampleModel)).toBe(START);
      expect(await tables().parked(sampleModel)).toBeUndefined();
      expect(await tables().select(sampleModel)).toEqual({ rows: [], next: undefined, position: START });
      expect(await tables().count(sampleModel)).toBe(0);
      expect(await tables().load(sampleModel, ['a'])).toEqual(new Map());
      expect((await tables().checksum(sampleModel)).rows).toBe(0);
    });

    it('inserts, overwrites and deletes, and moves the checkpoint with it', async () => {
      const changes = new Map([
        ['a', aRow('a', 1)],
        ['b', aRow('b', 2, 'ә')],
      ]);
      await tables().save([{ ...first, changes }]);
      expect(await tables().load(sampleModel, ['a', 'b', 'c'])).toEqual(changes);
      const next = new Map<string, Change<SampleRow>>([
        ['a', 'deleted'],
        ['b', aRow('b', 3)],
        ['nobody', 'deleted'],
      ]);
      await tables().save([{ ...first, from: positionAt(4), checkpoint: positionAt(9), changes: next }]);
      expect(await tables().load(sampleModel, ['a', 'b'])).toEqual(new Map([['b', aRow('b', 3)]]));
      expect(await tables().checkpoint(sampleModel)).toBe(positionAt(9));
    });

    it('has the checksum of its rows, whatever stands in them', async () => {
      const texts = [
        '"\\/\b\t\n\f\r',
        '\u0001\u000b\u001f\u007f\u0085\u2028\ufffd',
        'Әә \u{1f600}',
        '',
        '{"a":[1]}',
      ];
      const rows = new Map(texts.map((text, i) => [`k-${i}`, aRow(`k-${i}`, i * -1e15, text)]));
      rows.set('none', { ...aRow('none', Number.MAX_SAFE_INTEGER), notes: '["\\u0001"]' });
      await tables().save([{ ...first, changes: rows }]);
      expect(await tables().checksum(sampleModel)).toMatchObject(checksumOf(rows));
    });

    it('loads many rows as well as few', async () => {
      const rows = Array.from({ length: 1_234 }, (_, i) => aRow(`k-${i}`, i));
      await tables().save([{ ...first, changes: new Map(rows.map((row) => [row.id, row])) }]);
      const loaded = await tables().load(
        sampleModel,
        rows.map(({ id }) => id),
      );
      expect([...loaded.values()].sort((a, b) => a.size - b.size)).toEqual(rows);
    });

    it('writes nothing of any model when one does not stand where it should', async () => {
      await tables().save([{ ...first, changes: new Map() }]);
      const saves = [
        { model: sampleCounts, from: START, checkpoint: positionAt(9), changes: new Map() },
        { ...first, checkpoint: positionAt(9), changes: new Map([['a', aRow('a')]]) },
      ];
      await expect(tables().save(saves)).rejects.toBeInstanceOf(CheckpointMoved);
      expect(await tables().checkpoint(sampleCounts)).toBe(START);
      expect(await tables().checkpoint(sampleModel)).toBe(positionAt(4));
      expect(await tables().count(sampleModel)).toBe(0);
    });

    it('keeps why a model is parked until it is unparked', async () => {
      const parking = { position: positionAt(5), eventId: 'event-5', reason: 'cannot' };
      await tables().park(sampleModel, parking);
      expect(await tables().parked(sampleModel)).toEqual(parking);
      expect(await tables().parked(sampleCounts)).toBeUndefined();
      await tables().unpark(sampleModel);
      expect(await tables().parked(sampleModel)).toBeUndefined();
    });
  });
}
