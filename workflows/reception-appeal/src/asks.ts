import { applicantOf, type ApplicantCommands, type ConsideredAs } from '@qabyldau/applicant';
import type { CommandOf, MessageOf, RequestedCommand } from '@qabyldau/engine';
import { listOf, type ListCommands } from '@qabyldau/reception-list';
import { askAboutTheAgreedTime } from './agreed-time.js';
import { known, registrationOf, type AppealContext } from './context.js';
import type { AppealEnv, AppealView } from './env.js';
import type { AppealCommands } from './messages.js';
import { mayBeHeardAtACentre } from './rules/reception.js';
import { workingDaysAfter } from './terms.js';

type Asking = MessageOf<AppealCommands> | CommandOf<AppealCommands>;

/** Who is the authority for something that spans appeals, and is asked before this one decides (decision record 6). */
export function asksFirst(command: Asking, env: AppealEnv, state: AppealView): RequestedCommand | undefined {
  return command.type === 'register-appeal'
    ? askAboutRegistration(command.data, env)
    : (askTheList(command, env, state) ??
        askAboutTheAgreedTime(command, env, state) ??
        askAboutConsideration(command, env, state.context));
}

/** P12, P25: the register gives the number; then P37: the applicant's case says what was asked before. */
function askAboutRegistration(
  { body, receivedAt, subject, topic }: AppealCommands['register-appeal'],
  { calendar, policy, caseId, asked }: AppealEnv,
): RequestedCommand {
  const allocated = asked.find(({ type }) => type === 'number-allocated');
  if (allocated !== undefined) {
    const { number } = allocated.data as { readonly number: string };
    const data = { appeal: caseId, number, topic } satisfies ApplicantCommands['note-appeal'];
    return {
      workflow: 'applicant',
      caseId: applicantOf(body, subject),
      command: { type: 'note-appeal', data },
    };
  }
  const year = Number(calendar.registrationDate(receivedAt, policy.workingDayEnds).slice(0, 4));
  return {
    workflow: 'register',
    caseId: `${body}-${year}`,
    command: { type: 'allocate-number', data: { body, year, appeal: caseId } },
  };
}

/** P12, P27, P28: who waits for a first date stands on the list of the official, from the listing to the slot. */
function askTheList(command: Asking, env: AppealEnv, state: AppealView): RequestedCommand | undefined {
  const { context } = state;
  switch (command.type) {
    case 'list-appeal':
      return onTheList(context, env, false);
    case 'take-slot':
      return state.in('course.listed') ? offTheList(context, env, 'slot-allocated') : undefined;
    // The next question, who considered the matter, comes when the list has answered.
    case 'approve-reception':
      return goesToAnotherList(command.data.official, env, state)
        ? offTheList(context, env, 'another-official')
        : undefined;
    case 'withdraw-appeal':
      return state.in('course.listed') ? offTheList(context, env, 'withdrawn') : undefined;
    // Of this slot nobody was told: the appeal waits for its first date again.
    case 'lose-slot':
      return state.in('course.slotted') && context.slot?.day === command.data.day
        ? onTheList(context, env, false)
        : undefined;
    case 'wait-for-in-person':
      return state.in('course.slotted') ? onTheList(context, env, true) : undefined;
    default:
      return undefined;
  }
}

/** P27: it stands on the list of somebody else still. */
const goesToAnotherList = (official: string, { asked }: AppealEnv, state: AppealView): boolean =>
  state.in('course.listed') &&
  state.context.official !== official &&
  !asked.some(({ type }) => type === 'left-list');

const onTheList = (context: AppealContext, env: AppealEnv, inPersonOnly: boolean): RequestedCommand => ({
  ...toList(context, putOn(context, env, inPersonOnly)),
  ifRefused: toList(context, leave(env, 'withdrawn')),
});

const offTheList = (
  context: AppealContext,
  env: AppealEnv,
  reason: ListCommands['leave-list']['reason'],
): RequestedCommand => ({
  ...toList(context, leave(env, reason)),
  ifRefused: toList(context, putOn(context, env, false)),
});

const toList = (context: AppealContext, command: RequestedCommand['command']): RequestedCommand => ({
  workflow: 'reception-list',
  caseId: listOf(registrationOf(context).body, known(context.official, 'approved official')),
  command,
});

const leave = ({ caseId }: AppealEnv, reason: string): RequestedCommand['command'] => ({
  type: 'leave-list',
  data: { appeal: caseId, reason },
});

function putOn(context: AppealContext, env: AppealEnv, inPersonOnly: boolean): RequestedCommand['command'] {
  const { brief } = context;
  const { calendar, caseId } = env;
  const { number, ordinal, registeredOn, priority } = registrationOf(context);
  const data: ListCommands['put-on-list'] = {
    appeal: caseId,
    number,
    year: Number(registeredOn.slice(0, 4)),
    ordinal,
    priority,
    // P26: five working days after the brief. After a reception on the same day there was none (P3).
    ...(brief === undefined
      ? {}
      : { earliestOn: workingDaysAfter(calendar, calendar.localDate(brief.preparedAt), 5) }),
    ...(inPersonOnly ? { inPersonOnly } : {}),
    ...(mayBeHeardAtACentre(context, env) ? {} : { notAtCentre: true }),
  };
  return { type: 'put-on-list', data };
}

/** P37, reading W: who gets the matter, and who acts on it. */
function askAboutConsideration(
  command: Asking,
  env: AppealEnv,
  context: AppealContext,
): RequestedCommand | undefined {
  const by = [env.actor.id];
  switch (command.type) {
    case 'assign-responsible': {
      const { employee, override } = command.data;
      if (context.responsible === employee) return undefined;
      return consider(context, env, {
        employees: [employee],
        as: 'executor',
        override: override !== undefined,
      });
    }
    case 'sign-protocol': {
      const { tasks, override } = command.data;
      if (tasks.length === 0) return undefined;
      const employees = [...new Set(tasks.map(({ executor }) => executor))];
      return consider(context, env, { employees, as: 'executor', override: override !== undefined });
    }
    case 'prepare-brief':
      return consider(context, env, { employees: by, as: 'drafter' });
    case 'approve-reception':
    case 'refuse-reception':
    case 'terminate-appeal':
      return consider(context, env, { employees: by, as: 'approver' });
    case 'hold-hearing':
      return consider(context, env, { employees: by, as: 'hearing-chair' });
    default:
      return undefined;
  }
}

/** @param override given where the matter is being given to somebody: whether a head's decision comes with it */
function consider(
  context: AppealContext,
  { caseId }: AppealEnv,
  {
    employees,
    as,
    override,
  }: { readonly employees: readonly string[]; readonly as: ConsideredAs; readonly override?: boolean },
): RequestedCommand {
  const { body, subject, number, topic } = registrationOf(context);
  const data: ApplicantCommands['consider-matter'] = {
    appeal: caseId,
    number,
    topic,
    employees,
    as,
    given: override !== undefined,
    override: override === true,
  };
  const applicant = { workflow: 'applicant', caseId: applicantOf(body, subject) };
  return {
    ...applicant,
    command: { type: 'consider-matter', data },
    ifRefused: { ...applicant, command: { type: 'forget-consideration', data: { appeal: caseId } } },
  };
}
