import { bodyMistakes } from './bodies.js';
import { briefMistakes } from './brief.js';
import { complaintMistakes } from './complaints.js';
import { controlMistakes } from './control.js';
import { dayMistakes } from './days.js';
import { intakeMistakes } from './intake.js';
import { materialsMistakes } from './materials.js';
import { Mistakes } from './mistake.js';
import { motionMistakes } from './motions.js';
import { noticeMistakes } from './public-notices.js';
import { receptionMistakes } from './reception.js';
import { requestMistakes } from './requests.js';
import { scheduleMistakes } from './schedules.js';
import { surveyAndReportMistakes } from './surveys-and-reports.js';

/** What people try in vain, at rates that let each of them come up some ten times in a year of 6,000 appeals; the first time surely. */
export const mistakes = new Mistakes([
  ...intakeMistakes,
  ...briefMistakes,
  ...receptionMistakes,
  ...dayMistakes,
  ...scheduleMistakes,
  ...requestMistakes,
  ...controlMistakes,
  ...surveyAndReportMistakes,
  ...bodyMistakes,
  ...motionMistakes,
  ...complaintMistakes,
  ...materialsMistakes,
  ...noticeMistakes,
]);
