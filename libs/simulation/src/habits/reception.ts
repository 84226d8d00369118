import { derivedId, epochOf, instantOf, type Instant } from '@qabyldau/kernel';
import type { ProtocolTask } from '@qabyldau/reception-appeal';
import type { AppealFile } from '../appeal-file.js';
import { isSpoken } from '../citizens/request.js';
import { appealCommand, dayCommand, type Intent } from '../intent.js';
import type { Random } from '../random/random.js';
import { decisionWords, taskWords } from '../text/answers.js';
import { essence } from '../text/essence.js';
import type { World } from '../world.js';
import { otherTopic } from './endings.js';
import type { AppealHabits } from './habit.js';
import { decisionOfTheHead, wasConsideredBefore, type Decision } from './overrides.js';

const minutesFrom = (instant: Instant, minutes: number): Instant =>
  instantOf(epochOf(instant) + minutes * 60_000);

/** P10, P23: the day itself. */
export const reception: AppealHabits = {
  'reply-sent': (world, file, { startsAt, first }) => {
    const random = world.draw(file.caseId, 'visit', startsAt);
    if (file.expectedAt === startsAt) return;
    file.expectedAt = startsAt;
    if (first && file.fate.asksToMove && !file.moved) askToMove(world, file, random);
    if (first && file.fate.agreesToVideo) askForVideo(world, file);
    expect(world, file, startsAt);
  },

  'applicant-checked-in': (world, file) => {
    const { startsAt, official } = file;
    if (startsAt === undefined || official === undefined) return;
    const random = world.draw(file.caseId, 'receive', startsAt);
    const at = minutesFrom(startsAt, random.between(0, 6));
    const { day } = file;
    if (day !== undefined)
      world.plan(at, () =>
        file.state === 'checked-in' && world.dayBook.get(day)?.state === 'open'
          ? dayCommand(world.roster.as(official, 'official'), day, 'call-next', {})
          : undefined,
      );
    world.plan(at, () =>
      file.state === 'checked-in'
        ? appealCommand(world.roster.as(official, 'official'), file.caseId, 'receive-applicant', { official })
        : undefined,
    );
  },

  'applicant-received': (world, file, { official }) => {
    if (file.fate.handsIn || file.heard) handIn(world, file, official);
    else planProtocol(world, file, official);
  },

  'appeal-handed-in': (world, file) => {
    if (file.official !== undefined) planProtocol(world, file, file.official);
  },

  'protocol-signed': (_, file, { tasks }) => {
    file.executors = tasks.map(({ executor }) => executor);
  },
};

/** The room is prepared for somebody who was told a time: the applicant comes, or does not. */
export function expect(world: World, file: AppealFile, startsAt: Instant): void {
  const random = world.draw(file.caseId, 'visit', startsAt);
  const room = world.roster.any('receptionist', random);
  const expected = (): boolean => file.state === 'scheduled' && file.startsAt === startsAt;
  if (file.fate.comes) {
    world.plan(minutesFrom(startsAt, -random.between(4, 25)), () =>
      expected() ? checkIn(file, room, random) : undefined,
    );
  }
  world.plan(minutesFrom(startsAt, random.between(22, 34)), () =>
    expected() ? appealCommand(room, file.caseId, 'record-no-show', {}) : undefined,
  );
}

/** P4, P10: identity, authority, and the signature under what was asked orally. */
export const checkIn = (file: AppealFile, room: ReturnType<World['roster']['any']>, random: Random) =>
  appealCommand(room, file.caseId, 'check-in', {
    identityShown: true,
    document: random.weighted({
      'identity-card': 70,
      'digital-document': 24,
      passport: 4,
      'residence-permit': 2,
    }),
    actsForOther: file.represented,
    ...authority(file, random),
    ...(file.citizenship !== undefined && {
      secrecy: ['regime-unit-informed', 'premises-cleared', 'escorted'] as const,
      interpreter: random.fork('interpreter').chance(0.5) ? ('present' as const) : ('not-needed' as const),
    }),
    ...(isSpoken(file.channel) && { signed: true }),
  });

/** P10, Code art. 68(2): by a document, now and then orally before the body. */
const authority = ({ represented }: AppealFile, random: Random) =>
  represented && random.fork('authority').chance(0.1)
    ? { authorityShown: false, oralAuthorisation: true }
    : { authorityShown: represented };

function planProtocol(world: World, file: AppealFile, official: string): void {
  const random = world.draw(file.caseId, 'protocol');
  const step = () =>
    file.state === 'received' ? protocol(world, file, official, random.fork('content')) : undefined;
  if (random.chance(0.75)) world.planWithin(180, random, step);
  else world.planInDays(1, 2, random, step);
}

/** P36: the applicant has it in writing as well, sometimes on another matter. */
function handIn(world: World, file: AppealFile, official: string): void {
  const random = world.draw(file.caseId, 'hand-in');
  const topic = random.chance(0.6) ? file.topic : otherTopic(file.topic, random);
  file.handedIn = topic;
  world.plan(minutesFrom(world.now, random.between(3, 12)), () =>
    file.state === 'received'
      ? appealCommand(
          world.roster.as(official, 'official'),
          file.caseId,
          'hand-in-appeal',
          { child: derivedId('simulated written appeal', world.options.seed, file.caseId), topic },
          {
            personal: [
              {
                subject: file.subject,
                data: { essence: essence(random.fork('essence'), topic, file.language, file.place) },
              },
            ],
            refused: () => planProtocol(world, file, official),
          },
        )
      : undefined,
  );
}

/** P13: heads, akims and deputies. */
function askForVideo(world: World, file: AppealFile): void {
  const random = world.draw(file.caseId, 'video');
  world.planInDays(0, 2, random, () => {
    const rank = world.roster.officials.find(({ id }) => id === file.official)?.rank ?? Infinity;
    if (file.state !== 'scheduled' || rank > 2) return undefined;
    return appealCommand(world.roster.any('receptionist', random), file.caseId, 'agree-to-video', {
      consent: {
        by: file.represented ? 'representative' : 'applicant',
        at: world.now,
        channel: random.chance(0.7) ? 'telephone' : 'written',
      },
    });
  });
}

function askToMove(world: World, file: AppealFile, random: Random): void {
  const { day } = file;
  if (day === undefined) return;
  file.moved = true;
  world.planInDays(1, 2, random.fork('move'), () =>
    file.state === 'scheduled' && file.day === day
      ? appealCommand(world.roster.any('receptionist', random.fork('room')), file.caseId, 'lose-slot', {
          day,
          reason: 'applicant-asked',
        })
      : undefined,
  );
}

/** P23: the decision, and the tasks with executor and exact date. */
function protocol(
  world: World,
  file: AppealFile,
  official: string,
  random: Random,
  override?: Decision,
): Intent {
  const { decision } = file.fate;
  const count = decision === 'taken-on-control' ? Number(random.weighted({ '1': 60, '2': 30, '3': 10 })) : 0;
  const tasks = Array.from({ length: count }, (_, n): ProtocolTask => {
    const own = random.fork('task', n);
    const executor = world.roster.competent('executor', file.topic, own);
    return {
      task: derivedId('simulated task', world.options.seed, file.caseId, n),
      executor: executor.id,
      unit: executor.unit,
      dueOn: world.calendar.addWorkingDays(world.today, own.between(6, 30)),
    };
  });
  const texts = tasks.map(
    ({ task }, n) => [task, random.fork('text', n).pick(taskWords[file.language])] as const,
  );
  return appealCommand(
    world.roster.as(official, 'official'),
    file.caseId,
    'sign-protocol',
    { decision, tasks, ...(override && { override }) },
    {
      refused: (refusal) => {
        if (override !== undefined || !wasConsideredBefore(refusal)) return;
        world.plan(world.now, () => protocol(world, file, official, random, decisionOfTheHead(world)));
      },
      personal: [
        {
          subject: file.subject,
          data: { decision: decisionWords[file.language][decision], tasks: Object.fromEntries(texts) },
        },
      ],
    },
  );
}
