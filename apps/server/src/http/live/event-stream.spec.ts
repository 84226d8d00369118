import type { ServerResponse } from 'node:http';
import { Writable } from 'node:stream';
import type { Position } from '@qabyldau/event-store';
import type { EventFeed, FeedEvent } from './event-feed.js';
import { streamEvents } from './event-stream.js';

const event = (n: number): FeedEvent => ({
  position: String(n).padStart(4, '0') as Position,
  workflow: 'w',
  caseId: 'c',
  type: 'happened',
  revision: n,
  at: '2026-03-20T13:05:00.000Z',
});

describe('a listener that does not read', () => {
  it('is dropped, and nothing piles up for it', async () => {
    let asked = 0;
    const feed = {
      after: () => Promise.resolve({ events: [event(++asked)], position: event(asked).position }),
    } as unknown as EventFeed;
    const response = new Writable({ highWaterMark: 200, write: () => undefined });
    const dropped = new Promise((resolve) => response.once('close', resolve));
    const { signal } = new AbortController();
    const after = '' as Position;
    const options = { feed, workflows: [], after, language: 'en', signal, patience: 20 } as const;
    await streamEvents({ ...options, response: response as unknown as ServerResponse });
    await dropped;
    expect(response.destroyed).toBe(true);
    expect(asked).toBeLessThan(5);
  });
});
