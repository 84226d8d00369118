import type { Server } from './start-server.js';

/** SIGTERM and SIGINT stop the server in good order; a second one stops it at once. */
export function stopOnSignals(server: Pick<Server, 'close'>): void {
  let stopping = false;
  const stop = (signal: NodeJS.Signals): void => {
    if (stopping) process.exit(signal === 'SIGINT' ? 130 : 143);
    stopping = true;
    server.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}
