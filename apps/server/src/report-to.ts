import type { RuntimeReport } from '@qabyldau/runtime';
import type { Logger } from 'pino';

/** What the runtime tells of its work, as lines of the log. */
export const reportTo =
  (log: Logger) =>
  (what: RuntimeReport): void => {
    const { kind, ...about } = what;
    const line = 'error' in about ? { ...about, error: undefined, err: about.error } : about;
    if (kind === 'reaction-refused') log.warn({ kind, ...line }, kind);
    else log.error({ kind, ...line }, kind);
  };
