import type { ServerResponse } from 'node:http';
import type { AnyWorkflow } from '@qabyldau/engine';
import type { Language } from '@qabyldau/kernel';
import type { Position } from '@qabyldau/event-store';
import { eventLabel } from '../command/answer.js';
import type { EventFeed, FeedEvent } from './event-feed.js';

export interface StreamOptions {
  readonly feed: EventFeed;
  readonly workflows: readonly AnyWorkflow[];
  readonly response: ServerResponse;
  readonly after: Position;
  readonly language: Language;
  /** Only of this case. */
  readonly caseId?: string | undefined;
  readonly signal: AbortSignal;
  /** How long a listener may leave what was sent unread, in milliseconds; it can resume by its last id. */
  readonly patience?: number | undefined;
}

const HEARTBEAT_MS = 15_000;
const PATIENCE_MS = 10_000;

/** Sends events until the listener goes, is too slow, or the server stops. */
export async function streamEvents(options: StreamOptions): Promise<void> {
  const { feed, response, signal, caseId, patience = PATIENCE_MS } = options;
  const send = (text: string) => sent(response, text, patience);
  const byName = new Map(options.workflows.map((workflow) => [workflow.name, workflow]));
  const line = (event: FeedEvent) => written(event, byName.get(event.workflow), options.language);
  let position = options.after;
  let lastSent = performance.now();
  await send(`retry: 2000\n: ${position}\n\n`);
  while (!signal.aborted && !response.destroyed) {
    const batch = await feed.after(position, HEARTBEAT_MS, signal);
    position = batch.position;
    const wanted = batch.events.filter((event) => caseId === undefined || event.caseId === caseId);
    if (wanted.length === 0 && performance.now() - lastSent < HEARTBEAT_MS) continue;
    if (!(await send(wanted.length === 0 ? ': still here\n\n' : wanted.map(line).join('')))) break;
    lastSent = performance.now();
  }
  response.end();
}

function written(event: FeedEvent, workflow: AnyWorkflow | undefined, language: Language): string {
  const { position, timer, ...told } = event;
  const label = workflow && eventLabel(workflow, event.type, { delay: timer }, language);
  return `id: ${position}\nevent: ${event.type}\ndata: ${JSON.stringify({ ...told, timer, label })}\n\n`;
}

/** False when the listener has gone or does not read. */
async function sent(response: ServerResponse, text: string, patience: number): Promise<boolean> {
  if (response.destroyed) return false;
  if (response.write(text)) return true;
  return new Promise((resolve) => {
    const settle = (fine: boolean) => {
      clearTimeout(timer);
      response.off('drain', drained).off('close', gone);
      if (!fine) response.destroy();
      resolve(fine);
    };
    const drained = () => settle(true);
    const gone = () => settle(false);
    const timer = setTimeout(gone, patience);
    response.once('drain', drained).once('close', gone);
  });
}
