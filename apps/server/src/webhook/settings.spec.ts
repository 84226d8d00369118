import { workflows } from '../system/procedures.js';
import { matches, webhookSettings } from './settings.js';

const secret = `whsec_${Buffer.alloc(24, 1).toString('base64')}`;
const url = 'https://example.kz/events';
const read = (environment: Record<string, string>) => webhookSettings(environment, workflows);

describe('the settings of the webhook', () => {
  it('are nothing without an address', () => {
    expect(read({ WEBHOOK_SECRET: secret })).toBeUndefined();
  });

  it('take several secrets and several patterns', () => {
    const settings = read({
      WEBHOOK_URL: url,
      WEBHOOK_SECRET: `${secret} ${secret}`,
      WEBHOOK_EVENTS: 'reception-appeal.*, *.notice-delivered',
    });
    expect(settings).toMatchObject({
      url,
      source: 'urn:qabyldau',
      patterns: ['reception-appeal.*', '*.notice-delivered'],
    });
    expect(settings?.secrets).toHaveLength(2);
  });

  it.each([
    [{ WEBHOOK_URL: 'ftp://example.kz', WEBHOOK_SECRET: secret }, 'WEBHOOK_URL'],
    [{ WEBHOOK_URL: url }, 'WEBHOOK_SECRET'],
    [{ WEBHOOK_URL: url, WEBHOOK_SECRET: 'secret' }, 'WEBHOOK_SECRET'],
    [{ WEBHOOK_URL: url, WEBHOOK_SECRET: 'whsec_c2hvcnQ=' }, 'WEBHOOK_SECRET'],
    [{ WEBHOOK_URL: url, WEBHOOK_SECRET: secret, WEBHOOK_EVENTS: 'appeal-registered' }, 'appeal-registered'],
  ])('that cannot be used are an error at the start: %j', (environment, names) => {
    expect(() => read(environment)).toThrow(names);
  });

  it.each([
    ['reception-appeal.*', 'reception-appeal.appeal-registered', true],
    ['*.notice-delivered', 'motion.notice-delivered', true],
    ['reception-appeal', 'reception-appeal.appeal-registered', false],
    ['reception-appeal.appeal-registered', 'reception-appealxappeal-registered', false],
  ])('%s means %s: %s', (pattern, name, is) => {
    expect(matches(pattern, name)).toBe(is);
  });
});
