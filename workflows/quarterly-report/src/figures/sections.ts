import type { Section } from './figure.js';
import { callCentre, joint, problems, survey } from './sections/other.js';
import { outcomes } from './sections/outcomes.js';
import { requests } from './sections/requests.js';
import { results } from './sections/results.js';
import { citizens, sessions } from './sections/sessions.js';

/** The adopted form of the report; P40 gives none. Section 1 is its head; section 10 also holds measures in words. */
export const sections: readonly Section[] = [
  requests,
  outcomes,
  sessions,
  citizens,
  results,
  joint,
  survey,
  callCentre,
  problems,
];
