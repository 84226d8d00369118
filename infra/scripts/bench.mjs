import { install, run } from './run.mjs';

await install();
await run('building', 'node', ['infra/scripts/build.mjs'], {
  quiet: process.argv.includes('--json') === false,
});
await run('measuring', 'node', ['infra/bench/run.mjs', ...process.argv.slice(2)]);
