import { hasRunOut } from '@qabyldau/calendar';
import type { IsoDate } from '@qabyldau/kernel';
import type { AppealContext } from '../context.js';
import type { AppealEnv } from '../env.js';
import { no, type Objection } from '../refusals.js';

/** Code art. 73(3), 74: a record is kept of an oral hearing that took place; a written one has none. */
export const thereIsARecordToSign = ({ oral }: AppealContext): Objection =>
  oral?.record === undefined ? no('no-record-to-sign') : undefined;

/** Code art. 74(4), 74(6): what was said at the hearing stands on paper before the reception is refused. */
export const recordOfTheHearingPrecedesRefusal = ({ oral }: AppealContext): Objection =>
  oral?.record !== undefined && oral.recordSigned !== true
    ? no('record-not-signed', { dueOn: oral.record.dueOn })
    : undefined;

/** Code art. 74(6): the participant has three working days from the acquaintance to make remarks on the record. */
export function refusalWaitsForRemarks({ oral }: AppealContext, { at }: Pick<AppealEnv, 'at'>): Objection {
  const { remarks, remarked, signedOn } = oral ?? {};
  return remarks === undefined || signedOn === undefined || remarked === true || hasRunOut(remarks, at)
    ? undefined
    : no('remarks-awaited', { signedOn, until: remarks.dueOn });
}

/** Code art. 74(6): remarks are made on a record that its chair and secretary have signed. */
export const remarksAreOnASignedRecord = ({ oral }: AppealContext): Objection =>
  oral?.remarks === undefined ? no('no-record-to-remark-on') : undefined;

/** Code art. 74(6): from the acquaintance until the end of the third working day after it. */
export function remarksComeInTheirTerm({ oral }: AppealContext, filedOn: IsoDate): Objection {
  const { signedOn, remarks } = oral ?? {};
  if (signedOn === undefined || remarks === undefined) return undefined;
  return signedOn <= filedOn && filedOn <= remarks.dueOn
    ? undefined
    : no('remarks-out-of-term', { signedOn, until: remarks.dueOn, filedOn });
}
