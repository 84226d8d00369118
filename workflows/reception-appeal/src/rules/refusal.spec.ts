import { calendar, date, local } from '../../test/appeal-case.js';
import { draftDelivered, objection, plain } from '../../test/commands.js';
import type { AppealContext, Notice, OralHearing } from '../context.js';
import type { AppealEnv } from '../env.js';
import type { Objection } from '../refusals.js';
import * as rules from './refusal.js';

const envAt = (at: string) => ({ at: local(at), calendar }) as AppealEnv;
const said = (objection: Objection) => objection?.error;
const about = (oral: OralHearing | undefined, invited: Partial<Notice> = {}) =>
  ({ oral, notices: { 'invitation-1': invited } }) as unknown as AppealContext;

describe('why a refusal waits (P32, Code art. 73)', () => {
  const refuse = plain('refuse-reception');

  it('reading D: says when the draft arrived and until when the applicant may object', () => {
    const appeal = draftDelivered();
    expect(appeal.refuses('2026-03-26 18:29', 'official:akim', refuse)).toBe('objection-window-open');
    expect(appeal.lastRefusal?.data).toEqual({ until: '2026-03-26', deliveredOn: '2026-03-19' });
  });
  it('reading D: says when the draft arrived and from which day the refusal is possible', () => {
    const appeal = draftDelivered();
    expect(appeal.refuses('2026-03-26 18:30', 'official:akim', refuse)).toBe('refusal-too-soon');
    expect(appeal.lastRefusal?.data).toEqual({ from: '2026-03-27', deliveredOn: '2026-03-19' });
    expect(appeal.does('2026-03-27 00:01', 'official:akim', refuse)).toHaveLength(1);
  });
  it('takes an objection on the last day, and names that day the next one', () => {
    expect(
      draftDelivered().does('2026-03-26 18:00', 'receptionist', objection('written', '2026-03-26')),
    ).toHaveLength(1);
    const late = rules.objectionComesInTime(date('2026-03-26'), date('2026-03-27'));
    expect(said(late)?.data).toEqual({ until: '2026-03-26', filedOn: '2026-03-27' });
    expect(rules.objectionComesInTime(date('2026-03-26'), date('2026-03-26'))).toBeUndefined();
  });
});

describe('the time of a hearing (Code art. 66(1), 74)', () => {
  const startsAt = local('2026-03-27 10:00');

  it('is told beforehand', () => {
    expect(rules.hearingIsStillToCome(startsAt, envAt('2026-03-27 09:59'))).toBeUndefined();
    expect(said(rules.hearingIsStillToCome(startsAt, envAt('2026-03-27 10:00')))).toMatchObject({
      code: 'hearing-in-the-past',
      data: { startsAt: '2026-03-27 10:00' },
    });
  });
  it('has come when its outcome is entered', () => {
    expect(rules.hearingHasBegun(about({ startsAt }), envAt('2026-03-27 10:00'))).toBeUndefined();
    expect(said(rules.hearingHasBegun(about({ startsAt }), envAt('2026-03-27 09:59')))).toMatchObject({
      code: 'hearing-not-begun',
      data: { startsAt: '2026-03-27 10:00' },
    });
    expect(rules.hearingHasBegun(about({}), envAt('2026-03-27 09:59'))).toBeUndefined();
    expect(rules.hearingHasBegun(about(undefined), envAt('2026-03-27 09:59'))).toBeUndefined();
  });
});

describe('who is absent from the hearing (Code art. 73(3))', () => {
  const invited = { invitation: 'invitation-1' };

  it('was told of it, with proof of the delivery', () => {
    const delivered = about(invited, { deliveredOn: date('2026-03-25') });
    expect(rules.absentApplicantWasNotified(delivered, false)).toBeUndefined();
    expect(said(rules.absentApplicantWasNotified(about(invited), false))?.code).toBe('not-duly-notified');
  });
  it('was not told when nobody was invited', () => {
    expect(said(rules.absentApplicantWasNotified(about({}), false))?.code).toBe('not-duly-notified');
    expect(said(rules.absentApplicantWasNotified(about(undefined), false))?.code).toBe('not-duly-notified');
  });
  it('is not asked of somebody who came', () => {
    expect(rules.absentApplicantWasNotified(about(invited), true)).toBeUndefined();
  });
});
