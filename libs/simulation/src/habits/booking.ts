import type { AppealFile } from '../appeal-file.js';
import { addDays } from '../dates.js';
import { appealCommand, dayCommand, type Intent } from '../intent.js';
import type { BookedDay } from '../office/day-book.js';
import type { Actor } from '../port.js';
import type { Random } from '../random/random.js';
import type { World } from '../world.js';
import type { AppealHabits } from './habit.js';
import { responsible } from './pre-review.js';

/** P26 to P29: the head decides, the appeal is listed, gets a slot, and the applicant is told. */
export const booking: AppealHabits = {
  'brief-prepared': (world, file, { proposal, official }) => {
    if (proposal !== 'receive' || official === undefined) return;
    file.earliestReception = world.calendar.addWorkingDays(world.today, 5);
    const random = world.draw(file.caseId, 'decision', file.briefs);
    const decider = world.roster.decider(random);
    const sentBack = file.briefs === 1 && file.fate.sentBack;
    world.planInDays(0, 1, random, () => {
      if (file.state !== 'briefed') return undefined;
      if (!sentBack) file.approver = decider.id;
      return sentBack
        ? appealCommand(decider, file.caseId, 'send-back-brief', {
            reason: random.fork('reason').chance(0.15) ? 'propose-refusal' : 'materials-missing',
          })
        : appealCommand(decider, file.caseId, 'approve-reception', { official });
    });
  },

  'brief-sent-back': (world, file) => breakPromise(world, file),
  'appeal-withdrawn': (world, file) => breakPromise(world, file),

  'reception-approved': (world, file, { official }) => {
    file.official = official;
    world.planWithin(300, world.draw(file.caseId, 'list'), () =>
      file.state === 'approved'
        ? appealCommand(responsible(world, file), file.caseId, 'list-appeal', {})
        : undefined,
    );
  },

  'appeal-listed': (world, file) => {
    const random = world.draw(file.caseId, 'another official');
    if (!file.renamed && random.chance(0.006)) nameAnotherOfficial(world, file, random);
    waitForSlot(world, file);
  },

  'slot-lost': (world, file, { reason }) => {
    file.day = undefined;
    if (reason === 'applicant-asked' && file.startsAt !== undefined) {
      file.earliestReception = addDays(world.calendar.localDate(file.startsAt), 1);
    }
    waitForSlot(world, file);
  },

  'slot-allocated': (world, file, { day, startsAt, official }) => {
    breakPromise(world, file);
    world.waiting.delete(file);
    Object.assign(file, { day, startsAt, official });
    world.planWithin(200, world.draw(file.caseId, 'reply', startsAt), () => sendReply(world, file));
  },
};

/** P27: now and then the head has somebody else receive than was approved. */
function nameAnotherOfficial(world: World, file: AppealFile, random: Random): void {
  file.renamed = true;
  const others = world.roster.officials.filter(({ id }) => id !== file.official);
  world.plan(world.now, () =>
    file.state === 'listed'
      ? appealCommand(world.roster.decider(random.fork('who')), file.caseId, 'approve-reception', {
          official: random.fork('to').pick(others).id,
        })
      : undefined,
  );
}

export function sendReply(world: World, file: AppealFile) {
  if (file.day === undefined) return undefined;
  if (!['slotted', 'rescheduling', 'scheduled'].includes(file.state ?? '')) return undefined;
  const who = world.roster.any('receptionist', world.draw(file.caseId, 'reply', 'who'));
  return appealCommand(who, file.caseId, 'send-reply', {});
}

/** The slots are given out twice a day, to those who come first by the order of P12. */
const rounds = ['11:30', '16:45'] as const;

function waitForSlot(world: World, file: AppealFile): void {
  world.waiting.add(file);
  if (world.nextRound !== undefined && world.nextRound > world.now) return;
  const { calendar, now, today } = world;
  const day = calendar.nextWorkingDay(today);
  const candidates = [...rounds.map((time) => calendar.instantAt(day, time)), nextMorning(world)];
  world.nextRound = candidates.find((round) => round > now) ?? nextMorning(world);
  world.plan(world.nextRound, () => {
    giveOutSlots(world);
    return undefined;
  });
}

const nextMorning = (world: World) =>
  world.calendar.instantAt(world.calendar.addWorkingDays(world.today, 1), rounds[0]);

function giveOutSlots(world: World): void {
  const queue = [...world.waiting].sort(
    (a, b) => Number(b.priority) - Number(a.priority) || a.ordinal - b.ordinal,
  );
  world.waiting.clear();
  const who = world.roster.any('receptionist', world.draw('room', 'round', world.now));
  for (const file of queue) world.plan(world.now, () => book(world, file, who));
}

function book(world: World, file: AppealFile, who: Actor): Intent | undefined {
  if (!isWithoutSlot(file) || file.official === undefined) return undefined;
  breakPromise(world, file);
  const soonest = world.calendar.addWorkingDays(world.today, 3);
  const from =
    file.earliestReception !== undefined && file.earliestReception > soonest
      ? file.earliestReception
      : soonest;
  const day =
    world.dayBook.firstFree(file.official, from, true, file.venue) ??
    world.dayBook.firstFree(file.official, from, false, file.venue);
  if (day !== undefined) return bookOn(world, file, who, day);
  // Until the next days are opened.
  waitForSlot(world, file);
  return undefined;
}

const isWithoutSlot = ({ state, day }: AppealFile): boolean =>
  (state === 'listed' || state === 'rescheduling') && day === undefined;

const bookOn = (world: World, file: AppealFile, who: Actor, day: BookedDay): Intent =>
  dayCommand(
    who,
    day.id,
    'book-slot',
    { appeal: file.caseId },
    {
      refused: ({ code, data }) => {
        // P12: the slot is for whom the refusal names; this one's place in the queue stays.
        if (code === 'out-of-sequence') bookFirst(world, data['first'], who, day);
        else file.earliestReception = addDays(day.on, 1);
        waitForSlot(world, file);
      },
    },
  );

function bookFirst(world: World, number: unknown, who: Actor, day: BookedDay): void {
  const first = world.byNumber.get(String(number));
  if (first === undefined) return;
  world.plan(world.now, () => (isWithoutSlot(first) ? bookOn(world, first, who, day) : undefined));
}

function breakPromise(world: World, file: AppealFile): void {
  const day = file.promised === undefined ? undefined : world.dayBook.get(file.promised);
  file.promised = undefined;
  if (day !== undefined) day.promised -= 1;
}
