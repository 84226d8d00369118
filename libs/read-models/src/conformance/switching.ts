import { START } from '@qabyldau/event-store';
import type { ReadModel } from '../read-model.js';
import type { ReadModelTables } from '../tables.js';
import { positionAt, sampleModel } from './sample.js';
import { aRow } from './saving.js';

export function switchingConforms(tables: () => ReadModelTables): void {
  const checkpoint = positionAt(4);
  const live = { model: sampleModel, from: START, checkpoint, changes: new Map([['old', aRow('old')]]) };

  describe('a table beside', () => {
    it('is seen by nobody before it takes the place of the live one, and by all after', async () => {
      await tables().save([live]);
      await tables().park(sampleModel, { position: positionAt(5), eventId: 'e', reason: 'r' });
      const beside = await tables().beside(sampleModel);
      await beside.save(new Map([['new', aRow('new')]]));
      expect(await beside.load(['new', 'old'])).toEqual(new Map([['new', aRow('new')]]));
      expect((await tables().select(sampleModel)).rows).toEqual([aRow('old')]);
      const checksum = await beside.checksum();
      expect(await beside.replaceLive(positionAt(7))).toBe(true);
      expect(await tables().checksum(sampleModel)).toEqual({ ...checksum, position: positionAt(7) });
      expect((await tables().select(sampleModel)).rows).toEqual([aRow('new')]);
      expect(await tables().parked(sampleModel)).toBeUndefined();
      expect(await tables().load(sampleModel, ['new', 'old'])).toEqual(new Map([['new', aRow('new')]]));
    });

    it('takes rows that are added at the same time, and changes of them later', async () => {
      await tables().save([live]);
      const beside = await tables().beside(sampleModel);
      await Promise.all([beside.add([aRow('a'), aRow('b')]), beside.add([aRow('c')])]);
      const [before] = await Promise.all([beside.checksum(), beside.index()]);
      expect(before.rows).toBe(3);
      const changed = { ...aRow('a'), size: 7 };
      await beside.save(
        new Map<string, typeof changed | 'deleted'>([
          ['a', changed],
          ['b', 'deleted'],
        ]),
      );
      expect(await beside.load(['a', 'b', 'c'])).toEqual(
        new Map([
          ['a', changed],
          ['c', aRow('c')],
        ]),
      );
      expect(await beside.replaceLive(checkpoint)).toBe(true);
      expect((await tables().select(sampleModel)).rows).toEqual([changed, aRow('c')]);
    });

    it('does not set the live table back', async () => {
      await tables().save([live]);
      const beside = await tables().beside(sampleModel);
      expect(await beside.replaceLive(positionAt(3))).toBe(false);
      expect((await tables().select(sampleModel)).rows).toEqual([aRow('old')]);
      expect(await beside.replaceLive(checkpoint)).toBe(true);
      expect(await tables().count(sampleModel)).toBe(0);
    });

    it('begins empty, whatever an earlier one left', async () => {
      const left = await tables().beside(sampleModel);
      await left.save(new Map([['left', aRow('left')]]));
      const beside = await tables().beside(sampleModel);
      expect((await beside.checksum()).rows).toBe(0);
      await beside.drop();
    });

    it('lets lower versions go when it is switched to, and never higher ones', async () => {
      const higher = { ...sampleModel, version: 2 };
      await tables().save([live, { ...live, model: higher }]);
      await tables().dropOlderVersions(sampleModel);
      expect(await tables().count(higher)).toBe(1);
      expect(await (await tables().beside(higher)).replaceLive(checkpoint)).toBe(true);
      expect(await tables().checkpoint(sampleModel)).toBe(START);
      expect(await tables().checkpoint(higher)).toBe(checkpoint);
    });

    it('of another version is asked by the readers of both all through the switch', async () => {
      const higher = { ...sampleModel, version: 2 };
      const versions = [sampleModel, higher];
      const seen = () => Promise.all(versions.map(async (model) => (await tables().select(model)).rows));
      await tables().save([live]);
      expect(await seen()).toEqual([[aRow('old')], [aRow('old')]]);
      const beside = await tables().beside(higher);
      await beside.save(new Map([['new', aRow('new')]]));
      expect(await seen()).toEqual([[aRow('old')], [aRow('old')]]);
      expect(await beside.replaceLive(checkpoint)).toBe(true);
      expect(await seen()).toEqual([[aRow('new')], [aRow('new')]]);
      expect(await Promise.all(versions.map((model) => tables().count(model)))).toEqual([1, 1]);
      expect((await tables().select(sampleModel)).position).toBe(checkpoint);
    });

    it('of another version is not asked for columns that it does not have', async () => {
      const columns = { ...sampleModel.columns, more: { type: 'text' } } as const;
      const wider: ReadModel = { ...(sampleModel as ReadModel), version: 2, columns };
      await tables().save([live]);
      expect(await tables().count(wider)).toBe(0);
      expect((await tables().select(wider)).rows).toEqual([]);
    });
  });
}
