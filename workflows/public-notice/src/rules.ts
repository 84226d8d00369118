import { actsAs } from '@qabyldau/engine';
import type { NoticeEnv } from './env.js';
import type { Figures, NoticeCommands, NoticeEvents } from './messages.js';
import { no, type Objection } from './refusals.js';

type Preparing = NoticeCommands['prepare-notice'];

/** P24: what is published has been held. */
export const periodIsOver = ({ period }: Preparing, { today }: NoticeEnv): Objection =>
  period.from <= period.to && period.to < today
    ? undefined
    : no('period-not-over', { from: period.from, to: period.to, today });

/** P24: counted figures only. A name that is no code could carry a person's data, and so could no whole number. */
export function figuresAreCounts({ received, byTopic, byDecision }: Figures): Objection {
  const named = [...Object.entries(byTopic), ...Object.entries(byDecision)];
  const wrong = named.find(([name, count]) => !code.test(name) || !isCount(count));
  if (wrong !== undefined || !isCount(received))
    return no('not-a-figure', { field: wrong?.[0] ?? 'received' });
  const over = [byTopic, byDecision].some(
    (counts) => Object.values(counts).reduce((total, count) => total + count, 0) > received,
  );
  return over ? no('more-than-received', { received }) : undefined;
}

const code = /^[a-z][a-z0-9-]{0,39}$/;
const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

/** P24: somebody else than who prepared it looks whether it gives anything away. */
export const anotherApproves = (
  { preparedBy }: NoticeEvents['notice-prepared'],
  { actor }: NoticeEnv,
): Objection => (actsAs(actor, preparedBy) ? no('own-notice', { preparedBy }) : undefined);

/** P24: state secrets and other secrets protected by law are looked for before approval. */
export const secretsAreLookedFor = ({ secretsChecked }: NoticeCommands['approve-notice']): Objection =>
  secretsChecked ? undefined : no('secrets-not-checked');

/** P24: publication is somewhere. */
export const placeIsNamed = ({ where }: NoticeCommands['publish-notice']): Objection =>
  where.length === 0 ? no('nowhere-published') : undefined;
