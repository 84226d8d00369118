// No imports: the generator of the evidence compiles this file alone.

const sub = String.raw`(?:\(\d+(?:-\d+)?\))`;
/** What may follow a subparagraph: `(2),(3)`, `(2) and (3)`, `(2)–(3)`. */
const more = String.raw`(?:(?:, ?| and |[-–])\(\d+\))*`;
const place = String.raw`(${sub}*)(${more})`;
const patterns: readonly { readonly like: RegExp; readonly cite: (match: RegExpMatchArray) => string[] }[] = [
  {
    like: new RegExp(String.raw`\bP(\d+(?:-1(?!\d))?)${place}`, 'g'),
    cite: ([, number = '', subs = '', tail = '']) => places(`P${number}`, subs, tail),
  },
  {
    // Articles of other acts are not the Code's. Further articles of a list have two digits from 60 on; anything
    // else is a number of days.
    like: new RegExp(
      String.raw`(?:(?<!Law on [a-z ]+|Labour Code )\barts?\.? |(?<!Labour )\bCode )(\d+)${place}((?:(?:, | and )[6-9]\d(?!\d)${sub}*)*)`,
      'g',
    ),
    cite: ([, number = '', subs = '', tail = '', list = '']) => [
      ...places(`Code ${number}`, subs, tail),
      ...[...list.matchAll(/\d\d(?:\(\d+(?:-\d+)?\))*/g)].map(([article]) => `Code ${article}`),
    ],
  },
  { like: /\b(?:cl\. ?|clause )(\d)\b/g, cite: ([, number = '']) => [`cl. ${number}`] },
  { like: /\b[Aa]nnex\b/g, cite: () => ['annex'] },
  { like: /\bLaw 94-V\b/g, cite: ([law]) => [law] },
  {
    like: /\b[Rr]eadings? ([A-Z])\b((?:(?:, | and )[A-Z]\b)*)/g,
    cite: ([, first = '', list = '']) =>
      [first, ...(list.match(/[A-Z]/g) ?? [])].map((letter) => `reading ${letter}`),
  },
];

/** The citations in prose, each in the one form that {@link parseCitation} reads; in the order found, once each. */
export function citationsIn(prose: string): readonly string[] {
  const found = patterns.flatMap(({ like, cite }) =>
    [...prose.matchAll(like)].map((match) => ({ at: match.index, cited: cite(match) })),
  );
  const ordered = found.sort((one, other) => one.at - other.at).flatMap(({ cited }) => cited);
  return [...new Set(ordered)];
}

/** `P15`, `(2)`, `–(3)` → `P15(2)`, `P15(3)`. */
function places(paragraph: string, subs: string, tail: string): string[] {
  const levels = subs.match(/\([^)]*\)/g) ?? [];
  const last = levels.at(-1);
  const cited = [`${paragraph}${subs}`];
  if (last === undefined) return cited;
  const parent = `${paragraph}${levels.slice(0, -1).join('')}`;
  let previous = Number(last.slice(1, -1));
  for (const [, link = '', number = ''] of tail.matchAll(/(, ?| and |[-–])\((\d+)\)/g)) {
    const from = /[-–]/.test(link) ? previous + 1 : Number(number);
    for (let n = from; n <= Number(number); n += 1) cited.push(`${parent}(${n})`);
    previous = Number(number);
  }
  return cited;
}
