import type { ResolvedEvent, StreamingRead, AllStreamResolvedEvent } from '@eventstore/db-client';

const pageSize = 500;

type Read = StreamingRead<ResolvedEvent> | StreamingRead<AllStreamResolvedEvent>;
type Resolved<R> = R extends StreamingRead<infer E> ? E : never;

/** Collects a read of the client into pages; the server is told when nobody wants more. */
export async function* inPages<R extends Read>(read: R): AsyncGenerator<Resolved<R>[]> {
  let page: Resolved<R>[] = [];
  try {
    for await (const resolved of read as AsyncIterable<Resolved<R>>) {
      page.push(resolved);
      if (page.length < pageSize) continue;
      yield page;
      page = [];
    }
    if (page.length > 0) yield page;
  } finally {
    await read.cancel().catch(() => undefined);
  }
}
