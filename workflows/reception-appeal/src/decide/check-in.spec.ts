import type { AppealCase } from '../../test/appeal-case.js';
import { approve, briefToReceive, checkIn, plain, registered, takeSlot } from '../../test/commands.js';
import type { AppealCommands, SecrecyCheck } from '../messages.js';

type Given = Partial<AppealCommands['register-appeal']>;
const everyCheck: readonly SecrecyCheck[] = ['regime-unit-informed', 'premises-cleared', 'escorted'];

/** Expected on Monday 16 March, 10:00. */
function expected(given: Given = {}): AppealCase {
  const appeal = registered(given);
  appeal.does('2026-03-03 10:00', 'responsible', briefToReceive());
  appeal.does('2026-03-04 10:00', 'official:akim', approve);
  appeal.does('2026-03-04 11:00', 'responsible', plain('list-appeal'));
  appeal.does('2026-03-05 10:00', 'system', takeSlot('2026-03-16 10:00'));
  appeal.does('2026-03-05 11:00', 'receptionist', plain('send-reply'));
  return appeal;
}

const tried = (given: Given, shown: Partial<AppealCommands['check-in']>): unknown => {
  const answer = expected(given).tries('2026-03-16 09:50', 'receptionist', checkIn(shown));
  return typeof answer === 'string' ? answer : answer[0]?.data;
};

describe('check-in of a representative', () => {
  it.each([
    [{ authorityShown: true }, 'document'],
    [{ oralAuthorisation: true }, 'oral'],
  ])('with %j notes the authority: %s', (shown, authority) => {
    expect(tried({}, { actsForOther: true, ...shown })).toMatchObject({ actsForOther: true, authority });
  });

  it('needs an authority, and somebody who is not of the body', () => {
    expect(tried({}, { actsForOther: true })).toBe('authority-not-shown');
    expect(tried({}, { actsForOther: true, oralAuthorisation: false })).toBe('authority-not-shown');
    const employee = { actsForOther: true, authorityShown: true, representativeIsEmployee: true };
    expect(tried({}, employee)).toBe('employee-may-not-represent');
  });

  it('lets an employee of the body come in a matter of their own', () => {
    expect(tried({}, { representativeIsEmployee: true })).toMatchObject({ actsForOther: false });
  });
});

describe('check-in after an oral or telephone request', () => {
  it.each(['ORAL', 'CALL_CENTRE'] as const)('by %s takes the signature', (channel) => {
    const unsigned: Given = {
      channel,
      meets: ['name', 'postal-address', 'addressee', 'essence', 'filing-date'],
    };
    expect(tried(unsigned, {})).toBe('request-not-signed');
    expect(tried(unsigned, { signed: false })).toBe('request-not-signed');
    expect(tried(unsigned, { signed: true })).toMatchObject({ signed: true });
  });

  it('asks for no second signature, and for none where the appeal came in writing', () => {
    expect(tried({ channel: 'ORAL' }, {})).toMatchObject({ document: 'identity-card' });
    expect(tried({ channel: 'PAPER_POST' }, {})).toMatchObject({ document: 'identity-card' });
    const corrected = registered({ channel: 'ORAL', meets: ['name', 'essence'] });
    corrected.does('2026-03-02 11:00', 'receptionist', {
      type: 'correct-appeal',
      data: { meets: ['postal-address', 'addressee', 'filing-date', 'signature'] },
    });
    expect(corrected.context.signed).toBe(true);
  });
});

describe('check-in of a foreigner or stateless person', () => {
  it.each(['foreign', 'stateless'] as const)('%s: the secrecy regime and the interpreter', (citizenship) => {
    const without = (...missing: SecrecyCheck[]) =>
      tried(
        { citizenship },
        { interpreter: 'present', secrecy: everyCheck.filter((check) => !missing.includes(check)) },
      );
    expect(tried({ citizenship }, { interpreter: 'not-needed' })).toBe('regime-unit-not-informed');
    expect(without('regime-unit-informed')).toBe('regime-unit-not-informed');
    expect(without('premises-cleared', 'escorted')).toBe('premises-not-cleared');
    expect(without('escorted')).toBe('escort-not-named');
    expect(tried({ citizenship }, { secrecy: everyCheck })).toBe('interpreter-not-settled');
    expect(tried({ citizenship }, { secrecy: everyCheck, interpreter: 'present' })).toMatchObject({
      secrecy: everyCheck,
      interpreter: 'present',
    });
  });

  it('asks nothing of the kind of a citizen', () => {
    expect(tried({}, {})).not.toHaveProperty('secrecy', everyCheck);
  });
});
