import { pino, type DestinationStream, type Logger } from 'pino';

/** The log of the program, to be injected. */
export const LOG = Symbol('log');

/** JSON lines: what happened, which case, how long it took. Nobody's name, no query, no body. */
export function openLog(destination?: DestinationStream, level = 'info'): Logger {
  const options = {
    level,
    base: {},
    timestamp: () => `,"at":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  // Written behind the program's back: a request does not wait for its line.
  return pino(options, destination ?? pino.destination({ dest: 1, sync: false }));
}
