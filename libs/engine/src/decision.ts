import { fail, fillText, ok, type JsonObject } from '@qabyldau/kernel';
import type { DecidedOf, Refusal } from './messages.js';
import type { Decision, RefusalSpec } from './workflow.js';

/** The answer "yes": these facts come true. No fact at all means that the command has nothing left to do. */
export const decided = <E>(...events: readonly DecidedOf<E>[]): Decision<E> => ok(events);

/** Makes a refusal of the catalogue with the data of this case. */
export function refuse<S extends Readonly<Record<string, RefusalSpec>>>(
  specs: S,
  code: keyof S & string,
  data: JsonObject = {},
): { readonly ok: false; readonly error: Refusal } {
  const spec = specs[code];
  if (spec === undefined) throw new Error(`no refusal ${code}`);
  const values = Object.fromEntries(Object.entries(data).map(([key, value]) => [key, printed(value)]));
  return fail({
    code,
    law: spec.law,
    text: fillText(spec.text, values),
    remedy: fillText(spec.remedy, values),
    data,
  });
}

/** What a rule answers when the command breaks it; nothing when it does not. */
export type Objection = { readonly ok: false; readonly error: Refusal } | undefined;

/** Makes refusals of one catalogue: the answer "no". */
export const refuser =
  <S extends Readonly<Record<string, RefusalSpec>>>(specs: S) =>
  (code: keyof S & string, data: JsonObject = {}) =>
    refuse(specs, code, data);

const printed = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
