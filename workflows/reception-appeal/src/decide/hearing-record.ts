import { dateHasCome } from '@qabyldau/delivery';
import { dueBy, hasRunOut } from '@qabyldau/calendar';
import { decided } from '@qabyldau/engine';
import { known } from '../context.js';
import type { Decide } from '../env.js';
import * as rules from '../rules/hearing-record.js';

/** Code art. 74(4), (6). Silent when it is signed already. */
export const signHearingRecord: Decide<'sign-hearing-record'> = ({ personal }, { context }, env) => {
  const objection = rules.thereIsARecordToSign(context);
  if (objection !== undefined) return objection;
  if (context.oral?.recordSigned === true) return decided();
  const late = hasRunOut(known(context.oral?.record, 'term for the record'), env.at);
  const remarks = dueBy(env, 'record-remarks', env.today);
  return decided({ type: 'hearing-record-signed', data: { late, on: env.today, remarks }, personal });
};

/** Code art. 74(6). Silent when who has made remarks is said to have none, or says so twice. */
export const enterRecordRemarks: Decide<'enter-record-remarks'> = ({ data, personal }, { context }, env) => {
  const { filedOn, answer } = data;
  const objection =
    dateHasCome(filedOn, env) ??
    rules.remarksAreOnASignedRecord(context) ??
    rules.remarksComeInTheirTerm(context, filedOn);
  if (objection !== undefined) return objection;
  if (answer === 'none' && context.oral?.remarked === true) return decided();
  return decided({ type: 'record-remarks-made', data: { filedOn, answer }, personal });
};
