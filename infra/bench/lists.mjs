import { join } from 'node:path';
import { createCalendar, kazakhstanCalendar } from '@qabyldau/calendar';
import { foldBatch } from '@qabyldau/read-models';
import { openSqlReader, openSqlTables } from '@qabyldau/read-models-sql';
import { listNamed, OpenList, readModels } from '@qabyldau/server';
import { inFolder, median } from './harness.mjs';

const OPEN = 100_000;
const STAFF = 400;
const UNITS = 20;
const body = 'bench';
const letters = [
  'Әбдірахманов',
  'Қазыбеков',
  'Сәрсенов',
  'Жүнісов',
  'Оспанов',
  'Төлегенов',
  'Ғабитов',
  'Ибраев',
  'Іргебаев',
  'Үсенов',
];
const given = ['Нұрлан', 'Айгүл', 'Ерлан', 'Мәдина', 'Қайрат', 'Әсел', 'Дәурен', 'Жанар'];
const parts = ['бай', 'бек', 'хан', 'ғали', 'тай', 'ұл', 'мырза', 'жан', 'нұр', 'дос'];

/** A list of 100,000 open clocks: first page, filters, search. Milliseconds a page, names joined. */
export async function lists() {
  return inFolder(async (directory) => {
    const file = join(directory, 'views.db');
    await fill(file);
    const views = await openSqlReader({ file });
    const calendar = createCalendar(kazakhstanCalendar);
    const now = '2026-03-20T06:00:00.000Z';
    const moment = { now, today: calendar.localDate(now), calendar };
    const asker = { language: 'kk', body, staff: true, applicants: true };
    const open = (name) => new OpenList(listNamed(name), views, moment, asker);
    const first = await open('control').page({ filters: {} });
    const jobs = [
      ['control list of 100,000 open clocks: first page', 'control', {}],
      ['… the next page', 'control', {}, { cursor: first.next }],
      ['… of one unit', 'control', { unit: 'u-7' }],
      ['… of one employee', 'control', { responsible: 'e-77' }],
      ['… overdue', 'control', { overdue: 'yes' }],
      ['… not overdue, of one unit', 'control', { overdue: 'no', unit: 'u-7' }],
      ['… by number', 'control', { number: '2026-054321' }],
      ['search by the beginning of a name', 'search', { q: 'қазыбековм' }],
      ['… typed on a Russian keyboard, two words', 'search', { q: 'иргебаевхан нурл' }],
      ['… by number', 'search', { q: '2026-054321' }],
    ];
    const rows = [];
    for (const [job, name, filters, part = {}] of jobs) {
      const times = [];
      for (let i = 0; i < 15; i++) {
        const started = performance.now();
        const { lines } = await open(name).page({ filters, limit: 50, ...part });
        times.push(performance.now() - started);
        if (lines.length === 0) throw new Error(`${job}: nothing found`);
      }
      rows.push({ job, value: median(times), unit: 'ms', goal: '≤ 50', p99: Math.max(...times) });
    }
    const started = performance.now();
    if ((await open('control').count({ filters: {} })) !== OPEN)
      throw new Error('not every clock is counted');
    rows.push({ job: 'count them all', value: performance.now() - started, unit: 'ms' });
    await views.close();
    return rows;
  });
}

/** Appeals under way, one employee after the other, with their applicants. */
async function fill(file) {
  const tables = await openSqlTables({ file });
  const models = [
    'control-list',
    'appeal-register',
    'appeal-people',
    'applicant-search',
    'employees',
    'employee-names',
    'units',
  ].map((name) => readModels.find((model) => model.name === name));
  const at = models.map(() => '');
  for (let from = 0; from <= OPEN; from += 10_000) {
    const events = from === 0 ? staff() : appeals(from - 10_000, from);
    const checkpoint = String(from + 1).padStart(16, '0');
    const saves = models.map((model, i) => ({
      model,
      changes: foldBatch(model, new Map(), events),
      from: at[i],
      checkpoint,
    }));
    await tables.save(saves);
    at.fill(checkpoint);
  }
  await tables.close();
}

let position = 0;
const event = (workflow, caseId, type, revision, data, personal = []) => ({
  id: `${caseId}-${revision}`,
  workflow,
  caseId,
  revision,
  position: String(++position).padStart(16, '0'),
  type,
  data,
  at: '2026-03-02T06:00:00.000Z',
  actor: { id: 'bench', role: 'receptionist' },
  personal,
});

function staff() {
  const text = (word) => ({ kk: word, ru: word, en: word });
  const units = Array.from({ length: UNITS }, (_, i) =>
    event('body', body, 'unit-added', i, { unit: `u-${i}`, name: text(`Бөлім ${i}`) }),
  );
  const people = Array.from({ length: STAFF }, (_, i) =>
    event(
      'body',
      body,
      'employee-appointed',
      UNITS + i,
      { employee: `e-${i}`, unit: `u-${i % UNITS}`, roles: ['responsible'], position: text('Маман') },
      [
        {
          subject: `e-${i}`,
          data: { name: { surname: letters[i % letters.length], given: given[i % given.length] } },
        },
      ],
    ),
  );
  return [...units, ...people];
}

function appeals(from, to) {
  const events = [];
  for (let i = from; i < to; i++) {
    const day = String(1 + (i % 28)).padStart(2, '0');
    const month = i % 3 === 0 ? '03' : '04';
    const due = `2026-${month}-${day}`;
    const surname = `${letters[i % letters.length]}${parts[Math.floor(i / 10) % 10]}${parts[Math.floor(i / 100) % 10]}`;
    events.push(
      event(
        'reception-appeal',
        `a-${i}`,
        'appeal-registered',
        0,
        {
          body,
          number: `2026-${String(i).padStart(6, '0')}`,
          ordinal: i,
          channel: 'E_OTINISH',
          receivedAt: '2026-03-02T05:00:00.000Z',
          registeredOn: '2026-03-02',
          language: 'kk',
          applicantKind: 'natural',
          subject: `p-${i}`,
          defects: [],
          priority: false,
          topic: 'land',
          noticeChannel: 'cabinet',
          applicants: 1,
          reply: { dueOn: due, dueAt: `${due}T13:30:00.000Z`, provisional: false },
          calendar: 'kz-2026-1',
        },
        [{ subject: `p-${i}`, data: { name: { surname, given: given[i % given.length] } } }],
      ),
      event('reception-appeal', `a-${i}`, 'responsible-assigned', 1, { employee: `e-${i % STAFF}` }),
    );
  }
  return events;
}
