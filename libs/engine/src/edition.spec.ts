import type { IsoDate, JsonObject } from '@qabyldau/kernel';
import { fact, filed, fired, live, newPermit, noon, papersAsked } from '../test/permit-facts.js';
import { permit } from '../test/permit.js';
import {
  EDITION_MIGRATED,
  editionNamed,
  editionOn,
  fold,
  plainState,
  readMetadata,
  snapshotAt,
  type EditionMigrated,
  type SealedFact,
} from './index.js';

const old = editionNamed(permit, '2020')!;
const young = editionNamed(permit, '2024')!;

describe('editionOn', () => {
  it.each([
    ['2019-12-31', '2020'],
    ['2024-06-30', '2020'],
    ['2024-07-01', '2024'],
    ['2030-01-01', '2024'],
  ])('on %s is %s', (day, id) => {
    expect(editionOn(permit, day as IsoDate).id).toBe(id);
  });
});

describe('snapshotAt', () => {
  const context = { at: 0, receipts: [] };

  it('restores a state, and the timers of that state can still fire', () => {
    const { state } = live(newPermit(), filed(noon(3)));
    const { value, context: held } = plainState(state);
    const restored = { ...state, snapshot: snapshotAt(old, value, held)! };
    const timer = fired('answerDue', 0, noon(3));
    expect(plainState(live(restored, timer).state)).toEqual(plainState(live(state, timer).state));
  });

  it.each<[string, JsonObject | string]>([
    ['names a state that is no more', { course: 'examination', clock: 'running' }],
    ['lacks a region', { course: 'late' }],
    ['holds a region that is no more', { course: 'late', clock: 'running', fees: 'paid' }],
    ['stops at a compound state', { course: 'review', clock: 'running' }],
    ['is one word for a parallel root', 'course'],
    ['is empty', {}],
  ])('is nothing when the value %s', (_what, value) => {
    expect(snapshotAt(old, value, context)).toBeUndefined();
  });
});

describe('a migration', () => {
  const to2024 = (change: Partial<EditionMigrated> = {}): SealedFact => ({
    type: EDITION_MIGRATED,
    data: {
      from: '2020',
      to: '2024',
      value: { course: 'examination', clock: 'running' },
      context: { applicant: 'a1', kind: 'general', answerDue: noon(25), receipts: [] },
      timers: [{ name: 'answerDue', due: noon(25) }],
      ...change,
    },
  });
  const before = live(newPermit(), filed(), papersAsked(noon(9)));

  it('is the only way out of the edition under which a case began', () => {
    expect(before.state.edition.id).toBe('2020');
    expect(fold(permit, 'p1', before.events)?.state.edition).toBe(old);
  });

  it('switches machine, context and timers', () => {
    const { state, events } = live(before.state, to2024());
    expect(state.edition).toBe(young);
    expect(state.snapshot.machine).toBe(young.machine);
    expect(state.snapshot.value).toEqual({ course: 'examination', clock: 'running' });
    expect(state.snapshot.context).toMatchObject({ answerDue: noon(25), at: Date.parse(noon(3)) });
    expect(state.timers).toEqual([{ name: 'answerDue', setAt: 2, due: noon(25) }]);
    expect(readMetadata(events[0]!)).toMatchObject({
      edition: '2024',
      timers: [{ set: 'answerDue', due: noon(25) }],
    });
  });

  it('is replayed to the same state, and the case lives on under the new rules', () => {
    const migrated = live(before.state, to2024(), fact('permit-granted'));
    const replayed = fold(permit, 'p1', [...before.events, ...migrated.events])!.state;
    expect(replayed).toEqual(migrated.state);
    expect(replayed.snapshot.value).toEqual({ course: 'closed', clock: 'stopped' });
    expect(replayed.timers).toEqual([]);
  });

  it.each<[string, Partial<EditionMigrated>]>([
    ['from another edition than the case has', { from: '2024' }],
    ['to an edition that is not known', { to: '2030' }],
    ['to a state that the new machine lacks', { value: { course: 'awaitingPapers', clock: 'running' } }],
    ['without every region', { value: { course: 'examination' } }],
    ['with a timer that no active state holds', { timers: [{ name: 'papersDue', due: noon(9) }] }],
  ])('is refused %s', (_what, change) => {
    expect(() => live(before.state, to2024(change))).toThrow(/illegal-transition/);
  });

  it('that is stored and does not fit is illegal history', () => {
    const migrated = live(before.state, to2024()).events[0]!;
    const data = migrated.data.replace('examination', 'review') as typeof migrated.data;
    expect(() => fold(permit, 'p1', [...before.events, { ...migrated, data }])).toThrow(
      /illegal-history: Revision 2 of stream permit-p1/,
    );
  });
});
