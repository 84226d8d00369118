import { sample, type SurveyCandidate } from './index.js';

const people = (kind: SurveyCandidate['kind'], count: number): readonly SurveyCandidate[] =>
  Array.from({ length: count }, (_, i) => ({
    appeal: `${kind}-${String(i).padStart(3, '0')}`,
    subject: `person-${kind}-${i}`,
    kind,
  }));
const declined = people('declined', 50);
const received = people('received', 50);

describe('sample (P38)', () => {
  it('is the same for the same seed, in whatever order the candidates come', () => {
    const drawn = sample(declined, 20, 202603);
    expect(drawn).toHaveLength(20);
    expect(sample([...declined].reverse(), 20, 202603)).toEqual(drawn);
    expect(sample(declined, 20, 202604)).not.toEqual(drawn);
  });

  it('is the one drawn when the seed was first used: an auditor draws it again years later', () => {
    const six = [...people('declined', 3), ...people('received', 3)];
    expect(sample(six, 6, 202603).map(({ appeal }) => appeal)).toEqual([
      'declined-002',
      'declined-000',
      'declined-001',
      'received-002',
      'received-001',
      'received-000',
    ]);
  });

  it('has nobody twice', () => {
    const again = declined.map((one) => ({ ...one, appeal: `${one.appeal}-again` }));
    const drawn = sample([...declined, ...again], 100, 7);
    expect(new Set(drawn.map(({ subject }) => subject)).size).toBe(50);
    expect(drawn).toHaveLength(50);
  });

  it('reading N: asks those who declined first, and those who were received in the places left', () => {
    const kinds = (size: number) => sample([...received, ...declined], size, 1).map(({ kind }) => kind);
    expect(new Set(kinds(50))).toEqual(new Set(['declined']));
    expect(kinds(51).filter((kind) => kind === 'received')).toHaveLength(1);
    expect(kinds(200)).toHaveLength(100);
  });

  it('reading N: counts who both declined and was received among those who declined', () => {
    const both = declined.map((one) => ({ ...one, appeal: `a-${one.appeal}`, kind: 'received' as const }));
    expect(new Set(sample([...both, ...declined], 100, 3).map(({ kind }) => kind))).toEqual(
      new Set(['declined']),
    );
  });

  it.each([
    [0, 0],
    [-1, 0],
    [1, 1],
    [49.9, 49],
    [50, 50],
    [51, 50],
  ])('of size %d has %i', (size, expected) => {
    expect(sample(declined, size, 5)).toHaveLength(expected);
    expect(sample([], size, 5)).toEqual([]);
  });

  it('is fair: over many seeds everybody is drawn about as often', () => {
    const drawn = new Map<string, number>();
    for (let seed = 0; seed < 2000; seed++) {
      for (const { appeal } of sample(declined, 10, seed)) drawn.set(appeal, (drawn.get(appeal) ?? 0) + 1);
    }
    expect(drawn.size).toBe(50);
    for (const times of drawn.values()) expect(Math.abs(times - 400)).toBeLessThan(90);
  });

  it('leaves the candidates as they were', () => {
    const frozen = Object.freeze([...received, ...declined]);
    expect(() => sample(frozen, 10, 1)).not.toThrow();
  });
});
