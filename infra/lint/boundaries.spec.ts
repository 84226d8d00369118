import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');

interface Message {
  readonly ruleId: string | null;
  readonly message: string;
}

type Import = readonly [path: string, name: string];

const wrong: readonly Import[] = [
  ['libs/kernel/src/wrong.ts', '@qabyldau/engine'],
  ['libs/engine/src/wrong.ts', '@qabyldau/event-store'],
  ['libs/runtime/src/wrong.ts', '@qabyldau/reception-appeal'],
  ['workflows/body/src/wrong.ts', '@qabyldau/reception-appeal'],
  ['workflows/reception-appeal/src/wrong.ts', '@qabyldau/runtime'],
  ['workflows/reception-appeal/src/wrong.ts', '@nestjs/common'],
  ['libs/event-store/src/wrong.ts', '@eventstore/db-client'],
  ['libs/kernel/src/wrong.ts', '@qabyldau/server'],
];
const right: readonly Import[] = [
  ['libs/runtime/src/right.ts', '@qabyldau/engine'],
  ['workflows/reception-appeal/src/right.ts', '@qabyldau/calendar'],
  ['apps/server/src/right.ts', '@qabyldau/reception-appeal'],
  ['apps/server/src/right.ts', '@nestjs/common'],
];

const importing = (name: string): string => `import * as other from '${name}';\nexport const used = other;\n`;

/** Where `npm run build` leaves the graph of projects that the rule looks into; without it nothing would be refused. */
const cache = join(root, 'node_modules', '.cache');
const environment = {
  ...process.env,
  NX_DAEMON: 'false',
  NX_CACHE_DIRECTORY: join(cache, 'nx'),
  NX_WORKSPACE_DATA_DIRECTORY: join(cache, 'nx-data'),
  NX_NATIVE_FILE_CACHE_DIRECTORY: join(cache, 'nx-native'),
};

/** What the lint says of each import, if it stood in a file of that path. */
function lint(imports: readonly Import[]): Promise<readonly (readonly Message[])[]> {
  return new Promise((resolve, reject) => {
    const eslint = execFile(
      process.execPath,
      ['infra/lint/lint-texts.mjs'],
      { cwd: root, env: environment },
      (error, stdout, stderr) => {
        if (error === null) resolve(JSON.parse(stdout));
        else reject(new Error(stderr, { cause: error }));
      },
    );
    eslint.stdin?.end(JSON.stringify(imports.map(([path, name]) => [path, importing(name)])));
  });
}

describe('the boundary matrix', () => {
  const said = new Map<Import, readonly Message[]>();
  beforeAll(async () => {
    const imports = [...wrong, ...right];
    (await lint(imports)).forEach((messages, place) => said.set(imports[place]!, messages));
  });

  it.each(wrong.map((one) => [...one, one] as const))('refuses in %s an import of %s', (_, name, one) => {
    expect(said.get(one)?.map(({ ruleId }) => ruleId)).toContain(
      name.startsWith('@qabyldau/')
        ? '@nx/enforce-module-boundaries'
        : '@typescript-eslint/no-restricted-imports',
    );
  });

  it.each(right.map((one) => [...one, one] as const))('allows in %s an import of %s', (_, __, one) => {
    expect(said.get(one)).toEqual([]);
  });

  it('has a tag for every project, and a line in the matrix for every tag', () => {
    const matrix = readFileSync(join(root, 'infra/lint/boundaries.mjs'), 'utf8');
    for (const kind of ['apps', 'libs', 'workflows']) {
      for (const name of readdirSync(join(root, kind))) {
        const project = JSON.parse(readFileSync(join(root, kind, name, 'project.json'), 'utf8')) as {
          tags: string[];
        };
        expect(project.tags).toContain(`project:${name}`);
        expect(matrix).toMatch(new RegExp(`^  '?${name}'?: `, 'm'));
      }
    }
  });
});
