#!/usr/bin/env node
import { main } from '../dist/main.js';

// What is written is for its owner alone: the tables hold personal data.
process.umask(0o077);
process.exitCode = await main(process.argv);
