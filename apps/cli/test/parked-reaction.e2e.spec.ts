import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { openEmbeddedReader, type RecordedEvent } from '@qabyldau/event-store';
import Database from 'better-sqlite3';
import { Served, temporaryFolder } from './run-cli.js';
import { does, json, qabyldau } from './run-here.js';

interface Listed {
  readonly released?: boolean;
  readonly work: readonly { readonly id: string; readonly kind: string; readonly reason: string }[];
}

async function eventsIn(folder: string): Promise<readonly RecordedEvent[]> {
  const reader = openEmbeddedReader(folder);
  const events: RecordedEvent[] = [];
  for await (const page of reader.readAll()) events.push(...page);
  await reader.close();
  return events;
}

/** The log as it is after somebody has written into its file past the program. */
function tamper(folder: string, statement: string, ...values: readonly (string | number)[]): void {
  const log = new Database(join(folder, 'log.db'));
  log.prepare(statement).run(...values);
  log.close();
}

const retype = `UPDATE events SET type = (SELECT id FROM types WHERE name = ?)
  WHERE stream = (SELECT id FROM streams WHERE name = ?) AND revision = 1`;

describe('what an event called for, where the case that it is for cannot be read', () => {
  it('waits for a person, waits on while the reason stands, and is done when it is let go after that', async () => {
    const folder = temporaryFolder();
    await does('simulate', '--data', folder, '--from', '2026-03-02', '--to', '2026-03-13', '--appeals', '12');
    // As after a power failure right after the booking: the appeal does not know of it yet (P28).
    const log = await eventsIn(folder);
    const booked = log.find(({ type }) => type.startsWith('slot-booked.'));
    const { appeal } = JSON.parse(booked?.data ?? '{}') as { readonly appeal: string };
    const { at } = JSON.parse(booked?.metadata ?? '{}') as { readonly at: string };
    const stream = `reception-appeal-${appeal}`;
    tamper(folder, 'DELETE FROM events WHERE position > ?', Number(booked?.position));
    for (const file of ['work', 'snapshots', 'views', 'analytics']) rmSync(join(folder, `${file}.db`));
    const types = async () =>
      (await eventsIn(folder)).filter((event) => event.stream === stream).map(({ type }) => type);
    const [registered = '', second = '', ...rest] = await types();
    tamper(folder, retype, registered, stream);

    const server = await Served.start(folder, '--clock', at);
    const waiting = async () =>
      (await json<Listed>('work', '--data', folder)).work.filter(({ kind }) => kind === 'reaction');
    await server.until('it waits', async () => (await waiting()).length > 0);
    const [parked, ...more] = await waiting();
    const id = parked?.id ?? '';
    expect([parked?.reason, more]).toEqual([
      expect.stringMatching(`^illegal-history: Revision 1 .*${stream}`),
      [],
    ]);
    const release = () => qabyldau('work', '--release', id, '--data', folder);
    expect((await release()).stderr).toMatch(/It failed again\..*illegal-history/);
    expect(await waiting()).toHaveLength(1);

    tamper(folder, retype, second, stream);
    expect((await release()).stdout).toContain('Taken up again');
    expect(await waiting()).toEqual([]);
    await server.until('the appeal has its slot', async () => (await types()).length > 2 + rest.length);
    expect((await types()).slice(0, 3 + rest.length)).toEqual([
      ...[registered, second, ...rest],
      'slot-allocated.v1',
    ]);
    await server.stop();
    expect(JSON.parse(await does('verify', '--data', folder, '--json'))).toMatchObject({ ok: true });
  });
});
