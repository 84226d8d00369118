import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { appeal, secrets, TestServer, textOf } from '../../testing/test-server.js';
import { SIGN_IN_COOKIE } from '../auth/token-of.js';

describe('papers on the pages', () => {
  let server: TestServer;
  let number: string;
  let request: string;
  beforeAll(async () => {
    server = await TestServer.start();
    const registered = await server.done('/api/v1/appeals', appeal, 'reception');
    number = textOf(registered.body['number']);
    await server.done(
      `/api/v1/appeals/${number}/assign-responsible`,
      { employee: 'responsible' },
      'reception',
    );
    const asks = { otherBody: 'water-utility', receptionOn: '2026-03-25', replyBy: '2026-03-18' };
    const asked = await server.done(
      '/api/v1/participation-requests',
      { appeal: number, ...asks },
      'responsible',
    );
    request = textOf(asked.body['caseId']);
    await server.done(
      `/api/v1/participation-requests/${request}/tell-applicant`,
      { extensionNeeded: false },
      'responsible',
    );
    await server.settle();
  });
  afterAll(() => server.close());

  const cookieOf = (token: string) => ({ cookie: `${SIGN_IN_COOKIE}=${encodeURIComponent(token)}` });
  const open = (path: string, token?: string) =>
    server.raw('GET', path, undefined, {
      accept: 'text/html',
      ...(token === undefined ? {} : cookieOf(token)),
    });
  const as = (employee: string) => server.tokenOf(employee);
  const log = () => join(server.directory, 'access-log.jsonl');
  const noted = () => (existsSync(log()) ? readFileSync(log(), 'utf8') : '');
  const letter = () => `/api/v1/participation-requests/${request}/documents/participation`;

  it('of a case beside the appeal open from its page, and the access log says who opened them', async () => {
    const page = await open(`/cases/participation-request/${request}?lang=ru`, as('controller'));
    expect(page.text).toContain(`href="${letter()}"`);
    expect(page.text).toContain(`href="${letter()}?language=kk"`);
    const before = noted().length;
    const opened = await open(`${letter()}?format=html`, as('controller'));
    expect([opened.status, opened.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(opened.headers['cache-control']).toBe('private, no-store');
    expect(opened.text).toContain('Сейітқызы Мадина');
    const line = noted().slice(before);
    expect(line).toContain('"controller"');
    expect(line).toContain('document');
    for (const secret of secrets) expect(line).not.toContain(secret);
  });

  it.each([
    ['nobody', undefined, 401],
    ['an altered token', (token: string) => `${token.slice(0, -2)}AA`, 401],
    ['another’s name over a genuine signature', (token: string) => token.replace('controller', 'akim'), 401],
    ['somebody who may not see persons', () => as('auditor'), 403],
  ])('open for %s not at all', async (_, change, status) => {
    const before = noted().length;
    const answer = await open(letter(), change?.(as('controller')));
    expect(answer.status).toBe(status);
    expect(noted().length).toBe(before);
    for (const secret of secrets) expect(answer.text).not.toContain(secret);
  });

  it('are named and not linked for those who may not open them', async () => {
    for (const token of [undefined, as('auditor')]) {
      const page = await open(`/cases/participation-request/${request}?lang=en`, token);
      expect(page.text).toContain('Notice of the request');
      expect(page.text).not.toContain(`href="${letter()}`);
    }
  });

  it('of one kind are told apart by their day, each with its own link', async () => {
    const byPost = await server.done(
      '/api/v1/appeals',
      { ...appeal, noticeChannel: 'registered-letter' },
      'reception',
    );
    const id = textOf(byPost.body['number']);
    const at = (verb: string) => `/api/v1/appeals/${id}/${verb}`;
    await server.done(at('assign-responsible'), { employee: 'responsible' }, 'reception');
    await server.done(at('request-correction'), { defects: ['signature'] }, 'responsible');
    const lost = {
      notice: 'correction-1',
      outcome: 'failed',
      on: '2026-03-02',
      channel: 'registered-letter',
      proof: 'x-1',
    };
    await server.done(at('record-delivery'), lost, 'responsible');
    await server.done(at('request-correction'), { defects: ['signature', 'postal-address'] }, 'responsible');
    await server.settle();
    const links = (await open(`/appeals/${id}?lang=en`, as('controller'))).text;
    for (const notice of ['correction-1', 'correction-2']) {
      const path = `/api/v1/appeals/${id}/documents/correction?notice=${notice}`;
      expect(links).toContain(`href="${path}"`);
      const text = (await open(`${path}&language=ru&format=txt`, as('controller'))).text;
      expect(text.includes('почтовый адрес')).toBe(notice === 'correction-2');
    }
  });

  it('close with the employment', async () => {
    const token = as('controller');
    await server.done('/api/v1/bodies/alatau/release-employee', { employee: 'controller' }, 'administrator');
    expect((await open(letter(), token)).status).toBe(401);
  });
});
