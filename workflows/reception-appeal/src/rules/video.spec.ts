import { systemActor } from '@qabyldau/engine';
import { date } from '../../test/appeal-case.js';
import { initialContext, type VideoMode } from '../context.js';
import type { AppealEnv, Restriction } from '../env.js';
import { defaultAppealPolicy } from '../policy.js';
import type { Objection } from '../refusals.js';
import * as rules from './video.js';

const said = (objection: Objection) =>
  objection && { code: objection.error.code, data: objection.error.data };
const restriction: Restriction = {
  from: date('2026-03-10'),
  to: date('2026-03-20'),
  act: { number: '5', date: date('2026-03-09') },
};
const envOf = (restrictions?: AppealEnv['restrictions'], role = 'receptionist') =>
  ({ restrictions, actor: role === 'system' ? systemActor : { id: 'e-1', role } }) as AppealEnv;
const restricted = envOf((on) => (on <= '2026-03-20' ? restriction : undefined));

describe('reception by video link (P13, P14)', () => {
  it.each([
    [1, false, true],
    [2, false, true],
    [3, false, false],
    [3, true, true],
    [undefined, false, false],
    [undefined, true, false],
  ])('with an official of rank %s, other ranks allowed: %s', (rank, videoForOtherRanks, may) => {
    const env = {
      policy: { ...defaultAppealPolicy, videoForOtherRanks },
      official: () => (rank === undefined ? undefined : { rank, unit: 'u' }),
    } as unknown as AppealEnv;
    expect(said(rules.videoIsForHeadsAndDeputies('e-1', env))).toEqual(
      may ? undefined : { code: 'video-not-for-this-official', data: { official: 'e-1' } },
    );
  });
  it.each([
    ['2026-03-09', false, false],
    ['2026-03-10', true, true],
    ['2026-03-20', true, true],
    ['2026-03-21', false, true],
  ])('under restrictions on %s: %s, of no known end: %s', (on, covered, withoutEnd) => {
    const { from } = restriction;
    expect(rules.restrictionsCover({ from, to: date('2026-03-20') }, date(on))).toBe(covered);
    expect(rules.restrictionsCover({ from }, date(on))).toBe(withoutEnd);
  });
  it('follows the act of the body, not a wish of its staff', () => {
    const unknown = { code: 'no-restrictions-that-day', data: { receptionOn: '2026-03-21' } };
    const none = () => undefined;
    expect(said(rules.restrictionsAreKnown(date('2026-03-21'), restricted))).toEqual(unknown);
    expect(rules.restrictionsAreKnown(date('2026-03-20'), restricted)).toBeUndefined();
    expect(rules.restrictionsAreKnown(date('2026-03-21'), envOf(none, 'system'))).toBeUndefined();
    expect(rules.restrictionsAreKnown(date('2026-03-21'), envOf())).toBeUndefined();
  });
  it('is the only way while restrictions are in force', () => {
    expect(said(rules.onlyByVideoUnderRestrictions(date('2026-03-20'), restricted))).toEqual({
      code: 'video-is-the-only-way',
      data: { on: '2026-03-20', act: '5', date: '2026-03-09' },
    });
    expect(rules.onlyByVideoUnderRestrictions(date('2026-03-21'), restricted)).toBeUndefined();
    expect(rules.onlyByVideoUnderRestrictions(date('2026-03-20'), envOf())).toBeUndefined();
  });
  it.each<[VideoMode | undefined, boolean]>([
    [{ basis: 'restrictions' }, true],
    [{ basis: 'consent' }, false],
    [undefined, false],
  ])('is waited out where it is not a wish: %j', (mode, may) => {
    const objection = rules.onlyARestrictedReceptionIsWaitedOut({ ...initialContext, mode });
    expect(said(objection)?.code).toBe(may ? undefined : 'reception-not-restricted');
  });
});
