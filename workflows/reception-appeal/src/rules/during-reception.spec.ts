import { calendar, date, local } from '../../test/appeal-case.js';
import { initialContext, type AppealContext } from '../context.js';
import type { AppealEnv, ConsideredBy } from '../env.js';
import { defaultAppealPolicy } from '../policy.js';
import * as rules from './during-reception.js';

const ranks: Readonly<Record<string, number>> = { first: 1, deputy: 2, chief: 3 };
const drafter: ConsideredBy = {
  employee: 'e-1',
  role: 'drafter',
  number: '2025-000003',
  on: date('2025-11-10'),
};
const env = {
  calendar,
  policy: defaultAppealPolicy,
  serves: (employee: string) => employee !== 'stranger',
  official: (id: string) => (ranks[id] === undefined ? undefined : { rank: ranks[id], unit: 'u' }),
  considered: (subject: string, topic: string) =>
    subject === 'person-1' && topic === 'land' ? [drafter] : [],
} as unknown as AppealEnv;
const appeal = { subject: 'person-1', topic: 'land' } as unknown as NonNullable<AppealContext['appeal']>;
const context: AppealContext = { ...initialContext, appeal };
const given = (employees: readonly string[], override?: { signatory: string; reason: string }, known = env) =>
  rules.nobodyWhoConsideredTheMatterGetsIt(context, employees, override, known)?.error;

describe('a time agreed apart from all days (P22, P4)', () => {
  const says = (at: string) => rules.agreedTimeIsInWorkingHours(local(at), env)?.error.data;
  it('is on a working day, from its beginning to before its end', () => {
    expect(says('2026-03-17 09:00')).toBeUndefined();
    expect(says('2026-03-17 18:29')).toBeUndefined();
  });
  it.each([
    ['2026-03-17 08:59', '2026-03-17'],
    ['2026-03-17 18:30', '2026-03-18'],
    ['2026-03-20 18:30', '2026-03-26'],
    ['2026-03-21 11:00', '2026-03-26'],
  ])('is not %s; the nearest day is %s', (at, next) => {
    expect(says(at)).toEqual({ at, begins: '09:00', ends: '18:30', next });
  });
});

describe('who gets the work (P25, P37)', () => {
  it('serves in the body; who does not is named', () => {
    const stranger = rules.onlyServingEmployeesGetWork(['e-1', 'stranger'], env);
    expect(stranger?.error).toMatchObject({ code: 'not-serving-here', data: { employee: 'stranger' } });
    expect(rules.onlyServingEmployeesGetWork(['e-1'], env)).toBeUndefined();
  });
  it('reading W: has not considered the matter; the earlier appeal and the part are named', () => {
    expect(given(['e-2', 'e-1'])).toMatchObject({
      code: 'considered-before',
      data: { employee: 'e-1', number: '2025-000003', on: '2025-11-10', roles: ['drafter'] },
    });
    const unnumbered = { ...env, considered: () => [{ employee: 'e-1', role: 'drafter' as const }] };
    expect(given(['e-1'], undefined, unnumbered)?.data).toMatchObject({ number: '—', on: '—' });
    expect(given(['e-2'])).toBeUndefined();
    const { considered: _, ...unknown } = env;
    expect(given(['e-1'], undefined, unknown)).toBeUndefined();
  });
  it.each([
    ['first', undefined],
    ['deputy', undefined],
    ['chief', 'override-is-for-the-head'],
    ['nobody', 'override-is-for-the-head'],
  ])('reading M: gets it all the same when %s says why: %s', (signatory, code) => {
    expect(given(['e-1'], { signatory, reason: 'the only employee' })?.code).toBe(code);
    expect(given(['e-1'], { signatory, reason: ' ' })?.code).toBe(code ?? 'override-without-reason');
  });
});
