import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Position } from '@qabyldau/event-store';
import type { IsoDate, Json, JsonObject } from '@qabyldau/kernel';
import { explainedFacts, reportOf } from '@qabyldau/server';
import { withDataFolder } from '../src/data-folder.js';
import { readLog } from './log-file.js';
import { recount } from './recount.js';
import { Served, temporaryFolder } from './run-cli.js';
import { does, json, qabyldau } from './run-here.js';

interface Report {
  readonly content: {
    readonly sections: readonly {
      readonly cells: readonly { readonly cell: string; readonly value: number | string | null }[];
    }[];
  };
  readonly stamp: { readonly contentHash: string; readonly logPosition: string; readonly calendar: string };
}

const folder = temporaryFolder();
const body = 'ulgi';
const asked = ['report', '--data', folder, '--quarter', '2026-Q1', '--body', body];

beforeAll(async () => {
  await does(
    ...['simulate', '--data', folder, '--from', '2025-12-15', '--to', '2026-04-10'],
    ...['--appeals', '160', '--seed', '4'],
  );
}, 120_000);

it('counts what another program counts from the raw events', async () => {
  const report = await json<Report>(...asked);
  const inForce = await withDataFolder(folder, ({ calendar }) => Promise.resolve(calendar));
  const expected = recount(await readLog(folder), body, '2026-01-01', '2026-03-31', inForce);
  const cells = report.content.sections.flatMap((section) => section.cells);
  const counted = cells.filter(({ cell }) => !cell.startsWith('4.duty-missed'));
  expect(Object.fromEntries(counted.map(({ cell, value }) => [cell, value ?? 0]))).toEqual(
    Object.fromEntries(counted.map(({ cell }) => [cell, expected.get(cell) ?? 0])),
  );
  const left = [...expected.keys()].filter(
    (cell) => !cell.startsWith('10.') && !cells.some((one) => one.cell === cell),
  );
  expect(left).toEqual([]);
  expect(expected.get('2.received')).toBeGreaterThan(80);
});

it('is the same byte for byte when it is made again, from the tables or from the log', async () => {
  const first = await does(...asked, '--json');
  const { stamp } = JSON.parse(first) as Report;
  expect(await does(...asked, '--json')).toBe(first);
  expect(await does(...asked, '--json', '--position', stamp.logPosition)).toBe(first);
});

/** The same without a process of its own. */
const made = (position?: string) =>
  withDataFolder(folder, (opened) => {
    const source = { ...opened, today: '2026-04-10' as IsoDate };
    return reportOf(source, { body, quarter: '2026-Q1', position: position as Position | undefined });
  });

it('of a position stays the same when the working calendar changes', async () => {
  const { content, stamp } = await made();
  const reason = { kk: 'Аза тұту күні', ru: 'День траура', en: 'Day of mourning' };
  const file = join(temporaryFolder(), 'calendar.json');
  const act = { number: '1', date: '2026-04-10' };
  writeFileSync(file, JSON.stringify({ version: 'kz-2026-9', act, days: [{ off: '2026-04-22', reason }] }));
  await does('calendar', 'apply', file, '--data', folder, '--clock', '2026-04-10T18:30:00+05:00');
  expect(await made(stamp.logPosition)).toMatchObject({ content, stamp });
  expect((await made()).stamp.calendar).toBe('kz-2026-9');
}, 60_000);

it('opens every figure down to its events', async () => {
  const report = await made();
  const cells = report.content.sections
    .flatMap((section) => section.cells)
    .filter(({ cell, value }) => typeof value === 'number' && cell !== '2.persons');
  const log = await readLog(folder);
  const events = new Map(log.map(({ id, stream, revision }) => [id, `${stream}/${revision}`]));
  for (const { cell, value } of cells) {
    const facts = explainedFacts(cell, report) ?? [];
    expect([cell, facts.length]).toEqual([cell, value]);
    for (const { event, stream, revision } of facts)
      if (event !== null) expect([cell, events.get(event)]).toEqual([cell, `${stream}/${revision}`]);
  }
  const cell = '3.replied';
  const { facts } = await json<{ facts: readonly unknown[] }>('report', 'explain', cell, ...asked.slice(1));
  expect(facts).toEqual(explainedFacts(cell, report));
});

it('says which cells there are when it is asked for another', async () => {
  const { code, stderr } = await qabyldau('report', 'explain', '3.nothing', ...asked.slice(1));
  expect(code).toBe(1);
  expect(stderr).toContain('3.refused');
});

it('is not made of a quarter that is still to come', async () => {
  const { code, stderr } = await qabyldau(...asked, '--quarter', '2099-Q1', '--language', 'ru');
  expect(code).toBe(1);
  expect(stderr).toContain('1 квартал 2099 года ещё не начался: его первый день — 01.01.2099.');
});

it('speaks the three languages', async () => {
  const texts = await Promise.all(
    ['kk', 'ru', 'en'].map((language) => does(...asked, '--language', language)),
  );
  expect(texts[0]).toContain('2026 жылғы 1-тоқсан');
  expect(texts[1]).toContain('1 квартал 2026 года');
  expect(texts[2]).toContain('Quarter 1 of 2026');
});

it('is frozen by the office with figures that can be counted again, and corrected as a new version', async () => {
  const report = ['report', '--data', folder, '--quarter', '2025-Q4', '--body', body];
  const frozen = (await readLog(folder)).filter(
    ({ type, stream }) => type.startsWith('report-frozen') && stream.endsWith(`${body}-2025-Q4`),
  );
  const { contentHash } = JSON.parse(frozen[0]?.data ?? '{}') as { contentHash?: string };
  const again = await json<Report>(...report, '--report-version', '1');
  expect(again.stamp.contentHash).toBe(contentHash);
});

it('is drafted, frozen, submitted and corrected over HTTP', async () => {
  const server = await Served.start(folder, '--clock', '2026-04-10T18:00:00+05:00');
  const path = `/api/v1/quarterly-reports/${body}-2026-Q1`;
  const shown = async (query: string) =>
    (await server.ask('controller', `/api/v1/report?quarter=2026-Q1${query}`)).body as unknown as Report;
  const post = (verb: string, data: Json) => server.ask('controller', `${path}/${verb}`, data);
  const statusOf = async (quarter: string) =>
    (await server.ask('controller', `/api/v1/report?quarter=${quarter}`)).status;
  expect([await statusOf('2026-Q2'), await statusOf('2026-Q3')]).toEqual([200, 400]);
  const drafted = await server.ask('controller', '/api/v1/quarterly-reports', { quarter: '2026-Q1' });
  expect([201, 409]).toContain(drafted.status);
  await post('freeze-report', { remarks: { kk: 'Жер мәселелері.', ru: 'Земельные вопросы.' } });
  await post('submit-report', { recipient: 'GOVERNMENT_APPARATUS', number: '1', on: '2026-04-10' });
  const first = await shown('&version=1');
  const same = await post('correct-report', { reason: 'nothing is new', ...remarksOf(first) });
  expect([same.status, same.body['code']]).toEqual([409, 'content-unchanged']);
  const corrected = await post('correct-report', {
    reason: 'the measures were stated anew',
    remarks: { kk: 'Жер және тұрғын үй мәселелері.', ru: 'Земельные и жилищные вопросы.' },
  });
  expect([corrected.status, corrected.body]).toEqual([200, expect.anything()]);
  expect(await shown('&version=1')).toEqual(first);
  expect((await shown('&version=2')).content).toMatchObject({
    remarks: { ru: 'Земельные и жилищные вопросы.' },
  });
  const foreign = await server.ask('controller', '/api/v1/report?quarter=2026-Q1&body=another');
  expect(foreign.status).toBe(404);
  const explained = await server.ask('controller', '/api/v1/report/explain?quarter=2026-Q1&cell=2.received');
  const received = first.content.sections[0]?.cells.find(({ cell }) => cell === '2.received');
  expect(explained.body['facts']).toHaveLength(Number(received?.value));
  await server.stop();
});

const remarksOf = ({ content }: Report): JsonObject =>
  'remarks' in content ? { remarks: content.remarks as JsonObject } : {};
