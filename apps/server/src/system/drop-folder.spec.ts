import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCalendar, kazakhstanCalendar } from '@qabyldau/calendar';
import { parseInstant, SettableClock } from '@qabyldau/kernel';
import type { PendingEffect } from '@qabyldau/runtime';
import { dropFolder } from './drop-folder.js';

const notice = (channel: string) =>
  ({
    id: 'event-1:0',
    workflow: 'reception-appeal',
    caseId: 'a-1',
    type: 'send-notice',
    params: { notice: 'reply-1', kind: 'reply', channel, language: 'kk', subject: 'person-x' },
  }) as unknown as PendingEffect;

describe('the drop folder', () => {
  const directory = mkdtempSync(join(tmpdir(), 'drop-folder-'));
  const clock = new SettableClock(parseInstant('2026-03-20T20:30:00Z'));
  const handler = dropFolder({ directory, clock, calendar: createCalendar(kazakhstanCalendar) })[
    'send-notice'
  ];
  afterAll(() => rmSync(directory, { recursive: true }));

  it('writes one file however often it is asked, and nothing half', async () => {
    await handler?.(notice('sms'));
    await handler?.(notice('sms'));
    expect(readdirSync(join(directory, 'outgoing'))).toEqual(['event-1.0.json']);
    expect(JSON.parse(readFileSync(join(directory, 'outgoing', 'event-1.0.json'), 'utf8'))).toEqual({
      effect: 'event-1:0',
      appeal: 'a-1',
      notice: 'reply-1',
      kind: 'reply',
      channel: 'sms',
      language: 'kk',
      subject: 'person-x',
    });
  });

  it('records what arrives at once as delivered on the local day', async () => {
    expect(await handler?.(notice('e-mail'))).toEqual([
      {
        workflow: 'reception-appeal',
        caseId: 'a-1',
        command: {
          type: 'record-delivery',
          data: {
            notice: 'reply-1',
            outcome: 'delivered',
            on: '2026-03-21',
            channel: 'e-mail',
            proof: 'event-1:0',
          },
        },
      },
    ]);
  });

  it('waits for the post with a registered letter', async () => {
    expect(await handler?.(notice('registered-letter'))).toEqual([]);
  });
});
