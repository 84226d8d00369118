import axe from 'axe-core';
import { JSDOM } from 'jsdom';
import { appeal, TestServer, textOf } from '../../testing/test-server.js';
import { SIGN_IN_COOKIE } from '../auth/token-of.js';

/** Labels, headings, landmarks, tables, languages; what only a painted page shows is in `style.spec.ts`. */
const rules = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'],
  rules: { 'color-contrast': { enabled: false } },
};

describe('the pages, for those who do not see them or have no mouse', () => {
  let server: TestServer;
  let number: string;
  beforeAll(async () => {
    server = await TestServer.start();
    const registered = await server.done('/api/v1/appeals', appeal, 'reception');
    number = textOf(registered.body['number']);
    const asks = { unit: 'control', kind: 'materials', what: 'the file', dueOn: '2026-03-04' };
    await server.done('/api/v1/materials-requests', { ...asks, appeal: number }, 'responsible');
    await server.settle();
    await server.until('2026-03-30T12:00:00+05:00');
  });
  afterAll(() => server.close());

  it.each([
    ['the start page', '/', 'kk'],
    ['signing in', '/sign-in', 'ru'],
    ['the control list', '/lists/control', 'kk'],
    ['the search', '/lists/search?q=%D1%81%D0%B5%D0%B9', 'ru'],
    ['the register', '/lists/appeals?limit=1', 'en'],
    ['an appeal', '/appeals/NUMBER', 'kk'],
    ['an appeal as it stood', '/appeals/NUMBER?step=0', 'en'],
    ['why a day is that day', '/deadlines/reply?from=2026-03-02', 'ru'],
    ['what cannot be shown', '/lists/control?overdue=maybe', 'en'],
  ])('%s says what its parts are', async (_name, path, language) => {
    const url = path.replace('NUMBER', number);
    const { text } = await server.raw(
      'GET',
      `${url}${url.includes('?') ? '&' : '?'}lang=${language}`,
      undefined,
      {
        accept: 'text/html',
        cookie: `${SIGN_IN_COOKIE}=${server.tokenOf('controller')}`,
      },
    );
    const { window } = new JSDOM(text, { runScripts: 'outside-only' });
    window.eval(axe.source);
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(window.document, rules);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    expect(window.document.documentElement.lang).toBe(language);
    window.close();
  });
});
