import { createReadStream, existsSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { Command } from 'commander';
import { fillText, QabyldauError, WrongRequest, type Language, type Text } from '@qabyldau/kernel';
import { openDesk, type Answer, type Desk } from '../desk.js';
import { UsageError } from '../failure.js';
import { readIntakeLine, type IntakeRequest } from '../intake-line.js';
import { chooseClock, chooseLanguage, dataFolder, type CommonOptions } from '../options.js';
import { print, printJson, progress } from '../output.js';

interface Options extends CommonOptions {
  readonly as: string;
  readonly clock?: string;
}

interface Rejected {
  readonly line: number;
  readonly reason: string;
  readonly text: string;
}

const words: Record<'done' | 'defective' | 'rejected', Text> = {
  done: {
    kk: '✓ Тіркелді: {registered}; бұрын тіркелген: {repeated}.',
    ru: '✓ Зарегистрировано: {registered}; было зарегистрировано раньше: {repeated}.',
    en: '✓ Registered: {registered}; registered before: {repeated}.',
  },
  defective: {
    kk: '  Оның ішінде кемшілігі барлары: {defective} (жолданымды қабылдаудан бас тартуға тыйым салынады, 6-тармақ).',
    ru: '  Из них с недостатками: {defective} (отказ в приёме обращения запрещён, пункт 6).',
    en: '  Of them with defects: {defective} (acceptance may not be refused, P6).',
  },
  rejected: {
    kk: '  Оқылмаған жолдар: {rejected}, {file} файлында.',
    ru: '  Нечитаемых строк: {rejected}, они в файле {file}.',
    en: '  Unreadable lines: {rejected}, written to {file}.',
  },
};

export function importCommand(): Command {
  return new Command('import')
    .argument('<file>', 'a JSON Lines file')
    .option('--as <actor>', "an employee's id, or a role", 'receptionist')
    .option('--clock <instant>', 'as of this instant: for a simulated run of fixed dates')
    .action((file: string, options: Options) => importFile(resolve(file), options));
}

async function importFile(file: string, options: Options): Promise<void> {
  if (!existsSync(file)) throw new UsageError('no-such-file', { file });
  const language = chooseLanguage(options.language);
  const desk = await openDesk(dataFolder(options), options.as, language, chooseClock(options.clock));
  try {
    const counts = await importLines(file, desk, language);
    const rejects = `${file.replace(/\.jsonl$/, '')}.rejected.jsonl`;
    rmSync(rejects, { force: true });
    if (counts.rejected.length > 0)
      writeFileSync(rejects, counts.rejected.map((r) => `${JSON.stringify(r)}\n`).join(''));
    const { registered, repeated, defective } = counts;
    if (options.json) {
      printJson({ registered, repeated, defective, rejected: counts.rejected.length });
      return;
    }
    print(fillText(words.done, { registered, repeated })[language]);
    if (defective > 0) print(fillText(words.defective, { defective })[language]);
    if (counts.rejected.length > 0)
      print(fillText(words.rejected, { rejected: counts.rejected.length, file: rejects })[language]);
  } finally {
    await desk.close();
  }
}

interface Counts {
  registered: number;
  repeated: number;
  defective: number;
  readonly rejected: Rejected[];
}

async function importLines(file: string, desk: Desk, language: Language): Promise<Counts> {
  const counts: Counts = { registered: 0, repeated: 0, defective: 0, rejected: [] };
  const seen = new Map<string, number>();
  const bar = progress();
  let number = 0;
  for await (const text of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })) {
    number++;
    if (text.trim() === '') continue;
    bar.show(`${number}`);
    const reject = (reason: string) => counts.rejected.push({ line: number, reason, text });
    let request: IntakeRequest;
    try {
      request = readIntakeLine(text, seen);
    } catch (error) {
      if (!(error instanceof WrongRequest)) throw error;
      reject(error.text[language]);
      continue;
    }
    const answer = await desk.post('/api/v1/appeals', request.body, {
      'idempotency-key': `import ${request.key}`,
    });
    if (answer.status >= 500) throw new QabyldauError('store-failed', { reason: detailOf(answer) });
    if (answer.status >= 400) reject(detailOf(answer));
    else count(counts, answer.body, answer.replayed);
  }
  bar.done();
  return counts;
}

const detailOf = ({ body }: Answer): string => (typeof body['detail'] === 'string' ? body['detail'] : '');

function count(counts: Counts, body: Answer['body'], replayed: boolean): void {
  if (replayed) counts.repeated++;
  else counts.registered++;
  const facts = body['facts'] as readonly { data: { defects?: readonly string[] } }[];
  if (!replayed && (facts[0]?.data.defects?.length ?? 0) > 0) counts.defective++;
}
