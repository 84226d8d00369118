// A simulated year of 6,000 appeals (or as many as the first argument says), given by eight writers at once while the
// read side follows into SQLite and PostgreSQL; then every table is rebuilt, also with kills in between, and compared.
// Prints what was found of each table.
// `npm test` does the same with three weeks.
process.env.QABYLDAU_LIVED_FROM = '2026-01-05';
process.env.QABYLDAU_LIVED_TO = '2026-12-31';
process.env.QABYLDAU_LIVED_APPEALS = process.argv[2] ?? '6000';
process.env.QABYLDAU_LIVED_FIGURES = 'yes';
const { install, run } = await import('./run.mjs');

await install();
await run('building', 'node', ['infra/scripts/build.mjs'], { quiet: true });
await run('living', 'jest', ['--runInBand', '--verbose', 'apps/cli/test/rebuilt-equals-live']);
