import type { Passage } from './mine.js';

export interface GraphWords {
  readonly title: string;
  /** Under each arrow: `{count}` times, `{median}` working days. */
  readonly days: string;
  state(path: string): string;
}

const WIDTH = 190;
const HEIGHT = 46;
const GAP_X = 60;
const GAP_Y = 78;
const MARGIN = 40;

interface Box {
  readonly state: string;
  readonly x: number;
  readonly y: number;
}

/**
 * The directly-follows graph as SVG: states from top to bottom by how far they are from the registration, arrows as
 * thick as they are frequent, with their count and the median of working days. Rare passages are left out.
 */
export function graphAsSvg(passages: readonly Passage[], words: GraphWords, atLeast = 1): string {
  const drawn = passages.filter(({ waited }) => waited.count >= atLeast);
  const boxes = placed(drawn);
  const right = Math.max(...[...boxes.values()].map(({ x }) => x + WIDTH)) + MARGIN + 60;
  const bottom = Math.max(...[...boxes.values()].map(({ y }) => y + HEIGHT)) + MARGIN;
  const most = Math.max(1, ...drawn.map(({ waited }) => waited.count));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(right)} ${String(bottom)}" width="${String(right)}" height="${String(bottom)}" font-family="Noto Sans, DejaVu Sans, sans-serif">`,
    `<title>${escaped(words.title)}</title>`,
    '<defs><marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0L8 4L0 8z" fill="#456"/></marker></defs>',
    `<rect width="100%" height="100%" fill="#fff"/><text x="${String(MARGIN)}" y="24" font-size="15" font-weight="600">${escaped(words.title)}</text>`,
    ...drawn.map((passage) => arrow(passage, boxes, most)),
    ...[...boxes.values()].map((box) => state(box, words)),
    ...drawn.map((passage) => label(passage, boxes, words)),
    '</svg>\n',
  ].join('\n');
}

/** Rows by the shortest way from the first state; within a row the more frequent one first. */
function placed(passages: readonly Passage[]): ReadonlyMap<string, Box> {
  const into = new Set(passages.map(({ to }) => to));
  const first = passages.find(({ from }) => !into.has(from))?.from ?? passages[0]?.from;
  const rows = new Map<string, number>(first === undefined ? [] : [[first, 0]]);
  for (const from of rows.keys())
    for (const passage of passages)
      if (passage.from === from && !rows.has(passage.to)) rows.set(passage.to, (rows.get(from) ?? 0) + 1);
  for (const { from, to } of passages) for (const name of [from, to]) if (!rows.has(name)) rows.set(name, 0);
  const filled = new Map<number, number>();
  const boxes = new Map<string, Box>();
  const traffic = (name: string) =>
    passages.reduce((sum, { to, waited }) => (to === name ? sum + waited.count : sum), 0);
  for (const [name, row] of [...rows].sort(([a], [b]) => traffic(b) - traffic(a) || (a < b ? -1 : 1))) {
    const column = filled.get(row) ?? 0;
    filled.set(row, column + 1);
    boxes.set(name, {
      state: name,
      x: MARGIN + column * (WIDTH + GAP_X),
      y: MARGIN + row * (HEIGHT + GAP_Y),
    });
  }
  return boxes;
}

interface Line {
  readonly path: string;
  readonly x: number;
  readonly y: number;
}

function lineOf({ from, to }: Passage, boxes: ReadonlyMap<string, Box>): Line | undefined {
  const [a, b] = [boxes.get(from), boxes.get(to)];
  if (a === undefined || b === undefined) return undefined;
  if (b.y > a.y) {
    const [x1, y1, x2, y2] = [a.x + WIDTH / 2, a.y + HEIGHT, b.x + WIDTH / 2, b.y];
    const half = (y1 + y2) / 2;
    const path = `M${String(x1)} ${String(y1)}C${String(x1)} ${String(half)} ${String(x2)} ${String(half)} ${String(x2)} ${String(y2)}`;
    return { path, x: x1 === x2 ? x1 + 34 : x1 + (x2 - x1) * 0.7, y: y1 + (y2 - y1) * 0.74 };
  }
  if (b.y === a.y && b.x !== a.x) return lineBeside(a, b);
  const [x1, y1, x2, y2] = [a.x + WIDTH, a.y + HEIGHT / 2, b.x + WIDTH, b.y + HEIGHT / 2 + 8];
  const out = Math.max(x1, x2) + 48;
  const path = `M${String(x1)} ${String(y1)}C${String(out)} ${String(y1)} ${String(out)} ${String(y2)} ${String(x2)} ${String(y2)}`;
  return { path, x: out - 14, y: (y1 + y2) / 2 };
}

/** Between two boxes of one row; below what stands between them. */
function lineBeside(a: Box, b: Box): Line {
  const [x1, x2] = b.x < a.x ? [a.x, b.x + WIDTH] : [a.x + WIDTH, b.x];
  const y = a.y + HEIGHT / 2;
  const bend = Math.abs(x2 - x1) > GAP_X ? y + HEIGHT : y;
  const path = `M${String(x1)} ${String(y)}C${String(x1)} ${String(bend)} ${String(x2)} ${String(bend)} ${String(x2)} ${String(y)}`;
  return { path, x: (x1 + x2) / 2, y: bend === y ? y - 6 : y + HEIGHT * 0.75 + 4 };
}

function arrow(passage: Passage, boxes: ReadonlyMap<string, Box>, most: number): string {
  const line = lineOf(passage, boxes);
  const width = 1 + 5 * Math.sqrt(passage.waited.count / most);
  return line === undefined
    ? ''
    : `<path d="${line.path}" fill="none" stroke="#456" stroke-opacity="0.55" stroke-width="${width.toFixed(1)}" marker-end="url(#head)"/>`;
}

function label(passage: Passage, boxes: ReadonlyMap<string, Box>, words: GraphWords): string {
  const line = lineOf(passage, boxes);
  if (line === undefined) return '';
  const text = `${String(passage.waited.count)} · ${String(passage.waited.median)} ${words.days}`;
  return `<text x="${line.x.toFixed(0)}" y="${line.y.toFixed(0)}" font-size="11" text-anchor="middle" stroke="#fff" stroke-width="3" paint-order="stroke">${escaped(text)}</text>`;
}

function state({ state: path, x, y }: Box, words: GraphWords): string {
  const lines = wrapped(words.state(path), 26).slice(0, 3);
  const top = y + HEIGHT / 2 + 4 - (lines.length - 1) * 7;
  return [
    `<rect x="${String(x)}" y="${String(y)}" width="${String(WIDTH)}" height="${String(HEIGHT)}" rx="8" fill="#eef4fb" stroke="#456"/>`,
    ...lines.map(
      (line, place) =>
        `<text x="${String(x + WIDTH / 2)}" y="${String(top + place * 14)}" font-size="12" text-anchor="middle">${escaped(line)}</text>`,
    ),
  ].join('');
}

/** Lines of at most so many letters, where words allow it. */
function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (mark) => marks[mark] ?? mark);
