import * as fc from 'fast-check';
import { someMessages } from './some-messages.js';
import {
  broken,
  grown,
  linked,
  put,
  dropped,
  sampleLog,
  sampleModel,
  type SampleRow,
} from './conformance/sample.js';
import { foldBatch, keysOfBatch, RowFailure } from './fold-batch.js';
import { applyChanges } from './fold-up-to.js';
import type { ModelEvent, ReadModel, Row } from './read-model.js';

const none: ReadonlyMap<string, SampleRow> = new Map();

describe('folding a batch', () => {
  it('gives the same table in one batch as in any split into batches', () => {
    fc.assert(
      fc.property(someMessages, fc.array(fc.nat(60)), (messages, cuts) => {
        const events = sampleLog(messages);
        const whole = new Map<string, SampleRow>();
        applyChanges(whole, foldBatch(sampleModel, none, events));
        const split = new Map<string, SampleRow>();
        const ends = [...cuts.sort((a, b) => a - b), events.length];
        ends.forEach((end, i) =>
          applyChanges(split, foldBatch(sampleModel, split, events.slice(ends[i - 1] ?? 0, end))),
        );
        expect(split).toEqual(whole);
      }),
    );
  });

  it('gives only the rows that differ, and leaves the rows it was given alone', () => {
    const current = new Map([
      ['a', { id: 'a', state: null, size: 1, notes: '[]' }],
      ['b', { id: 'b', state: null, size: 1, notes: '[]' }],
    ]);
    const before = structuredClone(current);
    const events = sampleLog([grown('a'), dropped('b'), put('c'), dropped('c'), grown('nobody')]);
    expect(foldBatch(sampleModel, current, events)).toEqual(
      new Map<string, SampleRow | 'deleted'>([
        ['a', { id: 'a', state: null, size: 2, notes: '[]' }],
        ['b', 'deleted'],
      ]),
    );
    expect(current).toEqual(before);
  });

  it('changes every row an event names, and makes a dropped one anew', () => {
    const events = sampleLog([put('a'), put('b'), linked('a', 'b'), dropped('b'), put('b', 7)]);
    expect(foldBatch(sampleModel, none, events)).toEqual(
      new Map([
        ['a', { id: 'a', state: null, size: 0, notes: '["event-2"]' }],
        ['b', { id: 'b', state: null, size: 7, notes: '[]' }],
      ]),
    );
  });

  it('passes over events that the model does not read', () => {
    const events = sampleLog([put('a')]).map((event) => ({ ...event, workflow: 'another' }));
    expect(foldBatch(sampleModel, none, events).size).toBe(0);
  });

  it('shows personal parts to personal models only', () => {
    const seen: ModelEvent['personal'][] = [];
    const model = (personal: boolean): ReadModel<SampleRow> => ({
      ...sampleModel,
      personal,
      row: (_key, _current, event) => {
        seen.push(event.personal);
        return 'unchanged';
      },
    });
    const events = sampleLog([put('a')]);
    foldBatch(model(false), none, events);
    foldBatch(model(true), none, events);
    expect(seen).toEqual([[], events[0]?.personal]);
  });

  it('names the event that a row function throws on', () => {
    const events = sampleLog([put('a'), broken('a')]);
    expect(failureOf(sampleModel, events)).toMatchObject({
      model: 'sample-things',
      event: { id: 'event-1' },
      reason: 'cannot take event-1',
    });
  });

  it.each<[string, Record<string, unknown>]>([
    ['is not the key', { id: 'b' }],
    ['size is not a safe integer', { size: 0.5 }],
    ['size may not be null', { size: null }],
    ['state is not a text', { state: 1 }],
    ['notes is not JSON text', { notes: undefined }],
    ['colour is not declared', { colour: 'red' }],
  ])('refuses a row whose column %s', (reason, part) => {
    const row = () => ({ id: 'a', state: null, size: 0, notes: '[]', ...part }) as unknown as SampleRow;
    expect(failureOf({ ...sampleModel, row }, sampleLog([put('a')]))?.reason).toContain(reason);
  });

  describe('of a model that leans on another row', () => {
    type Part = { readonly id: string; readonly whole: string | null; readonly size: number };
    const parts: ReadModel<Part> = {
      name: 'parts',
      version: 1,
      key: 'id',
      columns: { id: { type: 'text' }, whole: { type: 'text', nullable: true }, size: { type: 'integer' } },
      reads: sampleModel.reads,
      personal: false,
      keys: ({ data, type }) => {
        const thing = data['key'] as string;
        return type === 'grown' ? [thing, `${thing}/part`] : [thing];
      },
      leansOn: ({ data }) => data['key'] as string,
      row: (id, current, { type }, ground) => {
        if (type === 'dropped') return 'delete';
        if (!id.endsWith('/part')) return { id, whole: null, size: (current?.size ?? 0) + 1 };
        return { id, whole: ground?.id ?? null, size: ground?.size ?? 0 };
      },
    };

    it('gives the row as it stood before the event, from the table or from the batch', () => {
      const whole = sampleLog([put('a'), grown('a'), dropped('a'), grown('a')]);
      expect(foldBatch(parts, new Map(), whole.slice(0, 2)).get('a/part')).toEqual({
        id: 'a/part',
        whole: 'a',
        size: 1,
      });
      expect(foldBatch(parts, new Map(), whole).get('a/part')).toEqual({
        id: 'a/part',
        whole: null,
        size: 0,
      });
      const stood = new Map([['a', { id: 'a', whole: null, size: 7 }]]);
      expect(foldBatch(parts, stood, sampleLog([grown('a')])).get('a/part')).toMatchObject({ size: 7 });
    });

    it('loads that row too', () => {
      const leaning = { ...parts, keys: () => ['b'] };
      expect([...keysOfBatch(leaning, sampleLog([put('a')]))].sort()).toEqual(['a', 'b']);
    });
  });
});

function failureOf<R extends Row>(
  model: ReadModel<R>,
  events: readonly ModelEvent[],
): RowFailure | undefined {
  try {
    foldBatch(model, new Map(), events);
  } catch (error) {
    if (error instanceof RowFailure) return error;
  }
  return undefined;
}
