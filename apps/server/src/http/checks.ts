import { parseDate, parseInstant } from '@qabyldau/kernel';
import { ValidateBy, type ValidationOptions } from 'class-validator';

const reads =
  (parse: (text: string) => unknown) =>
  (value: unknown): boolean => {
    if (typeof value !== 'string') return false;
    try {
      parse(value);
      return true;
    } catch {
      return false;
    }
  };

const looksLike =
  (pattern: RegExp) =>
  (value: unknown): boolean =>
    typeof value === 'string' && pattern.test(value);

/** Whether it is an instant that can be read. */
export const isMoment = reads(parseInstant);

/** What the fields of requests are checked for beyond what class-validator knows; each by a name of its own. */
const own = {
  isReference: looksLike(/^[\p{L}\p{N}._:-]{1,120}$/u),
  isProof: looksLike(/^(?=.*\p{N})[\p{L}\p{N}._:@<>/+=№#-]{1,250}$/u),
  isPaperNumber: looksLike(/^(?=.*\p{N})(?:№ ?)?[\p{L}\p{N}._:/()+=№#-]{1,60}$/u),
  isTimeOfDay: looksLike(/^(?:[01]\d|2[0-3]):[0-5]\d$/),
  isDay: reads(parseDate),
  isMoment,
  isQuarter: looksLike(/^\d{4}-Q[1-4]$/),
  isVersion: looksLike(/^\d{1,4}$/),
} as const satisfies Readonly<Record<string, (value: unknown) => boolean>>;

export type OwnCheck = keyof typeof own | 'isWholeBetween';

/** A check by its name; what it expects is said in `check-words.ts`. */
export const Check = (name: keyof typeof own, options?: ValidationOptions): PropertyDecorator =>
  ValidateBy({ name: name satisfies OwnCheck, validator: { validate: own[name] } }, options);

/** A whole number within bounds, both of which are allowed. */
export const WholeBetween = (min: number, max: number, options?: ValidationOptions): PropertyDecorator =>
  ValidateBy(
    {
      name: 'isWholeBetween' satisfies OwnCheck,
      constraints: [min, max],
      validator: {
        validate: (value) => Number.isInteger(value) && Number(value) >= min && Number(value) <= max,
      },
    },
    options,
  );
