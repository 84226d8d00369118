// One command proves the program: installs what is missing, builds, runs every suite, and counts.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { install, root, run, runUnchecked } from './run.mjs';

await install();
await run('building', 'node', ['infra/scripts/build.mjs'], { quiet: true });
const results = join(root, 'node_modules', '.cache', 'test-results.json');
rmSync(results, { force: true });
const code = await runUnchecked('testing', 'jest', [
  '--json',
  `--outputFile=${results}`,
  ...process.argv.slice(2),
]);
const counts = JSON.parse(readFileSync(results, 'utf8'));
const broken = counts.numRuntimeErrorTestSuites;
const failed = counts.numFailedTests + broken;
if (broken > 0) process.stdout.write(`${broken} suite(s) could not run\n`);
if (process.env.EVENTSTOREDB_URL === undefined) {
  process.stdout.write(
    'EVENTSTOREDB_URL is not set: the conformance suite ran on the embedded store only.\n',
  );
}
process.stdout.write(
  `${counts.numPassedTests} passed, ${failed} failed, ${counts.numPendingTests + counts.numTodoTests} skipped\n`,
);
process.exit(code !== 0 || failed > 0 || counts.numPassedTests === 0 ? 1 : 0);
