import { readData, readMetadata } from '@qabyldau/engine';
import type { JsonObject } from '@qabyldau/kernel';
import { readLog } from './log-file.js';
import { Served, temporaryFolder } from './run-cli.js';
import { does, json, qabyldau } from './run-here.js';

const clock = '2023-06-17T10:00:00+05:00';
const older = '214-2023-initial';
const newer = '214-2023';

interface Listed {
  readonly caseId: string;
  readonly number: string;
  readonly body: string;
  readonly changes: readonly { readonly what: string }[];
  readonly missed: readonly { readonly name: string; readonly due: string }[];
  readonly obstacles: readonly string[];
  readonly reasons: readonly string[];
}
interface DryRun extends JsonObject {
  readonly open: number;
  readonly plain: number;
}
const listedIn = (answer: JsonObject) => answer['appeals'] as unknown as readonly Listed[];

const folder = temporaryFolder();
const edition = (what: string, ...more: readonly string[]) =>
  ['edition', what, ...more, '--data', folder, '--clock', clock] as const;
const moves = async () => (await readLog(folder)).filter(({ type }) => type.startsWith('edition-migrated'));

/** One that the newer edition would lead another way, of the administrator's body. */
async function changing(): Promise<Listed> {
  const listed = listedIn(await json(...edition('dry-run')));
  const [one] = listed.filter(({ body, changes }) => body === 'ulgi' && changes.length > 0);
  if (one === undefined) throw new Error('no appeal changes its course');
  return one;
}

describe('qabyldau edition', () => {
  beforeAll(() =>
    does('simulate', '--data', folder, '--from', '2023-04-03', '--to', '2023-06-16', '--appeals', '40'),
  );

  it('lists what would change and what would be late, with why, and writes nothing', async () => {
    const before = (await readLog(folder)).length;
    const now = await json<DryRun>(...edition('dry-run'));
    expect(now.open).toBeGreaterThan(now.plain);
    expect(listedIn(now)).toHaveLength(now.open - now.plain);
    expect((await changing()).reasons).toContain('Course: Awaiting correction → In pre-review');
    const later = ['edition', 'dry-run', '--data', folder, '--clock', '2023-07-20T10:00:00+05:00'];
    const late = listedIn(await json(...later)).filter(({ missed }) => missed.length > 0);
    expect(late.length).toBeGreaterThan(0);
    expect(late[0]?.reasons.join()).toMatch(/the term has run out: Reply due, \d+ (June|July) 2023/);
    expect(await does(...edition('dry-run', '--language', 'kk'))).toContain(
      'Барысы: Түзету күтілуде → Алдын ала қаралуда',
    );
    expect(await readLog(folder)).toHaveLength(before);
  });

  it('refuses whoever is no administrator, an edition that is not known, and a folder that is served', async () => {
    const controller = await qabyldau(...edition('migrate', '--as', 'controller'));
    expect([controller.code, controller.stderr]).toEqual([1, expect.stringContaining('[bad-option]')]);
    const unknown = await qabyldau(...edition('dry-run', '--to', '2019'));
    expect([unknown.code, unknown.stderr]).toEqual([1, expect.stringContaining(`${older}, ${newer}`)]);
    const server = await Served.start(folder, '--clock', clock);
    const held = await qabyldau(...edition('migrate'));
    await server.stop();
    expect([held.code, held.stderr]).toEqual([1, expect.stringContaining('[store-locked]')]);
    expect(await moves()).toHaveLength(0);
  });

  it('moves the one that was named, once, and says why it stays the second time', async () => {
    const { caseId, number } = await changing();
    expect(await does(...edition('migrate', '--appeal', number))).toContain('moved to the edition 214-2023');
    const [move, ...others] = await moves();
    expect(others).toHaveLength(0);
    expect(move?.stream).toBe(`reception-appeal-${caseId}`);
    expect(readData(move!)).toMatchObject({ from: older, to: newer });
    expect(readMetadata(move!)).toMatchObject({ actor: { role: 'administrator' }, law: ['cl. 5'] });
    const shown = await json('show', caseId, '--data', folder);
    expect(shown['edition']).toBe(newer);
    expect(shown['state']).toContain('course.preReview');
    const again = await qabyldau(...edition('migrate', '--appeal', caseId));
    expect(again.code).toBe(1);
    expect(again.stdout).toContain('it stands in the edition 214-2023 already');
    expect(await moves()).toHaveLength(1);
    expect(await json('verify', '--data', folder)).toMatchObject({ ok: true });
  });

  it('moves all that are left of the body, and then there is nothing to do', async () => {
    await does(...edition('migrate'));
    const { length } = await moves();
    expect(length).toBeGreaterThan(1);
    expect(await does(...edition('migrate'))).toContain('nothing was moved');
    expect(await moves()).toHaveLength(length);
    expect(await json('verify', '--data', folder)).toMatchObject({ ok: true });
  });
});
