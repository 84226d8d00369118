import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readData } from '@qabyldau/engine';
import { readLog } from './log-file.js';
import { temporaryFolder } from './run-cli.js';
import { does, json, qabyldau } from './run-here.js';

const sample = join(import.meta.dirname, '../../../infra/samples/intake.jsonl');
const folder = temporaryFolder();
const inbox = temporaryFolder();
const file = join(inbox, 'intake.jsonl');

interface Counts {
  readonly registered: number;
  readonly repeated: number;
  readonly defective: number;
  readonly rejected: number;
}
/** After all that the sample tells of, whatever the day of whoever runs this. */
const data = ['--data', folder, '--clock', '2026-03-31T18:00:00+05:00'] as const;
const importing = (path: string): Promise<Counts> => json<Counts>('import', path, ...data);
const registrations = async () =>
  (await readLog(folder)).filter(({ type }) => type === 'appeal-registered.v1');

describe('import', () => {
  let first: Counts;
  let before: number;
  beforeAll(async () => {
    copyFileSync(sample, file);
    await does(
      ...['simulate', '--from', '2026-02-02', '--to', '2026-02-06', '--appeals', '2', '--data', folder],
    );
    before = (await registrations()).length;
    first = await importing(file);
  });

  it('registers every line that can be read, whatever is missing in it', async () => {
    const lines = readFileSync(sample, 'utf8').trimEnd().split('\n').length;
    expect(first.rejected).toBe(4);
    expect(first.registered + first.repeated + first.rejected).toBe(lines);
    const events = (await registrations()).slice(before);
    expect(events).toHaveLength(first.registered);
    const defects = events.map((event) => readData(event)['defects'] as readonly string[]);
    expect(defects.filter((list) => list.length > 0)).toHaveLength(first.defective);
    expect(new Set(defects.flat())).toEqual(
      new Set(['essence', 'postal-address', 'addressee', 'signature', 'name']),
    );
    const numbers = events.map((event) => readData(event)['number']);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('puts lines that cannot be read aside, with their numbers and the reasons', () => {
    const rejected = readFileSync(join(inbox, 'intake.rejected.jsonl'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { line: number; reason: string; text: string });
    const source = readFileSync(sample, 'utf8').split('\n');
    expect(rejected).toHaveLength(4);
    for (const { line, reason, text } of rejected) {
      expect(source[line - 1]).toBe(text);
      expect(reason).not.toBe('');
    }
  });

  it('registers nothing twice', async () => {
    expect(await importing(file)).toEqual({
      registered: 0,
      repeated: first.registered + first.repeated,
      defective: 0,
      rejected: 4,
    });
    expect(await registrations()).toHaveLength(before + first.registered);
  });

  it('takes a file with nothing but its channel and time, and says in Kazakh what came of it', async () => {
    const bare = join(inbox, 'bare.jsonl');
    const line = {
      channel: 'CALL_CENTRE',
      receivedAt: '2026-03-02T10:00:00+05:00',
      applicant: null,
      essence: null,
    };
    writeFileSync(bare, `${JSON.stringify(line)}\n\n${JSON.stringify(line)}\n`);
    const text = await does('import', bare, ...data, '--language', 'kk');
    expect(text).toMatch(/^✓ Тіркелді: 2; бұрын тіркелген: 0\.\n {2}Оның ішінде кемшілігі барлары: 2 /);
  });

  it('wants a file that exists', async () => {
    const { code, stderr } = await qabyldau('import', join(inbox, 'none.jsonl'), ...data);
    expect([code, stderr]).toEqual([1, expect.stringContaining('[no-such-file]')]);
  });
});
