import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from '../src/commands.js';
import { does, json, temporaryFolder } from './run-cli.js';

/** Other specs run their command lines in their own process, from the sources: here each is the built program. */
describe('the built program', () => {
  const folder = temporaryFolder();
  const file = (name: string): string => join(folder, name);
  const data = join(folder, 'data');
  const fixed = ['--clock', '2026-02-02T09:00:00+05:00'];

  beforeAll(async () => {
    await does(
      ...['simulate', '--data', data, '--from', '2026-01-05', '--to', '2026-01-30'],
      ...['--appeals', '12', '--seed', '3'],
    );
    const reason = { kk: 'сынақ', ru: 'проба', en: 'trial' };
    const calendar = {
      version: 'kz-test',
      act: { number: '9', date: '2026-01-30' },
      days: [{ off: '2026-05-04', reason }],
    };
    writeFileSync(file('calendar.json'), JSON.stringify(calendar));
    writeFileSync(file('intake.jsonl'), '');
  });

  const lines: Readonly<Record<string, readonly string[]>> = {
    import: [file('intake.jsonl'), ...fixed],
    appeals: ['--limit', '1'],
    list: ['control', '--limit', '1'],
    show: ['2026-000001'],
    history: ['2026-000001'],
    do: ['2026-000001', 'assign-responsible', '--as', 'receptionist', '--employee', 'e17', ...fixed],
    document: ['control-list', '--body', 'ulgi', '--out', file('control.pdf')],
    template: ['list', '--body', 'ulgi'],
    deadline: ['reply', '--from', '2026-01-05'],
    calendar: ['preview', file('calendar.json')],
    edition: ['dry-run'],
    report: ['--quarter', '2026-Q1', '--body', 'ulgi', '--out', file('report.xlsx')],
    sql: ['select count(*) as n from appeals'],
    export: ['--format', 'xes', '--out', file('log.xes')],
    mine: [],
    chart: ['reception-appeal'],
    law: ['P29'],
    dump: [],
    verify: [],
    rebuild: ['--read-model', 'appeal-register'],
    work: [],
  };
  /** Started as processes by the specs of their own, simulate above, erase below. */
  const elsewhere = ['start', 'serve', 'simulate', 'erase'];

  it('has no command that is not started here or elsewhere', () => {
    const names = commands.map(({ name }) => name);
    expect([...Object.keys(lines), ...elsewhere].sort()).toEqual([...names].sort());
  });

  it.each(Object.entries(lines))('carries out %s', async (name, options) => {
    const folderless = ['deadline', 'chart', 'law'].includes(name);
    const printed = await does(name, ...options, ...(folderless ? [] : ['--data', data]));
    const out = options[options.indexOf('--out') + 1] ?? '';
    expect(options.includes('--out') ? existsSync(out) : printed.length > 0).toBe(true);
  });

  it('carries out erase', async () => {
    const shown = await json<{ context: { appeal: { subject: string } } }>(
      'show',
      '2026-000001',
      '--data',
      data,
    );
    const { subject } = shown.context.appeal;
    expect(await does('erase', subject, '--ground', 'сынақ', '--data', data, ...fixed)).toContain(subject);
  });
});
