import { calendar, date, local } from '../../test/appeal-case.js';
import { initialContext, type AppealContext } from '../context.js';
import type { AppealEnv } from '../env.js';
import type { AppealCommands, Due } from '../messages.js';
import { defaultAppealPolicy, type AppealPolicy } from '../policy.js';
import type { Objection } from '../refusals.js';
import * as rules from './brief.js';

const ranks: Readonly<Record<string, number>> = {
  first: 1,
  deputy: 2,
  chief: 3,
  'office-head': 4,
  'office-deputy': 4,
  unit: 5,
};
const envBy = (id: string, policy: Partial<AppealPolicy> = {}, at = '2026-03-20 10:00') =>
  ({
    at: local(at),
    today: date(at.slice(0, 10)),
    calendar,
    actor: { id, role: 'official' },
    policy: { ...defaultAppealPolicy, ...policy },
    official: (one: string) =>
      ranks[one] === undefined
        ? undefined
        : { rank: ranks[one], unit: 'u', ...(one === 'office-deputy' ? { deputy: true } : {}) },
  }) as unknown as AppealEnv;
const said = (objection: Objection) => objection?.error;
const dueOn = (on: string) => ({ dueOn: date(on), dueAt: local(`${on} 18:30`), provisional: false }) as Due;

describe('who decides (P26, P30)', () => {
  it.each([
    ['first', true],
    ['deputy', true],
    ['chief', false],
    ['nobody', false],
  ])('on a brief %s: %s', (id, decides) => {
    expect(said(rules.headOrDeputyDecides(envBy(id)))?.code).toBe(decides ? undefined : 'head-decides');
  });
  it.each([
    ['deputy', false, true],
    ['chief', false, false],
    ['chief', true, true],
    ['office-head', false, false],
    ['office-head', true, true],
    ['office-deputy', true, false],
    ['unit', true, false],
    ['nobody', true, false],
  ])('on an extension %s, where the chief of staff may: %s', (id, chiefOfStaffMayExtend, may) => {
    const objection = said(rules.signatoryMayExtend(id, envBy('first', { chiefOfStaffMayExtend })));
    expect(objection?.data).toEqual(may ? undefined : { signatory: id });
  });
  it('names who does not receive (P2)', () => {
    expect(said(rules.onlyAReceivingOfficialReceives('nobody', envBy('first')))?.data).toEqual({
      official: 'nobody',
    });
    expect(rules.onlyAReceivingOfficialReceives('unit', envBy('first'))).toBeUndefined();
  });
});

describe('until when a brief leaves time for the reply (P26, reading C)', () => {
  it.each([
    [1, '2026-03-26'],
    [2, '2026-03-20'],
    [3, '2026-03-19'],
  ])('reading C: %i working days before the reply of 27 March: %s', (briefLeadForReply, on) => {
    const env = envBy('first', { briefLeadForReply });
    expect(rules.briefForReply(env, dueOn('2026-03-27'))).toMatchObject({
      dueOn: on,
      dueAt: local(`${on} 18:30`),
      days: briefLeadForReply,
    });
    expect(rules.briefDueOn(env, dueOn('2026-03-27'), 'receive', undefined)).toBe(on);
  });

  it('reading C: as it was counted when the clock started, whatever the body sets later (cl. 4)', () => {
    const later = envBy('first', { briefLeadForReply: 4 });
    const counted = dueOn('2026-03-20');
    const by = (receptionOn?: string) =>
      rules.briefDueOn(
        later,
        dueOn('2026-03-27'),
        'receive',
        receptionOn === undefined ? undefined : date(receptionOn),
        counted,
      );
    expect(by()).toBe('2026-03-20');
    expect(by('2026-03-27')).toBe('2026-03-17');
  });
});

describe('until when a draft refusal can be sent (P32, reading D)', () => {
  it('reading D: three working days before the end of the term', () => {
    expect(rules.draftDue(envBy('first'), dueOn('2026-03-27'))).toMatchObject({
      draftDue: { dueOn: '2026-03-19', dueAt: local('2026-03-19 18:30') },
    });
  });
  it('is not counted where the body refuses without a hearing (reading G)', () => {
    expect(rules.draftDue(envBy('first', { hearingExemption: true }), dueOn('2026-03-27'))).toEqual({});
  });
});

describe('the terms of an extension (reading A)', () => {
  const about = (extensions: AppealContext['extensions']) =>
    ({ ...initialContext, extensions, reply: dueOn('2026-04-01') }) satisfies AppealContext;

  it('reading A: is decided before the end of the running term', () => {
    const reply = dueOn('2026-03-20');
    expect(
      rules.extensionPrecedesTheEndOfTheTerm(reply, envBy('first', {}, '2026-03-20 18:29')),
    ).toBeUndefined();
    expect(
      said(rules.extensionPrecedesTheEndOfTheTerm(reply, envBy('first', {}, '2026-03-20 18:30')))?.data,
    ).toEqual({ dueOn: '2026-03-20' });
  });
  it('reading A: thirty days come first or not at all, months once', () => {
    expect(rules.eachExtensionComesOnce(about([]), 'to-30-days')).toBeUndefined();
    expect(rules.eachExtensionComesOnce(about(['to-30-days']), 'by-months')).toBeUndefined();
    expect(said(rules.eachExtensionComesOnce(about(['by-months']), 'to-30-days'))?.data).toEqual({
      dueOn: '2026-04-01',
    });
    expect(said(rules.eachExtensionComesOnce(about(['by-months']), 'by-months'))?.code).toBe(
      'already-extended',
    );
    expect(said(rules.eachExtensionComesOnce(about(['to-30-days']), 'to-30-days'))?.code).toBe(
      'already-extended',
    );
  });
  it.each([
    ['2026-05-20', undefined],
    ['2026-05-21', { limit: '2026-05-20', asked: '2026-05-21' }],
  ])('reading A: two months from the decision of 20 March, so %s: %j', (asked, data) => {
    const extend = { step: 'by-months', dueOn: date(asked) } as AppealCommands['extend-term'];
    expect(said(rules.extensionStaysWithinTwoMonths(extend, envBy('first')))?.data).toEqual(data);
  });
  it('gives a later date, with reasons', () => {
    expect(rules.extensionMovesTheTermLater(dueOn('2026-03-27'), dueOn('2026-03-30'))).toBeUndefined();
    expect(said(rules.extensionMovesTheTermLater(dueOn('2026-03-27'), dueOn('2026-03-27')))?.data).toEqual({
      dueOn: '2026-03-27',
      asked: '2026-03-27',
    });
    expect(said(rules.extensionIsReasoned(' '))?.code).toBe('extension-without-reason');
    expect(rules.extensionIsReasoned('an expert opinion')).toBeUndefined();
  });
});

describe('receptions at a centre (P2-1)', () => {
  const atCentre = {
    proposal: 'receive',
    venue: 'citizens-reception-centre',
  } as AppealCommands['prepare-brief'];
  const appeal = { topic: 'roads', venue: 'citizens-reception-centre' } as unknown as NonNullable<
    AppealContext['appeal']
  >;
  const objection = (brief: object, centralBody = false, policy: Partial<AppealPolicy> = {}) =>
    said(
      rules.centreReceivesOnMattersOfCentralBodies(
        { ...initialContext, appeal },
        { ...atCentre, ...brief },
        { policy: { ...defaultAppealPolicy, ...policy }, centralBody },
      ),
    );

  it('are on matters of central bodies only', () => {
    expect(objection({})?.data).toEqual({ topic: 'roads' });
    expect(objection({ venue: undefined })?.code).toBe('not-for-a-centre');
    expect(objection({ competence: 'central-bodies' })).toBeUndefined();
  });
  it('are so in a body of which nothing is said, and of an appeal that names no place', () => {
    const policy = defaultAppealPolicy;
    const roads = { ...initialContext, appeal: { topic: 'roads' } as unknown as typeof appeal };
    expect(said(rules.centreReceivesOnMattersOfCentralBodies(roads, atCentre, { policy }))?.code).toBe(
      'not-for-a-centre',
    );
    const nowhere = { ...atCentre, venue: undefined };
    expect(rules.centreReceivesOnMattersOfCentralBodies(roads, nowhere, { policy })).toBeUndefined();
    expect(rules.centreReceivesOnMattersOfCentralBodies(initialContext, nowhere, { policy })).toBeUndefined();
  });
  it('are not meant where the reception is elsewhere, is to be refused, or the body has it otherwise', () => {
    expect(objection({ venue: 'public-reception-room' })).toBeUndefined();
    expect(objection({ proposal: 'refuse' })).toBeUndefined();
    expect(objection({}, true)).toBeUndefined();
    expect(objection({}, false, { centralMattersOnlyAtCentres: false })).toBeUndefined();
  });
});
