import type { ModelDelivery } from './delivery.js';

/** When deliveries that were put together are handed on: whichever comes first. */
export interface GatherLimits {
  readonly events: number;
  readonly milliseconds: number;
  /** Whether a delivery that is caught up is handed on at once, with what was put together before it. */
  readonly untilCaughtUp?: boolean | undefined;
}

/**
 * Far behind, large batches pay: a row that many events touch is loaded and written once. At the head of
 * the log nothing is held back.
 */
export const catchingUp: GatherLimits = { events: 50_000, milliseconds: 250, untilCaughtUp: true };

/**
 * Puts small deliveries together into larger ones. One delivery is asked for ahead, never more. A source
 * that is left early is told so, but not waited for: its signal is what ends it.
 */
export async function* gather(
  source: AsyncIterable<ModelDelivery>,
  limits: GatherLimits,
): AsyncGenerator<ModelDelivery, void, undefined> {
  const iterator = source[Symbol.asyncIterator]();
  let next = ahead(iterator);
  try {
    for (;;) {
      const first = await next;
      if (first.done) return;
      let last = first.value;
      const parts = [last.events];
      let count = last.events.length;
      next = ahead(iterator);
      const due = timer(limits.milliseconds);
      while (count < limits.events && !(limits.untilCaughtUp && last.caughtUp)) {
        const more = await Promise.race([next, due.rang]);
        if (more === 'due' || more.done) break;
        last = more.value;
        parts.push(last.events);
        count += last.events.length;
        next = ahead(iterator);
      }
      due.cancel();
      yield parts.length === 1 ? last : { ...last, events: parts.flat() };
    }
  } finally {
    iterator.return?.().catch(() => undefined);
  }
}

/** A failure is thrown where the delivery is awaited, not before. */
function ahead(iterator: AsyncIterator<ModelDelivery>): Promise<IteratorResult<ModelDelivery>> {
  const next = iterator.next();
  next.catch(() => undefined);
  return next;
}

function timer(milliseconds: number): { readonly rang: Promise<'due'>; cancel(): void } {
  let cancel = (): void => undefined;
  const rang = new Promise<'due'>((resolve) => {
    const timeout = setTimeout(() => resolve('due'), milliseconds);
    cancel = () => clearTimeout(timeout);
  });
  return { rang, cancel: () => cancel() };
}
