import type { openLocalServer as openingLocal } from './open-local-server.js';
import type { startServer as starting } from './start-server.js';

// Nest and what hangs on it are a thousand modules: loaded when somebody serves, not when somebody asks.

/** @see the function of this name in `start-server.ts` */
export const startServer: typeof starting = async (...options) =>
  (await import('./start-server.js')).startServer(...options);

/** @see the function of this name in `open-local-server.ts` */
export const openLocalServer: typeof openingLocal = async (...options) =>
  (await import('./open-local-server.js')).openLocalServer(...options);
