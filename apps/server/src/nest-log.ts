import type { LoggerService } from '@nestjs/common';
import type { Logger } from 'pino';

/** What the framework says of itself, as lines of our log; its chatter at start is left out. */
export const nestLog = (log: Logger): LoggerService => ({
  log: () => undefined,
  debug: () => undefined,
  verbose: () => undefined,
  warn: (message: unknown) => log.warn({ from: 'framework' }, String(message)),
  error: (message: unknown) => log.error({ from: 'framework' }, String(message)),
});
