import fc from 'fast-check';
import { hasCode, QabyldauError, type CanonicalJson } from '@qabyldau/kernel';
import {
  fact,
  filed,
  fired,
  live,
  newPermit,
  noon,
  papersAsked,
  receipt,
  stampAt,
} from '../test/permit-facts.js';
import { permit } from '../test/permit.js';
import { fold, plainState, step, type CaseState, type SealedFact, type StoredEvent } from './index.js';

const lived = live(newPermit(), filed(), papersAsked(noon(9)), fact('papers-brought'));

function errorOf(events: readonly StoredEvent[]): QabyldauError {
  try {
    fold(permit, 'p1', events);
  } catch (error) {
    if (error instanceof QabyldauError) return error;
    throw error;
  }
  throw new Error('the history was taken');
}
const changed = (place: number, change: Partial<StoredEvent>): readonly StoredEvent[] =>
  lived.events.map((event, at) => (at === place ? { ...event, ...change } : event));
const inMetadata = (place: number, from: string, to: string): readonly StoredEvent[] =>
  changed(place, { metadata: lived.events[place]!.metadata.replace(from, to) as CanonicalJson });

describe('fold', () => {
  it('gives nothing for no events', () => {
    expect(fold(permit, 'p1', [])).toBeUndefined();
  });

  it('gives the state in which step left the case', () => {
    expect(fold(permit, 'p1', lived.events)?.state).toEqual(lived.state);
  });

  it('goes on from an earlier fold', () => {
    const first = fold(permit, 'p1', lived.events.slice(0, 2));
    expect(fold(permit, 'p1', lived.events.slice(2), first)?.state).toEqual(lived.state);
  });

  it('keeps which revisions a command wrote', () => {
    const { events } = step(newPermit(), [filed(), papersAsked(noon(9))], stampAt(noon(1), 'c-1'));
    const later = live(fold(permit, 'p1', events)!.state, fact('papers-brought')).events;
    const { commands } = fold(permit, 'p1', [...events, ...later])!;
    expect(commands.get('c-1')).toEqual({ first: 0, last: 1 });
    expect(commands.get('command 2')).toEqual({ first: 2, last: 2 });
  });

  it('comes to the same state as step, whatever happens', () => {
    const due = fc.integer({ min: 1, max: 31 }).map(noon);
    const anyFact = fc.oneof(
      due.map((day) => filed(day, noon(15))),
      due.map(papersAsked),
      fc.constantFrom('papers-brought', 'application-read', 'permit-granted').map(fact),
      due.map((answerDue): SealedFact => ({ type: 'term-extended', data: { answerDue } })),
      fc.string().map(receipt),
      fc.nat(3).map((place) => place),
    );
    let taken = 0;
    fc.assert(
      fc.property(fc.array(anyFact, { minLength: 10, maxLength: 60 }), (facts) => {
        let state: CaseState = live(newPermit(), filed()).state;
        const events = [...live(newPermit(), filed()).events];
        for (const one of facts) {
          const timer = typeof one === 'number' ? state.timers[one] : undefined;
          if (typeof one === 'number' && timer === undefined) continue;
          const next = timer ? fired(timer.name, timer.setAt, timer.due) : (one as SealedFact);
          try {
            const result = step(state, [next], stampAt(noon(2), `c${state.revision}`));
            state = result.state;
            events.push(...result.events);
            taken += 1;
          } catch (error) {
            if (!hasCode(error, 'illegal-transition')) throw error;
          }
        }
        const replayed = fold(permit, 'p1', events)!.state;
        expect(replayed).toEqual(state);
        expect(plainState(replayed)).toEqual(plainState(state));
      }),
      { numRuns: 200, seed: 20240101 },
    );
    expect(taken).toBeGreaterThan(1000);
  });
});

describe('an illegal history', () => {
  it('is a missing revision', () => {
    const error = errorOf([lived.events[0]!, lived.events[2]!]);
    expect(error.code).toBe('illegal-history');
    expect(error.data).toMatchObject({ stream: 'permit-p1', revision: 2, reason: 'revision 1 is missing' });
  });

  it('is one that does not begin with revision 0', () => {
    expect(errorOf(lived.events.slice(1)).data).toMatchObject({ revision: 1 });
  });

  it.each([
    ['an unknown type', 'papers-burnt.v1'],
    ['a newer version', 'papers-asked.v2'],
    ['a version that never was', 'papers-asked.v0'],
    ['a newer version of an event of the engine', 'timer-fired.v2'],
    ['no wire name', 'papers-asked'],
    ['a member that every object has', 'constructor.v1'],
  ])('holds %s', (_what, type) => {
    const error = errorOf(changed(1, { type }));
    expect(error.code).toBe('unknown-event-type');
    expect(error.data).toMatchObject({ stream: 'permit-p1', revision: 1 });
  });

  it('holds a fact that the state cannot take', () => {
    const error = errorOf(changed(1, { type: 'permit-granted.v1' }));
    expect(error.code).toBe('illegal-history');
    expect(error.data).toMatchObject({
      stream: 'permit-p1',
      revision: 1,
      reason: 'not possible in this state',
    });
    expect(error.message).toContain('Revision 1 of stream permit-p1');
  });

  it('begins under an edition that is not known', () => {
    expect(errorOf(inMetadata(0, '"2020"', '"1999"')).data).toMatchObject({
      revision: 0,
      reason: 'unknown edition 1999',
    });
  });

  it('changes its edition without a migration', () => {
    expect(errorOf(inMetadata(1, '"2020"', '"2024"')).data).toMatchObject({
      revision: 1,
      reason: 'edition 2024, but the case stands in 2020',
    });
  });

  it('holds an event of another stream', () => {
    expect(errorOf(changed(2, { stream: 'permit-p2' })).data).toMatchObject({
      stream: 'permit-p2',
      revision: 2,
    });
  });

  it('fires a timer that is not pending any more', () => {
    const firing = live(newPermit(), filed(), papersAsked(noon(9)), papersAsked(noon(12)), {
      ...fired('papersDue', 2, noon(12)),
    }).events;
    const data = firing[3]!.data.replace('"setAt":2', '"setAt":1') as CanonicalJson;
    expect(errorOf([...firing.slice(0, 3), { ...firing[3]!, data }]).data).toMatchObject({
      revision: 3,
      reason: 'timer papersDue was not pending',
    });
  });

  it('holds data that the machine chokes on', () => {
    const error = errorOf(changed(1, { data: '{"due":"never"}' as CanonicalJson }));
    expect(error.code).toBe('illegal-history');
    expect(error.data).toMatchObject({ revision: 1, reason: 'delay papersDue is not finite' });
    expect(error.cause).toBeInstanceOf(Error);
  });
});
