const firstWeights = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const secondWeights = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];

/**
 * Whether a text is an IIN or BIN by its check digit. A wrong one is no ground to turn an appeal away, but it
 * must not make one person of two.
 */
export function isIdentifier(text: string | undefined): text is string {
  if (text === undefined || !/^\d{12}$/.test(text)) return false;
  const digits = Array.from(text, Number);
  const sum = (weights: readonly number[]) =>
    weights.reduce((total, weight, place) => total + weight * (digits[place] ?? 0), 0) % 11;
  const first = sum(firstWeights);
  const check = first === 10 ? sum(secondWeights) : first;
  return check !== 10 && check === digits[11];
}
