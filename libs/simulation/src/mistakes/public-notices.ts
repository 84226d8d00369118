import { derivedId } from '@qabyldau/kernel';
import type { NoticeCommands, NoticeEvents } from '@qabyldau/public-notice';
import { addDays } from '../dates.js';
import { noticeCommand } from '../intent.js';
import { mistakesOf, type Situation } from './mistake.js';

const noticeMistake = mistakesOf<NoticeEvents>('public-notice');
type Prepared = Situation<NoticeEvents['notice-prepared']>;

const prepare =
  (name: string, change: (situation: Prepared) => Partial<NoticeCommands['prepare-notice']>) =>
  (situation: Prepared) => {
    const { world, caseId, data, random } = situation;
    const { body, period } = data;
    return noticeCommand(
      world.roster.any('analyst', random),
      derivedId('wrong public notice', caseId, name),
      'prepare-notice',
      {
        body,
        period,
        figures: { received: 9, byTopic: { land: 9 }, byDecision: { explained: 9 } },
        ...change(situation),
      },
    );
  };

/** P24. */
export const noticeMistakes = [
  noticeMistake(
    'notice-prepared',
    0.1,
    'period-not-over',
    prepare('early', ({ world, data }) => ({ period: { ...data.period, to: addDays(world.today, 3) } })),
  ),
  noticeMistake(
    'notice-prepared',
    0.1,
    'not-a-figure',
    prepare('words', () => ({
      figures: { received: 3, byTopic: { 'Жер мәселесі': 3 }, byDecision: {} },
    })),
  ),
  noticeMistake(
    'notice-prepared',
    0.1,
    'more-than-received',
    prepare('more', () => ({ figures: { received: 3, byTopic: { land: 5 }, byDecision: {} } })),
  ),
  noticeMistake('notice-prepared', 0.1, 'own-notice', ({ world, caseId, data }) =>
    noticeCommand(world.roster.as(data.preparedBy, 'official'), caseId, 'approve-notice', {
      secretsChecked: true,
    }),
  ),
  noticeMistake('notice-prepared', 0.1, 'secrets-not-checked', ({ world, caseId, random }) =>
    noticeCommand(world.roster.decider(random), caseId, 'approve-notice', { secretsChecked: false }),
  ),
  noticeMistake('notice-approved', 0.1, 'nowhere-published', ({ world, caseId, random }) =>
    noticeCommand(world.roster.any('controller', random), caseId, 'publish-notice', { where: [] }),
  ),
];
