import { BookSlotRoute } from './book-slot.route.js';
import { CloseDayRoute } from './close-day.route.js';
import { OpenDayRoute } from './open-day.route.js';
import { ReleaseSlotRoute } from './release-slot.route.js';
import { ReportAbsenceRoute } from './report-absence.route.js';

/** One route a verb. */
export const dayRoutes = [BookSlotRoute, CloseDayRoute, OpenDayRoute, ReleaseSlotRoute, ReportAbsenceRoute];
