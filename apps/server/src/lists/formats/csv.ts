import { csvLine, type Separator } from '@qabyldau/documents';
import type { OpenList } from '../open-list.js';
import type { Asking } from '../question.js';
import { pagesOfValues } from './values.js';

/** Tells office programs that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Values apart by semicolons (what office programs here expect) or commas, a page at a time (RFC 4180). */
export async function* csvOf(
  open: OpenList,
  asking: Asking,
  separator: Separator = ';',
): AsyncGenerator<string, void, undefined> {
  const line = (values: Parameters<typeof csvLine>[0]) => csvLine(values, separator);
  yield BYTE_ORDER_MARK + line(open.columns.map(({ label }) => label[open.asker.language]));
  for await (const page of pagesOfValues(open, asking)) yield page.map(line).join('');
}
