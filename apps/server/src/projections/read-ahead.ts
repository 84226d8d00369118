import { on } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { MessageChannel, Worker, type MessagePort } from 'node:worker_threads';
import { START, type Position } from '@qabyldau/event-store';
import type { ModelDelivery, ModelSource, ReadModel } from '@qabyldau/read-models';
import { eventUnpacker, type PackedEvents } from './pack-events.js';

/** What the thread that reads is started with. */
export interface ReadAheadData {
  readonly directory: string;
  readonly models: readonly Pick<ReadModel, 'reads' | 'personal'>[];
}

/** Asks it for a part of the log, to be given at a port, which is closed when nobody wants more. */
export interface ReadAheadOrder {
  readonly after: Position;
  readonly upTo: Position;
  readonly port: MessagePort;
}

/** Each is answered by a message when it has been taken. */
export type ReadAheadPage =
  (Omit<ModelDelivery, 'events'> & { readonly events: PackedEvents }) | 'nothing-more';

// Names the compiled file from src/ (tests) as well as from dist/.
const workerFile = fileURLToPath(new URL('../../dist/projections/read-ahead.worker.js', import.meta.url));

/**
 * The log as these models see it, read and opened in a thread of its own while this one makes rows of the pages before.
 * It gives what there is up to a position, and follows nothing. From the first event up to `head` it begins to read
 * at once.
 */
export function openReadAhead(
  directory: string,
  models: readonly ReadModel[],
  head: Position,
): { readonly source: ModelSource; close(): Promise<void> } {
  if (!existsSync(workerFile)) throw new Error(`${workerFile} is missing: npm run build`);
  const workerData: ReadAheadData = {
    directory,
    models: models.map(({ reads, personal }) => ({ reads, personal })),
  };
  const thread = new Worker(workerFile, { workerData, name: 'read-ahead', env: process.env });
  const broken = new AbortController();
  thread.once('error', (error) => broken.abort(failure(error)));
  thread.once('exit', () => broken.abort(new Error('the thread that reads the log has ended')));
  let begun: MessagePort | undefined = ask(thread, START, head);
  return {
    source: (after, signal, upTo) => {
      if (upTo === undefined) throw new Error('read ahead goes to a position');
      const first = after === START && upTo === head ? begun : undefined;
      if (first === undefined) begun?.close();
      begun = undefined;
      return pages(first ?? ask(thread, after, upTo), signal, broken.signal);
    },
    close: async () => {
      await thread.terminate();
    },
  };
}

/** What the database throws is no error any more when it comes from another thread. */
const failure = (cause: unknown): Error => {
  const reason = cause instanceof Error ? cause.message : JSON.stringify(cause);
  return new Error(`the log cannot be read: ${reason}`, { cause });
};

/** @returns where the pages come */
function ask(thread: Worker, after: Position, upTo: Position): MessagePort {
  const { port1: here, port2: port } = new MessageChannel();
  const order: ReadAheadOrder = { after, upTo, port };
  thread.postMessage(order, [port]);
  return here;
}

async function* pages(
  here: MessagePort,
  signal: AbortSignal,
  broken: AbortSignal,
): AsyncGenerator<ModelDelivery> {
  const unpack = eventUnpacker();
  try {
    broken.throwIfAborted();
    for await (const [message] of on(here, 'message', { signal: broken })) {
      const page = message as ReadAheadPage;
      if (page === 'nothing-more' || signal.aborted) return;
      here.postMessage('taken');
      yield { ...page, events: unpack(page.events) };
    }
  } catch (error) {
    broken.throwIfAborted();
    throw error;
  } finally {
    here.close();
  }
}
