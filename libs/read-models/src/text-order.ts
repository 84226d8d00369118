/**
 * Compares texts by the bytes of their UTF-8 form, which is the order of their code points: what SQLite
 * (`BINARY`) and PostgreSQL (`C`) do. JavaScript's own `<` puts characters beyond U+FFFF too early.
 */
export function compareText(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const left = a.charCodeAt(i);
    const right = b.charCodeAt(i);
    if (left !== right) return rank(left) - rank(right);
  }
  return a.length - b.length;
}

/** Surrogates stand for characters beyond U+FFFF and so come after every other code unit. */
const rank = (unit: number): number => (unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit);
