import { createHmac } from 'node:crypto';
import type { RecordedEvent } from '@qabyldau/event-store';
import type { Told } from '@qabyldau/runtime';
import { cloudEvent } from './cloud-event.js';
import type { WebhookSettings } from './settings.js';

/** The receiver, or what stands before it, is not there or asks to wait. */
const unavailable: ReadonlySet<number> = new Set([408, 425, 429, 502, 503, 504]);
const GONE = 410;
const TIMEOUT_MS = 15_000;

/** Headers of Standard Webhooks: HMAC-SHA256 over `<id>.<seconds>.<body>`, one signature for each secret. */
export function signedHeaders(
  secrets: readonly Buffer[],
  id: string,
  seconds: number,
  body: string,
): Readonly<Record<string, string>> {
  const signatures = secrets.map(
    (secret) => `v1,${createHmac('sha256', secret).update(`${id}.${seconds}.${body}`).digest('base64')}`,
  );
  return {
    'webhook-id': id,
    'webhook-timestamp': String(seconds),
    'webhook-signature': signatures.join(' '),
  };
}

/** Posts one event. @param now real time in milliseconds, whatever clock the program runs by: receivers check it. */
export async function postEvent(
  { url, secrets, source }: WebhookSettings,
  event: RecordedEvent,
  now: () => number,
): Promise<Told> {
  const body = JSON.stringify(cloudEvent(event, source));
  let response: Response;
  try {
    response = await fetch(url, {
      method: 'POST',
      body,
      headers: {
        'content-type': 'application/cloudevents+json; charset=utf-8',
        'user-agent': 'qabyldau',
        ...signedHeaders(secrets, event.id, Math.floor(now() / 1000), body),
      },
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    // Read and forgotten, so that the connection can be used again.
    await response.body?.cancel();
  } catch (error) {
    return { kind: 'unavailable', reason: reasonOf(error) };
  }
  const reason = `http-${response.status}`;
  if (response.ok) return { kind: 'taken' };
  if (response.status === GONE) return { kind: 'gone', reason };
  if (!unavailable.has(response.status)) return { kind: 'refused', reason };
  const after = Number(response.headers.get('retry-after') ?? '');
  return { kind: 'unavailable', reason, retryAfterSeconds: Number.isFinite(after) ? after : undefined };
}

function reasonOf(error: unknown): string {
  const { name, cause } = error as { readonly name?: string; readonly cause?: { readonly code?: string } };
  return name === 'TimeoutError' ? 'timeout' : (cause?.code ?? 'no-connection');
}
