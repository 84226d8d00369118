import type { AppealCommands, AppealEvents } from '@qabyldau/reception-appeal';
import type { AppealFile } from '../appeal-file.js';
import { addDays } from '../dates.js';
import type { World } from '../world.js';
import { isSpoken } from '../citizens/request.js';
import { responsible } from '../habits/pre-review.js';
import { appealCommand, dayCommand } from '../intent.js';
import { appealMistake, dayOffFrom, minutesAfter, type AppealSituation } from './mistake.js';

type CheckIn = AppealCommands['check-in'];
type Told = AppealSituation<AppealEvents['reply-sent']>;

/** The door on the day of the reception, a little before the applicant has everything together. */
const atTheDoor =
  (change: (right: CheckIn) => CheckIn, when: (situation: Told) => boolean = () => true) =>
  (situation: Told) => {
    const { world, file, data, random } = situation;
    if (file.state !== 'scheduled' || file.startsAt !== data.startsAt || !when(situation)) return undefined;
    const right: CheckIn = {
      identityShown: true,
      document: 'identity-card',
      actsForOther: file.represented,
      authorityShown: file.represented,
      signed: true,
      secrecy: ['regime-unit-informed', 'premises-cleared', 'escorted'],
      interpreter: 'not-needed',
    };
    return appealCommand(world.roster.any('receptionist', random), file.caseId, 'check-in', change(right));
  };
const beforeTheVisit = ({ data }: Told) => minutesAfter(data.startsAt, -27);
const foreign = ({ file }: Told): boolean => file.citizenship !== undefined;

const atCounter =
  <T extends keyof AppealCommands>(type: T, data: (situation: Told) => AppealCommands[T] | undefined) =>
  (situation: Told) => {
    const { world, file, random } = situation;
    const given = data(situation);
    return given === undefined || file.state !== 'scheduled'
      ? undefined
      : appealCommand(world.roster.any('receptionist', random), file.caseId, type, given as never);
  };

type Received = AppealSituation<AppealEvents['applicant-received']>;
type Task = AppealCommands['sign-protocol']['tasks'][number];

const wrongTasks =
  (tasks: (right: Task, situation: Received) => readonly Task[]) => (situation: Received) => {
    const { world, file, data, caseId, random } = situation;
    if (file.state !== 'received') return undefined;
    const { id: executor, unit } = world.roster.competent('executor', file.topic, random);
    const right: Task = {
      task: `${caseId.slice(0, 35)}0`,
      executor,
      unit,
      dueOn: world.calendar.addWorkingDays(world.today, 10),
    };
    const given = tasks(right, situation);
    return appealCommand(world.roster.as(data.official, 'official'), caseId, 'sign-protocol', {
      decision: 'taken-on-control',
      tasks: given,
    });
  };

/** P28: a day of the official that is late enough for this appeal and for those before it. */
const dayFor = (world: World, file: AppealFile): string | undefined =>
  world.dayBook.firstFree(
    file.official ?? '',
    world.calendar.addWorkingDays(world.today, 7),
    false,
    file.venue,
  )?.id;

/** P12: whether somebody waits for the same official who came before. */
function stands(world: World, { official, ordinal, caseId, priority }: AppealFile): 'first' | 'behind' {
  const others = [...world.waiting].filter(
    (other) => other.official === official && other.state === 'listed' && other.caseId !== caseId,
  );
  const before = others.some((other) => (other.priority && !priority) || other.ordinal < ordinal);
  return before ? 'behind' : 'first';
}

/** P12: waits for the same official and comes first. */
const standsBefore = (other: AppealFile, file: AppealFile): boolean =>
  other !== file &&
  other.state === 'listed' &&
  other.official === file.official &&
  other.venue === file.venue &&
  Number(other.priority) >= Number(file.priority) &&
  other.ordinal < file.ordinal;

/** From the date that was told to the removal from control (P10 to P14, P22, P23, P28, P29, P34, P35). */
export const receptionMistakes = [
  appealMistake(
    'reply-sent',
    0.002,
    'no-such-notice',
    atCounter('record-delivery', ({ world }) => ({
      notice: 'reply-99',
      outcome: 'delivered',
      on: world.today,
      channel: 'in-hand',
      proof: 'demo',
    })),
  ),
  appealMistake(
    'reply-sent',
    0.002,
    'delivered-before-sent',
    atCounter('record-delivery', ({ world, data }) => ({
      notice: data.notice,
      outcome: 'delivered',
      on: addDays(world.today, -1),
      channel: 'in-hand',
      proof: 'demo',
    })),
  ),
  appealMistake(
    'reply-sent',
    0.002,
    'date-in-future',
    atCounter('withdraw-appeal', ({ world }) => ({ statementOn: addDays(world.today, 1) })),
  ),
  appealMistake(
    'reply-sent',
    0.002,
    'not-the-reception-day',
    atCounter('check-in', ({ world, data }) =>
      world.calendar.localDate(data.startsAt) === world.today
        ? undefined
        : { identityShown: true, document: 'passport', actsForOther: false, authorityShown: false },
    ),
  ),
  appealMistake(
    'reply-sent',
    0.002,
    'reception-not-begun',
    atCounter('record-no-show', () => ({})),
  ),
  appealMistake(
    'reply-sent',
    0.004,
    'video-not-for-this-official',
    atCounter('agree-to-video', ({ world, file, data }) =>
      world.roster.rankOf(data.official) > 2
        ? {
            consent: {
              by: file.represented ? 'representative' : 'applicant',
              at: world.now,
              channel: 'cabinet',
            },
          }
        : undefined,
    ),
  ),
  appealMistake(
    'reply-sent',
    0.003,
    'no-restrictions-that-day',
    atCounter('switch-to-video', ({ world, data }) => ({
      from: world.calendar.localDate(data.startsAt),
      to: world.calendar.localDate(data.startsAt),
      act: { number: 'Ш-1/DEMO', date: world.today },
    })),
  ),
  appealMistake(
    'reply-sent',
    0.003,
    'reception-not-restricted',
    atCounter('wait-for-in-person', () => ({})),
  ),
  appealMistake(
    'reply-sent',
    0.004,
    'identity-not-shown',
    atTheDoor((right) => ({ ...right, identityShown: false })),
    beforeTheVisit,
  ),
  appealMistake(
    'reply-sent',
    0.02,
    'authority-not-shown',
    atTheDoor(
      (right) => ({ ...right, authorityShown: false }),
      ({ file }) => file.represented,
    ),
    beforeTheVisit,
  ),
  appealMistake(
    'reply-sent',
    0.02,
    'employee-may-not-represent',
    atTheDoor(
      (right) => ({ ...right, representativeIsEmployee: true }),
      ({ file }) => file.represented,
    ),
    beforeTheVisit,
  ),
  appealMistake(
    'reply-sent',
    0.012,
    'request-not-signed',
    atTheDoor(
      ({ signed: _, ...right }) => right,
      ({ file }) => isSpoken(file.channel),
    ),
    beforeTheVisit,
  ),
  appealMistake(
    'reply-sent',
    0.25,
    'regime-unit-not-informed',
    atTheDoor((right) => ({ ...right, secrecy: [] }), foreign),
    beforeTheVisit,
  ),
  appealMistake(
    'reply-sent',
    0.25,
    'premises-not-cleared',
    atTheDoor((right) => ({ ...right, secrecy: ['regime-unit-informed'] }), foreign),
    beforeTheVisit,
  ),
  appealMistake(
    'reply-sent',
    0.25,
    'escort-not-named',
    atTheDoor((right) => ({ ...right, secrecy: ['regime-unit-informed', 'premises-cleared'] }), foreign),
    beforeTheVisit,
  ),
  appealMistake(
    'reply-sent',
    0.25,
    'interpreter-not-settled',
    atTheDoor(({ interpreter: _, ...right }) => right, foreign),
    beforeTheVisit,
  ),
  appealMistake('applicant-checked-in', 0.003, 'handed-over-to-the-same', ({ world, file, random }) =>
    file.state === 'checked-in' && file.startsAt !== undefined && file.official !== undefined
      ? appealCommand(world.roster.any('receptionist', random), file.caseId, 'hand-over-reception', {
          to: file.official,
          startsAt: world.calendar.instantAt(world.calendar.addWorkingDays(world.today, 1), '10:00'),
          place: 'Әкімдік ғимараты / Здание акимата',
        })
      : undefined,
  ),
  appealMistake('applicant-checked-in', 0.003, 'another-official-was-named', ({ world, file, random }) => {
    const { id } = random.pick(world.roster.officials.filter((one) => one.id !== file.official));
    return file.state === 'checked-in' && file.startsAt !== undefined
      ? appealCommand(world.roster.as(id, 'official'), file.caseId, 'receive-applicant', { official: id })
      : undefined;
  }),
  appealMistake('applicant-checked-in', 0.003, 'slot-in-the-past', ({ world, file, random }) => {
    const others = world.roster.officials.filter(({ id }) => id !== file.official);
    return file.state === 'checked-in' && file.startsAt !== undefined
      ? appealCommand(world.roster.any('receptionist', random), file.caseId, 'hand-over-reception', {
          to: random.pick(others).id,
          startsAt: minutesAfter(world.now, -60),
          place: 'Әкімдік ғимараты / Здание акимата',
        })
      : undefined;
  }),
  appealMistake('applicant-checked-in', 0.004, 'agreed-outside-working-hours', ({ world, file, random }) => {
    const others = world.roster.officials.filter(({ id }) => id !== file.official);
    return file.state === 'checked-in' && file.startsAt !== undefined
      ? appealCommand(world.roster.any('receptionist', random), file.caseId, 'hand-over-reception', {
          to: random.pick(others).id,
          startsAt: world.calendar.instantAt(world.calendar.addWorkingDays(world.today, 1), '22:00'),
          place: 'Әкімдік ғимараты / Здание акимата',
        })
      : undefined;
  }),
  appealMistake(
    'applicant-received',
    0.003,
    'control-without-task',
    wrongTasks(() => []),
  ),
  appealMistake(
    'applicant-received',
    0.003,
    'task-without-executor',
    wrongTasks((right) => [{ ...right, executor: '' }]),
  ),
  appealMistake(
    'applicant-received',
    0.003,
    'task-due-in-the-past',
    wrongTasks((right, { world }) => [{ ...right, dueOn: addDays(world.today, -3) }]),
  ),
  appealMistake(
    'applicant-received',
    0.003,
    'task-due-on-a-day-off',
    wrongTasks((right, { world }) => [{ ...right, dueOn: dayOffFrom(world, right.dueOn) }]),
  ),
  appealMistake(
    'applicant-received',
    0.003,
    'task-named-twice',
    wrongTasks((right) => [right, right]),
  ),
  appealMistake('protocol-signed', 0.003, 'no-such-task', ({ world, file, random }) =>
    file.state === 'on-control'
      ? appealCommand(world.roster.any('controller', random), file.caseId, 'note-task-done', {
          task: file.caseId,
        })
      : undefined,
  ),
  appealMistake('protocol-signed', 0.02, 'tasks-open', ({ world, file, data }) =>
    file.state === 'on-control' && data.tasks.length > 0
      ? appealCommand(responsible(world, file), file.caseId, 'send-final-answer', {})
      : undefined,
  ),
  appealMistake('protocol-signed', 0.02, 'answer-without-reasons', ({ world, file, data }) =>
    file.state === 'on-control' && data.tasks.length === 0
      ? appealCommand(responsible(world, file), file.caseId, 'send-final-answer', {})
      : undefined,
  ),
  appealMistake('protocol-signed', 0.003, 'final-answer-not-sent', ({ world, file, random }) =>
    file.state === 'on-control'
      ? appealCommand(world.roster.any('controller', random), file.caseId, 'remove-from-control', {})
      : undefined,
  ),
  appealMistake('slot-allocated', 0.003, 'slot-already-allocated', ({ world, file, data, random }) => {
    const other = world.dayBook.firstFree(data.official, addDays(data.receptionOn, 1), false, file.venue);
    return other === undefined || file.day !== data.day
      ? undefined
      : dayCommand(world.roster.any('receptionist', random), other.id, 'book-slot', { appeal: file.caseId });
  }),
  appealMistake('appeal-listed', 0.01, 'reception-too-soon', ({ world, file, random }) => {
    const { calendar, today } = world;
    const soon = world.dayBook.firstFree(file.official ?? '', addDays(today, 1), false, file.venue);
    return soon === undefined || soon.on > calendar.addWorkingDays(today, 2) || file.state !== 'listed'
      ? undefined
      : dayCommand(world.roster.any('receptionist', random), soon.id, 'book-slot', { appeal: file.caseId });
  }),
  appealMistake('appeal-listed', 0.003, 'out-of-sequence', ({ world, file, random }) => {
    const day = dayFor(world, file);
    return day !== undefined && stands(world, file) === 'behind'
      ? dayCommand(world.roster.any('receptionist', random), day, 'book-slot', { appeal: file.caseId })
      : undefined;
  }),
  appealMistake('appeal-listed', 0.003, 'no-such-slot', ({ world, file, random }) => {
    const day = dayFor(world, file);
    return day !== undefined && stands(world, file) === 'first'
      ? dayCommand(world.roster.any('receptionist', random), day, 'book-slot', {
          appeal: file.caseId,
          slot: 99,
        })
      : undefined;
  }),
  appealMistake('appeal-listed', 0.02, 'out-of-sequence', ({ world, file, random }) => {
    const waits = [...world.waiting].some((other) => standsBefore(other, file));
    const soonest = world.calendar.addWorkingDays(world.today, 9);
    const day = world.dayBook.firstFree(file.official ?? '', soonest, false, file.venue);
    return waits && day !== undefined && file.state === 'listed'
      ? dayCommand(world.roster.any('receptionist', random), day.id, 'book-slot', { appeal: file.caseId })
      : undefined;
  }),
  appealMistake('appeal-listed', 0.004, 'slot-of-another-official', ({ world, file, random }) => {
    const others = world.roster.officials.filter(({ id }) => id !== file.official);
    const from = world.calendar.addWorkingDays(world.today, 6);
    const day = world.dayBook.firstFree(random.pick(others).id, from, false, file.venue);
    return day === undefined || file.state !== 'listed'
      ? undefined
      : dayCommand(world.roster.any('receptionist', random), day.id, 'book-slot', { appeal: file.caseId });
  }),
];
