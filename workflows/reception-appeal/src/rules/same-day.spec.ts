import { calendar, date, local } from '../../test/appeal-case.js';
import type { AppealEnv, Official } from '../env.js';
import type { Due } from '../messages.js';
import { defaultAppealPolicy } from '../policy.js';
import type { Objection } from '../refusals.js';
import * as rules from './same-day.js';

const envAt = (at: string, rank?: number) =>
  ({
    at: local(at),
    today: date(at.slice(0, 10)),
    calendar,
    policy: { ...defaultAppealPolicy, workingDayBegins: '08:30', workingDayEnds: '17:30' },
    official: (): Official | undefined => (rank === undefined ? undefined : { rank, unit: 'u' }),
  }) as unknown as AppealEnv;
const said = (objection: Objection) =>
  objection && { code: objection.error.code, data: objection.error.data };

describe('a reception on the same day (P3)', () => {
  it.each([
    [4, false],
    [5, true],
    [6, false],
    [undefined, false],
  ])('is by an official of rank %s: %s', (rank, may) => {
    expect(said(rules.unitHeadReceivesTheSameDay('e-1', envAt('2026-03-03 10:00', rank)))).toEqual(
      may ? undefined : { code: 'not-an-authorised-unit-head', data: { official: 'e-1' } },
    );
  });
  it.each([
    ['2026-03-03 10:00', undefined],
    ['2026-03-03 00:00', undefined],
    ['2026-03-03 10:01', { code: 'date-in-future', data: { on: '2026-03-03', today: '2026-03-03' } }],
    [
      '2026-03-02 23:59',
      { code: 'consent-of-another-day', data: { consentOn: '2026-03-02', today: '2026-03-03' } },
    ],
  ])('was agreed to that day: %s', (consentAt, expected) => {
    expect(said(rules.consentIsOfToday(local(consentAt), envAt('2026-03-03 10:00')))).toEqual(expected);
  });
  it.each([
    ['2026-03-03 08:29', false],
    ['2026-03-03 08:30', true],
    ['2026-03-03 17:29', true],
    ['2026-03-03 17:30', false],
    ['2026-03-07 10:00', false],
    ['2026-03-09 10:00', false],
  ])('is in working hours: %s', (at, open) => {
    expect(said(rules.sameDayIsInWorkingHours(envAt(at)))).toEqual(
      open ? undefined : { code: 'outside-working-hours', data: { at, begins: '08:30', ends: '17:30' } },
    );
  });
  it('is by the official whom the applicant agreed to', () => {
    const agreed = { official: 'e-1', until: {} as Due };
    expect(rules.agreedOfficialReceives(agreed, 'e-1')).toBeUndefined();
    expect(said(rules.agreedOfficialReceives(agreed, 'e-2'))).toEqual({
      code: 'agreed-to-another-official',
      data: { agreed: 'e-1', official: 'e-2' },
    });
  });
});
