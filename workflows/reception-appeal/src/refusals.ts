import { refuser } from '@qabyldau/engine';
import { briefRefusals } from './refusals/brief.js';
import { hearingRecordRefusals } from './refusals/hearing-record.js';
import { intakeRefusals } from './refusals/intake.js';
import { outcomeRefusals } from './refusals/outcome.js';
import { receptionRefusals } from './refusals/reception.js';
import { receptionDayRefusals } from './refusals/reception-day.js';
import { refusalRefusals } from './refusals/refusal.js';

/** Every lawful "no" of the workflow beside the engine's own `not-now` and `not-your-role`. */
export const refusals = {
  ...intakeRefusals,
  ...briefRefusals,
  ...refusalRefusals,
  ...hearingRecordRefusals,
  ...receptionRefusals,
  ...outcomeRefusals,
  ...receptionDayRefusals,
};

export type { Objection } from '@qabyldau/engine';

/** Answers "no" with a refusal of the catalogue. */
export const no = refuser(refusals);
