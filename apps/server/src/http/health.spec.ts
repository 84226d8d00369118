import type { FastifyReply } from 'fastify';
import type { ModelState } from '../projections/following.js';
import type { Projections } from '../projections/projections.js';
import type { System } from '../system/open-system.js';
import { HealthRoute } from './health.route.js';

describe('readiness', () => {
  let models: Partial<ModelState>[];
  const projections = { metrics: () => Promise.resolve(models) } as unknown as Projections;
  const ask = async (route: HealthRoute) => {
    let status = 200;
    const reply = { status: (given: number) => (status = given) } as unknown as FastifyReply;
    return { ...(await route.ready(reply)), status };
  };
  const statusOf = async (route: HealthRoute) => (await ask(route)).status;

  it('waits until every table has caught up or stands still for good, and ends when the server stops', async () => {
    const route = new HealthRoute({} as System, projections);
    models = [{ caughtUp: true }, { caughtUp: false }];
    expect(await statusOf(route)).toBe(503);
    models = [{ caughtUp: true }, { caughtUp: false, parked: {} as ModelState['parked'] }];
    expect(await statusOf(route)).toBe(200);
    models = [{ caughtUp: false }];
    expect(await statusOf(route)).toBe(200);
    route.beforeApplicationShutdown();
    expect(await statusOf(route)).toBe(503);
  });

  it('does not wait for tables that are filled from the first event, and names them until they are', async () => {
    const route = new HealthRoute({} as System, projections);
    const filling = { model: 'notices', caughtUp: false, filling: { read: 1, of: 9 } };
    models = [{ model: 'register', caughtUp: false }, filling];
    expect(await ask(route)).toMatchObject({ status: 503 });
    models = [{ model: 'register', caughtUp: true }, filling];
    expect(await ask(route)).toEqual({ status: 200, ready: true, filling: ['notices'] });
    models = [{ caughtUp: true }, { model: 'notices', caughtUp: false }];
    expect(await ask(route)).toEqual({ status: 200, ready: true, filling: [] });
  });
});
