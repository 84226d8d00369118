import { paragraphs } from '@qabyldau/law';
import { main } from '../main.js';

/** What a command line prints, and its exit code. */
async function run(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  const spies = [
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(String(text)) > 0),
    jest.spyOn(process.stderr, 'write').mockImplementation((text) => err.push(String(text)) > 0),
  ];
  try {
    const code = await main(['node', 'qabyldau', ...args]);
    return { code, out: out.join(''), err: err.join('') };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

describe('qabyldau law', () => {
  it('lists every paragraph, each in its language', async () => {
    const { code, out } = await run('law', '--language', 'ru');
    const lines = out.trimEnd().split('\n');
    expect(code).toBe(0);
    expect(lines).toHaveLength(1 + paragraphs.length);
    expect(lines.find((line) => line.startsWith('P29 '))).toContain('Ответ со временем и датой приёма');
  });

  it('is data with --json', async () => {
    const { out } = await run('law', '--json');
    const map = JSON.parse(out) as { id: string; tests: unknown[]; citing: { event: { name: string }[] } }[];
    expect(map.map(({ id }) => id)).toEqual(paragraphs.map(({ id }) => id));
    const reply = map.find(({ id }) => id === 'P29');
    expect(reply?.citing.event.map(({ name }) => name)).toContain('reply-sent');
    expect(reply?.tests.length).toBeGreaterThan(0);
  });

  it.each([
    [['P29'], 'P29'],
    [['p29'], 'P29'],
    [['П29'], 'P29'],
    [['P15(2)'], 'P15'],
    [['cl.', '4'], 'cl. 4'],
    [['code', 'art.', '64(7)(1)'], 'Code 64'],
    [['Code 64'], 'Code 64'],
    [['reading', 'E'], 'P16'],
    [['annex'], 'annex'],
  ])('%j tells of one paragraph', async (asked, id) => {
    const { out } = await run('law', ...asked, '--language', 'en');
    expect(out.startsWith(`${id} · `)).toBe(true);
    expect(JSON.parse((await run('law', ...asked, '--json')).out)).toMatchObject({ id });
  });

  it('knows no other', async () => {
    const { code, err } = await run('law', 'P41', '--language', 'en');
    expect(code).toBe(1);
    expect(err).toContain('There is no such paragraph or article in the map of the law: P41.');
  });
});
