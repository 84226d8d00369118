import type { AppealContext } from '../context.js';
import type { AppealCommands, SecrecyCheck } from '../messages.js';
import { currentRules, type EditionRules } from '../editions.js';
import { no, type Objection } from '../refusals.js';
import { isSpoken } from './intake.js';

type CheckIn = AppealCommands['check-in'];

/** P10: the applicant shows an identity document. */
export const applicantShowsIdentity = ({ identityShown }: CheckIn): Objection =>
  identityShown ? undefined : no('identity-not-shown');

/** P10: who comes for somebody else; for a legal entity everybody does, whatever is said at the door. */
export const comesForAnother = (
  { appeal }: Pick<AppealContext, 'appeal'>,
  { actsForOther }: Pick<CheckIn, 'actsForOther'>,
): boolean => actsForOther || appeal?.applicantKind === 'legal';

/** P10, Code art. 68(2): by a document, or orally before the body, which writes it down and has it signed. */
export const representativeShowsAuthority = (
  context: Pick<AppealContext, 'appeal'>,
  checkIn: CheckIn,
): Objection =>
  comesForAnother(context, checkIn) && !checkIn.authorityShown && checkIn.oralAuthorisation !== true
    ? no('authority-not-shown')
    : undefined;

/** Code art. 68(4): an employee of the body represents nobody before it. */
export const employeeOfTheBodyRepresentsNobody = (
  context: Pick<AppealContext, 'appeal'>,
  checkIn: CheckIn,
): Objection =>
  comesForAnother(context, checkIn) && checkIn.representativeIsEmployee === true
    ? no('employee-may-not-represent')
    : undefined;

/** P4, Code art. 63(1), 63(2)(5): what was asked orally or by telephone is signed before the reception at the latest. */
export function spokenRequestIsSigned(
  { appeal, signed }: AppealContext,
  checkIn: CheckIn,
  edition?: EditionRules,
): Objection {
  return appeal !== undefined &&
    isSpoken(appeal.channel, edition) &&
    signed !== true &&
    checkIn.signed !== true
    ? no('request-not-signed')
    : undefined;
}

/** In the order in which they are done. */
const secrecyChecks: readonly (readonly [SecrecyCheck, Parameters<typeof no>[0]])[] = [
  ['regime-unit-informed', 'regime-unit-not-informed'],
  ['premises-cleared', 'premises-not-cleared'],
  ['escorted', 'escort-not-named'],
];

/** P11: foreigners and stateless persons are received as the acts on the secrecy regime ask. */
export function secrecyRegimeIsKept(
  { appeal }: AppealContext,
  { secrecy }: CheckIn,
  { foreigners }: EditionRules = currentRules,
): Objection {
  if (appeal?.citizenship === undefined || !foreigners) return undefined;
  const missing = secrecyChecks.find(([check]) => secrecy?.includes(check) !== true);
  return missing === undefined ? undefined : no(missing[1]);
}

/** P11: with an interpreter where one is needed; somebody has to have asked. */
export const interpreterIsSettled = (
  { appeal }: AppealContext,
  { interpreter }: CheckIn,
  { foreigners }: EditionRules = currentRules,
): Objection =>
  appeal?.citizenship !== undefined && foreigners && interpreter === undefined
    ? no('interpreter-not-settled')
    : undefined;
