import { wordProblems } from './index.js';

type Workflow = Parameters<typeof wordProblems>[0];

const good = {
  kk: 'Мерзім {dueOn} күні бітті ({reasonKk}).',
  ru: 'Срок истёк {dueOn} ({reasonRu}).',
  en: 'Over on {dueOn} ({reasonEn}).',
};

const workflow = (text = good, law: readonly string[] = ['P1']): Workflow => {
  const labels = { name: good, states: { open: text }, commands: {}, events: {}, timers: {}, effects: {} };
  return {
    labels,
    refusals: { 'too-late': { law, text: good, remedy: good } },
    verbs: { open: { law: ['Code 64'] } },
    events: { opened: { law: ['cl. 4'] } },
  } as unknown as Workflow;
};

describe('wordProblems', () => {
  it('finds nothing where nothing is wrong', () => {
    expect(wordProblems(workflow())).toEqual([]);
  });

  it.each([
    ['an empty text', { ...good, ru: ' ' }],
    ['Latin letters', { ...good, kk: 'SMS {dueOn} {reasonKk}' }],
    ['Cyrillic letters', { ...good, en: 'Мерзім {dueOn} {reasonEn}' }],
    ['Kazakh letters', { ...good, ru: 'Қате {dueOn} {reasonRu}' }],
    ['other places', { ...good, en: 'Over ({reasonEn}).' }],
  ])('finds %s', (problem, text) => {
    expect(wordProblems(workflow(text)).join('; ')).toContain(problem);
  });

  it('finds what cites nothing of the law, and lets through what is named', () => {
    expect(wordProblems(workflow(good, []))).toEqual(['too-late cites nothing']);
    expect(wordProblems(workflow({ ...good, kk: 'SMS {dueOn} {reasonKk}' }), ['SMS'])).toEqual([]);
  });
});
