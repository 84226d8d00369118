import { derivedId, parseDate, type IsoDate } from '@qabyldau/kernel';
import type { NoticeCommands, NoticeEvents } from '@qabyldau/public-notice';
import type { DayEvents } from '@qabyldau/reception-day';
import { appealStates, type AppealFile } from '../appeal-file.js';
import { noticeCommand } from '../intent.js';
import { lastDayOf, monthAfter } from '../office/schedule.js';
import type { World } from '../world.js';
import type { Habits } from './habit.js';

type Preparing = NoticeCommands['prepare-notice'];

/** P24: of some reception days the public is told how they went. */
export const tellingOfDays: Habits<DayEvents> = {
  'day-closed': (world, caseId) => {
    const random = world.draw(caseId, 'public notice');
    const day = world.dayBook.get(caseId);
    if (day === undefined || !world.occasions.comes('public notice', random, 0.03)) return;
    const ofDay = (file: AppealFile): boolean => file.day === caseId;
    world.planInDays(3, 4, random, () =>
      prepare(world, caseId, { kind: 'day', from: day.on, to: day.on }, ofDay),
    );
  },
};

/** P24, P40: of a quarter they are told as well. */
export function tellOfQuarter(world: World): void {
  const month = world.today.slice(0, 7);
  const [from, to] = [parseDate(`${monthAfter(month, -3)}-01`), lastDayOf(monthAfter(month, -1))];
  const inQuarter = ({ startsAt }: AppealFile): boolean =>
    startsAt !== undefined && within(world.calendar.localDate(startsAt), from, to);
  const random = world.random.fork('public notice', world.body, month);
  world.planInDays(3, 5, random, () =>
    prepare(world, `${world.body} ${month}`, { kind: 'quarter', from, to }, inQuarter),
  );
}

const within = (day: IsoDate, from: IsoDate, to: IsoDate): boolean => day >= from && day <= to;

/** Counts what the office has on its desk of those who were received. */
function prepare(
  world: World,
  about: string,
  period: Preparing['period'],
  belongs: (file: AppealFile) => boolean,
) {
  const received = [...world.files.values()].filter((file) => wasReceived(file) && belongs(file));
  const random = world.random.fork('prepares', about);
  return noticeCommand(
    world.roster.any('analyst', random),
    derivedId('simulated public notice', world.options.seed, about),
    'prepare-notice',
    {
      body: world.body,
      period,
      figures: {
        received: received.length,
        byTopic: counted(received.map(({ topic }) => topic)),
        byDecision: counted(received.map(({ fate }) => fate.decision)),
      },
    },
  );
}

const wasReceived = ({ state }: AppealFile): boolean => state !== undefined && afterwards.includes(state);
const afterwards: readonly string[] = appealStates.slice(
  appealStates.indexOf('on-control'),
  appealStates.indexOf('closed') + 1,
);

function counted(names: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

const outcomes = ['published', 'figures-are-wrong', 'published', 'not-to-be-published', 'published'] as const;
const places: readonly NoticeCommands['publish-notice']['where'][] = [
  ['official-site', 'social-network'],
  ['official-site', 'newspaper'],
  ['official-site', 'television'],
];

/** P24: another looks whether it gives anything away, then it is published. */
export const publicNotices: Habits<NoticeEvents> = {
  'notice-prepared': (world, caseId) => {
    const random = world.draw(caseId, 'approval');
    const outcome = world.occasions.next('public notice', outcomes);
    const deputy = world.roster.as(random.pick(world.roster.deciders).id, 'official');
    world.planInDays(0, 1, random, () =>
      outcome === 'published'
        ? noticeCommand(deputy, caseId, 'approve-notice', { secretsChecked: true })
        : noticeCommand(deputy, caseId, 'send-back-notice', { reason: outcome }),
    );
  },

  'notice-approved': (world, caseId) => {
    const random = world.draw(caseId, 'publication');
    const where = world.occasions.next('places', places);
    world.planInDays(0, 1, random, () =>
      noticeCommand(world.roster.any('controller', random), caseId, 'publish-notice', { where }),
    );
  },
};
