import { START, type Position } from '@qabyldau/event-store';
import type { Instant } from '@qabyldau/kernel';
import {
  applyChanges,
  countRows,
  eventsAsOf,
  foldBatch,
  selectRows,
  type ModelSource,
  type ReadModel,
  type Row,
} from '@qabyldau/read-models';
import {
  appealPeople,
  appealRegister,
  employeeNames,
  employees,
  receptionDays,
  units,
} from '../system/tables.js';
import type { AnyList, ListViews } from './list.js';

interface PastTable {
  readonly rows: Map<string, Row>;
  readonly position: Position;
}

/** So many tables of past moments are kept: a page and the next one ask the same. */
const KEPT = 24;

/** Read models as they stood at moments of the past, folded from the log when they are asked for. */
export class PastTables {
  readonly #kept = new Map<string, Promise<PastTable>>();

  constructor(private readonly source: (models: readonly ReadModel[]) => ModelSource) {}

  /**
   * The tables that a list needs, as the log stood at an instant.
   * @param settled whether nothing can be recorded before the instant any more: then the tables are kept
   */
  viewsAt(list: AnyList, instant: Instant, settled: boolean): ListViews {
    const models = neededBy(list);
    const tableOf = (model: ReadModel) => this.#table(model, models, instant, settled);
    return {
      select: async (model, query = {}) => {
        const { rows, position } = await tableOf(model);
        return selectRows(model, rows as never, query, position);
      },
      count: async (model, where = {}) => {
        const { rows } = await tableOf(model);
        return countRows(model, rows as never, where);
      },
    };
  }

  /** A person was erased: nothing that was opened before is kept. */
  forget(): void {
    this.#kept.clear();
  }

  #table(
    model: ReadModel,
    together: readonly ReadModel[],
    instant: Instant,
    settled: boolean,
  ): Promise<PastTable> {
    const key = (one: ReadModel) => `${one.name} ${instant}`;
    const kept = this.#kept.get(key(model));
    if (kept !== undefined) return kept;
    // one pass over the log for everything that this list will ask
    const missing = together.filter((one) => !this.#kept.has(key(one)));
    const all = missing.includes(model) ? missing : [...missing, model];
    const folded = this.#fold(all, instant);
    for (const one of all) {
      const table = folded.then((tables) => tables.get(one.name) ?? { rows: new Map(), position: START });
      table.catch(() => this.#kept.delete(key(one)));
      this.#kept.set(key(one), table);
    }
    const answer = this.#kept.get(key(model));
    if (!settled)
      folded.finally(() => all.forEach((one) => this.#kept.delete(key(one)))).catch(() => undefined);
    for (const oldest of [...this.#kept.keys()].slice(0, Math.max(0, this.#kept.size - KEPT))) {
      this.#kept.delete(oldest);
    }
    return answer ?? folded.then((tables) => tables.get(model.name) ?? { rows: new Map(), position: START });
  }

  async #fold(models: readonly ReadModel[], instant: Instant): Promise<ReadonlyMap<string, PastTable>> {
    const tables = models.map((model) => ({ model, rows: new Map<string, Row>() }));
    let position = START;
    for await (const events of eventsAsOf(this.source(models), START, instant)) {
      position = events.at(-1)?.position ?? position;
      for (const { model, rows } of tables) applyChanges(rows, foldBatch(model, rows, events));
    }
    return new Map(tables.map(({ model, rows }) => [model.name, { rows, position }]));
  }
}

/** The list's own table and those that are joined or looked up. */
function neededBy({ model, refers, asks: others = [] }: AnyList): readonly ReadModel[] {
  const asks: readonly ReadModel<never>[] = [
    model as ReadModel<never>,
    units as never,
    employees as never,
    employeeNames as never,
    ...(refers.appeals === undefined ? [] : [appealRegister as never]),
    ...(refers.days === undefined ? [] : [receptionDays as never]),
    ...(refers.subjects === undefined ? [] : [appealPeople as never]),
    ...(others as never[]),
  ];
  return [...new Map(asks.map((one) => [one.name, one as unknown as ReadModel])).values()];
}
