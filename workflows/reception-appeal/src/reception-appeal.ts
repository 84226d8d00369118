import type { Workflow } from '@qabyldau/engine';
import { asksFirst } from './asks.js';
import type { AppealContext } from './context.js';
import type { AppealEnv } from './env.js';
import { editions } from './edition-table.js';
import { events } from './events.js';
import { labels } from './labels.js';
import type { AppealCommands, AppealEvents } from './messages.js';
import { refusals } from './refusals.js';
import { upcasters } from './upcasters.js';
import { verbs } from './verbs.js';

/** The personal reception of a citizen under Resolution No. 214, from the request to the removal from control. */
export const receptionAppeal: Workflow<AppealCommands, AppealEvents, AppealContext, AppealEnv> = {
  name: 'reception-appeal',
  editions,
  verbs,
  events,
  refusals,
  lawfulEnds: [
    'course.closed',
    'course.refused',
    'course.returned',
    'course.withdrawn',
    'course.noShow',
    'course.notConsidered',
    'course.redirected',
    'course.terminated',
    'course.consultedDeclined',
    'clock.answered',
    'clock.answeredLate',
  ],
  labels,
  upcasters,
  asksFirst,
};
