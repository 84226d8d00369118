import type { CanonicalJson } from '@qabyldau/kernel';
import { live, newPermit, filed, noon } from '../test/permit-facts.js';
import { permit } from '../test/permit.js';
import { fold, plainState, upcast } from './index.js';

const dates = { answerDue: noon(30), decisionDue: noon(20) };

describe('upcast', () => {
  it('reads an old shape through every version between', () => {
    const before = { who: 'a1', ...dates };
    const after = { applicant: 'a1', kind: 'general', ...dates };
    expect(upcast(permit, 's', 'application-filed.v1', before)).toEqual({
      type: 'application-filed',
      data: after,
    });
    expect(upcast(permit, 's', 'application-filed.v2', { applicant: 'a1', ...dates }).data).toEqual(after);
    expect(upcast(permit, 's', 'application-filed.v3', after).data).toBe(after);
  });

  it('lets an old event mean today what it meant then', () => {
    const [event] = live(newPermit(), filed()).events;
    const data = JSON.stringify({ who: 'a1', ...dates }) as CanonicalJson;
    const old = fold(permit, 'p1', [{ ...event!, type: 'application-filed.v1', data }]);
    expect(plainState(old!.state)).toEqual(plainState(live(newPermit(), filed()).state));
  });

  it('names the version from which no upcaster leads on', () => {
    const without: typeof permit = { ...permit, upcasters: permit.upcasters.slice(0, 1) };
    expect(() => upcast(without, 's', 'application-filed.v1', {})).toThrow(/no upcaster from v2/);
  });
});
