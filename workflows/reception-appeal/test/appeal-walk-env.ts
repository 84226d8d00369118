import type { Actor } from '@qabyldau/engine';
import { walkEnv, type Random } from '@qabyldau/engine-testing';
import type { Instant } from '@qabyldau/kernel';
import type { AppealEnv, Official } from '../src/env.js';
import { defaultAppealPolicy, type AppealPolicy } from '../src/policy.js';
import { receptionAppeal } from '../src/reception-appeal.js';

const officials: Readonly<Record<string, Official>> = {
  akim: { rank: 1, unit: 'lead' },
  deputy: { rank: 2, unit: 'lead' },
  'head-of-unit': { rank: 5, unit: 'housing' },
};

/** What is looked at beside a command that somebody gives at random: mostly a person who may. */
export const appealWalkEnv =
  (random: Random, policy: Partial<AppealPolicy> = {}) =>
  (at: Instant, { type }: { readonly type: string }): AppealEnv => ({
    ...walkEnv(at, type),
    actor: actorOf(type, random),
    asked: [{ type: 'number-allocated', data: { number: '2026-000007', ordinal: 7 } }],
    policy: { ...defaultAppealPolicy, ...policy },
    official: (id) => officials[id],
  });

function actorOf(verb: string, random: Random): Actor {
  const { by } = receptionAppeal.verbs[verb as keyof typeof receptionAppeal.verbs];
  const role = random.chance(0.97) ? random.pick(by) : 'auditor';
  return { role, id: role === 'official' ? random.pick(['akim', 'akim', 'deputy', 'head-of-unit']) : role };
}
