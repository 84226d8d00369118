import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { whoMayAsk } from './auth/signed-in.js';

/** One line a request: the route's pattern instead of its path, because paths and queries may name people. */
export function logRequests(server: FastifyInstance, log: Logger): void {
  server.addHook('onResponse', (request, reply, done) => {
    log.info(
      {
        method: request.method,
        route: request.routeOptions.url ?? null,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
        role: whoMayAsk(request)?.role,
      },
      'request',
    );
    done();
  });
}
