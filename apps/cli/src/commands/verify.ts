import { Command } from 'commander';
import { fillText, type Text } from '@qabyldau/kernel';
import { verifyLog } from '@qabyldau/runtime';
import { withDataFolder } from '../data-folder.js';
import { chooseLanguage, dataFolder, type CommonOptions } from '../options.js';
import { print, printJson, progress } from '../output.js';

const words: Record<'sound' | 'broken' | 'missing' | 'limit' | 'reading', Text> = {
  sound: {
    kk: '✓ Журнал бүтін: {events} оқиға, {streams} ағын, барлық хеш сәйкес ({seconds} с).',
    ru: '✓ Журнал цел: событий {events}, потоков {streams}, все хеши совпадают ({seconds} с).',
    en: '✓ The log is whole: {events|event|events} in {streams|stream|streams}, every hash matches ({seconds} s).',
  },
  broken: {
    kk: '✗ Журнал бүлінген: {stream} ағынының {revision}-жазбасы ({reason}).',
    ru: '✗ Журнал повреждён: запись {revision} потока {stream} ({reason}).',
    en: '✗ The log is damaged at revision {revision} of stream {stream} ({reason}).',
  },
  missing: {
    kk: '✗ Журналда {missing} оқиға жоқ: {written} жазылған, {events} ғана бар.',
    ru: '✗ В журнале не хватает событий: {missing}; записано {written}, есть только {events}.',
    en: '✗ Events missing from the log: {missing}; written {written}, there are only {events}.',
  },
  limit: {
    kk: '  Журналдың соңынан қиып тастау бұл тексеруден көрінбейді: бұрын жазып алынған оқиға санымен салыстырыңыз.',
    ru: '  Отрезанный конец журнала эта проверка не видит: сравните число событий с записанным раньше.',
    en: '  A log cut off at its end does not show here: compare the number of events with one noted before.',
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
  return new Command('verify').action((options: CommonOptions) => verify(options));
}

async function verify(options: CommonOptions): Promise<void> {
  const language = chooseLanguage(options.language);
  const bar = progress();
  const started = performance.now();
  const { result, written } = await withDataFolder(dataFolder(options), async ({ store }) => ({
    // The embedded log numbers its events without gaps: what is not there any more was taken out.
    written: store.stats().events,
    result: await verifyLog(store, {
      onProgress: (events) => bar.show(fillText(words.reading, { events })[language]),
    }),
  }));
  bar.done();
  const seconds = ((performance.now() - started) / 1000).toFixed(2);
  const missing = result.ok ? Math.max(0, written - result.events) : 0;
  if (!result.ok || missing > 0) process.exitCode = 1;
  if (options.json) printJson(missing > 0 ? { ...result, ok: false, missing } : { ...result });
  else if (missing > 0)
    process.stderr.write(
      `${fillText(words.missing, { missing, written, events: result.events })[language]}\n`,
    );
  else if (result.ok) {
    print(fillText(words.sound, { events: result.events, streams: result.streams, seconds })[language]);
    print(words.limit[language]);
  } else {
    const { stream, revision } = result;
    const reason = reasons[result.reason]?.[language] ?? result.reason;
    process.stderr.write(`${fillText(words.broken, { stream, revision, reason })[language]}\n`);
  }
}
