import type { ReadModel } from '@qabyldau/read-models';
import type { PublishedView } from '@qabyldau/read-models-sql';
import { tableOf, type AnalystView, type Pseudonym } from './analyst-view.js';
import { columnTexts } from './column-texts.js';
import { eventTable, eventView } from './event-table.js';
import { appealViews } from './views/appeals.js';
import { sideViews } from './views/side-procedures.js';
import { workViews } from './views/work.js';

/** Everything that is copied from live tables for analysts. */
export const analystViews: readonly AnalystView[] = [...appealViews, ...workViews, ...sideViews];

/** The models that are folded for analysts only. */
export const analystModels = (pseudonym: Pseudonym): readonly ReadModel[] => [eventTable(pseudonym)];

const described = [
  { name: eventView.name, about: eventView.about, table: eventTable((id) => id) },
  ...analystViews.map((view) => ({ name: view.name, about: view.about, table: tableOf(view) })),
];

/** The views under the names that analysts use, with their descriptions. @throws Error for a column without one. */
export const publishedViews: readonly PublishedView[] = described.map(({ name, about, table }) => ({
  name,
  table,
  about,
  columns: Object.keys(table.columns).map((column) => {
    const text = columnTexts[column];
    if (text === undefined) throw new Error(`nobody says what ${name}.${column} means`);
    return { name: column, about: text };
  }),
}));
