import type { AnyWorkflow } from '@qabyldau/engine';
import { badSetting } from '../system/bad-setting.js';

/** Where events are told to, signed with what, and which: from the environment variables `WEBHOOK_…`. */
export interface WebhookSettings {
  readonly url: string;
  /** In the order of preference; several while a secret is being changed. */
  readonly secrets: readonly Buffer[];
  /** `<workflow>.<event>` with `*` for any part; all when empty. */
  readonly patterns: readonly string[];
  /** `source` of the events: a URI reference that names this installation. */
  readonly source: string;
}

/**
 * Nothing when no address is configured.
 * @throws QabyldauError `bad-setting` when something is missing, cannot be read, or names no event.
 */
export function webhookSettings(
  environment: NodeJS.ProcessEnv,
  workflows: readonly AnyWorkflow[],
): WebhookSettings | undefined {
  const {
    WEBHOOK_URL: url = '',
    WEBHOOK_SECRET: secret = '',
    WEBHOOK_EVENTS: events = '',
    WEBHOOK_SOURCE: source = 'urn:qabyldau',
  } = environment;
  if (url === '') return undefined;
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw badSetting('WEBHOOK_URL', {
      kk: 'https:// немесе http:// деп басталатын мекенжай',
      ru: 'адрес, который начинается с https:// или http://',
      en: 'an address that begins with https:// or http://',
    });
  const patterns = wordsIn(events, ',');
  const names = workflows.flatMap((workflow) =>
    Object.keys(workflow.events).map((type) => `${workflow.name}.${type}`),
  );
  for (const pattern of patterns) {
    if (!names.some((name) => matches(pattern, name)))
      throw badSetting('WEBHOOK_EVENTS', {
        kk: `оқиғалардың атаулары, ал «${pattern}» деген оқиға жоқ`,
        ru: `названия событий, а события «${pattern}» нет`,
        en: `names of events, and none is called “${pattern}”`,
      });
  }
  return { url, source, patterns, secrets: secretsIn(secret) };
}

/** Whether an event named `<workflow>.<event>` is one of those that a pattern means. */
export function matches(pattern: string, name: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[^A-Za-z0-9-]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(name);
}

/** `whsec_` and at least 24 bytes in base64, as Standard Webhooks has them. */
function secretsIn(text: string): readonly Buffer[] {
  const secrets = wordsIn(text, ' ').map((secret) =>
    Buffer.from(/^whsec_([A-Za-z0-9+/]+=*)$/.exec(secret)?.[1] ?? '', 'base64'),
  );
  if (secrets.length === 0 || secrets.some(({ length }) => length < 24 || length > 64))
    throw badSetting('WEBHOOK_SECRET', {
      kk: 'whsec_ және одан кейін base64 түріндегі 24–64 байт',
      ru: 'whsec_ и за ним 24–64 байта в base64',
      en: 'whsec_ followed by 24–64 bytes in base64',
    });
  return secrets;
}

const wordsIn = (text: string, separator: string): readonly string[] =>
  text
    .split(separator)
    .map((word) => word.trim())
    .filter((word) => word !== '');
