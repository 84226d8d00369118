// Kills the server and the runtime at random moments, fifty times each or as often as the first argument says.
// `npm test` does the same ten times.
process.env.QABYLDAU_KILLS = process.argv[2] ?? '50';
const { install, run } = await import('./run.mjs');

await install();
await run('building', 'node', ['infra/scripts/build.mjs'], { quiet: true });
await run('killing', 'jest', ['--runInBand', 'apps/cli/test/kill', 'libs/runtime/src/crash']);
