import { checkChart } from '@qabyldau/engine';
import { given } from '@qabyldau/engine-testing';
import type { Instant, IsoDate } from '@qabyldau/kernel';
import type { NoticeEnv } from './env.js';
import type { Figures } from './messages.js';
import { noticeText } from './notice-text.js';
import { publicNotice } from './public-notice.js';

const date = (text: string): IsoDate => text as IsoDate;
const envAs = (who: string): NoticeEnv => {
  const [role = '', id = `${role}-1`] = who.split(':');
  return {
    at: '2026-04-02T05:00:00.000Z' as Instant,
    today: date('2026-04-02'),
    actor: { id, role, body: 'akimat' },
    commandId: 'c',
    caseId: 'notice-1',
    asked: [],
    policy: { smallestPublicNumber: 5 },
  };
};
const period = { kind: 'quarter', from: date('2026-01-01'), to: date('2026-03-31') } as const;
const figures: Figures = {
  received: 39,
  byTopic: { land: 12, housing: 3, roads: 4, health: 20 },
  byDecision: { explained: 30, satisfied: 9 },
};
const prepare = (more: Partial<Figures> = {}, of: typeof period | object = period) =>
  ({
    type: 'prepare-notice',
    data: { body: 'akimat', period: { ...period, ...of }, figures: { ...figures, ...more } },
  }) as const;
const told = {
  received: 39,
  byTopic: { health: 20, land: 12, other: 7 },
  byDecision: { explained: 30, satisfied: 9 },
  atLeast: 5,
};
const preparedFact = {
  type: 'notice-prepared',
  data: { body: 'akimat', period, figures: told, preparedBy: 'responsible-1' },
} as const;
const prepared = given(publicNotice).events(preparedFact);
const approved = prepared.events({ type: 'notice-approved', data: { body: 'akimat' } });
const approve = (secretsChecked = true) => ({ type: 'approve-notice', data: { secretsChecked } }) as const;
const publish = (where: readonly ['newspaper'] | readonly [] = ['newspaper']) =>
  ({ type: 'publish-notice', data: { where } }) as const;
const back = { type: 'send-back-notice', data: { reason: 'figures-are-wrong' } } as const;

describe('prepare-notice (P24)', () => {
  it('keeps figures only, the small ones together', () => {
    given(publicNotice).when(prepare(), envAs('responsible')).thenEvents(preparedFact);
  });

  it('is about what is over', () => {
    const today = { kind: 'day', from: date('2026-04-02'), to: date('2026-04-02') };
    given(publicNotice).when(prepare({}, today), envAs('responsible')).thenRefused('period-not-over');
  });

  it('is about a period that begins before it ends', () => {
    const backwards = { kind: 'day', from: date('2026-04-01'), to: date('2026-03-31') };
    given(publicNotice).when(prepare({}, backwards), envAs('responsible')).thenRefused('period-not-over');
    const yesterday = { kind: 'day', from: date('2026-04-01'), to: date('2026-04-01') };
    given(publicNotice).when(prepare({}, yesterday), envAs('responsible')).thenEvents();
  });

  it.each([
    { received: 0, byTopic: {}, byDecision: {} },
    { received: 0, byTopic: { land: 0 }, byDecision: { explained: 0 } },
    { byTopic: { [`l${'a'.repeat(39)}`]: 39 }, byDecision: { 'c-2': 39 } },
  ])('takes codes and whole numbers: %j', (more) => {
    given(publicNotice).when(prepare(more), envAs('responsible')).thenEvents();
  });

  it.each([
    [{ byTopic: { Land: 1 } }, 'Land'],
    [{ byTopic: { '1land': 1 } }, '1land'],
    [{ byTopic: { 'a street': 1 } }, 'a street'],
    [{ byTopic: { 'Abai street': 1 } }, 'Abai street'],
    [{ byTopic: { [`l${'a'.repeat(40)}`]: 1 } }, `l${'a'.repeat(40)}`],
    [{ byTopic: { land: -1 } }, 'land'],
    [{ byDecision: { satisfied: 0.5 } }, 'satisfied'],
    [{ byDecision: { 'J. Doe': 1 } }, 'J. Doe'],
    [{ received: 39.5 }, 'received'],
    [{ received: Number.MAX_SAFE_INTEGER + 1 }, 'received'],
  ])('names what is no figure: %j', (more, field) => {
    const { data } = given(publicNotice)
      .when(prepare(more), envAs('responsible'))
      .thenRefused('not-a-figure');
    expect(data).toEqual({ field });
  });

  it.each([
    [{ byTopic: { 'A. Person of Abai street': 7 } }, 'not-a-figure'],
    [{ byTopic: { land: 1.5 } }, 'not-a-figure'],
    [{ received: -1, byTopic: {}, byDecision: {} }, 'not-a-figure'],
    [{ byDecision: { explained: 40 } }, 'more-than-received'],
    [{ byTopic: { land: 20, roads: 20 } }, 'more-than-received'],
  ])('takes no words and no impossible numbers: %j', (more, code) => {
    given(publicNotice).when(prepare(more), envAs('responsible')).thenRefused(code);
  });
});

describe('approve-notice (P24)', () => {
  it('is by another, who looked for secrets', () => {
    prepared
      .when(approve(), envAs('official'))
      .thenEvents({ type: 'notice-approved', data: { body: 'akimat' } });
    prepared.when(approve(false), envAs('official')).thenRefused('secrets-not-checked');
    prepared.when(approve(), envAs('official:responsible-1')).thenRefused('own-notice');
    const standIn = { id: 'e-9', role: 'official', body: 'akimat', onBehalfOf: 'responsible-1' };
    prepared.when(approve(), { ...envAs('official'), actor: standIn }).thenRefused('own-notice');
    approved.when(approve(), envAs('official')).thenRefused('not-now');
  });
});

describe('publish-notice (P24)', () => {
  it('hands the figures over to the media, nothing else', () => {
    const { effects, state } = approved.when(publish(), envAs('controller')).thenEvents();
    expect(state.snapshot.value).toBe('published');
    expect(effects).toEqual([
      {
        type: 'publish-figures',
        params: { body: 'akimat', period, figures: told, where: ['newspaper'] },
      },
    ]);
  });

  it('comes after the approval, and is somewhere', () => {
    prepared.when(publish(), envAs('controller')).thenRefused('not-now');
    approved.when(publish([]), envAs('controller')).thenRefused('nowhere-published');
  });
});

describe('send-back-notice (P24)', () => {
  it('ends it unpublished', () => {
    const { state } = approved.when(back, envAs('controller')).thenEvents();
    expect(state.snapshot.value).toBe('sentBack');
    const { facts } = approved.when(publish(), envAs('controller')).thenEvents();
    approved
      .events(...facts)
      .when(back, envAs('controller'))
      .thenRefused('not-now');
  });
});

describe('the words of a notice (P24, P21)', () => {
  it('are made of the figures, in three languages', () => {
    const { kk, ru, en } = noticeText({ period, figures: told });
    expect(ru).toBe(
      'Итоги личного приёма, 01.01.2026 – 31.03.2026. Принято человек: 39. По вопросам: Здравоохранение — 20; Земельные отношения — 12; Иное — 7.',
    );
    expect(kk).toContain('Қабылданғандар саны: 39.');
    expect(en).toContain('Land — 12');
  });

  it('say only that there were few', () => {
    const day = { kind: 'day', from: date('2026-03-16'), to: date('2026-03-16') } as const;
    const none = { received: null, byTopic: {}, byDecision: {}, atLeast: 5 };
    expect(noticeText({ period: day, figures: none }).en).toBe(
      'Personal receptions, 16.03.2026. Fewer than 5 people were received.',
    );
  });

  it('do not carry over a topic that has no name of ours', () => {
    const unknown = { ...told, byTopic: { 'a-new-topic': 39 } };
    expect(noticeText({ period, figures: unknown }).en).toContain('Other — 39');
  });
});

it('has a chart fit to run, with all its words', () => {
  expect(() => checkChart(publicNotice)).not.toThrow();
});
