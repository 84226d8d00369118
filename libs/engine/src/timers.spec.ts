import type { Instant } from '@qabyldau/kernel';
import { assign, initialTransition, setup } from 'xstate';
import { fact, filed, fired, live, newPermit, noon, papersAsked, stampAt } from '../test/permit-facts.js';
import { fold, readMetadata, step, type StoredEvent } from './index.js';
import { permit } from '../test/permit.js';
import { take } from './take.js';

const timersOf = (event: StoredEvent | undefined) => event && readMetadata(event).timers;

describe('a timer', () => {
  it('is set under the name of its delay and the revision that set it', () => {
    const { state, events } = live(newPermit(), filed(noon(30)));
    expect(timersOf(events[0])).toEqual([{ set: 'answerDue', due: noon(30) }]);
    expect(state.timers).toEqual([{ name: 'answerDue', setAt: 0, due: noon(30) }]);
  });

  it('is set anew by re-entry with a new due instant, and the old one is cancelled, in this order', () => {
    const { state, events } = live(newPermit(), filed(), papersAsked(noon(9)), papersAsked(noon(12)));
    expect(timersOf(events[2])).toEqual([
      { cancel: 'papersDue', setAt: 1 },
      { set: 'papersDue', due: noon(12) },
    ]);
    expect(state.timers).toContainEqual({ name: 'papersDue', setAt: 2, due: noon(12) });
    expect(state.timers.filter((timer) => timer.name === 'papersDue')).toHaveLength(1);
  });

  it('moves the case when it fires, and is then no longer pending', () => {
    const { state, events } = live(newPermit(), filed(noon(3)), fired('answerDue', 0, noon(3)));
    expect(state.snapshot.value).toEqual({ course: { review: 'reading' }, clock: 'missed' });
    expect(state.timers).toEqual([]);
    expect(timersOf(events[1])).toBeUndefined();
    expect(events[1]?.type).toBe('timer-fired.v1');
  });

  it('that is stale cannot fire: the key of before the re-entry is nobody any more', () => {
    const { state } = live(newPermit(), filed(), papersAsked(noon(9)), papersAsked(noon(12)));
    expect(() => live(state, fired('papersDue', 1, noon(9)))).toThrow(/illegal-transition.*of revision 1/);
    expect(live(state, fired('papersDue', 2, noon(12))).state.snapshot.value).toEqual({
      course: { closed: 'unread' },
      clock: 'stopped',
    });
  });

  it('cannot fire twice', () => {
    const { state } = live(newPermit(), filed(noon(3)), fired('answerDue', 0, noon(3)));
    expect(() => live(state, fired('answerDue', 0, noon(3)))).toThrow(/illegal-transition/);
  });

  it.each([
    ['that is past', noon(1)],
    ['that is now', noon(2)],
  ])('with a due instant %s is due at once', (_when, due) => {
    const { state, events } = live(newPermit(), filed(), papersAsked(due));
    expect(timersOf(events[1])).toEqual([{ set: 'papersDue', due: noon(2) }]);
    expect(state.timers).toContainEqual({ name: 'papersDue', setAt: 1, due: noon(2) });
    expect(state.snapshot.value).toMatchObject({ course: 'awaitingPapers' });
  });

  it('is set by the state that onDone of a compound state leads to', () => {
    const { state, events } = live(newPermit(), filed(), fact('application-read'));
    expect(state.snapshot.value).toMatchObject({ course: 'decision' });
    expect(timersOf(events[1])).toEqual([{ set: 'decisionDue', due: noon(20) }]);
  });

  it('stands as before after a replay', () => {
    const lived = live(newPermit(), filed(), papersAsked(noon(9)), papersAsked(noon(12)));
    const replayed = fold(permit, 'p1', lived.events);
    expect(replayed?.state.timers).toEqual(lived.state.timers);
    const one = fired('papersDue', 2, noon(12));
    expect(step(replayed!.state, [one], stampAt(noon(12)))).toEqual(
      step(lived.state, [one], stampAt(noon(12))),
    );
  });

  it('without a due instant is an error of the program', () => {
    const data = { applicant: 'a1', kind: 'general', answerDue: noon(30) };
    const { state } = live(newPermit(), { type: 'application-filed', data });
    expect(() => live(state, fact('application-read'))).toThrow(/a delay without a due instant/);
  });

  it.each([
    ['no number', NaN],
    ['without end', Infinity],
    ['not there', undefined],
  ])('whose delay is %s is an error of the program, not a timer that fires at once', (_what, delay) => {
    const types = {} as { context: { at: number }; events: { type: 'go' } };
    const machine = setup({
      types,
      delays: { soon: () => delay as number },
    }).createMachine({
      context: { at: 0 },
      initial: 'a',
      states: { a: { on: { go: 'b' } }, b: { after: { soon: 'a' } } },
    });
    const go = () => take(initialTransition(machine)[0], [], { type: 'go' }, noon(1));
    expect(go).toThrow(/delay soon is not finite/);
  });

  it('set and cancelled by one fact leaves no trace', () => {
    const types = {} as { context: { at: number; due: Instant }; events: { type: 'go' } };
    const machine = setup({
      types,
      delays: { soon: 1000 },
    }).createMachine({
      context: { at: 0, due: noon(1) },
      initial: 'a',
      states: {
        a: { on: { go: { target: 'b', actions: assign({ due: noon(2) }) } } },
        b: { after: { soon: 'a' }, always: 'c' },
        c: { after: { soon: 'a' } },
      },
    });
    const taken = take(initialTransition(machine)[0], [], { type: 'go' }, noon(1));
    expect(taken?.timers).toEqual([{ set: 'soon', due: '2024-01-01T12:00:01.000Z' }]);
  });
});
