import fc from 'fast-check';
import { verifyLog } from '@qabyldau/runtime';
import { requestsOf, type ApiDescription } from '../src/testing/any-request.js';
import { PlannedAppeals } from '../src/testing/planned-appeal.js';
import { TestServer } from '../src/testing/test-server.js';
import { ROOT } from '../src/system/employees.js';

const EACH = 12;
const employees = ['reception', 'responsible', 'akim', 'executor', 'controller', 'auditor', 'analyst', ROOT];

/** It goes on for ever, so that nothing is answered in one piece. */
const live = '/api/v1/events';

describe('whatever is asked, of whatever address', () => {
  let server: TestServer;
  let description: ApiDescription;
  let ids: readonly string[];
  beforeAll(async () => {
    server = await TestServer.start();
    const planned = new PlannedAppeals(server);
    const appeal = await planned.listed();
    const day = await planned.day('2026-03-20');
    await planned.booked(day, appeal);
    ids = [appeal, await planned.listed(), day, 'alatau', 'kz'];
    description = (await server.get('/api/openapi.json')).body as unknown as ApiDescription;
  });
  afterAll(() => server.close());

  it('is answered as the fault of who asks, at most', async () => {
    const paths = Object.entries(description.paths).filter(([path]) => path !== live);
    expect(paths.length).toBeGreaterThan(100);
    const languages = ['kk', 'ru', 'en', 'xx'];
    const statuses = new Set<number>();
    for (const [path, operations] of paths) {
      for (const method of ['get', 'post'] as const) {
        const operation = operations[method];
        if (operation === undefined) continue;
        const request = requestsOf(description, path, operation, { ids, employees });
        const who = fc.option(fc.constantFrom(...employees), { nil: undefined, freq: 20 });
        await fc.assert(
          fc.asyncProperty(request, who, fc.constantFrom(...languages), async (asked, as, language) => {
            const headers: Record<string, string> = { 'accept-language': language };
            if (as !== undefined) headers['authorization'] = `Bearer ${server.tokenOf(as)}`;
            if (asked.payload !== undefined) headers['content-type'] = 'application/json';
            const answer = await server.raw(
              method === 'get' ? 'GET' : 'POST',
              asked.path,
              asked.payload,
              headers,
            );
            statuses.add(answer.status);
            if (answer.status < 500) return;
            throw new Error(`${answer.status} ${answer.text}`);
          }),
          { numRuns: EACH, endOnFailure: true },
        );
      }
    }
    expect([...statuses]).toEqual(expect.arrayContaining([200, 400, 401, 403, 404, 409]));
  });

  it('leaves the server alive, and its log whole', async () => {
    await server.settle();
    expect((await server.get('/health')).status).toBe(200);
    expect(server.logged.filter((line) => line.includes('"level":"error"'))).toEqual([]);
    expect(await verifyLog(server.system.store)).toMatchObject({ ok: true });
  });
});
