// Writes libs/law/src/tables/evidence.generated.ts: which rules carry a paragraph out, which tests prove it.
// With --check it writes nothing, and fails when the file is not what it would write.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import ts from 'typescript';
import { projectVocabulary, rulesIn } from './law-sources.mjs';
import { testsIn } from './law-tests.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const target = 'libs/law/src/tables/evidence.generated.ts';

/** The citations in prose, as the library reads them: its one file without imports, compiled here. */
async function loadCitationsIn() {
  const source = readFileSync(join(root, 'libs/law/src/citations-in.ts'), 'utf8');
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  return (await import(`data:text/javascript,${encodeURIComponent(outputText)}`)).citationsIn;
}

/** The TypeScript files below a folder, in a fixed order. */
function filesBelow(folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length))
    .filter((path) => !/(^|\/)(node_modules|dist)\//.test(path))
    .sort();
}

const parse = (path) =>
  ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.ES2022, true);

const isSpec = (path) => path.endsWith('.spec.ts');

async function makeEvidence() {
  const citationsIn = await loadCitationsIn();
  // The library itself names paragraphs as examples only.
  const projects = ['apps', 'libs', 'workflows']
    .flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`))
    .filter((project) => project !== 'libs/law')
    .sort();
  const sources = new Map(
    projects.map((project) => [
      project,
      [...filesBelow(`${project}/src`), ...filesBelow(`${project}/test`)].map(parse),
    ]),
  );
  const ruled = projects.filter((project) => project.startsWith('workflows/') || project === 'libs/calendar');
  const rules = [];
  const vocabulary = new Map();
  for (const project of ruled) {
    const files = sources
      .get(project)
      .filter(({ fileName }) => fileName.includes('/src/') && !isSpec(fileName));
    const own = files.map((file) => ({
      file: file.fileName,
      kind: 'rule',
      cites: rulesIn(file, citationsIn),
    }));
    rules.push(...own);
    vocabulary.set(
      project,
      projectVocabulary(
        files,
        own.filter(({ file }) => /\/rules(\.ts|\/)/.test(file)),
      ),
    );
  }
  const tests = [...sources].flatMap(([project, files]) =>
    files
      .filter(({ fileName }) => isSpec(fileName))
      .map((file) => ({
        file: file.fileName,
        kind: 'test',
        cites: testsIn(file, citationsIn, vocabulary.get(project) ?? new Map()),
      })),
  );
  return [...rules, ...tests].filter(({ cites }) => cites.size > 0);
}

async function printed(evidence) {
  const table = evidence.map(({ file, kind, cites }) => ({
    file,
    kind,
    cites: Object.fromEntries([...cites].map(([name, law]) => [name, [...law].join(', ')])),
  }));
  const source = [
    '// Made by `npm run law:evidence` from the rules and the tests. Do not edit.',
    "import type { EvidenceFile } from '../evidence.js';",
    '',
    `export const evidence: readonly EvidenceFile[] = ${JSON.stringify(table)};`,
  ].join('\n');
  const options = await resolveConfig(join(root, target));
  return format(source, { ...options, parser: 'typescript' });
}

const wanted = await printed(await makeEvidence());
if (process.argv.includes('--check')) {
  if (readFileSync(join(root, target), 'utf8') !== wanted) {
    process.stderr.write(`${target} is stale: run \`npm run law:evidence\` and commit it.\n`);
    process.exit(1);
  }
} else {
  writeFileSync(join(root, target), wanted);
}
