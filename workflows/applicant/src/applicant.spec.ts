import { checkChart, systemActor, type BaseEnv, type DecidedOf } from '@qabyldau/engine';
import { given } from '@qabyldau/engine-testing';
import type { Instant, IsoDate } from '@qabyldau/kernel';
import { applicant, type ApplicantCommands, type ApplicantEvents, type Matter } from './index.js';

const today = '2026-03-05' as IsoDate;
const env: BaseEnv = {
  at: '2026-03-05T05:00:00.000Z' as Instant,
  today,
  actor: systemActor,
  commandId: 'c',
  caseId: 'body-1-person-1',
  asked: [],
};
const clerk: BaseEnv = { ...env, actor: { id: 'e-9', role: 'receptionist' } };

type Fact = DecidedOf<ApplicantEvents>;
const matter = (appeal: string, more: Partial<Matter> = {}): Matter => ({
  appeal,
  number: `number of ${appeal}`,
  topic: 'water',
  ...more,
});
const noted = (...args: Parameters<typeof matter>): Fact => ({
  type: 'appeal-noted',
  data: { ...matter(...args), earlier: { others: 0, sameMatter: [] } },
});
const considers = (
  appeal: string,
  employee: string,
  more: Partial<ApplicantCommands['consider-matter']> = {},
) =>
  ({
    type: 'consider-matter',
    data: { ...matter(appeal), employees: [employee], as: 'executor', given: true, override: false, ...more },
  }) as const;
const considered = (
  appeal: string,
  employee: string,
  more: Partial<ApplicantEvents['consideration-noted']> = {},
): Fact => ({
  type: 'consideration-noted',
  data: { ...matter(appeal), employees: [employee], as: 'executor', on: today, before: [], ...more },
});
const had = (...facts: readonly Fact[]) => given(applicant).events(...facts);
const link = (appeal: string, earlier: string) =>
  ({ type: 'link-matters', data: { appeal, earlier, as: 'same-matter' } }) as const;
const linked = (appeal: string, earlier: string): Fact => ({
  ...link(appeal, earlier),
  type: 'matters-linked',
});

describe('note-appeal (P25, P37)', () => {
  const note = (...args: Parameters<typeof matter>) =>
    ({ type: 'note-appeal', data: matter(...args) }) as const;
  const earlier = (command: ReturnType<typeof note>, ...facts: readonly Fact[]) =>
    had(...facts)
      .when(command, env)
      .thenEvents().facts[0]?.data;

  it('knows nothing of somebody who comes for the first time', () => {
    had().when(note('a-1'), env).thenEvents(noted('a-1'));
  });

  it('names the earlier appeals on the same matter, and counts the others', () => {
    expect(earlier(note('a-3'), noted('a-1'), noted('a-2', { topic: 'roads' }))).toMatchObject({
      earlier: { others: 2, sameMatter: [{ appeal: 'a-1', number: 'number of a-1' }] },
    });
  });

  it('does not take appeals without a place in the classifier for the same', () => {
    expect(earlier(note('a-2', { topic: 'other' }), noted('a-1', { topic: 'other' }))).toMatchObject({
      earlier: { others: 1, sameMatter: [] },
    });
  });
});

describe('consider-matter (P37, reading W)', () => {
  it('notes who considers it', () => {
    had(noted('a-1')).when(considers('a-1', 'e-1'), env).thenEvents(considered('a-1', 'e-1'));
  });

  it('finds who considered an earlier appeal on the same matter, and notes nothing', () => {
    had(noted('a-1'), considered('a-1', 'e-1', { as: 'drafter' }), noted('a-2'))
      .when(considers('a-2', 'e-1'), env)
      .thenEvents({
        type: 'earlier-consideration-found',
        data: {
          appeal: 'a-2',
          before: [{ employee: 'e-1', as: 'drafter', on: today, number: 'number of a-1' }],
        },
      });
  });

  it('notes it with what was before when the head’s decision comes along', () => {
    const { facts } = had(noted('a-1'), considered('a-1', 'e-1'), noted('a-2'))
      .when(considers('a-2', 'e-1', { override: true }), env)
      .thenEvents();
    expect(facts[0]).toMatchObject({ type: 'consideration-noted', data: { before: [{ employee: 'e-1' }] } });
  });

  it.each<[string, Partial<Matter>, readonly Fact[], boolean]>([
    ['another topic', { topic: 'roads' }, [], false],
    ['another topic, but linked', { topic: 'roads' }, [linked('a-2', 'a-1')], true],
    [
      'linked over a third',
      { topic: 'roads' },
      [noted('a-3'), linked('a-2', 'a-3'), linked('a-3', 'a-1')],
      true,
    ],
    ['handed in at the reception of the other', { topic: undefined, parent: 'a-1' }, [], true],
    ['handed in there with a topic of its own', { topic: 'roads', parent: 'a-1' }, [], false],
  ])('of %s', (_, own, more, found) => {
    const { facts } = had(noted('a-1'), considered('a-1', 'e-1'), noted('a-2', own), ...more)
      .when(considers('a-2', 'e-1', own), env)
      .thenEvents();
    expect(facts[0]?.type).toBe(found ? 'earlier-consideration-found' : 'consideration-noted');
  });

  it('does not ask who had it before when somebody only acts on it', () => {
    had(noted('a-1'), considered('a-1', 'e-1'), noted('a-2'))
      .when(considers('a-2', 'e-1', { given: false, as: 'approver' }), env)
      .thenEvents(considered('a-2', 'e-1', { as: 'approver' }));
  });

  it('is silent when it is noted already, and the appeal does not stand in its own way', () => {
    had(noted('a-1'), considered('a-1', 'e-1')).when(considers('a-1', 'e-1'), env).thenNothing();
  });

  it('knows an appeal from before the applicant had a case', () => {
    had().when(considers('a-1', 'e-1'), env).thenEvents(considered('a-1', 'e-1'));
  });
});

describe('forget-consideration', () => {
  const forget = { type: 'forget-consideration', data: { appeal: 'a-1' } } as const;

  it('takes back what was noted last', () => {
    const { state } = had(noted('a-1'), considered('a-1', 'e-1'))
      .when(forget, env)
      .thenEvents({
        type: 'consideration-forgotten',
        data: { appeal: 'a-1', employees: ['e-1'], as: 'executor' },
      });
    expect(state.snapshot.context).toMatchObject({ appeals: { 'a-1': { considered: [] } } });
  });

  it('is silent about what was noted for another appeal, or had been taken back', () => {
    had(noted('a-1'), considered('a-1', 'e-1'), noted('a-2'), considered('a-2', 'e-2'))
      .when(forget, env)
      .thenNothing();
    had().when(forget, env).thenNothing();
  });
});

describe('link-matters (reading W)', () => {
  it('says that two appeals are on the same matter', () => {
    had(noted('a-1'), noted('a-2', { topic: 'roads' }))
      .when(link('a-2', 'a-1'), clerk)
      .thenEvents(linked('a-2', 'a-1'));
  });

  it.each([
    ['a-1', 'a-9', 'not-an-appeal-of-this-applicant'],
    ['a-9', 'a-1', 'not-an-appeal-of-this-applicant'],
    ['a-1', 'a-1', 'linked-to-itself'],
  ])('refuses %s with %s: %s', (appeal, earlier, code) => {
    had(noted('a-1')).when(link(appeal, earlier), clerk).thenRefused(code);
  });

  it('is silent when they are linked already, either way', () => {
    had(noted('a-1'), noted('a-2'), linked('a-1', 'a-2')).when(link('a-2', 'a-1'), clerk).thenNothing();
  });
});

it('has a chart fit to run, with all its words', () => {
  expect(() => checkChart(applicant)).not.toThrow();
});
