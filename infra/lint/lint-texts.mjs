// Lints source texts as if they stood at their paths, with the boundary rules only. Standard input: `[[path, text], …]`;
// standard output: the messages on each, in the same order. One process for all: to start one is most of what it costs.
import { text } from 'node:stream/consumers';
import { ESLint } from 'eslint';

const eslint = new ESLint({ overrideConfigFile: 'infra/lint/boundaries-only.config.mjs' });
const found = [];
for (const [filePath, source] of JSON.parse(await text(process.stdin))) {
  const [result] = await eslint.lintText(source, { filePath });
  found.push(result?.messages ?? []);
}
process.stdout.write(JSON.stringify(found));
