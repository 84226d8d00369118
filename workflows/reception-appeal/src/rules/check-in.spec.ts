import { initialContext, type AppealContext } from '../context.js';
import { currentRules, rulesBefore490, type EditionRules } from '../editions.js';
import type { AppealCommands, Channel, SecrecyCheck } from '../messages.js';
import type { Objection } from '../refusals.js';
import * as rules from './check-in.js';

type CheckIn = AppealCommands['check-in'];
const checkIn = (given: Partial<CheckIn> = {}) =>
  ({ identityShown: true, actsForOther: false, authorityShown: false, ...given }) as CheckIn;
const codeOf = (objection: Objection) => objection?.error.code;
const about = (appeal: object | undefined, signed?: boolean): AppealContext => ({
  ...initialContext,
  appeal: appeal as AppealContext['appeal'],
  signed,
});

describe('who comes (P10, Code art. 68)', () => {
  it('shows who they are', () => {
    expect(rules.applicantShowsIdentity(checkIn())).toBeUndefined();
    expect(codeOf(rules.applicantShowsIdentity(checkIn({ identityShown: false })))).toBe(
      'identity-not-shown',
    );
  });
  it.each<[Partial<CheckIn>, boolean]>([
    [{}, true],
    [{ actsForOther: true }, false],
    [{ actsForOther: true, oralAuthorisation: false }, false],
    [{ actsForOther: true, oralAuthorisation: true }, true],
    [{ actsForOther: true, authorityShown: true }, true],
  ])('shows for whom: %j', (given, shown) => {
    for (const someone of [about(undefined), about({})])
      expect(codeOf(rules.representativeShowsAuthority(someone, checkIn(given)))).toBe(
        shown ? undefined : 'authority-not-shown',
      );
  });
  it.each<[Partial<CheckIn>, boolean]>([
    [{}, false],
    [{ actsForOther: true }, false],
    [{ oralAuthorisation: true }, true],
    [{ authorityShown: true }, true],
  ])('comes for the legal entity that asked, and shows it: %j', (given, shown) => {
    expect(
      codeOf(rules.representativeShowsAuthority(about({ applicantKind: 'legal' }), checkIn(given))),
    ).toBe(shown ? undefined : 'authority-not-shown');
  });
  it.each<[Partial<CheckIn>, boolean]>([
    [{ actsForOther: true, representativeIsEmployee: true }, false],
    [{ actsForOther: true, representativeIsEmployee: false }, true],
    [{ actsForOther: true }, true],
    [{ representativeIsEmployee: true }, true],
  ])('is no employee of the body who acts for another: %j', (given, may) => {
    expect(codeOf(rules.employeeOfTheBodyRepresentsNobody(about({}), checkIn(given)))).toBe(
      may ? undefined : 'employee-may-not-represent',
    );
  });
  it('is no employee of the body who comes for a legal entity', () => {
    const employee = checkIn({ representativeIsEmployee: true });
    expect(codeOf(rules.employeeOfTheBodyRepresentsNobody(about({ applicantKind: 'legal' }), employee))).toBe(
      'employee-may-not-represent',
    );
  });
});

describe('what was asked in words (P4, Code art. 63(1))', () => {
  it.each<[Channel, EditionRules | undefined, boolean]>([
    ['ORAL', undefined, true],
    ['ORAL', rulesBefore490, true],
    ['CALL_CENTRE', undefined, true],
    ['CALL_CENTRE', currentRules, true],
    ['CALL_CENTRE', rulesBefore490, false],
    ['PAPER_POST', undefined, false],
  ])('%s is signed before the reception at the latest', (channel, edition, needed) => {
    const asked = (signed: boolean | undefined, given: Partial<CheckIn>) =>
      codeOf(rules.spokenRequestIsSigned(about({ channel }, signed), checkIn(given), edition));
    expect(asked(undefined, {})).toBe(needed ? 'request-not-signed' : undefined);
    expect(asked(false, { signed: false })).toBe(needed ? 'request-not-signed' : undefined);
    expect(asked(true, {})).toBeUndefined();
    expect(asked(undefined, { signed: true })).toBeUndefined();
  });
  it('is asked of no appeal that is not there', () => {
    expect(rules.spokenRequestIsSigned(about(undefined), checkIn())).toBeUndefined();
  });
});

describe('a foreigner or stateless person (P11)', () => {
  const foreigner = about({ citizenship: 'foreign' });
  const every: readonly SecrecyCheck[] = ['regime-unit-informed', 'premises-cleared', 'escorted'];

  it.each<[readonly SecrecyCheck[], string | undefined]>([
    [every, undefined],
    [['premises-cleared', 'escorted'], 'regime-unit-not-informed'],
    [['regime-unit-informed', 'escorted'], 'premises-not-cleared'],
    [['regime-unit-informed', 'premises-cleared'], 'escort-not-named'],
    [['escorted'], 'regime-unit-not-informed'],
    [[], 'regime-unit-not-informed'],
  ])('is received as the secrecy regime asks: %j', (secrecy, code) => {
    expect(codeOf(rules.secrecyRegimeIsKept(foreigner, checkIn({ secrecy })))).toBe(code);
    expect(rules.secrecyRegimeIsKept(foreigner, checkIn({ secrecy }), rulesBefore490)).toBeUndefined();
    expect(rules.secrecyRegimeIsKept(about({}), checkIn({ secrecy }))).toBeUndefined();
    expect(rules.secrecyRegimeIsKept(about(undefined), checkIn({ secrecy }))).toBeUndefined();
  });
  it('is received as the secrecy regime asks: not said', () => {
    expect(codeOf(rules.secrecyRegimeIsKept(foreigner, checkIn()))).toBe('regime-unit-not-informed');
  });
  it('has it settled whether an interpreter is needed', () => {
    expect(codeOf(rules.interpreterIsSettled(foreigner, checkIn()))).toBe('interpreter-not-settled');
    expect(rules.interpreterIsSettled(foreigner, checkIn({ interpreter: 'not-needed' }))).toBeUndefined();
    expect(rules.interpreterIsSettled(foreigner, checkIn(), rulesBefore490)).toBeUndefined();
    expect(rules.interpreterIsSettled(about({}), checkIn())).toBeUndefined();
    expect(rules.interpreterIsSettled(about(undefined), checkIn())).toBeUndefined();
  });
});
