import { canonicalJson } from '@qabyldau/kernel';
import { lineJson } from '../cell-text.js';
import type { OpenList } from '../open-list.js';
import type { Asking } from '../question.js';

/** One JSON object a line, a page at a time. */
export async function* jsonLinesOf(open: OpenList, asking: Asking): AsyncGenerator<string, void, undefined> {
  for await (const lines of open.all(asking)) {
    yield lines.map((line) => `${canonicalJson(lineJson(open.columns, line))}\n`).join('');
  }
}
