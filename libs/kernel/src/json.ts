/** JSON as this system stores it: integers only (RFC 8785 leaves no doubt about them), no `undefined`. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** JSON text in the canonical form of RFC 8785: keys sorted by UTF-16 code unit, no white space. */
export type CanonicalJson = string & { readonly __canonical: unique symbol };

/**
 * The canonical text of a value. Members that are `undefined` are left out, as `JSON.stringify` does.
 * @throws TypeError for a number that is not a safe integer, or for anything JSON has no form for.
 */
export function canonicalJson(value: Json): CanonicalJson {
  return write(value) as CanonicalJson;
}

function write(value: Json | undefined): string {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'number':
      if (!Number.isSafeInteger(value)) throw new TypeError(`not a safe integer: ${value}`);
      return Object.is(value, -0) ? '0' : `${value}`;
    case 'object':
      if (value === null) return 'null';
      return Array.isArray(value) ? writeArray(value) : writeObject(value as JsonObject);
    default:
      throw new TypeError(`no JSON form: ${typeof value}`);
  }
}

function writeArray(values: readonly Json[]): string {
  let text = '[';
  for (let i = 0; i < values.length; i++) text += (i === 0 ? '' : ',') + write(values[i]);
  return text + ']';
}

function writeObject(value: JsonObject): string {
  let text = '{';
  for (const key of inOrder(Object.keys(value))) {
    const member = value[key];
    if (member === undefined) continue;
    text += (text.length === 1 ? '' : ',') + quotedKey(key) + write(member);
  }
  return text + '}';
}

/** The keys themselves, sorted by UTF-16 code unit. Objects are small: `sort` alone would cost half of the writing. */
function inOrder(keys: string[]): string[] {
  if (keys.length > FEW) return keys.sort();
  for (let i = 1; i < keys.length; i++) {
    const key = keys[i] as string;
    let place = i;
    for (let before; place > 0 && (before = keys[place - 1] as string) > key; place--) keys[place] = before;
    keys[place] = key;
  }
  return keys;
}

const FEW = 24;

/** Nearly all keys are names that the program itself gives, over and over again. */
const quotedKeys = new Map<string, string>();
const KEYS_KEPT = 5000;

function quotedKey(key: string): string {
  const known = quotedKeys.get(key);
  if (known !== undefined) return known;
  const quoted = `${JSON.stringify(key)}:`;
  if (quotedKeys.size < KEYS_KEPT && key.length < 100) quotedKeys.set(key, quoted);
  return quoted;
}
