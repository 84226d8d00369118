import type { ModelDelivery } from './delivery.js';

/** When deliveries that were put together are handed on: whichever comes first. */
export interface GatherLimits {
  readonly events: number;
  readonly milliseconds: number;
}

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
      while (count < limits.events) {
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
