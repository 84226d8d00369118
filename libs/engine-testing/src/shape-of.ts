const few = 3;
/** A value of a list, and no name, number or sentence. */
const word = /^[a-zA-Z_-]{1,24}$/;

/**
 * What a case remembers, in outline: what is there and what is not, yes or no, which of a list, how often up to three times;
 * whatever the sentences, days and names. Cases of one shape in one state go on alike.
 */
export function shapeOf(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return word.test(value) ? value : 'text';
    case 'number':
      return String(Math.min(value, few));
    case 'object':
      if (value === null) return '-';
      if (Array.isArray(value)) return `[${value.slice(0, few).map(shapeOf).join()}]`;
      return `{${[...new Set(Object.entries(value).map(outlineOf))].sort().join()}}`;
    default:
      return String(value);
  }
}

/** A name given by count (`reply-2`) counts as the name. */
const outlineOf = ([name, value]: readonly [string, unknown]): string =>
  `${name.replace(/\d+$/, '')}:${shapeOf(value)}`;
