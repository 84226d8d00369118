import {
  addWords,
  decided,
  streamName,
  type CaseView,
  type CommandOf,
  type Decision,
} from '@qabyldau/engine';
import { canonicalJson, exhaustive, fail } from '@qabyldau/kernel';
import { changeOfDays } from './days.js';
import type { ScheduleEnv } from './env.js';
import type { ScheduleContext } from './machine.js';
import type { Line, LineData, ScheduleCommands, ScheduleEvents, ScheduleLanguage } from './messages.js';
import * as rules from './rules.js';

type Answer = Decision<ScheduleEvents>;
type SetLine = Extract<CommandOf<ScheduleCommands>, { type: 'set-line' }>;

export function decide(
  command: CommandOf<ScheduleCommands>,
  { context }: CaseView<ScheduleContext>,
  env: ScheduleEnv,
): Answer {
  switch (command.type) {
    case 'draft-schedule': {
      const objection = rules.periodIsToCome(command.data.period, env.today);
      return objection ? fail(objection) : decided({ type: 'schedule-drafted', data: command.data });
    }
    case 'set-line':
      return setLine(command, context, env);
    case 'remove-line': {
      const objection = rules.lineExists(context, command.data.line);
      return objection ? fail(objection) : decided({ type: 'line-removed', data: command.data });
    }
    case 'submit-schedule':
      return submit(context);
    case 'send-back-schedule': {
      const { reason } = command.data;
      return decided({ type: 'schedule-sent-back', data: { revision: context.revision, reason } });
    }
    case 'approve-schedule':
      return approve(command.data, context, env);
    case 'publish-schedule':
      return publish(command.data, context, env);
    case 'revise-schedule': {
      const { reason } = command.data;
      return decided({
        type: 'schedule-revised',
        data: { revision: context.revision + 1 },
        personal: addWords(command.personal, streamName('reception-schedule', env.caseId), { reason }),
      });
    }
    default:
      return exhaustive(command);
  }
}

/** Silent when the line says the same already and brings no name. */
function setLine({ data, personal }: SetLine, context: ScheduleContext, env: ScheduleEnv): Answer {
  const name = personal?.filter((part) => part.subject === data.official);
  const line: Line = { ...data, nameIn: languagesOfTheName(data, name?.[0]?.data['name'], context) };
  const before = context.lines[data.line];
  const same = before !== undefined && canonicalJson(before) === canonicalJson(line);
  if (same && name === undefined) return decided();
  const objection = objectionToLine(data, context, env);
  return objection ? fail(objection) : decided({ type: 'line-set', data: line, personal: name });
}

/** The name itself is personal; that it is there in a language is not. Without a new one the known one stays. */
function languagesOfTheName(
  { line, official }: LineData,
  name: unknown,
  { lines }: ScheduleContext,
): readonly ScheduleLanguage[] {
  const before = lines[line];
  if (typeof name !== 'object' || name === null) return before?.official === official ? before.nameIn : [];
  const written = name as Readonly<Record<string, unknown>>;
  return (['kk', 'ru'] as const).filter((language) => {
    const text = written[language];
    return typeof text === 'string' && !rules.isBlank(text);
  });
}

const objectionToLine = (data: LineData, context: ScheduleContext, env: ScheduleEnv): rules.Objection =>
  rules.onlyReceivingPersonsReceive(data.official, env) ??
  rules.lineHasAReceptionDay(data) ??
  rules.receptionIsWithinThePeriod(data, rules.headOf(context).period) ??
  rules.receptionIsOnAWorkingDay(data, env.calendar) ??
  rules.slotsFitTheTime(data) ??
  rules.officialReceivesOnceADay(data, context);

function submit(context: ScheduleContext): Answer {
  const { kind } = rules.headOf(context);
  const objection = rules.scheduleHasLines(context) ?? rules.centreScheduleHasTheAnnexForm(kind, context);
  if (objection !== undefined) return fail(objection);
  const lines = Object.keys(context.lines).length;
  const approver = rules.approverOf(kind);
  return decided({ type: 'schedule-submitted', data: { revision: context.revision, lines, approver } });
}

function approve(
  data: ScheduleCommands['approve-schedule'],
  context: ScheduleContext,
  env: ScheduleEnv,
): Answer {
  const { kind } = rules.headOf(context);
  const { by, order } = data;
  const official = data.official ?? (env.actor.role === 'official' ? env.actor.id : undefined);
  const objection =
    rules.theRightApproverApproves(kind, by) ??
    rules.theHeadOfTheBodyApproves(kind, official, env) ??
    rules.orderIsGiven(order.date, env.today);
  if (objection !== undefined) return fail(objection);
  const person = kind === 'ROOM' && official !== undefined ? { official } : {};
  return decided({ type: 'schedule-approved', data: { revision: context.revision, by, ...person, order } });
}

function publish(
  data: ScheduleCommands['publish-schedule'],
  context: ScheduleContext,
  env: ScheduleEnv,
): Answer {
  const objection = rules.objectionToPublishing(data, context, env);
  if (objection !== undefined) return fail(objection);
  const lines = Object.values(context.lines);
  const dropped = (context.visible?.lines ?? []).filter((line) => !Object.hasOwn(context.lines, line));
  const { opens, withdraws } = changeOfDays(context, env);
  return decided({
    type: 'schedule-published',
    data: {
      ...rules.headOf(context),
      revision: context.revision,
      where: data.where,
      lines,
      dropped,
      opens: opens.map(({ day, line, on, from }) => ({ day, line: line.line, on, from })),
      withdraws: withdraws.map(({ by }) => by),
    },
  });
}
