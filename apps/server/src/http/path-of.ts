/** The path of a request without its query: queries may name people and belong in no log and no answer. */
export function pathOf(url: string): string {
  const query = url.indexOf('?');
  return query < 0 ? url : url.slice(0, query);
}
