import * as program from './run-cli.js';
import { does, json, qabyldau } from './run-here.js';

const { Served, temporaryFolder } = program;

const folder = temporaryFolder();
const data = ['--data', folder];
/** The simulation's last day, on which the server's clock stands. */
const clock = '2026-03-20T18:00:00+05:00';
const at = [...data, '--clock', clock];
let simulated: Record<string, unknown>;

interface Listed {
  readonly total: number;
  readonly appeals: readonly { readonly appeal: string; readonly number: string; readonly course: string }[];
}
const listed = (state: string): Promise<Listed> => json<Listed>('appeals', '--state', state, ...data);

beforeAll(async () => {
  simulated = await program.json(
    ...['simulate', '--from', '2026-02-02', '--to', '2026-03-20', '--appeals', '70', '--seed', '1', ...data],
  );
});

// The first line of each command is a process of its own, of the built program.
describe('simulate', () => {
  it('counts what came about', () => {
    expect(simulated).toMatchObject({ events: expect.any(Number) });
  });

  it('does not begin in a folder that holds a log', async () => {
    const { code, stderr } = await qabyldau(
      'simulate',
      '--from',
      '2026-02-02',
      '--to',
      '2026-03-20',
      '--appeals',
      '5',
      ...data,
    );
    expect([code, stderr]).toEqual([1, expect.stringContaining('[folder-not-empty]')]);
  });
});

describe('appeals', () => {
  it('lists those in a state or below it, and counts them', async () => {
    const [all, told] = await Promise.all([json<Listed>('appeals', ...data), listed('scheduled')]);
    expect(all.total).toBe(70);
    expect(all.appeals.length).toBe(40);
    expect(told.total).toBeGreaterThan(0);
    expect(new Set(told.appeals.map(({ course }) => course))).toEqual(new Set(['course.scheduled']));
    const text = await program.does('appeals', '--limit', '3', '--language', 'kk', ...data);
    const newest =
      all.appeals
        .map(({ number }) => number)
        .sort()
        .at(-1) ?? '';
    expect(text).toMatch(/^нөмірі +тіркелген +жауап мерзімі +күйі +тақырыбы\n/);
    expect(text.split('\n')[1]).toMatch(new RegExp(`^${newest} `));
  });
});

describe('history', () => {
  it('says who, when, what and by which paragraph', async () => {
    const [first] = (await listed('scheduled')).appeals;
    const lines = await json<{ revision: number; type: string; law: string[]; actor: object }[]>(
      ...['history', first!.number, ...data],
    );
    expect(lines.map(({ revision }) => revision)).toEqual(lines.map((_, index) => index));
    expect(lines[0]).toMatchObject({ type: 'appeal-registered', law: expect.arrayContaining(['P25']) });
    expect(lines.filter(({ law }) => law.length === 0)).toEqual([]);
    const text = await program.does('history', first!.number, '--language', 'ru', ...data);
    expect(text.split('\n')).toHaveLength(lines.length + 2);
    expect(text).toMatch(/Обращение зарегистрировано +.*п\. 4; п\. 6/);
  });
});

describe('show', () => {
  it('tells in each language where an appeal stands, what is due and what may come next', async () => {
    const [first] = (await listed('scheduled')).appeals;
    const [kk, ru, en] = await Promise.all(
      ['kk', 'ru', 'en'].map((language) => does('show', first!.number, '--language', language, ...data)),
    );
    expect(kk).toMatch(/^Жолданым 2026-\d{6} /);
    expect(kk).toMatch(/Тіркелген күні: +2026-\d\d-\d\d\n[^]*Қабылдау уақыты: +2026-\d\d-\d\d \d\d:\d\d\n/);
    expect(kk).toMatch(/\nҚабылдау орны: +[^/\n]+\n/);
    expect(ru).toMatch(/Зарегистрировано: [^]*Срок ответа: [^]*Время приёма: [^]*Что может быть дальше:/);
    expect(en).toMatch(/Registered on: [^]*Reply due: [^]*Receiving official: [^]*Time of reception: /);
    expect(en).toMatch(/\n {2}check-in +Check the applicant in +Employee of the public reception room +P/);
  });

  it('gives every open term its paragraph', async () => {
    const [first] = (await listed('preReview')).appeals;
    const { terms } = await program.json<{ terms: object[] }>('show', first!.number, '--at', clock, ...data);
    expect(terms).toMatchObject([
      { kind: 'brief-for-reply', overdue: false, paragraphs: ['P26', 'P29'] },
      { kind: 'reply', overdue: false, paragraphs: ['P29', 'Code 76(1)'] },
    ]);
  });
});

describe('deadline', () => {
  it('gives the day and its reckoning as JSON', async () => {
    const { due, days } = await program.json<{ due: string; days: Record<string, unknown>[] }>(
      ...['deadline', 'reply', '--from', '2026-03-17'],
    );
    expect(due).toBe('2026-04-10');
    expect(days[0]).toEqual({
      date: '2026-03-17',
      counted: false,
      number: null,
      reason: 'day of the event, not counted',
      paragraph: 'Code 76(2)',
    });
    expect(days.at(-1)).toMatchObject({ date: '2026-04-10', counted: true, number: 15 });
    expect(days.filter(({ counted }) => counted)).toHaveLength(15);
  });

  it.each([
    ['kk', ['nope', '--from', '2026-03-17'], 'Белгісіз мерзім түрі: nope. [unknown-term]'],
    ['ru', ['nope', '--from', '2026-03-17'], 'Неизвестный вид срока: nope. [unknown-term]'],
    ['en', ['nope', '--from', '2026-03-17'], 'Unknown kind of term: nope. [unknown-term]'],
    ['kk', ['reply', '--from', '2026-02-30'], '[bad-date]'],
    ['ru', ['reply', '--from', '2031-03-17'], '[calendar-unknown-year]'],
    ['en', ['report', '--from', '2026-03-17'], '[not-a-quarter-end]'],
  ])('says in %s what is wrong with %j', async (language, args, words) => {
    const { code, stdout, stderr } = await qabyldau('deadline', ...args, '--language', language);
    expect([code, stdout, stderr]).toEqual([1, '', expect.stringContaining(words)]);
    expect(stderr.trimEnd().split('\n')).toHaveLength(2);
  });
});

describe('chart', () => {
  it('draws a procedure, or gives it as JSON', async () => {
    const [mermaid, chart, unknown] = await Promise.all([
      program.does('chart', 'reception-day', '--format', 'mermaid', '--language', 'kk'),
      json('chart', 'reception-appeal', '--format', 'json'),
      program.qabyldau('chart', 'nope', '--json'),
    ]);
    expect(mermaid).toMatch(/^stateDiagram-v2\n/);
    expect(JSON.stringify(chart)).toContain('awaitingCorrection');
    expect([unknown.code, JSON.parse(unknown.stdout)]).toMatchObject([1, { code: 'bad-argument' }]);
  });
});

/** Not on the day of the reception (P29), whoever asks, whatever the day of whoever runs this. */
const checkIn = [
  '--identityShown',
  '--document',
  'passport',
  '--actsForOther=false',
  '--authorityShown=false',
];

describe('do', () => {
  let [reviewed, told]: readonly string[] = [];
  beforeAll(async () => {
    const [one, two] = await Promise.all([listed('preReview'), listed('scheduled')]);
    [reviewed, told] = [one.appeals[0]!.number, two.appeals[0]!.number];
  });

  describe('without a server', () => {
    it('carries out what may be done', async () => {
      const done = await program.json(
        'do',
        reviewed!,
        'assign-responsible',
        '--employee',
        'e15',
        '--as',
        'receptionist',
        ...at,
      );
      expect(done).toMatchObject({
        number: reviewed,
        facts: [{ type: 'responsible-assigned', data: { employee: 'e15' } }],
      });
    });

    it('says no with the paragraph and what to do instead, in Kazakh', async () => {
      const { code, stderr } = await qabyldau(
        'do',
        told!,
        'check-in',
        ...checkIn,
        '--as',
        'receptionist',
        '--language',
        'kk',
        ...at,
      );
      expect([code, stderr]).toEqual([
        1,
        expect.stringMatching(/^✗ .+\(29-тармақ\) \[not-the-reception-day\]\n {2}\S/),
      ]);
    });

    it('does not know everybody', async () => {
      const { code, stderr } = await qabyldau('do', told!, 'check-in', '--as', 'nobody', ...at);
      expect([code, stderr]).toEqual([1, expect.stringMatching(/--as.*nobody[^]*receptionist/)]);
    });
  });

  describe('through a running server', () => {
    let server: program.Served;
    beforeAll(async () => {
      server = await Served.start(folder, '--clock', clock);
    });
    afterAll(() => server.stop());

    it('carries out what may be done', async () => {
      const text = await program.does(
        'do',
        reviewed!,
        'assign-responsible',
        '--employee',
        'e16',
        '--as',
        'receptionist',
        ...data,
      );
      expect(text).toMatch(new RegExp(`^✓ ${reviewed}  \\(\\d+\\) [^]*responsible-assigned`));
      const { body } = await server.ask('receptionist', `/api/v1/appeals/${reviewed}`);
      expect(body).toMatchObject({ context: { responsible: 'e16' } });
    });

    it.each([
      ['ru', /^✗ [А-Я].+\(п\. 29\) \[not-the-reception-day\]\n {2}[А-Я]/],
      ['en', /^✗ [A-Z].+\(P29\) \[not-the-reception-day\]\n {2}[A-Z]/],
    ])('says no with the paragraph and what to do instead, in %s', async (language, words) => {
      const { code, stderr } = await program.qabyldau(
        'do',
        told!,
        'check-in',
        ...checkIn,
        '--as',
        'receptionist',
        '--language',
        language,
        ...data,
      );
      expect([code, stderr]).toEqual([1, expect.stringMatching(words)]);
    });

    it('is refused in the wrong role', async () => {
      const { code, stdout } = await qabyldau(
        'do',
        told!,
        'check-in',
        ...checkIn,
        '--as',
        'controller',
        '--json',
        ...data,
      );
      expect([code, JSON.parse(stdout)]).toMatchObject([1, { status: 403 }]);
    });

    it('is not possible in any order', async () => {
      const { code, stdout } = await qabyldau(
        'do',
        told!,
        'return-appeal',
        '--as',
        'responsible',
        '--json',
        ...data,
      );
      expect([code, JSON.parse(stdout)]).toMatchObject([1, { status: 409, code: 'not-now' }]);
    });

    it('leaves a second server out, and says who holds the folder', async () => {
      const second = await program.qabyldau('serve', '--port', '0', ...data);
      expect([second.code, second.stderr]).toEqual([1, expect.stringContaining('[store-locked]')]);
      expect(second.stderr).toContain(server.url);
    });
  });
});
