import type { IsoDate } from '@qabyldau/kernel';
import {
  consideredBefore,
  earlierAppeals,
  onSameMatter,
  type Consideration,
  type Known,
  type KnownMatter,
} from './matters.js';

const on = '2026-03-05' as IsoDate;
const matter = (appeal: string, topic?: string, more: Partial<KnownMatter> = {}): KnownMatter => ({
  appeal,
  number: `number of ${appeal}`,
  topic,
  considered: [],
  ...more,
});
const knowing = (links: Known['links'], ...matters: readonly KnownMatter[]): Known => ({
  appeals: Object.fromEntries(matters.map((one) => [one.appeal, one])),
  links,
});
const found = (known: Known, of: KnownMatter) => onSameMatter(known, of).map(({ appeal }) => appeal);

describe('which appeals are on the same matter (reading W, P36)', () => {
  const water = matter('water', 'water');
  const roads = matter('roads', 'roads');

  it.each<[string, Known['links'], readonly string[]]>([
    ['nothing', [], []],
    ['a link', [['new', 'water']], ['water']],
    ['a link the other way round', [['water', 'new']], ['water']],
    [
      'links over a third, the near one last',
      [
        ['roads', 'water'],
        ['new', 'roads'],
      ],
      ['water', 'roads'],
    ],
    [
      'links over a third, each the other way round',
      [
        ['water', 'roads'],
        ['roads', 'new'],
      ],
      ['water', 'roads'],
    ],
    ['a link of others', [['water', 'roads']], []],
  ])('by %s', (_, links, same) => {
    const own = matter('new', 'housing');
    expect(found(knowing(links, water, roads, own), own)).toEqual(same);
  });

  it('takes two appeals of no topic, or of none that the classifier has, for different', () => {
    expect(found(knowing([], matter('old')), matter('new'))).toEqual([]);
    expect(found(knowing([], matter('old', 'other')), matter('new', 'other'))).toEqual([]);
    expect(found(knowing([], matter('old', 'water')), matter('new', 'water'))).toEqual(['old']);
  });

  it.each([
    ['no topic', undefined, ['roads', 'water']],
    ['the topic of the reception', 'water', ['roads', 'water']],
    ['a topic of its own', 'housing', []],
  ])('with %s, handed in at a reception whose matter is linked', (_, topic, same) => {
    const handedIn = matter('new', topic, { parent: 'water' });
    expect(found(knowing([['water', 'roads']], roads, water, handedIn), handedIn)).toEqual(same);
  });

  it('does not find the appeal before that nobody noted', () => {
    const handedIn = matter('new', 'housing', { parent: 'unknown' });
    expect(found(knowing([['unknown', 'roads']], roads, handedIn), handedIn)).toEqual([]);
  });
});

describe('who considered the matter before (P37)', () => {
  const as = (employee: string, role: Consideration['as']): Consideration => ({ employee, as: role, on });
  const old = matter('old', 'water', { considered: [as('e-1', 'executor'), as('e-2', 'drafter')] });
  const other = matter('other', 'roads', { considered: [as('e-1', 'approver')] });
  const own = matter('new', 'water', { considered: [as('e-3', 'executor')] });
  const known = knowing([], old, other, own);

  it.each([
    [['e-1'], [{ employee: 'e-1', as: 'executor' }]],
    [
      ['e-3', 'e-2', 'e-1'],
      [
        { employee: 'e-1', as: 'executor' },
        { employee: 'e-2', as: 'drafter' },
      ],
    ],
    [['e-3'], []],
    [[], []],
  ])('of %j: %j', (employees, before) => {
    const expected = before.map((one) => ({ ...one, on, number: 'number of old' }));
    expect(consideredBefore(known, own, employees)).toEqual(expected);
  });

  it('counts all other appeals and names the last ten on the same matter', () => {
    const eleven = Array.from({ length: 11 }, (_, place) => matter(`a-${place}`, 'water'));
    const { others, sameMatter } = earlierAppeals(knowing([], ...eleven, other, own), own);
    expect(others).toBe(12);
    expect(sameMatter).toEqual(eleven.slice(1).map(({ appeal, number }) => ({ appeal, number })));
  });
});
