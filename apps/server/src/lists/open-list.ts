import type { Position } from '@qabyldau/event-store';
import { QabyldauError, type Language } from '@qabyldau/kernel';
import { cursorAfter, type Order, type Query, type ReadModel, type Row } from '@qabyldau/read-models';
import { lists } from './catalogue.js';
import type { AnyList, Cell, ListColumn, ListViews, Moment } from './list.js';
import { Names, type Audience } from './names.js';
import { offersOf, type Offers } from './offers.js';
import { questionOf, turnedRound, wholeOrder, type Asking } from './question.js';

/** Who asks, and how: whose body, in what language, with what to be seen. */
export interface Asker extends Audience {
  /** Only of this body; everything when it is not given. */
  readonly body?: string | undefined;
  readonly language: Language;
  /** Told before persons are shown: whose cases these are. */
  readonly note?: ((cases: readonly string[]) => Promise<void>) | undefined;
}

export interface ListPage {
  /** A line a row, a cell a column, as {@link OpenList.columns} has them. */
  readonly lines: readonly (readonly Cell[])[];
  readonly next: string | undefined;
  /** Cursor of the page before this one, for {@link Asking.before}; nothing on the first. */
  readonly previous: string | undefined;
  readonly position: Position;
}

const PAGE = 50;
/** Rows of a page of a whole list, when it is written to a file. */
const BULK = 500;
/** A search gives all that it found at once. */
const FOUND = 10_000;

/** A list, opened for somebody at a moment. */
export class OpenList {
  /** What is shown to this asker. */
  readonly columns: readonly ListColumn[];
  readonly #names: Names;

  constructor(
    readonly list: AnyList,
    readonly views: ListViews,
    readonly moment: Moment,
    readonly asker: Asker,
  ) {
    this.columns = list.columns.filter(({ personal }) => personal !== true || asker.applicants);
    this.#names = new Names(views, asker, asker.language);
  }

  /** @throws QabyldauError `unknown-filter`, `bad-filter-value`, `bad-request` */
  async page(asking: Asking): Promise<ListPage> {
    const scope = { ...this.moment, views: this.views };
    const question = await questionOf(this.list, { limit: PAGE, ...asking }, scope, this.asker.body);
    const { needs, find } = this.list;
    const found =
      find === undefined
        ? await this.#turned(question, asking)
        : { previous: undefined, ...(await find(question, asking.filters[needs ?? ''] ?? '', scope)) };
    const rows = found.rows as readonly Row[];
    await this.#note(rows);
    await this.#names.learn(this.list, rows);
    const shown = { ...this.moment, language: this.asker.language, names: this.#names };
    const lines = rows.map((row) => this.columns.map((column) => column.cell(row, shown)));
    return { lines, next: found.next, previous: found.previous, position: found.position };
  }

  /** A page onward, or one that was asked for from its end. */
  async #turned(question: Query, { cursor, before }: Asking) {
    const { model } = this.list;
    const { rows, next, position } = await this.views.select(model as ReadModel, question);
    const order = question.orderBy ?? [];
    const cursorOf = (row: Row | undefined, by: readonly Order[]) =>
      row === undefined ? undefined : cursorAfter(row, wholeOrder(model, by));
    const turned = turnedRound(this.list, order);
    if (before === undefined)
      return { rows, next, previous: cursor === undefined ? undefined : cursorOf(rows[0], turned), position };
    return { rows: [...rows].reverse(), next: cursorOf(rows[0], turned), previous: next, position };
  }

  /** The people and units that its filters can ask for. */
  offers(): Promise<Offers> {
    return offersOf(this.list, this.views, this.asker);
  }

  async count(asking: Asking): Promise<number> {
    const scope = { ...this.moment, views: this.views };
    if (this.list.find !== undefined) return (await this.page({ ...asking, limit: FOUND })).lines.length;
    const { where } = await questionOf(this.list, asking, scope, this.asker.body);
    return this.views.count(this.list.model, where);
  }

  /** The whole list, or its first `limit` lines, page by page as somebody takes them. */
  async *all(asking: Asking): AsyncGenerator<readonly (readonly Cell[])[], void, undefined> {
    let left = asking.limit ?? Infinity;
    const most = this.list.find === undefined ? BULK : FOUND;
    for (let cursor = asking.cursor; left > 0;) {
      const { lines, next } = await this.page({ ...asking, cursor, limit: Math.min(most, left) });
      yield lines;
      if (next === undefined) return;
      cursor = next;
      left -= lines.length;
    }
  }

  async #note(rows: readonly Row[]): Promise<void> {
    const persons = this.columns.some(({ personal }) => personal);
    if (persons && rows.length > 0)
      await this.asker.note?.(rows.map((row) => String(row[this.list.model.key])));
  }
}

/** @throws QabyldauError `unknown-list` */
export function listNamed(name: string): AnyList {
  const list = lists.find((candidate) => candidate.name === name);
  if (list !== undefined) return list;
  throw new QabyldauError('unknown-list', { list: name, known: lists.map((one) => one.name).join(', ') });
}
