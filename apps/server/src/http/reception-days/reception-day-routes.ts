import { AgreeVideoRoute } from './agree-video.route.js';
import { BookSlotRoute } from './book-slot.route.js';
import { CallNextRoute } from './call-next.route.js';
import { CloseDayRoute } from './close-day.route.js';
import { HandOverRoute } from './hand-over.route.js';
import { JoinQueueRoute } from './join-queue.route.js';
import { NoteHelpersRoute } from './note-helpers.route.js';
import { NoteParticipantRoute } from './note-participant.route.js';
import { OpenDayRoute } from './open-day.route.js';
import { ReportAbsenceRoute } from './report-absence.route.js';
import { SwitchDayToInPersonRoute } from './switch-to-in-person.route.js';
import { SwitchDayToVideoRoute } from './switch-to-video.route.js';

/** One route a verb. */
export const dayRoutes = [
  AgreeVideoRoute,
  BookSlotRoute,
  CallNextRoute,
  CloseDayRoute,
  HandOverRoute,
  JoinQueueRoute,
  NoteHelpersRoute,
  NoteParticipantRoute,
  OpenDayRoute,
  ReportAbsenceRoute,
  SwitchDayToInPersonRoute,
  SwitchDayToVideoRoute,
];
