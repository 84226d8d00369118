import { hasCode, type Json, type JsonObject } from '@qabyldau/kernel';
import {
  clerk,
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
import { inState, plainState, readData, readMetadata, step } from './index.js';

describe('step', () => {
  it('makes one stored event a fact, with its law, edition and place', () => {
    const { state, events } = step(newPermit(), [filed()], stampAt(noon(1), 'c-1'));
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ stream: 'permit-p1', revision: 0, type: 'application-filed.v3' });
    expect(readMetadata(events[0]!)).toMatchObject({
      at: noon(1),
      actor: clerk,
      command: 'c-1',
      workflow: 'permit',
      edition: '2020',
      law: ['P1'],
      prev: '',
    });
    expect(state.revision).toBe(0);
    expect(state.hash).toBe(events[0]?.hash);
  });

  it('gives the facts of a command ids that follow from the command', () => {
    const once = step(newPermit(), [filed(), fact('application-read')], stampAt(noon(1), 'c-1'));
    const again = step(newPermit(), [filed(), fact('application-read')], stampAt(noon(1), 'c-1'));
    const other = step(newPermit(), [filed()], stampAt(noon(1), 'c-2'));
    expect(again.events).toEqual(once.events);
    expect(new Set([...once.events, ...other.events].map((e) => e.id)).size).toBe(3);
  });

  it('leaves the state before untouched', () => {
    const before = live(newPermit(), filed()).state;
    const text = JSON.stringify(plainState(before));
    live(before, fact('application-read'), fact('permit-granted'), receipt('l1'));
    expect(JSON.stringify(plainState(before))).toBe(text);
    expect(before.revision).toBe(0);
  });

  it('is loud about a fact that the state cannot take', () => {
    const before = live(newPermit(), filed()).state;
    const attempt = () => step(before, [fact('permit-granted')], stampAt(noon(2)));
    expect(attempt).toThrow(
      /illegal-transition: Event permit-granted .* course\.review\.reading, clock\.running/,
    );
    expect(attempt).toThrow(expect.objectContaining({ code: 'illegal-transition' }) as Error);
  });

  it.each(['no-such-fact', 'raised.closed', 'xstate.after.answerDue.permit.clock.running', 'toString'])(
    'does not let %s in as a fact, whatever the chart says',
    (type) => {
      const before = live(newPermit(), filed()).state;
      expect(() => step(before, [fact(type)], stampAt(noon(2)))).toThrow(/illegal-transition/);
    },
  );

  it('gives the machine the data as a replay will read it', () => {
    const data = { kind: 'x', applicant: 'a', decisionDue: undefined, answerDue: noon(9) };
    const { state, events } = step(newPermit(), [{ type: 'application-filed', data }], stampAt(noon(1)));
    expect(Object.keys(state.snapshot.context as object)).not.toContain('decisionDue');
    expect(readData(events[0]!)).toEqual({ answerDue: noon(9), applicant: 'a', kind: 'x' });
  });
});

describe('effects', () => {
  it('are data with the params of the moment', () => {
    const { events } = live(newPermit(), filed(), papersAsked(noon(9)));
    expect(readMetadata(events[0]!).effects).toBeUndefined();
    expect(readMetadata(events[1]!).effects).toEqual([
      { type: 'send-letter', params: { to: 'a1', about: 'papers' } },
    ]);
  });
});

describe('regions', () => {
  const course = (facts: Parameters<typeof live>[1][]) => live(newPermit(), ...facts).state;
  const value = (facts: Parameters<typeof live>[1][]) => course(facts).snapshot.value as JsonObject;

  it('keep their place when another one moves', () => {
    const missed = [filed(noon(3)), papersAsked(noon(9)), fired('answerDue', 0, noon(3))];
    expect(value(missed)).toEqual({ course: 'awaitingPapers', clock: 'missed' });
    expect(value([...missed, fact('papers-brought')])).toEqual({
      course: { review: 'reading' },
      clock: 'missed',
    });
  });

  it('inform each other by an undelayed raise, which is no timer', () => {
    const closed = live(newPermit(), filed(), fact('application-read'), fact('permit-granted'));
    expect(closed.state.snapshot.value).toEqual({ course: { closed: 'granted' }, clock: 'stopped' });
    expect(readMetadata(closed.events[2]!).timers).toEqual([
      { cancel: 'decisionDue', setAt: 1 },
      { cancel: 'answerDue', setAt: 0 },
    ]);
    expect(closed.state.timers).toEqual([]);
  });
});

describe('facts after the end', () => {
  const closed = live(newPermit(), filed(), fact('application-read'), fact('permit-granted')).state;

  it('are taken when a closed case still has a use for them', () => {
    const { state } = live(closed, receipt('l1'), receipt('l2'));
    expect((plainState(state).context as { receipts: Json }).receipts).toEqual(['l1', 'l2']);
    expect(inState(state.snapshot.value as never, 'course.closed.granted')).toBe(true);
  });

  it('are never swallowed in silence', () => {
    for (const late of [papersAsked(noon(20)), fact('permit-granted'), filed()]) {
      let thrown: unknown;
      try {
        live(closed, late);
      } catch (error) {
        thrown = error;
      }
      expect(hasCode(thrown, 'illegal-transition')).toBe(true);
    }
  });
});
