import { publishedDay } from '../../testing/published-day.js';
import { appeal, secrets, TestServer, textOf } from '../../testing/test-server.js';
import { SIGN_IN_COOKIE } from '../auth/token-of.js';

const html = { accept: 'text/html' };

describe('the pages for somebody who has signed in', () => {
  let server: TestServer;
  let number: string;
  beforeAll(async () => {
    server = await TestServer.start();
    const registered = await server.done('/api/v1/appeals', appeal, 'reception');
    number = textOf(registered.body['number']);
    await server.done(
      `/api/v1/appeals/${number}/assign-responsible`,
      { employee: 'responsible' },
      'reception',
    );
    await server.settle();
  });
  afterAll(() => server.close());

  const form = (path: string, fields: Readonly<Record<string, string>>, headers = {}) =>
    server.raw('POST', path, new URLSearchParams(fields).toString(), {
      'content-type': 'application/x-www-form-urlencoded',
      ...headers,
    });
  const cookieOf = (employee: string) => ({ cookie: `${SIGN_IN_COOKIE}=${server.tokenOf(employee)}` });
  const page = async (path: string, as?: string) => {
    const answer = await server.raw('GET', path, undefined, {
      ...html,
      ...(as === undefined ? {} : cookieOf(as)),
    });
    return { ...answer, text: answer.text.replace(/\s+/g, ' ').replace(/ ?([<>]) ?/g, '$1') };
  };

  it('begin with a token, and end when they sign out', async () => {
    const token = server.tokenOf('controller');
    const signed = await form('/sign-in?lang=ru', { token, next: '/lists/control?lang=ru' });
    expect(signed.status).toBe(303);
    expect(signed.headers['location']).toBe('/lists/control?lang=ru');
    expect(signed.headers['set-cookie']).toBe(`${SIGN_IN_COOKIE}=${token}; Path=/; HttpOnly; SameSite=Lax`);
    expect((await page('/?lang=en', 'controller')).text).toContain('Бақылаева Аружан');
    const out = await form('/sign-out?lang=kk', {});
    expect(out.headers['set-cookie']).toContain('Max-Age=0');
  });

  it.each([
    ['kk', 'Мұндай рұқсат белгісі жоқ'],
    ['ru', 'Такого ключа нет'],
    ['en', 'There is no such token'],
  ])('do not begin without one, and say so in %s', async (language, words) => {
    for (const token of ['', 'x', 'controller.AAAA', server.tokenOf('nobody')]) {
      const answer = await form(`/sign-in?lang=${language}`, { token, next: '/' });
      expect([answer.status, answer.headers['set-cookie']]).toEqual([401, undefined]);
      expect(answer.text).toContain(words);
    }
  });

  it('lead nobody elsewhere, and cannot be begun by another site', async () => {
    const token = server.tokenOf('controller');
    for (const next of ['https://example.org', '//example.org', '/\\example.org', 'javascript:x', '']) {
      expect((await form('/sign-in', { token, next })).headers['location']).toBe('/');
    }
    const foreign = await form('/sign-in', { token, next: '/' }, { 'sec-fetch-site': 'cross-site' });
    expect([foreign.status, foreign.headers['set-cookie']]).toEqual([401, undefined]);
  });

  it('let a browser look and not act', async () => {
    const read = await server.raw('GET', '/api/v1/appeals', undefined, cookieOf('reception'));
    expect(read.status).toBe(200);
    const acted = await server.raw('POST', '/api/v1/appeals', JSON.stringify(appeal), {
      'content-type': 'application/json',
      ...cookieOf('reception'),
    });
    expect([acted.status, acted.body['code']]).toEqual([401, 'unauthenticated']);
  });

  it('tell staff who took each step and what it says, and everybody else what happened', async () => {
    const told = await page(`/appeals/${number}?lang=en`, 'auditor');
    expect(told.text).toContain('reply due: ');
    expect(told.text).toContain('employee: Жауапова Аружан');
    const nobody = await page(`/appeals/${number}?lang=en`);
    expect(nobody.text).toContain('Responsible employee assigned');
    expect(nobody.text).not.toMatch(/reply due: |employee: |Жауапова/);
  });

  it('name people as far as the role may see them', async () => {
    const control = await page('/lists/appeals?lang=en', 'controller');
    expect(control.text).toContain('Сейітқызы Мадина');
    expect(control.text).toContain('Жауапова Аружан');
    expect(control.headers['cache-control']).toBe('no-store');
    const audited = await page('/lists/appeals?lang=en', 'auditor');
    expect(audited.text).toContain('Жауапова Аружан');
    const nobody = await page('/lists/appeals?lang=en');
    expect(nobody.text).not.toContain('Жауапова');
    for (const secret of secrets)
      for (const { text } of [audited, nobody]) expect(text).not.toContain(secret);
  });

  it('offer the staff and the units by name; what is chosen narrows the list', async () => {
    const { text } = await page('/lists/control?lang=en', 'controller');
    expect(text).toMatch(/<option value="responsible"[^>]*>Жауапова Аружан, Office of the akim<\/option>/);
    expect(text).toContain('<option value="control">Office of the akim</option>');
    const chosen = await page('/lists/control?lang=en&responsible=responsible', 'controller');
    expect(chosen.text).toContain('<option value="responsible" selected>');
    expect(chosen.text).toContain(number);
    expect((await page('/lists/control?lang=en&responsible=executor', 'controller')).text).not.toContain(
      number,
    );
    const open = await page('/lists/control?lang=en');
    expect(open.text).toContain('<option value="responsible">Office of the akim (responsible)</option>');
    expect((await page(`/lists/control?lang=en&appeal=${number}`)).text).toContain(`>${number}<`);
    expect((await page('/lists/control?lang=en&appeal=2026-999999')).text).toContain(
      'There are no such lines',
    );
  });

  it('search by name for those who may; the others are asked to sign in', async () => {
    expect((await page('/lists/search?lang=en', 'reception')).text).toContain('Name or number');
    const found = await page(`/lists/search?lang=en&q=${encodeURIComponent('сейит')}`, 'reception');
    expect(found.text).toContain('Сейітқызы Мадина');
    const asked = await page('/lists/search?lang=kk&q=a');
    expect(asked.status).toBe(401);
    expect(asked.text).toContain('name="next" value="/lists/search?lang=kk&amp;q=a"');
    expect((await page('/lists/search?lang=ru', 'auditor')).status).toBe(403);
  });

  it('count what is overdue and due, and mark it in words', async () => {
    await server.until('2026-03-30T12:00:00+05:00');
    const { text } = await page('/lists/control?lang=en', 'controller');
    expect(text).toContain('Overdue: 2');
    expect(text).toContain('Due today: 0');
    expect(text).toContain('⚠ overdue');
    expect((await page('/?lang=en', 'controller')).text).toMatch(/Overdue: \d/);
  });

  it('show what runs beside an appeal, each with its state, its clock and a page of its own', async () => {
    const asks = { unit: 'control', kind: 'materials', what: 'the cadastral file', dueOn: '2026-04-03' };
    await server.done('/api/v1/materials-requests', { ...asks, appeal: number }, 'responsible');
    await server.settle();
    const { text } = await page(`/appeals/${number}?lang=en`);
    expect(text).toContain('Other cases of this appeal');
    const [, path = ''] = /href="(\/cases\/materials-request\/[^"]+)">Request for materials/.exec(text) ?? [];
    expect(text).toContain('<b>3 April 2026</b>');
    // it waits for a unit and for nobody in particular
    const ofUnit = await page('/lists/control?lang=en&unit=control&kind=materials', 'controller');
    expect(ofUnit.text).toContain(number);
    const request = await page(path);
    expect(request.text).toContain(`href="/appeals/${number}?lang=en"`);
    expect(request.text).toContain('<b>3 April 2026</b>');
    for (const one of [text, request.text])
      for (const secret of [...secrets, 'cadastral', 'Жауапова']) expect(one).not.toContain(secret);
    for (const none of ['/cases/person/x', '/cases/motion/x', '/cases/applicant/x'])
      expect((await page(none, 'controller')).status).toBe(404);
  });

  it('say whose an appeal is and who has it, as far as the role may see it', async () => {
    const controller = await page(`/appeals/${number}?lang=en`, 'controller');
    expect(controller.text).toContain('<dt>Applicant</dt><dd>Сейітқызы Мадина</dd>');
    expect(controller.text).toContain('<dt>Responsible</dt><dd>Жауапова Аружан, Office of the akim</dd>');
    const auditor = await page(`/appeals/${number}?lang=en`, 'auditor');
    expect(auditor.text).not.toContain('Сейітқызы');
    const nobody = await page(`/appeals/${number}?lang=en`);
    expect(nobody.text).toContain('<dt>Responsible</dt><dd>Office of the akim</dd>');
  });

  it('open papers for those who may see whom they name', async () => {
    const link = `href="/api/v1/appeals/${number}/documents/ticket"`;
    expect((await page(`/appeals/${number}`, 'controller')).text).toContain(link);
    expect((await page(`/appeals/${number}`, 'auditor')).text).not.toContain(link);
    const paper = await server.raw(
      'GET',
      `/api/v1/appeals/${number}/documents/ticket`,
      undefined,
      cookieOf('controller'),
    );
    expect([paper.status, paper.headers['content-type']]).toEqual([200, 'application/pdf']);
  });

  it('lead nowhere that is not there', async () => {
    await publishedDay(server, {
      official: 'akim',
      on: '2026-04-15',
      from: '10:00',
      slots: 3,
      slotMinutes: 10,
    });
    const schedules = await page('/lists/schedules?lang=en', 'controller');
    expect(schedules.text).toMatch(/>From ↓<[^]*15 April 2026/);
    const seen = new Set<string>();
    const linksOf = (text: string) =>
      [...text.matchAll(/href="(\/[^"#]*)"/g)]
        .map(([, href = '']) => href.replaceAll('&amp;', '&'))
        .filter((href) => !/[?&](sort|format)=/.test(href) && !seen.has(placeOf(href)));
    // not the whole of a list again in another language
    const placeOf = (href: string) => href.replace(/([?&])lang=\w+&?/, '$1').replace(/[?&]$/, '');
    let next = ['/?lang=en'];
    for (let depth = 0; depth < 3; depth++) {
      const found: string[] = [];
      for (const href of next) {
        if (seen.has(placeOf(href))) continue;
        seen.add(placeOf(href));
        const { status, text } = await page(href, 'controller');
        expect([href, status]).toEqual([href, 200]);
        found.push(...linksOf(text));
      }
      next = found;
    }
    for (const place of [
      '/lists/day-list?day=',
      '/cases/reception-day/',
      '/cases/materials-request/',
      `/appeals/${number}`,
    ])
      expect([...seen].some((one) => one.startsWith(place))).toBe(true);
  });

  it('turn forward and back', async () => {
    for (let n = 0; n < 3; n++) await server.done('/api/v1/appeals', appeal, 'reception');
    await server.settle();
    const numbers = (text: string) => [...text.matchAll(/>(2026-\d{6})</g)].map(([, one]) => one);
    const link = (text: string, rel: string) =>
      new RegExp(`rel="${rel}" href="([^"]+)"`).exec(text)?.[1]?.replaceAll('&amp;', '&');
    const first = await page('/lists/appeals?lang=en&limit=2');
    const second = await page(`${link(first.text, 'next') ?? ''}&limit=2`);
    const again = await page(`${link(second.text, 'prev') ?? ''}&limit=2`);
    expect([numbers(first.text), numbers(second.text)]).toEqual([
      ['2026-000004', '2026-000003'],
      ['2026-000002', '2026-000001'],
    ]);
    expect(numbers(again.text)).toEqual(numbers(first.text));
    expect([link(first.text, 'prev'), link(second.text, 'next'), link(again.text, 'prev')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(numbers((await page(`${link(again.text, 'next') ?? ''}&limit=2`)).text)).toEqual(
      numbers(second.text),
    );
  });

  it.each([
    ['kk', 'Сұрау түсініксіз'],
    ['ru', 'Запрос не разобран'],
    ['en', 'The request cannot be read'],
  ])('explain in %s what cannot be shown', async (language, title) => {
    const wrong = await page(`/lists/control?lang=${language}&overdue=maybe`);
    expect(wrong.status).toBe(400);
    expect(wrong.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(wrong.text).toContain(title);
    expect((await page(`/appeals/2026-999999?lang=${language}`)).text).toContain(`<html lang="${language}">`);
    expect((await server.raw('GET', '/nowhere', undefined)).headers['content-type']).toContain(
      'problem+json',
    );
  });
});
