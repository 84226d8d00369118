export type {
  CalendarFile,
  CalendarRow,
  WorkingCalendarCommands,
  WorkingCalendarEvents,
} from './messages.js';
export type { WorkingCalendarContext } from './machine.js';
export { CALENDAR_CASE, calendarOf } from './calendar.js';
export { readChange } from './file.js';
export { workingCalendar } from './working-calendar.js';
