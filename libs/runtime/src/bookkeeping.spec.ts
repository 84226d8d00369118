import type { EditionMigrated, EventMetadata, TimerChange } from '@qabyldau/engine';
import type { Position } from '@qabyldau/event-store';
import { minute } from '../test/open-library.js';
import { workChanges } from './bookkeeping.js';
import type { ReadEvent } from './read-event.js';

const position = '9' as Position;

function event(
  revision: number,
  rest: Partial<ReadEvent> = {},
  metadata: Partial<EventMetadata> = {},
): ReadEvent {
  return {
    recorded: { id: `e${revision}`, revision } as ReadEvent['recorded'],
    metadata: { at: minute(revision), correlation: 'c', ...metadata } as EventMetadata,
    workflow: 'loan',
    caseId: 'a',
    type: 'note-added',
    data: {},
    ...rest,
  };
}
const timers = (revision: number, ...changes: TimerChange[]) => event(revision, {}, { timers: changes });
const changes = (...events: ReadEvent[]) => workChanges(events, position);
const standing = (setAt: number, due = minute(60)) => ({
  workflow: 'loan',
  caseId: 'a',
  name: 'loanDue',
  setAt,
  due,
});
const { due: _, ...gone } = standing(1);

describe('what a page of the log means', () => {
  it('is its position and last instant, when nothing else', () => {
    expect(changes(event(1), event(2))).toEqual({
      position,
      at: minute(2),
      timersSet: [],
      timersGone: [],
      timersCleared: [],
      effects: [],
    });
    expect(changes().at).toBeUndefined();
  });

  it('for timers: what stands at its end, and what stood before it and is gone', () => {
    const page = changes(
      timers(2, { cancel: 'loanDue', setAt: 1 }, { set: 'loanDue', due: minute(60) }),
      timers(3, { cancel: 'loanDue', setAt: 2 }, { set: 'loanDue', due: minute(90) }),
    );
    expect(page.timersSet).toEqual([standing(3, minute(90))]);
    expect(page.timersGone).toEqual([gone]);
  });

  it('for a timer that fired, in the same page or a later one', () => {
    const fired = (setAt: number) =>
      event(5, { type: 'timer-fired', data: { delay: 'loanDue', setAt, due: minute(60) } });
    expect(changes(fired(1)).timersGone).toEqual([gone]);
    expect(changes(timers(2, { set: 'loanDue', due: minute(60) }), fired(2))).toMatchObject({
      timersSet: [],
      timersGone: [],
    });
  });

  it('for a migration: all timers of the case are replaced', () => {
    const data: EditionMigrated = {
      from: 'first',
      to: 'second',
      value: 'lent',
      context: {},
      timers: [{ name: 'loanDue', due: minute(70) }],
    };
    const page = changes(
      timers(2, { set: 'loanDue', due: minute(60) }),
      event(3, { type: 'edition-migrated', data }, { timers: [{ set: 'loanDue', due: minute(70) }] }),
    );
    expect(page.timersCleared).toEqual([{ workflow: 'loan', caseId: 'a' }]);
    expect(page.timersSet).toEqual([standing(3, minute(70))]);
  });

  it('for effects: each with an id that follows from its event and place', () => {
    const page = changes(
      event(
        2,
        {},
        {
          effects: [
            { type: 'send-receipt', params: { book: 'x' } },
            { type: 'send-reminder', params: {} },
          ],
        },
      ),
    );
    expect(page.effects.map(({ id }) => id)).toEqual(['e2:0', 'e2:1']);
    expect(page.effects[0]).toEqual({
      id: 'e2:0',
      eventId: 'e2',
      workflow: 'loan',
      caseId: 'a',
      type: 'send-receipt',
      params: { book: 'x' },
      correlation: 'c',
      attempts: 0,
      notBefore: minute(2),
    });
  });
});
