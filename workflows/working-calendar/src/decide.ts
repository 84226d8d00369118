import { applyChange, changedDays, kazakhstanCalendar, type CalendarData } from '@qabyldau/calendar';
import { decided, type BaseEnv, type CaseView, type CommandOf, type Decision } from '@qabyldau/engine';
import { canonicalJson, exhaustive, fail, type IsoDate } from '@qabyldau/kernel';
import { calendarOf } from './calendar.js';
import { readChange } from './file.js';
import type { WorkingCalendarContext } from './machine.js';
import { no } from './refusals.js';
import type { CalendarFile, WorkingCalendarCommands, WorkingCalendarEvents } from './messages.js';

type View = CaseView<WorkingCalendarContext>;
type Answer = Decision<WorkingCalendarEvents>;

export function decide(
  command: CommandOf<WorkingCalendarCommands>,
  state: View,
  { today }: Pick<BaseEnv, 'today'>,
): Answer {
  const { context } = state;
  switch (command.type) {
    case 'adopt-calendar':
      return adopt(command.data, state, today);
    case 'finish-rederiving':
      return context.moved === null
        ? decided({ type: 'rederiving-finished', data: command.data })
        : decided();
    default:
      return exhaustive(command);
  }
}

/** Labour Code art. 85(3). Silent when the very same change is the last one adopted. */
function adopt(file: CalendarFile, view: View, today: IsoDate): Answer {
  const { context } = view;
  const { data: before } = calendarOf(context);
  const taken = [kazakhstanCalendar, ...context.adopted].some(({ version }) => version === file.version);
  if (taken) return isTheLast(file, context) ? decided() : fail(versionTaken(file, before));
  if (view.in('rederiving')) return fail(no('terms-being-rederived', { version: before.version }));
  const change = readChange(file, before);
  if (!change.ok) return fail(change.error);
  const { act } = change.value;
  if (act.date > today) return fail(no('calendar-act-not-yet-adopted', { ...act, today }));
  return decided({
    type: 'calendar-adopted',
    data: {
      ...change.value,
      previous: before.version,
      changed: changedDays(before, applyChange(before, change.value)),
    },
  });
}

const versionTaken = ({ version }: CalendarFile, current: CalendarData) =>
  no('calendar-version-taken', { version, current: current.version });

/** Whether the file is the one adopted last, come once more. */
function isTheLast(file: CalendarFile, { at, adopted, moved }: WorkingCalendarContext): boolean {
  const last = adopted.at(-1);
  if (last?.version !== file.version) return false;
  const change = readChange(file, calendarOf({ at, moved, adopted: adopted.slice(0, -1) }).data);
  const { previous: _, changed: __, ...stored } = last;
  return change.ok && canonicalJson(change.value) === canonicalJson(stored);
}
