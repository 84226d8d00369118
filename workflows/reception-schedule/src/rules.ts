import { isHead } from '@qabyldau/body';
import type { Calendar } from '@qabyldau/calendar';
import { refuse, type Refusal } from '@qabyldau/engine';
import type { IsoDate, Language } from '@qabyldau/kernel';
import { columns, languageNames, placeNames, type ColumnNumber } from './columns.js';
import type { ScheduleEnv } from './env.js';
import type { Head, ScheduleContext } from './machine.js';
import type {
  Approver,
  Bilingual,
  Line,
  LineData,
  Period,
  Place,
  ScheduleCommands,
  ScheduleKind,
  ScheduleLanguage,
  Session,
} from './messages.js';
import { refusals } from './refusals.js';

/** The answer of a rule: a refusal, or nothing. */
export type Objection = Refusal | undefined;

const no = (code: keyof typeof refusals, data?: Refusal['data']): Refusal =>
  refuse(refusals, code, data).error;

/** P7, P8: a schedule is for days to come, and its last day is not before its first. */
export const periodIsToCome = ({ from, to }: Period, today: IsoDate): Objection =>
  from <= to && to >= today ? undefined : no('period-not-to-come', { from, to, today });

/** P2: only the persons named there receive. */
export const onlyReceivingPersonsReceive = (official: string, env: ScheduleEnv): Objection =>
  env.official(official) === undefined ? no('not-a-receiving-person', { official }) : undefined;

/** P8: a schedule shows reception days. */
export const lineHasAReceptionDay = ({ line, sessions }: LineData): Objection =>
  sessions.length === 0 ? no('line-without-days', { line }) : undefined;

/** P7: an approved schedule speaks of its own period. */
export function receptionIsWithinThePeriod({ sessions }: LineData, { from, to }: Period): Objection {
  const outside = sessions.find(({ on }) => on < from || on > to);
  return outside === undefined ? undefined : no('day-outside-the-period', { on: outside.on, from, to });
}

/** P4, P7: receptions are on working days; in years not known yet, on what is expected to be one. */
export function receptionIsOnAWorkingDay({ sessions }: LineData, calendar: Calendar): Objection {
  for (const { on } of sessions) {
    const off = calendar.dayOff(on);
    if (off === undefined) continue;
    const { next, reason } = off;
    return no('day-does-not-work', {
      on,
      next,
      reasonKk: reason.kk,
      reasonRu: reason.ru,
      reasonEn: reason.en,
    });
  }
  return undefined;
}

/** Annex, column 4: date and time of the reception; P28: its places fit into that time. */
export function slotsFitTheTime({ sessions, slots, slotMinutes }: LineData): Objection {
  const whole = Number.isInteger(slots) && Number.isInteger(slotMinutes) && slots > 0 && slotMinutes > 0;
  const wrong = sessions.find((session) => !whole || !(slots * slotMinutes <= minutesOf(session)));
  return wrong === undefined
    ? undefined
    : no('slots-do-not-fit-the-time', { on: wrong.on, from: wrong.from, to: wrong.to, slots, slotMinutes });
}

/** Not a number when one of the times is none. */
const minutesOf = ({ from, to }: Session): number => timeOfDay(to) - timeOfDay(from);

function timeOfDay(text: string): number {
  // Stryker disable next-line ArrayDeclaration: what is no time has no hours, whatever stands before them
  const [, hours = NaN, minutes = NaN] = (/^([01]\d|2[0-3]):([0-5]\d)$/.exec(text) ?? []).map(Number);
  return hours * 60 + minutes;
}

/** An official receives once on a day: each line and each date of it opens one reception day. */
export function officialReceivesOnceADay(data: LineData, { lines }: ScheduleContext): Objection {
  const others = Object.values(lines).filter(
    ({ line, official }) => line !== data.line && official === data.official,
  );
  const taken = others.flatMap(({ sessions }) => sessions.map(({ on }) => on));
  const dates = data.sessions.map(({ on }) => on);
  const twice = dates.find((on, place) => taken.includes(on) || dates.indexOf(on) !== place);
  return twice === undefined
    ? undefined
    : no('official-receives-already', { official: data.official, on: twice });
}

export const lineExists = ({ lines }: ScheduleContext, line: string): Objection =>
  Object.hasOwn(lines, line) ? undefined : no('no-such-line', { line });

/** P7: what is approved says when somebody receives. */
export const scheduleHasLines = ({ lines }: ScheduleContext): Objection =>
  Object.keys(lines).length === 0 ? no('schedule-without-lines') : undefined;

/** P7-1: the schedule of a citizens' reception centre has the form of the annex, all of its columns. */
export function centreScheduleHasTheAnnexForm(kind: ScheduleKind, context: ScheduleContext): Objection {
  if (kind !== 'CENTRE') return undefined;
  for (const line of Object.values(context.lines)) {
    const column = emptyColumn(line);
    if (column !== undefined) return no('annex-column-empty', { line: line.line, ...nameOf(column) });
  }
  return undefined;
}

function emptyColumn(line: Line): ColumnNumber | undefined {
  if (!given(line.organisation)) return 1;
  if (line.nameIn.length === 0) return 2;
  if (!given(line.position)) return 3;
  if (!given(line.place)) return 5;
  return isBlank(line.phone) || isBlank(line.email) ? 6 : undefined;
}

/** Code 90(3): the head of the body approves; P7-1: for a centre, the Head of the Government Apparatus. */
export const approverOf = (kind: ScheduleKind): Approver =>
  kind === 'CENTRE' ? 'HEAD_OF_GOVERNMENT_APPARATUS' : 'HEAD_OF_BODY';

/** P7-1, Code 90(3): each kind of schedule has its own approver. */
export const theRightApproverApproves = (kind: ScheduleKind, by: Approver): Objection => {
  const right = approverOf(kind);
  if (by === right) return undefined;
  return right === 'HEAD_OF_BODY' ? no('approver-is-the-head-of-the-body') : no('approver-is-the-apparatus');
};

/** Code 90(3): the head of the body, so a person of P2(1) or P2(2) who is no deputy. */
export function theHeadOfTheBodyApproves(
  kind: ScheduleKind,
  official: string | undefined,
  env: ScheduleEnv,
): Objection {
  if (kind === 'CENTRE') return undefined;
  if (official === undefined) return no('not-the-head-of-the-body', { official: '—' });
  const known = env.official(official);
  return known !== undefined && isHead(known) ? undefined : no('not-the-head-of-the-body', { official });
}

/** P7: an order is not dated in the future. */
export const orderIsGiven = (date: IsoDate, today: IsoDate): Objection =>
  date > today ? no('order-not-yet-given', { date, today }) : undefined;

/** P8: on the wall of the room or centre, and on the official site. */
export const publicationReachesEverybody = (where: readonly Place[]): Objection =>
  where.includes('PREMISES') && where.includes('OFFICIAL_SITE')
    ? undefined
    : no('published-in-one-place-only', {
        whereKk: placesIn(where, 'kk'),
        whereRu: placesIn(where, 'ru'),
        whereEn: placesIn(where, 'en'),
      });

const placesIn = (where: readonly Place[], language: Language): string =>
  where.map((place) => placeNames[place][language]).join(', ') || '—';

/** P8: in the state and Russian languages, every line of it. */
export function bothLanguagesAreComplete({ lines }: ScheduleContext): Objection {
  for (const line of Object.values(lines)) {
    for (const language of ['kk', 'ru'] as const) {
      const column = emptyColumnIn(line, language);
      if (column !== undefined) return no('language-missing', missing(line.line, language, column));
    }
  }
  return undefined;
}

/** P2, P4, P7: the lines are older than their publication; who has left, or a day off since, is not put on the wall. */
export function whatIsToComeCanBeHeld({ lines }: ScheduleContext, env: ScheduleEnv): Objection {
  for (const line of Object.values(lines)) {
    const sessions = line.sessions.filter(({ on }) => on >= env.today);
    if (sessions.length === 0) continue;
    const objection =
      onlyReceivingPersonsReceive(line.official, env) ??
      receptionIsOnAWorkingDay({ ...line, sessions }, env.calendar);
    if (objection !== undefined) return objection;
  }
  return undefined;
}

/** P8: all that is asked of what is to be published. */
export const objectionToPublishing = (
  { where }: ScheduleCommands['publish-schedule'],
  context: ScheduleContext,
  env: ScheduleEnv,
): Objection =>
  publicationReachesEverybody(where) ??
  bothLanguagesAreComplete(context) ??
  whatIsToComeCanBeHeld(context, env);

function emptyColumnIn(line: Line, language: ScheduleLanguage): ColumnNumber | undefined {
  if (isBlank(line.organisation[language])) return 1;
  if (!line.nameIn.includes(language)) return 2;
  if (isBlank(line.position[language])) return 3;
  return isBlank(line.place[language]) ? 5 : undefined;
}

const nameOf = (column: ColumnNumber): Refusal['data'] => ({
  columnKk: columns[column].kk,
  columnRu: columns[column].ru,
  columnEn: columns[column].en,
});

const missing = (line: string, language: ScheduleLanguage, column: ColumnNumber): Refusal['data'] => ({
  line,
  language,
  ...nameOf(column),
  languageKk: languageNames[language].kk,
  languageRu: languageNames[language].ru,
  languageEn: languageNames[language].en,
});

const given = (text: Bilingual): boolean => !isBlank(text.kk) || !isBlank(text.ru);

export const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === '';

/** The engine gives no command but `draft-schedule` to a schedule that has not been drafted. */
export function headOf({ head }: ScheduleContext): Head {
  if (head === null) throw new Error('the schedule has not been drafted');
  return head;
}
