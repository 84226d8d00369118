import { calendar, date, local } from '../../test/appeal-case.js';
import { initialContext, type AppealContext, type Notice } from '../context.js';
import { currentRules, rulesBefore490 } from '../editions.js';
import type { AppealCommands, Due } from '../messages.js';
import type { Objection } from '../refusals.js';
import * as rules from './outcome.js';

const envAt = (at: string) => ({ at: local(at), calendar });
const said = (objection: Objection) =>
  objection && { code: objection.error.code, data: objection.error.data };
const refusal = (code: string, data = {}) => ({ code, data });
const about = (change: Partial<AppealContext>): AppealContext => ({ ...initialContext, ...change });

describe('an appeal without its essence (P5, reading I)', () => {
  const sent = { sentAt: local('2026-03-04 17:00') } as Notice;
  const due = { dueOn: date('2026-03-11'), dueAt: local('2026-03-11 18:30') } as Due;
  const may = (correction: AppealContext['correction'], at: string) =>
    said(
      rules.essenceMayComeUntilTheCorrectionTermEnds(
        about({ correction, notices: { 'correction-1': sent } }),
        envAt(at),
      ),
    );

  it('is one whose essence is missing, whatever else is', () => {
    expect(rules.onlyAnAppealWithoutEssenceIsLeft(about({ defects: ['name', 'essence'] }))).toBeUndefined();
    expect(said(rules.onlyAnAppealWithoutEssenceIsLeft(about({ defects: ['name'] })))).toEqual(
      refusal('essence-is-stated'),
    );
  });
  it.each([
    [undefined, '2026-03-12 10:00', refusal('correction-comes-first')],
    [
      { notice: 'correction-1' },
      '2026-03-12 10:00',
      refusal('correction-notice-not-delivered', { sentOn: '2026-03-04' }),
    ],
    [
      { notice: 'correction-1', due },
      '2026-03-11 18:29',
      refusal('essence-may-still-come', { until: '2026-03-11' }),
    ],
    [{ notice: 'correction-1', due }, '2026-03-11 18:30', undefined],
  ])('with the correction %j, at %s', (correction, at, expected) => {
    expect(may(correction, at)).toEqual(expected);
  });
  it.each([
    [undefined, { id: 'e-1' }, true],
    [undefined, { id: 'e-2', onBehalfOf: 'e-1' }, true],
    ['e-1', { id: 'e-1' }, true],
    ['e-1', { id: 'e-2', onBehalfOf: 'e-1' }, true],
    ['e-1', { id: 'e-2' }, false],
  ])('is found empty by the responsible employee %s: %j', (responsible, who, may) => {
    const actor = { role: 'responsible', ...who };
    expect(said(rules.responsibleFindsTheAppealEmpty(about({ responsible }), { actor }))).toEqual(
      may ? undefined : refusal('responsible-finds-it-empty', { responsible: 'e-1' }),
    );
  });
});

describe('a redirection (P15(1), Code art. 65)', () => {
  it.each([
    ['ministry', true],
    ['akimat', false],
    [' ', false],
  ])('to %s', (to, may) => {
    const appeal = { body: 'akimat' } as NonNullable<AppealContext['appeal']>;
    expect(said(rules.redirectionLeavesTheBody(about({ appeal }), to))?.code).toBe(
      may ? undefined : 'redirected-to-own-body',
    );
    expect(said(rules.redirectionLeavesTheBody(about({}), 'ministry'))).toBeUndefined();
  });
  it.each([
    ['whole', undefined, true],
    ['part', 'roads', true],
    ['part', ' ', false],
    ['part', undefined, false],
  ] as const)('of the %s on %s', (scope, topic, may) => {
    const named = said(rules.redirectedPartIsNamed({ to: 'ministry', scope, topic }));
    expect(named).toEqual(may ? undefined : refusal('part-not-named'));
  });
});

describe('a termination (P15(2), P15(3), Code art. 70)', () => {
  const terminate = (
    act: Partial<AppealCommands['terminate-appeal']['act']>,
    more: Partial<AppealCommands['terminate-appeal']> = {},
  ): AppealCommands['terminate-appeal'] => ({
    ground: 'court-act',
    act: { number: '7-99', on: date('2026-02-02'), by: 'court', ...act },
    sameSubjectAndGrounds: true,
    decidedOn: date('2026-03-03'),
    ...more,
  });

  it.each([
    [{}, true],
    [{ number: ' ' }, false],
    [{ by: ' ' }, false],
    [{ number: '', by: '' }, false],
  ])('names the act: %j', (act, named) => {
    expect(said(rules.earlierActIsNamed(terminate(act).act))).toEqual(
      named ? undefined : refusal('act-not-named'),
    );
  });
  it('is on the same subject and grounds', () => {
    expect(rules.sameSubjectIsDocumented(terminate({}))).toBeUndefined();
    expect(said(rules.sameSubjectIsDocumented(terminate({}, { sameSubjectAndGrounds: false })))).toEqual(
      refusal('same-subject-not-documented', { act: '7-99', on: '2026-02-02' }),
    );
  });
  it.each([
    [undefined, refusal('court-act-without-force', { act: '7-99' })],
    ['2026-03-02', undefined],
    ['2026-03-03', undefined],
    [
      '2026-03-04',
      refusal('court-act-not-in-force', { act: '7-99', inForceOn: '2026-03-04', today: '2026-03-03' }),
    ],
  ])('rests on a court act in force since %s', (inForceOn, expected) => {
    const act = inForceOn === undefined ? {} : { inForceOn: date(inForceOn) };
    expect(said(rules.courtActIsInForce(terminate(act), '2026-03-03'))).toEqual(expected);
    const decided = terminate(act, { ground: 'decided-before' });
    expect(rules.courtActIsInForce(decided, '2026-03-03')).toBeUndefined();
  });
});

describe('a return at once (Code art. 64(7)(2), 70(5))', () => {
  type AtOnce = AppealCommands['return-at-once'];
  it.each<[AtOnce, string | undefined]>([
    [{ ground: 'identical', earlier: '2025-1' }, undefined],
    [{ ground: 'identical', earlier: ' ' }, 'earlier-appeal-not-named'],
    [{ ground: 'identical' }, 'earlier-appeal-not-named'],
    [{ ground: 'insulting' }, undefined],
  ])('%j names what is repeated', (command, code) => {
    expect(said(rules.identicalAppealNamesTheEarlier(command))?.code).toBe(code);
  });
  it.each<[Partial<AtOnce>, object | undefined]>([
    [{ ground: 'identical', earlier: '2025-1', newArguments: false }, undefined],
    [{ ground: 'identical', earlier: '2025-1' }, undefined],
    [{ ground: 'insulting', newArguments: true }, undefined],
    [
      { ground: 'identical', earlier: '2025-1', newArguments: true },
      refusal('new-arguments', { earlier: '2025-1' }),
    ],
    [{ ground: 'identical', newArguments: true }, refusal('new-arguments', { earlier: '' })],
  ])('%j brings nothing new', (command, expected) => {
    expect(said(rules.newArgumentsAreConsidered(command as AtOnce))).toEqual(expected);
  });
});

describe('who was consulted and declines to sign up (P38, reading N)', () => {
  it('is known since the amendments of 2023', () => {
    expect(rules.editionKnowsDeclining({})).toBeUndefined();
    expect(rules.editionKnowsDeclining({ edition: currentRules })).toBeUndefined();
    expect(said(rules.editionKnowsDeclining({ edition: rulesBefore490 }))).toEqual(
      refusal('declining-not-in-edition', { since: '2023-07-03' }),
    );
  });
  it.each([
    [true, true, undefined],
    [true, false, 'sign-up-not-declined'],
    [false, true, 'not-consulted'],
    [false, false, 'not-consulted'],
  ])('reading N: consulted %s, declined %s', (consulted, declined, code) => {
    const both = { consulted, declined, on: date('2026-03-03') };
    expect(said(rules.consultedAndDeclinedGoTogether(both))?.code).toBe(code);
  });
});

describe('the body that an appeal is redirected to (P15(1), Code art. 65)', () => {
  const appeal = { subject: 'person-1' } as NonNullable<AppealContext['appeal']>;
  const env = { namesBody: (id: string) => id === 'police' };
  const named = (to: string, bodyName?: unknown, subject = 'person-1') =>
    said(
      rules.otherBodyIsNamed(
        about({ appeal }),
        to,
        [
          { subject: 'person-0', data: {} },
          { subject, data: { bodyName } as never },
        ],
        env,
      ),
    );

  it('is one of the directory', () => {
    expect(named('police')).toBeUndefined();
    expect(named('revenue')).toEqual(refusal('other-body-not-named', { to: 'revenue' }));
    expect(said(rules.otherBodyIsNamed(about({ appeal }), 'revenue', undefined, env))).toEqual(
      refusal('other-body-not-named', { to: 'revenue' }),
    );
  });
  it('or is named with the command', () => {
    expect(named('revenue', 'Кірістер департаменті')).toBeUndefined();
    for (const name of ['', ' ', 7]) expect(named('revenue', name)?.code).toBe('other-body-not-named');
    expect(named('revenue', 'Кірістер департаменті', 'person-2')?.code).toBe('other-body-not-named');
  });
  it('is not asked where there is no directory', () => {
    expect(rules.otherBodyIsNamed(about({ appeal }), 'revenue', undefined, {})).toBeUndefined();
  });
});
