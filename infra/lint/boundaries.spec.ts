import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');

interface Message {
  readonly ruleId: string | null;
  readonly message: string;
}

/** Lints a source text as if it stood at the path. */
function lint(path: string, source: string): Promise<readonly Message[]> {
  return new Promise((resolve, reject) => {
    const eslint = execFile(
      process.execPath,
      [
        'node_modules/eslint/bin/eslint.js',
        '--config',
        'infra/lint/boundaries-only.config.mjs',
        '--format',
        'json',
        '--stdin',
        '--stdin-filename',
        path,
      ],
      { cwd: root, env: { ...process.env, NX_DAEMON: 'false' } },
      (error, stdout) => {
        if (stdout === '') reject(error ?? new Error('eslint printed nothing'));
        else resolve((JSON.parse(stdout) as { messages: Message[] }[])[0]?.messages ?? []);
      },
    );
    eslint.stdin?.end(source);
  });
}

const importing = (name: string): string => `import * as other from '${name}';\nexport const used = other;\n`;

describe('the boundary matrix', () => {
  it.each([
    ['libs/kernel/src/wrong.ts', '@qabyldau/engine'],
    ['libs/engine/src/wrong.ts', '@qabyldau/event-store'],
    ['libs/runtime/src/wrong.ts', '@qabyldau/reception-appeal'],
    ['workflows/body/src/wrong.ts', '@qabyldau/reception-appeal'],
    ['workflows/reception-appeal/src/wrong.ts', '@qabyldau/runtime'],
    ['workflows/reception-appeal/src/wrong.ts', '@nestjs/common'],
    ['libs/event-store/src/wrong.ts', '@eventstore/db-client'],
    ['libs/kernel/src/wrong.ts', '@qabyldau/server'],
  ])('refuses in %s an import of %s', async (path, name) => {
    const messages = await lint(path, importing(name));
    expect(messages.map((m) => m.ruleId)).toContain(
      name.startsWith('@qabyldau/')
        ? '@nx/enforce-module-boundaries'
        : '@typescript-eslint/no-restricted-imports',
    );
  });

  it.each([
    ['libs/runtime/src/right.ts', '@qabyldau/engine'],
    ['workflows/reception-appeal/src/right.ts', '@qabyldau/calendar'],
    ['apps/server/src/right.ts', '@qabyldau/reception-appeal'],
    ['apps/server/src/right.ts', '@nestjs/common'],
  ])('allows in %s an import of %s', async (path, name) => {
    expect(await lint(path, importing(name))).toEqual([]);
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
