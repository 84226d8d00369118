import 'reflect-metadata';
import { appeal, TestServer, textOf } from '../../testing/test-server.js';
import { routes } from '../../app.module.js';
import { workflows } from '../../system/procedures.js';
import { ADMITS, type Admits } from './admits.js';

interface Handler {
  readonly name: string;
  readonly path: string;
  readonly admits: Admits | undefined;
}

const handlers: readonly Handler[] = routes.flatMap((route) =>
  Object.getOwnPropertyNames(route.prototype).flatMap((name) => {
    const method = (route.prototype as unknown as Record<string, unknown>)[name];
    if (name === 'constructor' || typeof method !== 'function') return [];
    const path = Reflect.getMetadata('path', method) as string | undefined;
    if (path === undefined) return [];
    const base = String(Reflect.getMetadata('path', route));
    return [
      {
        name: `${route.name}.${name}`,
        path: `${base}/${path}`,
        admits: Reflect.getMetadata(ADMITS, method) as Admits,
      },
    ];
  }),
);

/** Where the cases of a workflow are. */
const folders: Readonly<Record<string, string>> = {
  'reception-appeal': 'api/v1/appeals',
  'reception-day': 'api/v1/reception-days',
  'reception-schedule': 'api/v1/schedules',
  'participation-request': 'api/v1/participation-requests',
  'protocol-task': 'api/v1/tasks',
  motion: 'api/v1/motions',
  complaint: 'api/v1/complaints',
  'materials-request': 'api/v1/materials-requests',
  'public-notice': 'api/v1/public-notices',
  'written-appeal': 'api/v1/written-appeals',
  'satisfaction-survey': 'api/v1/surveys',
  'quarterly-report': 'api/v1/quarterly-reports',
  body: 'api/v1/bodies',
  // Staff know an applicant by the appeals.
  applicant: 'api/v1/appeals',
  'working-calendar': 'api/v1/calendars',
};

describe('every route', () => {
  it.each(handlers)('$name says who may call it', ({ admits }) => {
    expect(admits).toBeDefined();
    if (admits !== 'everybody') expect(admits?.roles.length).toBeGreaterThan(0);
  });

  // The register is asked by appeals only.
  const asked = workflows.filter(({ name }) => name !== 'register');
  const verbs = asked.flatMap(({ name: workflow, verbs: table }) =>
    Object.entries(table as Record<string, { by: readonly string[] }>)
      .filter(([, { by }]) => by.some((role) => role !== 'system'))
      .map(([verb, { by }]) => [verb, workflow, by.filter((role) => role !== 'system')] as const),
  );
  it.each(verbs)('of the verb %s of %s is there, for whom its workflow says', (verb, workflow, by) => {
    const begins: Record<string, string> = {
      'register-appeal': 'RegisterAppealRoute',
      'certify-erasure': 'EraseRoute',
      'establish-body': 'EstablishBodyRoute',
      'open-day': 'OpenDayRoute',
      'draft-schedule': 'DraftScheduleRoute',
      'request-participation': 'RequestParticipationRoute',
      'draw-sample': 'DrawSampleRoute',
      'draft-report': 'DraftReportRoute',
      'file-motion': 'FileMotionRoute',
      'file-complaint': 'FileComplaintRoute',
      'request-materials': 'RequestMaterialsRoute',
      'prepare-notice': 'PrepareNoticeRoute',
    };
    const found = handlers.find(
      ({ name, path }) =>
        (path.startsWith(`${folders[workflow] ?? '?'}/`) && path.includes(`/${verb}/`)) ||
        name === `${begins[verb] ?? ''}.post`,
    );
    expect(found?.admits).toMatchObject({ roles: by });
  });
});

describe('access', () => {
  let server: TestServer;
  beforeAll(async () => (server = await TestServer.start()));
  afterAll(() => server.close());

  it('is for those who have signed in', async () => {
    const tokens = ['', 'Bearer x', 'Bearer reception.AAAA', `Bearer ${server.tokenOf('nobody')}`];
    for (const authorization of tokens) {
      const answer = await server.raw('GET', '/api/v1/appeals', undefined, { authorization });
      expect([answer.status, answer.body['code']]).toEqual([401, 'unauthenticated']);
    }
  });

  it('is for the right role, and says for which, and under which paragraph', async () => {
    const answer = await server.post('/api/v1/appeals', appeal, 'analyst', { 'accept-language': 'en' });
    expect(answer.status).toBe(403);
    expect(answer.body).toMatchObject({
      code: 'forbidden',
      data: { role: 'analyst', allowed: 'receptionist' },
    });
    expect(answer.body['law']).toContain('P25');
  });

  it('takes the role that fits of somebody who has several, or the one asked for', async () => {
    expect((await server.post('/api/v1/appeals', appeal, 'many')).status).toBe(201);
    expect((await server.post('/api/v1/appeals', appeal, 'many', { 'x-role': 'analyst' })).status).toBe(403);
    expect((await server.post('/api/v1/appeals', appeal, 'many', { 'x-role': 'official' })).status).toBe(403);
  });

  it('ends with the employment', async () => {
    await server.done('/api/v1/bodies/alatau/release-employee', { employee: 'auditor' }, 'administrator');
    expect((await server.get('/api/v1/appeals', 'auditor')).status).toBe(401);
  });

  it('does not reach into another body', async () => {
    const name = { kk: 'Б', ru: 'Б', en: 'B' };
    const internalAct = { number: '1', date: '2024-01-10' };
    const body = {
      id: 'other',
      name,
      kind: 'CENTRAL_BODY',
      presidentSubordinate: false,
      region: '71',
      internalAct,
    };
    await server.done('/api/v1/bodies', body, 'administrator');
    await server.done('/api/v1/bodies/other/add-unit', { unit: 'other-unit', name }, 'administrator');
    const stranger = {
      employee: 'stranger',
      name: { surname: 'Бөтен', given: 'А' },
      unit: 'other-unit',
      roles: ['controller'],
      position: name,
    };
    await server.done('/api/v1/bodies/other/appoint-employee', stranger, 'administrator');
    await server.settle();
    const registered = await server.done('/api/v1/appeals', appeal, 'reception');
    await server.settle();
    const path = `/api/v1/appeals/${textOf(registered.body['caseId'])}`;
    expect((await server.get(path, 'stranger')).status).toBe(404);
    expect((await server.get('/api/v1/appeals/2026-000001', 'stranger')).status).toBe(404);
    expect((await server.get('/api/v1/appeals', 'stranger')).body['items']).toEqual([]);
  });
});
