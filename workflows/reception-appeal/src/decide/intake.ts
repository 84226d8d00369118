import { dateHasCome } from '@qabyldau/delivery';
import { dueBy } from '@qabyldau/calendar';
import type { EarlierAppeals } from '@qabyldau/applicant';
import { addWords, decided } from '@qabyldau/engine';
import { agreedDay, known, nextNotice, openRequests, registrationOf } from '../context.js';
import type { AppealEnv, Decide } from '../env.js';
import {
  consideredAs,
  nobodyWhoConsideredTheMatterGetsIt,
  onlyServingEmployeesGetWork,
} from '../rules/during-reception.js';
import { briefForReply } from '../rules/brief.js';
import * as rules from '../rules/intake.js';

/** P4, P6, P25. Never refused: what is missing is noted as a defect. */
export const registerAppeal: Decide<'register-appeal'> = ({ data, personal }, _, env) => {
  const { meets, applicants = 1, ...kept } = data;
  const { number, ordinal } = allocatedNumber(env.asked);
  const registeredOn = env.calendar.registrationDate(data.receivedAt, env.policy.workingDayEnds);
  const reply = dueBy(env, 'reply', registeredOn);
  return decided({
    type: 'appeal-registered',
    data: {
      ...kept,
      number,
      ordinal,
      registeredOn,
      applicants,
      defects: rules.defectsOf(data.channel, meets, env.edition),
      reply,
      brief: briefForReply(env, reply),
      calendar: env.calendar.version,
      ...(env.edition?.centres === false ? { venue: undefined } : {}),
      ...(rules.isSpoken(data.channel, env.edition) ? { signed: meets.includes('signature') } : {}),
      ...earlierAppeals(env.asked),
    },
    personal,
  });
};

/** P12, P25: the number that the register of the body and year gave to this command. */
function allocatedNumber(asked: readonly { readonly type: string; readonly data: object }[]): {
  readonly number: string;
  readonly ordinal: number;
} {
  const allocated = known(
    asked.find(({ type }) => type === 'number-allocated'),
    'number from the register',
  );
  return allocated.data as { readonly number: string; readonly ordinal: number };
}

/** P21: reception, letters and protocol are in the language that the applicant wishes. Silent when it is that one. */
export const changeLanguage: Decide<'change-language'> = ({ data: { language } }, { context }) => {
  const { language: was } = registrationOf(context);
  return language === was ? decided() : decided({ type: 'language-changed', data: { was, language } });
};

/** P37, Code art. 64(7)(2): what the applicant's case knows; nothing of somebody who comes for the first time. */
function earlierAppeals(asked: AppealEnv['asked']): { readonly earlier?: EarlierAppeals } {
  const noted = asked.find(({ type }) => type === 'appeal-noted')?.data as
    { readonly earlier: EarlierAppeals } | undefined;
  return noted === undefined || noted.earlier.others === 0 ? {} : { earlier: noted.earlier };
}

/** P25, P37, reading W. Silent when it is the same employee. */
export const assignResponsible: Decide<'assign-responsible'> = ({ data, personal }, { context }, env) => {
  const { employee, override } = data;
  if (context.responsible === employee) return decided();
  const before = consideredAs(context, employee, env);
  return (
    onlyServingEmployeesGetWork([employee], env) ??
    nobodyWhoConsideredTheMatterGetsIt(context, [employee], override, env) ??
    decided(
      before.length === 0 || override === undefined
        ? { type: 'responsible-assigned', data: { employee } }
        : {
            type: 'responsible-assigned',
            data: { employee, consideredAs: before, override: { signatory: override.signatory } },
            personal: addWords(personal, registrationOf(context).subject, {
              overrideReason: override.reason,
            }),
          },
    )
  );
};

export const requestCorrection: Decide<'request-correction'> = ({ data }, state, env) =>
  rules.correctionNamesADefect(data.defects) ??
  (state.in('course.awaitingCorrection')
    ? rules.repeatedNoticeFollowsAFailure(state.context, state.context.correction?.notice, env)
    : undefined) ??
  decided({
    type: 'correction-requested',
    data: { notice: nextNotice(state.context, 'correction'), defects: data.defects },
  });

/** Code art. 64(6). Silent when it mends nothing and brings nothing. */
export const correctAppeal: Decide<'correct-appeal'> = ({ data, personal }, { context }) => {
  const defects = context.defects.filter((defect) => !data.meets.includes(defect));
  if (defects.length === context.defects.length && (personal ?? []).length === 0) return decided();
  return decided({ type: 'appeal-corrected', data: { meets: data.meets, defects }, personal });
};

export const returnAppeal: Decide<'return-appeal'> = (_, { context }, env) => {
  const objection = rules.returnWaitsForTheCorrectionTerm(context, env);
  if (objection !== undefined) return objection;
  const { dueOn } = known(context.correction?.due, 'correction term');
  return decided({
    type: 'appeal-returned',
    data: {
      notice: nextNotice(context, 'return'),
      defects: context.defects,
      late: env.today > dueBy(env, 'return', dueOn).dueOn,
    },
  });
};

/** Code art. 64(9), reading Y. Names the day whose slot becomes free. */
export const withdrawAppeal: Decide<'withdraw-appeal'> = ({ data, personal }, { context }, env) =>
  dateHasCome(data.statementOn, env) ??
  rules.notBeforeTheAppeal(data.statementOn, context, env) ??
  decided({
    type: 'appeal-withdrawn',
    data: {
      statementOn: data.statementOn,
      notice: nextNotice(context, 'withdrawal'),
      ...(context.slot === undefined || context.slot.day === agreedDay ? {} : { day: context.slot.day }),
      ...openRequests(context),
    },
    personal,
  });
