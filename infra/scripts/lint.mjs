// Lint with the boundaries. The boundary rule reads Nx's project graph and is silently skipped without one:
// building first makes it, in the same place where ESLint then looks.
import { install, run, runUnchecked } from './run.mjs';

await install();
await run('building', 'node', ['infra/scripts/build.mjs'], { quiet: true });
// Each keeps one processor busy.
const codes = await Promise.all([
  runUnchecked('eslint', 'eslint', ['.', '--max-warnings', '0', ...process.argv.slice(2)]),
  runUnchecked('prettier', 'prettier', ['--check', '--log-level', 'warn', '.'], { quiet: true }),
]);
process.exit(Math.max(...codes));
