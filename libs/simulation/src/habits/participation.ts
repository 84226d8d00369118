import { derivedId, epochOf, instantOf } from '@qabyldau/kernel';
import type { RequestEvents } from '@qabyldau/participation-request';
import type { AppealFile } from '../appeal-file.js';
import { dayCommand, requestCommand } from '../intent.js';
import { otherBodies } from '../text/bodies.js';
import type { RequestFile, World } from '../world.js';
import type { AppealHabits, Habits } from './habit.js';
import { responsible } from './pre-review.js';

/** P18: before a reception is refused, the body whose decision stands in the way may be asked. */
const beforeARefusal: AppealHabits = {
  'brief-prepared': (world, file, { proposal }) => {
    const random = world.draw(file.caseId, 'asked before');
    if (proposal !== 'refuse' || !random.chance(0.15)) return;
    const caseId = derivedId('simulated participation request', world.options.seed, file.caseId);
    const { calendar } = world;
    world.planWithin(60, random, () => {
      const otherBody = random.fork('whom').pick(otherBodies).otherBody;
      const startsAt = calendar.instantAt(calendar.addWorkingDays(world.today, 16), '10:00');
      world.requests.set(caseId, { file, startsAt, otherBody, state: 'asked', fate: 'silent' });
      return requestCommand(responsible(world, file), caseId, 'request-participation', {
        appeal: file.caseId,
        body: world.body,
        otherBody,
        receptionOn: calendar.localDate(startsAt),
        replyBy: calendar.addWorkingDays(world.today, 14),
        subject: file.subject,
        language: file.language,
        noticeChannel: file.noticeChannel,
      });
    });
  },
};

/** P18: to one reception in twenty-five another body is asked. */
export const asking: AppealHabits = {
  ...beforeARefusal,
  'reply-sent': (world, file, { startsAt, first }) => {
    const random = world.draw(file.caseId, 'participation');
    if (!first || !random.chance(0.04)) return;
    const { calendar } = world;
    const receptionOn = calendar.localDate(startsAt);
    world.planInDays(0, 1, random, () => {
      const replyBy = calendar.addWorkingDays(world.today, random.fork('term').between(2, 3));
      if (file.state !== 'scheduled' || file.startsAt !== startsAt || replyBy >= receptionOn)
        return undefined;
      const caseId = derivedId('simulated participation request', world.options.seed, file.caseId);
      const otherBody = random.fork('whom').pick(otherBodies).otherBody;
      world.requests.set(caseId, { file, startsAt, otherBody, state: 'asked', fate: fateOf(random) });
      return requestCommand(responsible(world, file), caseId, 'request-participation', {
        appeal: file.caseId,
        body: world.body,
        otherBody,
        ...(random.fork('named').chance(0.3) && { official: 'Бөлім басшысы / Начальник отдела' }),
        receptionOn,
        replyBy,
        subject: file.subject,
        language: file.language,
        noticeChannel: file.noticeChannel,
      });
    });
  },
};

const fateOf = (random: Parameters<World['planInDays']>[2]): RequestFile['fate'] =>
  random.fork('fate').weighted({ agreed: 64, refused: 14, silent: 10, late: 5, 'taken-back': 4, dropped: 3 });

/** P19, P20: what the responsible employee and the other body do. */
export const participation: Habits<RequestEvents> = {
  'participation-requested': (world, caseId, { answer }) => {
    const request = world.requests.get(caseId);
    if (request === undefined) return;
    const random = world.draw(caseId, 'request');
    const slow = random.fork('tells').chance(0.07);
    planNotice(world, caseId, request, slow ? 3 : 0, slow ? 4 : 1);
    const who = responsible(world, request.file);
    const { fate } = request;
    if (fate === 'agreed' || fate === 'taken-back') planAnswer(world, caseId, 'agreed', 0);
    if (fate === 'refused') planAnswer(world, caseId, 'refused', 0);
    if (fate === 'dropped')
      world.planInDays(1, 1, random, () =>
        request.state === 'asked'
          ? requestCommand(who, caseId, 'cancel-request', { reason: 'appeal-closed' })
          : undefined,
      );
    if (fate === 'late') {
      // It came in on the last day and lay on the desk over night.
      const at = world.hours.on(world.calendar.addWorkingDays(answer.dueOn, 1), random);
      world.plan(at, () =>
        request.state === 'refused'
          ? requestCommand(who, caseId, 'record-answer', { answer: 'agreed', on: answer.dueOn })
          : undefined,
      );
    }
  },

  'answer-recorded': (world, caseId, { answer, otherBody }) => {
    const request = world.requests.get(caseId);
    if (request === undefined) return;
    request.state = answer;
    if (answer === 'refused') planReport(world, caseId, request);
    else if (request.fate === 'taken-back' && request.state === 'agreed') {
      request.fate = 'refused';
      planAnswer(world, caseId, 'refused', 1);
    } else {
      planAttendance(world, caseId, request);
      const { day } = request.file;
      const room = world.roster.any('receptionist', world.draw(caseId, 'list'));
      if (day !== undefined && world.dayBook.get(day)?.state === 'open')
        world.planWithin(30, world.draw(caseId, 'note'), () =>
          dayCommand(room, day, 'note-participant', {
            appeal: request.file.caseId,
            kind: 'other-body',
            participant: otherBody,
          }),
        );
    }
  },

  'attendance-recorded': (world, caseId, { attended }) => {
    const request = world.requests.get(caseId);
    if (request === undefined || attended) return;
    request.state = 'refused';
    planReport(world, caseId, request);
  },

  'refusal-reported': (world, caseId) => {
    const request = world.requests.get(caseId);
    if (request === undefined) return;
    request.state = 'reported';
    // Now and then somebody comes all the same.
    if (world.draw(caseId, 'after all').chance(0.15)) planAttendance(world, caseId, request);
  },

  'request-cancelled': (world, caseId) => {
    const request = world.requests.get(caseId);
    if (request !== undefined) request.state = 'cancelled';
  },

  'notice-failed': (world, caseId) => {
    const request = world.requests.get(caseId);
    if (request !== undefined) planNotice(world, caseId, request, 0, 0);
  },
};

/** P20, reading H: silence is a refusal too. */
export function onSilence(world: World, caseId: string): void {
  const request = world.requests.get(caseId);
  if (request?.state !== 'asked') return;
  request.state = 'refused';
  if (request.fate !== 'late') planReport(world, caseId, request);
}

function planNotice(world: World, caseId: string, request: RequestFile, low: number, high: number): void {
  const random = world.draw(caseId, 'notice', world.now);
  world.planInDays(low, high, random, () =>
    request.state === 'cancelled'
      ? undefined
      : requestCommand(responsible(world, request.file), caseId, 'tell-applicant', {
          extensionNeeded: random.fork('extension').chance(0.1),
        }),
  );
}

function planAnswer(world: World, caseId: string, answer: 'agreed' | 'refused', low: number): void {
  const request = world.requests.get(caseId);
  const random = world.draw(caseId, 'answer', answer);
  world.planInDays(low, 1, random, () =>
    request !== undefined && (request.state === 'asked' || request.state === 'agreed')
      ? requestCommand(world.roster.any('receptionist', random), caseId, 'record-answer', {
          answer,
          on: world.today,
        })
      : undefined,
  );
}

/** P20: the refusal is reported in two working days, seldom later. */
function planReport(world: World, caseId: string, request: RequestFile): void {
  const random = world.draw(caseId, 'report', world.now);
  const who = world.roster.any('controller', random);
  const late = random.fork('late').chance(0.15);
  world.planInDays(late ? 3 : 0, late ? 5 : 1, random, () =>
    request.state === 'refused' ? requestCommand(who, caseId, 'report-refusal', {}) : undefined,
  );
}

function planAttendance(world: World, caseId: string, { file, startsAt, ...request }: RequestFile): void {
  const random = world.draw(caseId, 'attendance');
  const known = world.requests.get(caseId);
  const at = instantOf(epochOf(startsAt) + random.between(6, 18) * 60_000);
  if (at <= world.now) return;
  world.plan(at, () =>
    (known?.state === 'agreed' || known?.state === 'reported') && heldAt(file, startsAt)
      ? requestCommand(world.roster.any('receptionist', random), caseId, 'record-attendance', {
          attended: request.fate !== 'agreed' || random.fork('comes').chance(0.88),
        })
      : undefined,
  );
}

const heldAt = (file: AppealFile, startsAt: string): boolean =>
  file.startsAt === startsAt && ['checked-in', 'received', 'on-control'].includes(file.state ?? '');
