const firstWeights = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const secondWeights = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];

/** The check digit of the first eleven digits of an IIN or BIN; `undefined` where such a number is not issued. */
export function checkDigit(eleven: string): number | undefined {
  const first = weighted(eleven, firstWeights);
  if (first !== 10) return first;
  const second = weighted(eleven, secondWeights);
  return second === 10 ? undefined : second;
}

/** Whether twelve digits end in their check digit. */
export const hasValidCheckDigit = (number: string): boolean =>
  /^\d{12}$/.test(number) && checkDigit(number.slice(0, 11)) === Number(number[11]);

/** Serial numbers from here on are the ones that only made-up people have. */
export const firstSyntheticSerial = 9000;

export type Sex = 'male' | 'female';

/**
 * The IIN of the n-th made-up person: a birth date between 1945 and 2005, a serial from 9000 upwards.
 * Different `n` give different numbers.
 */
export function syntheticIin(n: number, sex: Sex): string {
  const birth = birthDate((n * 7919) % birthDays);
  const century = (birth.year < 2000 ? 3 : 5) + (sex === 'male' ? 0 : 1);
  const head = `${pad(birth.year % 100, 2)}${pad(birth.month, 2)}${pad(birth.day, 2)}${century}`;
  return completed(head, firstSyntheticSerial + (Math.floor(n / birthDays) % 250), 4, 250);
}

/** The BIN of the n-th made-up organisation: a resident head office, a serial from 99000 upwards. */
export function syntheticBin(n: number): string {
  const month = (n * 37) % 300;
  const head = `${pad(Math.floor(month / 12), 2)}${pad((month % 12) + 1, 2)}40`;
  return completed(head, 99_000 + (Math.floor(n / 300) % 250), 5, 250);
}

/** The same number with a check digit that is wrong. */
export const withWrongCheckDigit = (number: string): string =>
  number.slice(0, 11) + String((Number(number[11]) + 3) % 10);

function completed(head: string, serial: number, width: number, stride: number): string {
  for (let candidate = serial; ; candidate += stride) {
    const eleven = head + pad(candidate, width);
    if (eleven.length !== 11) throw new RangeError(`no synthetic number is left under ${head}`);
    const digit = checkDigit(eleven);
    if (digit !== undefined) return eleven + String(digit);
  }
}

const weighted = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0) % 11;

const birthYears = 61;
const daysOfBirthYear = 336;
const birthDays = birthYears * daysOfBirthYear;

/** Days 1 to 28 of every month: always a date. */
const birthDate = (index: number) => ({
  year: 1945 + Math.floor(index / daysOfBirthYear),
  month: Math.floor((index % daysOfBirthYear) / 28) + 1,
  day: (index % 28) + 1,
});

const pad = (value: number, width: number): string => String(value).padStart(width, '0');
