import { join } from 'node:path';
import ts from 'typescript';

/**
 * Every place of a workflow's events in which any text may stand: `hearing-appointed/place`. Closed lists, dates and
 * instants are none. Read from the types of `messages.ts`, so that a new field is there as soon as it compiles.
 */
export function textsInEvents(root: string, workflows: readonly string[]): ReadonlyMap<string, string[]> {
  const files = workflows.map((name) => join(root, 'workflows', name, 'src/messages.ts'));
  const config = ts.readConfigFile(join(root, 'tsconfig.base.json'), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const program = ts.createProgram(files, { ...options, types: [] });
  const checker = program.getTypeChecker();
  return new Map(
    workflows.map((name, place) => {
      const source = program.getSourceFile(files[place] ?? '');
      if (source === undefined) throw new Error(`${name} has no messages.ts`);
      return [name, [...new Set(eventsOf(source, checker).flatMap((event) => placesIn(event, checker)))]];
    }),
  );
}

interface Field {
  readonly path: string;
  readonly type: ts.Type;
}

function eventsOf(source: ts.SourceFile, checker: ts.TypeChecker): readonly Field[] {
  const alias = source.statements.find(
    (statement): statement is ts.TypeAliasDeclaration =>
      ts.isTypeAliasDeclaration(statement) && statement.name.text.endsWith('Events'),
  );
  if (alias === undefined) throw new Error(`${source.fileName} has no type …Events`);
  return checker
    .getTypeAtLocation(alias)
    .getProperties()
    .map((event) => ({ path: event.name, type: checker.getTypeOfSymbol(event) }));
}

function placesIn({ path, type }: Field, checker: ts.TypeChecker): readonly string[] {
  if (type.flags & ts.TypeFlags.String || type.aliasSymbol?.name === 'Json') return [path];
  if (type.isUnion()) return type.types.flatMap((one) => placesIn({ path, type: one }, checker));
  if (!(type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection))) return [];
  // A date or an instant: a string with a brand.
  if (type.isIntersection() && type.types.some(({ flags }) => flags & ts.TypeFlags.String)) return [];
  const element = checker.isArrayLikeType(type)
    ? checker.getIndexTypeOfType(type, ts.IndexKind.Number)
    : undefined;
  if (element !== undefined) return placesIn({ path, type: element }, checker);
  const keyed = checker.getIndexTypeOfType(type, ts.IndexKind.String);
  const entries =
    keyed === undefined ? [] : [`${path}/*`, ...placesIn({ path: `${path}/*`, type: keyed }, checker)];
  const members = type
    .getProperties()
    .flatMap((member) =>
      placesIn({ path: `${path}/${member.name}`, type: checker.getTypeOfSymbol(member) }, checker),
    );
  return [...entries, ...members];
}
