import fc from 'fast-check';

/** As much of an OpenAPI description as requests are made of. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
}
interface Operation {
  readonly parameters?: readonly { readonly in: string; readonly name: string; readonly schema?: Schema }[];
  readonly requestBody?: { readonly content?: Readonly<Record<string, { readonly schema?: Schema }>> };
  readonly responses?: Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>;
}
export interface ApiDescription {
  readonly paths: Readonly<Record<string, { readonly get?: Operation; readonly post?: Operation }>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> };
}

export interface AnyRequest {
  readonly path: string;
  /** JSON, most of the time. */
  readonly payload: string | undefined;
}

/** What the requests may be about, so that some of them come further than the door. */
export interface Known {
  readonly ids: readonly string[];
  readonly employees: readonly string[];
}

/** Nothing of this belongs anywhere. */
const junk = (): fc.Arbitrary<unknown> =>
  fc.oneof(
    fc.constantFrom<unknown>(null, '', ' ', 0, -1, 1e300, 1.5, {}, [], [[]], true),
    fc.constantFrom('2026-02-30', '2026-13-01T00:00:00Z', '__proto__', 'constructor', '..', '\u0000', '😀'),
    fc.string({ maxLength: 300, unit: 'grapheme' }),
    fc.json({ maxDepth: 2 }).map((text) => JSON.parse(text) as unknown),
  );

/** Requests of one address: fit for its description more often than not, and wrong in every way now and then. */
export function requestsOf(
  description: ApiDescription,
  path: string,
  operation: Operation,
  known: Known,
): fc.Arbitrary<AnyRequest> {
  const { parameters = [], requestBody } = operation;
  const values = valuesOf(description, known);
  const schema = requestBody?.content?.['application/json']?.schema;
  const query = fc.record(
    Object.fromEntries(
      parameters
        // A position that never comes is waited for; its own tests do that.
        .filter((one) => one.in === 'query' && one.name !== 'atLeast')
        .map(({ name, schema: of }) => [name, values(of, 0)]),
    ),
    { requiredKeys: [] },
  );
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const places = fc.tuple(...names.map(() => placeOf(known)));
  const body =
    schema === undefined
      ? fc.constant(undefined)
      : fc.oneof(
          { weight: 19, arbitrary: values(schema, 0).map((value) => JSON.stringify(value)) },
          { weight: 1, arbitrary: fc.constantFrom('{"a":', '', '[]', 'null', '{"__proto__":{"x":1}}') },
        );
  return fc.record({ places, query, payload: body }).map(({ places: given, query: asked, payload }) => {
    let place = 0;
    const filled = path.replaceAll(/\{\w+\}/g, () => encodeURIComponent(given[place++] ?? ''));
    const search = new URLSearchParams(Object.entries(asked).map(([name, value]) => [name, textFor(value)]));
    return { path: search.size === 0 ? filled : `${filled}?${search.toString()}`, payload };
  });
}

const placeOf = ({ ids, employees }: Known): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...ids) },
    fc.constantFrom(...employees),
    fc.constantFrom(
      '2026-Q1',
      '2026-000001',
      'control-list',
      '0',
      '-1',
      '..',
      'қ',
      '\u0000',
      'a'.repeat(500),
    ),
  );

const textFor = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value ?? null);

type Values = (schema: Schema | undefined, depth: number) => fc.Arbitrary<unknown>;

const DEEPEST = 5;

function valuesOf({ components }: ApiDescription, { ids, employees }: Known): Values {
  const resolved = (schema: Schema): Schema =>
    schema.$ref === undefined
      ? schema
      : (components?.schemas?.[schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1)] ?? {});
  const fitting: Values = (given, depth) => {
    if (given === undefined || depth > DEEPEST) return junk();
    const schema = resolved(given);
    const { oneOf, anyOf, allOf } = schema;
    const several = oneOf ?? anyOf;
    if (schema.enum !== undefined && schema.enum.length > 0) return fc.constantFrom(...schema.enum);
    if (several !== undefined) return fc.oneof(...several.map((one) => values(one, depth + 1)));
    if (allOf !== undefined) {
      const parts = allOf.map((one) => fitting(one, depth + 1));
      return fc.tuple(...parts).map((all) => Object.assign({}, ...all) as unknown);
    }
    switch (Array.isArray(schema.type) ? (schema.type as readonly string[])[0] : schema.type) {
      case 'object':
        return objects(schema, depth);
      case 'array':
        return fc.array(values(schema.items, depth + 1), { maxLength: 3 });
      case 'integer':
      case 'number':
        return fc.constantFrom(0, 1, 2, 30, -1, Number.MAX_SAFE_INTEGER);
      case 'boolean':
        return fc.boolean();
      default:
        return texts(schema.format);
    }
  };
  const objects = ({ properties = {}, required = [] }: Schema, depth: number): fc.Arbitrary<unknown> =>
    fc.record(
      Object.fromEntries(Object.entries(properties).map(([name, of]) => [name, values(of, depth + 1)])),
      { requiredKeys: Object.keys(properties).filter((name) => required.includes(name)) },
    );
  const texts = (format: string | undefined): fc.Arbitrary<string> => {
    if (format === 'date') return fc.constantFrom('2026-03-02', '2026-03-09', '2026-12-31');
    if (format === 'date-time') return fc.constantFrom('2026-03-02T05:00:00Z', '2026-03-09T11:00:00+05:00');
    return fc.constantFrom(...ids, ...employees, 'x', 'land', 'kk', 'Мәтін', '2026-03-02', '10:00');
  };
  const values: Values = (schema, depth) =>
    fc.oneof({ weight: 9, arbitrary: fitting(schema, depth) }, { weight: 1, arbitrary: junk() });
  return values;
}
