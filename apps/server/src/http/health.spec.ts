import type { FastifyReply } from 'fastify';
import type { ModelMetrics } from '@qabyldau/read-models';
import type { Projections } from '../projections/projections.js';
import type { System } from '../system/open-system.js';
import { HealthRoute } from './health.route.js';

describe('readiness', () => {
  let models: Partial<ModelMetrics>[];
  const projections = { metrics: () => Promise.resolve(models) } as unknown as Projections;
  const route = new HealthRoute({} as System, projections);
  const statusOf = async () => {
    let status = 200;
    await route.ready({ status: (given: number) => (status = given) } as unknown as FastifyReply);
    return status;
  };

  it('waits until every table has caught up or stands still for good, and ends when the server stops', async () => {
    models = [{ caughtUp: true }, { caughtUp: false }];
    expect(await statusOf()).toBe(503);
    models = [{ caughtUp: true }, { caughtUp: false, parked: {} as ModelMetrics['parked'] }];
    expect(await statusOf()).toBe(200);
    models = [{ caughtUp: false }];
    expect(await statusOf()).toBe(200);
    route.beforeApplicationShutdown();
    expect(await statusOf()).toBe(503);
  });
});
