import { install, run } from './run.mjs';

await install();
await run('mutating', 'node', ['infra/mutation/run.mjs', ...process.argv.slice(2)]);
