import type { CommandOf, MessageOf, RequestedCommand, Workflow } from '@qabyldau/engine';
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
  asksFirst: askForTheNumber,
};

/** P12, P25: the register of the body and the year of registration gives the number. */
function askForTheNumber(
  command: MessageOf<AppealCommands> | CommandOf<AppealCommands>,
  { calendar, policy, caseId }: AppealEnv,
): RequestedCommand | undefined {
  if (command.type !== 'register-appeal') return undefined;
  const { body, receivedAt } = command.data;
  const year = Number(calendar.registrationDate(receivedAt, policy.workingDayEnds).slice(0, 4));
  return {
    workflow: 'register',
    caseId: `${body}-${year}`,
    command: { type: 'allocate-number', data: { body, year, appeal: caseId } },
  };
}
