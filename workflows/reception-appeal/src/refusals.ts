import { refuse, type Refusal } from '@qabyldau/engine';
import type { JsonObject } from '@qabyldau/kernel';
import { briefRefusals } from './refusals/brief.js';
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
  ...receptionRefusals,
  ...outcomeRefusals,
  ...receptionDayRefusals,
};

/** What a rule answers when the command breaks it; `undefined` when it does not. */
export type Objection = { readonly ok: false; readonly error: Refusal } | undefined;

/** Answers "no" with a refusal of the catalogue. */
export function no(
  code: keyof typeof refusals,
  data: JsonObject = {},
): { readonly ok: false; readonly error: Refusal } {
  return refuse(refusals, code, data);
}
