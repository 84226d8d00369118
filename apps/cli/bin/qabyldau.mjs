#!/usr/bin/env node
import { main } from '../dist/main.js';

// What is written is for its owner alone: the tables hold personal data.
process.umask(0o077);
// Whoever reads the first lines only (`| head`) closes the pipe: nothing went wrong.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});
process.exitCode = await main(process.argv);
