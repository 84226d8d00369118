import type { Position } from '@qabyldau/event-store';
import {
  CheckpointMoved,
  MAX_LIMIT,
  type Changes,
  type ModelSave,
  type ReadModel,
  type ReadModelTables,
  type Row,
} from '@qabyldau/read-models';
import { isLine, rowOf, tableOf, type AnalystView, type Pseudonym } from './analyst-view.js';

interface Mirror {
  readonly view: AnalystView;
  readonly table: ReadModel;
}

export interface MirroredTables extends ReadModelTables {
  /** Brings what analysts see of these models to where their live tables stand: they were filled beside. */
  refresh(models: readonly ReadModel[]): Promise<void>;
}

export interface MirrorOptions {
  readonly live: ReadModelTables;
  readonly analysts: ReadModelTables;
  readonly views: readonly AnalystView[];
  /** Models that stand among the analysts' tables only. */
  readonly own: readonly Pick<ReadModel, 'name'>[];
  readonly pseudonym: Pseudonym;
}

/**
 * The live tables, of which everything that analysts may see is handed on to tables of their own: the same rows at the
 * same position, a moment later. Two files are not one transaction: whoever finds an analysts' table at another
 * position than the live one fills it again from that one, in place.
 */
export async function mirroredTables(options: MirrorOptions): Promise<MirroredTables> {
  const { live, analysts, views, pseudonym } = options;
  const mirrors = new Map<string, readonly Mirror[]>();
  for (const view of views) {
    const mirror = { view, table: tableOf(view) };
    mirrors.set(view.of.name, [...(mirrors.get(view.of.name) ?? []), mirror]);
    await refill(options, mirror);
  }
  const of = ({ name }: ReadModel) => mirrors.get(name) ?? [];
  const own = ({ name }: ReadModel) => options.own.some((model) => model.name === name);
  const home = (model: ReadModel) => (own(model) ? analysts : live);
  return {
    checkpoint: (model) => home(model).checkpoint(model),
    parked: (model) => home(model).parked(model),
    select: (model, query) => home(model).select(model, query),
    count: (model, where) => home(model).count(model, where),
    checksum: (model) => home(model).checksum(model),
    load: (model, keys) => home(model).load(model, keys),
    park: (model, parking) => home(model).park(model, parking),
    unpark: (model) => home(model).unpark(model),
    beside: (model) => home(model).beside(model),
    scrub: () => live.scrub(),
    async save(saves) {
      const lives = saves.filter(({ model }) => !own(model));
      const owns = saves.filter(({ model }) => own(model));
      if (lives.length > 0) await live.save(lives);
      const copies = lives.flatMap((save) => of(save.model).map((mirror) => copyOf(mirror, save, pseudonym)));
      if (owns.length + copies.length === 0) return;
      try {
        await analysts.save([...owns, ...copies]);
      } catch (error) {
        if (!(error instanceof CheckpointMoved)) throw error;
        for (const { model } of lives) for (const mirror of of(model)) await refill(options, mirror);
        if (owns.length > 0) await analysts.save(owns);
      }
    },
    async refresh(models) {
      for (const model of models) for (const mirror of of(model)) await refill(options, mirror);
    },
    async dropOlderVersions(model) {
      await home(model).dropOlderVersions(model);
      for (const { table } of of(model)) await analysts.dropOlderVersions(table);
    },
    async close() {
      await live.close();
      await analysts.close();
    },
  };
}

function copyOf({ view, table }: Mirror, save: ModelSave, pseudonym: Pseudonym): ModelSave {
  const changes = new Map<string, Row | 'deleted'>();
  for (const [key, change] of save.changes) {
    changes.set(
      analystKey(view, key, pseudonym),
      change === 'deleted' || !isLine(view, change) ? 'deleted' : rowOf(view, change, pseudonym),
    );
  }
  return { ...save, model: table, changes };
}

/** The key of the copy, where only the key of the live row is known. */
const analystKey = (view: AnalystView, key: string, pseudonym: Pseudonym): string =>
  String(rowOf(keyOnly(view), { [view.of.key]: key }, pseudonym)[view.key]);

const keyOnly = (view: AnalystView): AnalystView => ({
  ...view,
  columns: { [view.key]: view.columns[view.key] ?? view.of.key },
});

/** Brings an analysts' table to where the live one stands. */
async function refill({ live, analysts, pseudonym }: MirrorOptions, { view, table }: Mirror): Promise<void> {
  // Makes the table where there is none yet.
  await analysts.load(table, []);
  const checkpoint = await live.checkpoint(view.of);
  const from = await analysts.checkpoint(table);
  if (from === checkpoint) return;
  const write = (changes: Changes, to: Position) =>
    analysts.save([{ model: table, changes, from, checkpoint: to }]);
  const wanted = new Set<string>();
  for await (const rows of pages(live, view.of)) {
    const changes = new Map(
      rows
        .filter((row) => isLine(view, row))
        .map((row) => rowOf(view, row, pseudonym))
        .map((row) => [keyIn(view, row), row]),
    );
    for (const key of changes.keys()) wanted.add(key);
    await write(changes, from);
  }
  const left: string[] = [];
  for await (const rows of pages(analysts, table)) {
    left.push(...rows.map((row) => keyIn(view, row)).filter((key) => !wanted.has(key)));
  }
  await write(new Map(left.map((key) => [key, 'deleted'])), checkpoint);
}

const keyIn = (view: AnalystView, row: Row): string => String(row[view.key]);

async function* pages(tables: Pick<ReadModelTables, 'select'>, model: ReadModel) {
  let after: string | undefined;
  do {
    const page = await tables.select(model, { limit: MAX_LIMIT, after });
    yield page.rows;
    after = page.next;
  } while (after !== undefined);
}
