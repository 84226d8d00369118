import { parentPort, receiveMessageOnPort, workerData, type MessagePort } from 'node:worker_threads';
import { GroupWriter } from './group-writer.js';
import type { Opened, Request, WriterOptions } from './writer-messages.js';

/** Takes whatever waits in the port: while one group is being synced, the next one gathers by itself. */
function serve(port: MessagePort, writer: GroupWriter): void {
  port.on('message', (first: readonly Request[]) => {
    const group = [...first];
    for (let next = take(port); next; next = take(port)) group.push(...next.message);
    port.postMessage(writer.commit(group));
    if (group.some(([kind]) => kind === 'close')) {
      writer.close();
      port.close();
    }
  });
}

const take = (port: MessagePort): { readonly message: readonly Request[] } | undefined =>
  receiveMessageOnPort(port);

function open(port: MessagePort): void {
  let opened: Opened;
  try {
    const writer = new GroupWriter(workerData as WriterOptions);
    serve(port, writer);
    opened = { head: writer.head };
  } catch (error) {
    opened = { reason: error instanceof Error ? error.message : String(error) };
  }
  port.postMessage(opened);
}

if (parentPort) open(parentPort);
