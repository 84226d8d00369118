import { createHash } from 'node:crypto';
import { Command } from 'commander';
import type { RecordedEvent } from '@qabyldau/event-store';
import { withDataFolder } from '../data-folder.js';
import { dataFolder, type CommonOptions } from '../options.js';
import { print, printJson } from '../output.js';

interface Options extends CommonOptions {
  readonly hash?: boolean;
}

export function dumpCommand(): Command {
  return new Command('dump')
    .option('--hash', 'print only its SHA-256 and the number of events')
    .action((options: Options) => dump(options));
}

async function dump(options: Options): Promise<void> {
  await withDataFolder(dataFolder(options), async ({ store }) => {
    const hash = createHash('sha256');
    let events = 0;
    for await (const page of store.readAll()) {
      const text = page.map(line).join('');
      events += page.length;
      if (options.hash) hash.update(text);
      else if (!process.stdout.write(text))
        await new Promise((resolve) => process.stdout.once('drain', resolve));
    }
    if (!options.hash) return;
    const sha256 = hash.digest('hex');
    if (options.json) printJson({ sha256, events });
    else print(`${sha256}  ${events}`);
  });
}

/** The event without its place in the whole log, which is the store's own affair. Members in sorted order. */
function line(event: RecordedEvent): string {
  const personal = event.personal === undefined ? '' : `"personal":${event.personal},`;
  return `{"data":${event.data},"hash":"${event.hash}","id":"${event.id}","metadata":${event.metadata},${personal}"revision":${event.revision},"stream":"${event.stream}","type":"${event.type}"}\n`;
}
