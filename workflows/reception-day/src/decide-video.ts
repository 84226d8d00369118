import { decided, type CaseView, type Decision } from '@qabyldau/engine';
import { fail } from '@qabyldau/kernel';
import type { DayEnv } from './env.js';
import type { DayContext } from './machine.js';
import type { DayCommands, DayEvents } from './messages.js';
import { appealIsNotOnTheList } from './reception-rules.js';
import { bookedAppeals, sessionOf, slotOf } from './slots.js';
import * as rules from './video-rules.js';

type Answer = Decision<DayEvents>;

/** P13, reading Q. Silent when the applicant has agreed already, and under P14, where nobody is asked. */
export function agreeVideo(
  { appeal, consent }: DayCommands['agree-video'],
  context: DayContext,
  env: DayEnv,
): Answer {
  if (context.video || context.agreed.includes(appeal)) return decided();
  const slot = slotOf(context, appeal);
  if (slot === undefined) return fail(appealIsNotOnTheList(appeal));
  const objection =
    rules.onlyHeadsReceiveByVideo(sessionOf(context), env) ?? rules.consentIsGiven(consent, env.today);
  if (objection !== undefined) return fail(objection);
  return decided({ type: 'video-agreed', data: { appeal, slot, consent } });
}

/** P14, reading Q: consent is not asked for. Silent when the day is by video link already, or over. */
export function switchToVideo(state: CaseView<DayContext>, env: DayEnv): Answer {
  const { context } = state;
  if (context.video || !state.in('open')) return decided();
  const { on } = sessionOf(context);
  const restrictions = env.restrictionsOn?.(on);
  if (restrictions === undefined) return fail(rules.noRestrictionsAreInForce(on));
  const { act } = restrictions;
  return decided({ type: 'day-switched-to-video', data: { act, on, appeals: bookedAppeals(context) } });
}

/** P14: only under restrictions is reception by video link alone. Silent when the day is in person, or over. */
export function switchToInPerson(state: CaseView<DayContext>, env: DayEnv): Answer {
  const { context } = state;
  if (!context.video || !state.in('open')) return decided();
  const { on } = sessionOf(context);
  const objection = rules.restrictionsAreOver(env.restrictionsOn?.(on), on);
  return objection === undefined
    ? decided({ type: 'day-switched-to-in-person', data: { on, appeals: bookedAppeals(context) } })
    : fail(objection);
}
