import { applicantOf, type ApplicantCommands, type Matter } from '@qabyldau/applicant';
import type { CaseView, CommandOf, MessageOf, RequestedCommand } from '@qabyldau/engine';
import { known, type WrittenAppealContext } from './context.js';
import type { WrittenAppealEnv } from './env.js';
import type { WrittenAppealCommands } from './messages.js';

/** Who is the authority for something that spans appeals, and is asked before this one decides (decision record 6). */
export function asksFirst(
  command: MessageOf<WrittenAppealCommands> | CommandOf<WrittenAppealCommands>,
  env: WrittenAppealEnv,
  { context }: CaseView<WrittenAppealContext>,
): RequestedCommand | undefined {
  switch (command.type) {
    case 'register-written-appeal':
      return askAboutRegistration(command.data, env);
    case 'assign-executor': {
      const { employee, override } = command.data;
      return context.executor === employee
        ? undefined
        : askAboutExecutor(context, env, employee, override !== undefined);
    }
    default:
      return undefined;
  }
}

/** P36: its own number, from the register of the body and the year of registration; then the applicant's case. */
function askAboutRegistration(
  { body, receivedAt, subject, topic, parent }: WrittenAppealCommands['register-written-appeal'],
  { calendar, policy, caseId, asked }: WrittenAppealEnv,
): RequestedCommand {
  const allocated = asked.find(({ type }) => type === 'number-allocated');
  if (allocated !== undefined) {
    const { number } = allocated.data as { readonly number: string };
    const data: Matter = { appeal: caseId, number, topic, parent };
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

/** P37: who considered the matter of the reception, or an earlier one of this applicant. */
function askAboutExecutor(
  { appeal }: WrittenAppealContext,
  { caseId }: WrittenAppealEnv,
  employee: string,
  override: boolean,
): RequestedCommand {
  const { body, subject, number, topic, parent } = known(appeal);
  const data: ApplicantCommands['consider-matter'] = {
    appeal: caseId,
    number,
    topic,
    parent,
    employees: [employee],
    as: 'executor',
    given: true,
    override,
  };
  const applicant = { workflow: 'applicant', caseId: applicantOf(body, subject) };
  return {
    ...applicant,
    command: { type: 'consider-matter', data },
    ifRefused: { ...applicant, command: { type: 'forget-consideration', data: { appeal: caseId } } },
  };
}
