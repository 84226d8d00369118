/** Stands in the default branch of a `switch` over a union: does not compile while a case is missing. */
export function exhaustive(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`);
}
