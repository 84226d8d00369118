import { calendar, date, local } from '../../test/appeal-case.js';
import { initialContext, type AppealContext, type Notice } from '../context.js';
import type { AppealEnv } from '../env.js';
import type { Due, Requirement } from '../messages.js';
import { defaultAppealPolicy } from '../policy.js';
import type { Objection } from '../refusals.js';
import * as rules from './intake.js';

const envAt = (at: string) =>
  ({ at: local(at), today: date(at.slice(0, 10)), calendar, policy: defaultAppealPolicy }) as AppealEnv;
const now = envAt('2026-03-10 10:00');
const said = (objection: Objection) => objection?.error;
const sent = { sentAt: local('2026-03-04 17:00') } as Notice;
const failed: Notice = { ...sent, failedOn: date('2026-03-06') };
const dueOn = (on: string) => ({ dueOn: date(on), dueAt: local(`${on} 18:30`), provisional: false }) as Due;
const about = (change: Partial<AppealContext>): AppealContext => ({ ...initialContext, ...change });

describe('what an appeal lacks (P4, P6, Code art. 63)', () => {
  const whole: readonly Requirement[] = [
    'name',
    'postal-address',
    'addressee',
    'essence',
    'filing-date',
    'signature',
  ];

  it.each(whole)('is its %s, when that is all it lacks', (defect) => {
    const meets = whole.filter((one) => one !== defect);
    expect(rules.defectsOf('PAPER_POST', meets)).toEqual([defect]);
    expect(rules.defectsOf('ORAL', meets)).toEqual(defect === 'signature' ? [] : [defect]);
  });
  it('is nothing when every requirement is met', () => {
    expect(rules.defectsOf('PAPER_POST', whole)).toEqual([]);
  });
});

describe('a notice once more (Code art. 66)', () => {
  const notices = { 'reply-1': sent, 'reply-2': failed };
  const again = (notice: string | undefined) =>
    said(rules.repeatedNoticeFollowsAFailure(about({ notices }), notice, now));

  it('is refused while the first is on its way, with the day of its sending', () => {
    expect(again('reply-1')?.data).toEqual({ notice: 'reply-1', sentOn: '2026-03-04' });
  });
  it('is refused though nothing is known of the first', () => {
    expect(again('reply-9')?.data).toEqual({ notice: 'reply-9', sentOn: '' });
  });
  it('is for a first that did not arrive, or for none', () => {
    expect(again('reply-2')).toBeUndefined();
    expect(again(undefined)).toBeUndefined();
  });
});

describe('the return of an appeal (P6, Code art. 64(7)(1))', () => {
  const notices = { 'correction-1': sent };
  const objection = (correction: AppealContext['correction'], at = '2026-03-11 18:29') =>
    said(rules.returnWaitsForTheCorrectionTerm(about({ correction, notices }), envAt(at)));
  const asked = { notice: 'correction-1' } as NonNullable<AppealContext['correction']>;

  it('waits for the delivery of the notice, and says when that was sent', () => {
    expect(objection(asked)).toMatchObject({
      code: 'correction-notice-not-delivered',
      data: { sentOn: '2026-03-04' },
    });
  });
  it('waits though nobody was asked to correct anything', () => {
    expect(objection(undefined)?.data).toEqual({ sentOn: '' });
  });
  it('waits for the end of the term', () => {
    const running = { ...asked, due: dueOn('2026-03-11') };
    expect(objection(running)).toMatchObject({
      code: 'correction-term-running',
      data: { until: '2026-03-11' },
    });
    expect(objection(running, '2026-03-11 18:30')).toBeUndefined();
  });
});

describe('the term of a correction (readings J and V)', () => {
  it.each([
    ['2026-03-04', '2026-03-27', '2026-03-12', 5, false],
    ['2026-03-13', '2026-03-27', '2026-03-19', 4, true],
    ['2026-03-18', '2026-03-27', '2026-03-19', 1, true],
    ['2026-03-26', '2026-03-27', '2026-03-27', 1, true],
  ])('delivered on %s, the reply due on %s: until %s, %i days', (delivered, reply, until, days, cut) => {
    const term = rules.correctionTerm(now, date(delivered), dueOn(reply));
    expect(term).toMatchObject({ due: { dueOn: until }, days, cut });
  });
});

describe('dates of papers (P25, Code art. 62(2), 66(2))', () => {
  const appeal = (receivedAt?: string) =>
    about({
      appeal: {
        registeredOn: date('2026-03-02'),
        ...(receivedAt === undefined ? {} : { receivedAt: local(receivedAt) }),
      } as unknown as NonNullable<AppealContext['appeal']>,
    });

  it('begin with the day on which the appeal came in', () => {
    const context = appeal('2026-02-28 12:00');
    expect(rules.receivedOn(context, now)).toBe('2026-02-28');
    expect(rules.notBeforeTheAppeal(date('2026-02-28'), context, now)).toBeUndefined();
    expect(said(rules.notBeforeTheAppeal(date('2026-02-27'), context, now))).toMatchObject({
      code: 'before-the-appeal',
      data: { on: '2026-02-27', cameInOn: '2026-02-28' },
    });
  });
  it('begin with the registration, where the day of receipt was not kept', () => {
    expect(rules.receivedOn(appeal(), now)).toBe('2026-03-02');
  });
});
