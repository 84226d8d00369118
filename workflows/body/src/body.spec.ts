import { checkChart, type Actor, type CommandOf, type DecidedOf } from '@qabyldau/engine';
import { attempt, given } from '@qabyldau/engine-testing';
import type { Instant, IsoDate } from '@qabyldau/kernel';
import { body, type BodyCommands, type BodyContext, type BodyEvents } from './index.js';

type Fact = DecidedOf<BodyEvents>;

const at = '2026-03-02T05:00:00.000Z' as Instant;
const today = '2026-03-02' as IsoDate;
const administrator: Actor = { id: 'e-9', role: 'administrator' };
const env = { at, today, actor: administrator, commandId: 'c', asked: [], caseId: 'body-1' };
const named = (name: string) => ({ kk: name, ru: name, en: name });

const establishment = {
  name: named('Акимат'),
  kind: 'AKIM_OFFICE',
  presidentSubordinate: false,
  region: '75',
  internalAct: { number: '366/4', date: '2023-12-29' as IsoDate },
} as const;
const established: Fact = { type: 'body-established', data: establishment };
const unit: Fact = { type: 'unit-added', data: { unit: 'u-1', name: named('Бақылау') } };
const appointment = {
  employee: 'e-1',
  unit: 'u-1',
  roles: ['official'],
  position: named('Әкім'),
  rank: 2,
} as const;
const appointed: Fact = { type: 'employee-appointed', data: appointment };
const released: Fact = { type: 'employee-released', data: { employee: 'e-1' } };

const answerAfter = (facts: readonly Fact[], command: CommandOf<BodyCommands>, actor = administrator) =>
  attempt(given(body).events(...facts).state, command, { ...env, actor });
const after = (...past: Parameters<typeof answerAfter>) => {
  const { refusal, facts } = answerAfter(...past);
  return refusal?.code ?? facts;
};

describe('establish-body', () => {
  it('establishes the body', () => {
    expect(after([], { type: 'establish-body', data: establishment })).toEqual([established]);
  });

  it.each([
    [{ kind: 'GENERAL_PROSECUTOR' as 'CENTRAL_BODY' }, 'kind-outside-the-regulation'],
    [{ presidentSubordinate: true }, 'akim-office-answers-to-no-president'],
    [{ internalAct: { number: '1', date: '2026-03-03' as IsoDate } }, 'internal-act-not-yet-adopted'],
    [{ parent: 'ministry' }, 'only-organisations-have-a-parent'],
    [{ kind: 'STATE_ORGANISATION' as const }, 'organisation-without-a-body'],
    [
      { kind: 'STATE_ORGANISATION' as const, parent: 'ministry', presidentSubordinate: true },
      'akim-office-answers-to-no-president',
    ],
  ])('refuses %j: %s', (change, code) => {
    expect(after([], { type: 'establish-body', data: { ...establishment, ...change } })).toBe(code);
  });

  it('names the kind of body that P1 does not cover', () => {
    const data = { ...establishment, kind: 'GENERAL_PROSECUTOR' as 'CENTRAL_BODY' };
    expect(answerAfter([], { type: 'establish-body', data }).refusal?.data).toEqual({
      kind: 'GENERAL_PROSECUTOR',
    });
  });

  it('establishes a central body under the President', () => {
    const central = { ...establishment, kind: 'CENTRAL_BODY', presidentSubordinate: true } as const;
    expect(after([], { type: 'establish-body', data: central })).toEqual([
      { type: 'body-established', data: central },
    ]);
  });

  it('is refused a second time, and to others than the administrator', () => {
    expect(after([established], { type: 'establish-body', data: establishment })).toBe('not-now');
    expect(after([], { type: 'establish-body', data: establishment }, { id: 'e-2', role: 'analyst' })).toBe(
      'not-your-role',
    );
  });
});

describe('reading R: a state organisation under a body (P2(1))', () => {
  const organisation = { ...establishment, kind: 'STATE_ORGANISATION', parent: 'ministry' } as const;
  const facts: readonly Fact[] = [{ type: 'body-established', data: organisation }, unit];
  const appoint = (rank: 1 | 2 | 5 | 6) =>
    after(facts, { type: 'appoint-employee', data: { ...appointment, rank } });

  it('is established under its body', () => {
    expect(after([], { type: 'establish-body', data: organisation })).toEqual([facts[0]]);
  });
  it('has a first head and other authorised employees, and neither akims nor heads of units of P2(5)', () => {
    expect([appoint(1), appoint(6)].flat()).toMatchObject([{ data: { rank: 1 } }, { data: { rank: 6 } }]);
    expect([appoint(2), appoint(5)]).toEqual([
      'rank-of-another-kind-of-body',
      'rank-of-another-kind-of-body',
    ]);
  });
});

describe('add-unit', () => {
  const add = (name: string) => ({ type: 'add-unit', data: { unit: 'u-1', name: named(name) } }) as const;

  it('adds a unit', () => {
    expect(after([established], add('Бақылау'))).toEqual([unit]);
  });
  it('refuses another unit under the same id', () => {
    expect(after([established, unit], add('Кеңсе'))).toBe('unit-exists');
  });
  it('is silent when the unit is there', () => {
    expect(after([established, unit], add('Бақылау'))).toEqual([]);
  });
});

describe('name-other-body', () => {
  const police = { otherBody: 'police', name: named('Полиция департаменті') };
  const fact: Fact = { type: 'other-body-named', data: police };
  const name = (data = police) => ({ type: 'name-other-body', data }) as const;

  it('puts a body into the directory, and anew under another name (P15(1))', () => {
    expect(after([established], name())).toEqual([fact]);
    const renamed = { ...police, name: named('Полиция') };
    expect(after([established, fact], name(renamed))).toEqual([{ ...fact, data: renamed }]);
    const { context } = given(body).events(established, fact, { ...fact, data: renamed }).state.snapshot;
    expect((context as BodyContext).otherBodies).toEqual({ police: renamed.name });
  });
  it('refuses the body itself', () => {
    expect(after([established], name({ ...police, otherBody: 'body-1' }))).toBe('names-itself');
  });
  it('is silent when it is named so already', () => {
    expect(after([established, fact], name())).toEqual([]);
  });
});

describe('appoint-employee', () => {
  it('appoints, and passes on the name of this employee only', () => {
    const name = { subject: 'e-1', data: { name: { surname: 'Ахметова', given: 'Әйгерім' } } };
    const other = { subject: 'e-2', data: {} };
    expect(
      after([established, unit], { type: 'appoint-employee', data: appointment, personal: [name, other] }),
    ).toEqual([{ ...appointed, personal: [name] }]);
  });

  it.each([2, 4] as const)('appoints a deputy of rank %i', (rank) => {
    const deputy = { ...appointment, rank, deputy: true };
    expect(after([established, unit], { type: 'appoint-employee', data: deputy })).toMatchObject([
      { data: { deputy: true } },
    ]);
  });

  it('appoints who receives nobody, without a rank', () => {
    const { rank: _, ...clerk } = { ...appointment, roles: ['executor'] as const };
    expect(after([established, unit], { type: 'appoint-employee', data: clerk })).toMatchObject([
      { data: clerk },
    ]);
  });

  it.each([5, 6] as const)('appoints a person of rank %i, who is no deputy', (rank) => {
    expect(
      after([established, unit], { type: 'appoint-employee', data: { ...appointment, rank } }),
    ).toMatchObject([{ data: { rank } }]);
  });

  it('appoints in a central body those of its ranks (P2), and names them otherwise', () => {
    const central = { ...establishment, kind: 'CENTRAL_BODY' } as const;
    const facts: readonly Fact[] = [{ type: 'body-established', data: central }, unit];
    const appoint = (rank: 1 | 2 | 3 | 4 | 5 | 6, deputy = false) =>
      answerAfter(facts, { type: 'appoint-employee', data: { ...appointment, rank, deputy } });
    for (const rank of [1, 3, 5, 6] as const) expect(appoint(rank).refusal).toBeUndefined();
    expect(appoint(1, true).refusal).toBeUndefined();
    expect(appoint(2).refusal?.data).toEqual({ rank: 2, possible: '1, 3, 5, 6' });
    expect(appoint(4).refusal?.code).toBe('rank-of-another-kind-of-body');
  });

  it('appoints again after a release', () => {
    const again = after([established, unit, appointed, released], {
      type: 'appoint-employee',
      data: appointment,
    });
    expect(again).toMatchObject([appointed]);
  });

  it.each([
    [[established], {}, 'unknown-unit'],
    [[established, unit, appointed], {}, 'already-serving'],
    [[established, unit], { roles: ['executor'] as const }, 'rank-without-office'],
    [[established, unit], { rank: 1 as const }, 'rank-of-another-kind-of-body'],
    [[established, unit], { rank: 5 as const, deputy: true }, 'no-deputy-of-this-rank'],
    [[established, unit], { rank: undefined, deputy: true }, 'no-deputy-of-this-rank'],
  ])('refuses %#: %j %s', (facts, change, code) => {
    expect(after(facts, { type: 'appoint-employee', data: { ...appointment, ...change } })).toBe(code);
  });
});

describe('release-employee', () => {
  const release = { type: 'release-employee', data: { employee: 'e-1' } } as const;

  it('releases', () => {
    expect(after([established, unit, appointed], release)).toEqual([released]);
  });
  it('refuses somebody never appointed', () => {
    expect(after([established, unit], release)).toBe('unknown-employee');
  });
  it('is silent when released already', () => {
    expect(after([established, unit, appointed, released], release)).toEqual([]);
  });
});

describe('set-policy', () => {
  const set = (parameter: string, value: string | number | boolean) =>
    ({ type: 'set-policy', data: { parameter, value } }) as const;

  it('sets a parameter and says what it was', () => {
    const first: Fact = { type: 'policy-set', data: { parameter: 'correctionDays', value: 7, was: 5 } };
    expect(after([established], set('correctionDays', 7))).toEqual([first]);
    expect(after([established, first], set('correctionDays', 3))).toEqual([
      { type: 'policy-set', data: { parameter: 'correctionDays', value: 3, was: 7 } },
    ]);
  });

  it.each([
    ['colour', 'blue', 'unknown-parameter'],
    ['correctionDays', 11, 'value-outside-bounds'],
    ['correctionDays', '5', 'value-outside-bounds'],
    ['workingDayEnds', '24:00', 'value-outside-bounds'],
    ['workingDayEnds', '09:00', 'value-outside-bounds'],
    ['hearingExemption', 1, 'value-not-a-switch'],
  ])('refuses %s = %j: %s', (parameter, value, code) => {
    expect(after([established], set(parameter, value))).toBe(code);
  });

  it('names what there is, and where a bound comes from', () => {
    const unknown = answerAfter([established], set('colour', 'blue')).refusal;
    expect(unknown?.data['known']).toMatch(/workingDayEnds, \w+/);
    const outside = answerAfter([established], set('workingDayEnds', '09:00')).refusal;
    expect(outside?.data).toMatchObject({
      parameter: 'workingDayEnds',
      saidKk: '«Жұмыс күнінің аяқталу уақыты» (25-тармақ; ӘРПК 64-бабының 3-бөлігі)',
    });
  });

  it('names the bounds', () => {
    expect(answerAfter([established], set('correctionDays', 11)).refusal).toMatchObject({
      data: { from: 1, to: 10 },
      remedy: { en: 'Give a whole number or time from 1 to 10.' },
    });
  });

  it('is silent when the value is in force', () => {
    expect(after([established], set('workingDayEnds', '18:30'))).toEqual([]);
  });
});

it('has a chart fit to run, with all its words', () => {
  expect(() => checkChart(body)).not.toThrow();
});
