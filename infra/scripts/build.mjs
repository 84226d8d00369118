// Compiles every project with swc into its own dist/. Nx runs the targets and skips what has not changed.
import { run } from './run.mjs';

await run('building', 'nx', ['run-many', '-t', 'build', '--output-style=static', ...process.argv.slice(2)], {
  quiet: true,
});
