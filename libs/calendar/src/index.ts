export type { CalendarData, CalendarDay } from './calendar-data.js';
export type { Calendar } from './calendar.js';
export {
  applyChange,
  changedDays,
  isWeekendDay,
  type CalendarChange,
  type ChangeDay,
  type ChangedDay,
} from './calendar-change.js';
export { withDaysOff } from './with-days-off.js';
export { officialYear, substituteDay, transferDays } from './change-days.js';
export { followingCalendar } from './following-calendar.js';
export {
  dueAfter,
  moveOf,
  termsRederived,
  type CountedDue,
  type Counting,
  type MovedTerm,
  type RederiveTerms,
  type RunningTerm,
  type RunningTerms,
  type TermsRederived,
} from './running-terms.js';
export { dueBy, dueOn, dueOnChosen, hasRunOut, type DueCounting } from './due.js';
export { createCalendar } from './create-calendar.js';
export { kazakhstanCalendar } from './tables/kz-2022-2027.js';
export { calendarDaysAfter } from './civil-date.js';
export type { DayOff, Derivation, DerivedDay } from './derivation.js';
export { fixedHolidays, type FixedHoliday } from './fixed-holidays.js';
export { substitutesOf, type HolidayDate, type Substitute } from './substitutes.js';
export {
  chosenLengths,
  termKinds,
  termRules,
  type TermKind,
  type TermRule,
  type TermUnit,
} from './term-kinds.js';
export { rederivingLabels, termLabels } from './term-labels.js';
export type { Term, TermOptions } from './terms.js';
export { localDateOf } from './local-time.js';
