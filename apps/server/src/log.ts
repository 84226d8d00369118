import { pino, type DestinationStream, type Logger } from 'pino';

/** The log of the program, to be injected. */
export const LOG = Symbol('log');

/** Lines gather until there are so many bytes, or for so long: one write for each would cost more than the line. */
const GATHER_BYTES = 8_192;
const GATHER_MS = 200;

/**
 * JSON lines: what happened, which case, how long it took. Nobody's name, no query, no body.
 * @param destination default: standard error, since standard output is for people
 */
export function openLog(destination?: DestinationStream, level = 'info'): Logger {
  const options = {
    level,
    base: {},
    timestamp: () => `,"at":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  // Written behind the program's back: a request does not wait for its line. What is left is written at the exit.
  const behind = { dest: 2, sync: false, minLength: GATHER_BYTES, periodicFlush: GATHER_MS };
  return pino(options, destination ?? pino.destination(behind));
}
