import { Command } from 'commander';
import { fillText, type Text } from '@qabyldau/kernel';
import { verifyLog } from '@qabyldau/runtime';
import { withDataFolder } from '../data-folder.js';
import { chooseLanguage, dataFolder, type CommonOptions } from '../options.js';
import { print, printJson, progress } from '../output.js';

const words: Record<'sound' | 'broken' | 'reading', Text> = {
  sound: {
    kk: '✓ Журнал бүтін: {events} оқиға, {streams} ағын, барлық хеш сәйкес ({seconds} с).',
    ru: '✓ Журнал цел: событий {events}, потоков {streams}, все хеши совпадают ({seconds} с).',
    en: '✓ The log is whole: {events} events in {streams} streams, every hash matches ({seconds} s).',
  },
  broken: {
    kk: '✗ Журнал бүлінген: {stream} ағынының {revision}-жазбасы ({reason}).',
    ru: '✗ Журнал повреждён: запись {revision} потока {stream} ({reason}).',
    en: '✗ The log is damaged at revision {revision} of stream {stream} ({reason}).',
  },
  reading: { kk: 'тексерілді: {events}', ru: 'проверено: {events}', en: 'checked: {events}' },
};

/** Why a revision is broken, as the proof says it. */
const reasons: Readonly<Record<string, Text>> = {
  'a revision is missing or out of order': {
    kk: 'алдыңғы жазба жоқ немесе реті бұзылған',
    ru: 'предыдущая запись отсутствует или нарушен порядок',
    en: 'a revision is missing or out of order',
  },
  'the content does not match its hash': {
    kk: 'мазмұны хешіне сәйкес емес',
    ru: 'содержание не соответствует хешу',
    en: 'the content does not match its hash',
  },
};

export function verifyCommand(): Command {
  return new Command('verify')
    .description('re-computes every hash of the log; names the first broken revision')
    .action((options: CommonOptions) => verify(options));
}

async function verify(options: CommonOptions): Promise<void> {
  const language = chooseLanguage(options.language);
  const bar = progress();
  const started = performance.now();
  const result = await withDataFolder(dataFolder(options), ({ store }) =>
    verifyLog(store, { onProgress: (events) => bar.show(fillText(words.reading, { events })[language]) }),
  );
  bar.done();
  const seconds = ((performance.now() - started) / 1000).toFixed(2);
  if (!result.ok) process.exitCode = 1;
  if (options.json) printJson({ ...result });
  else if (result.ok)
    print(fillText(words.sound, { events: result.events, streams: result.streams, seconds })[language]);
  else {
    const { stream, revision } = result;
    const reason = reasons[result.reason]?.[language] ?? result.reason;
    process.stderr.write(`${fillText(words.broken, { stream, revision, reason })[language]}\n`);
  }
}
