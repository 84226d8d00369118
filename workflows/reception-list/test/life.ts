import { readData, readMetadata, type BaseEnv, type CommandOf } from '@qabyldau/engine';
import { walkEnv, type Invariant, type Life, type Random, type WalkPoint } from '@qabyldau/engine-testing';
import { epochOf, type IsoDate } from '@qabyldau/kernel';
import { type Entry, type Hours, type ListCommands, type ListEvents } from '../src/index.js';
import type { ListContext } from '../src/machine.js';

function anyCommand(
  { possible }: WalkPoint<ListContext>,
  random: Random,
): CommandOf<ListCommands> | undefined {
  const ordinal = random.integer(1, 6);
  const appeal = `appeal-${ordinal}`;
  switch (random.pick(possible) as keyof ListCommands) {
    case 'put-on-list':
      return {
        type: 'put-on-list',
        data: { appeal, number: `2026-00000${ordinal}`, year: 2026, ordinal, priority: ordinal % 3 === 0 },
      };
    case 'take-turn':
      return {
        type: 'take-turn',
        data: { appeal, day: 'day-1', on: '2026-03-16' as IsoDate, video: false, centre: false },
      };
    case 'return-turn':
      return { type: 'return-turn', data: { appeal } };
    case 'leave-list':
      return {
        type: 'leave-list',
        data: { appeal, reason: random.pick(['slot-allocated', 'withdrawn'] as const) },
      };
    case 'keep-hours':
      return {
        type: 'keep-hours',
        data: { hours: [someHours(appeal, random), someHours(`day-${ordinal}`, random)] },
      };
    case 'free-hours':
      return { type: 'free-hours', data: { by: [appeal] } };
  }
}

const someHours = (by: string, random: Random): Hours => {
  const hour = random.integer(9, 17);
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    by,
    on: `2026-03-${random.integer(16, 18)}` as IsoDate,
    from: `${two(hour)}:00`,
    until: `${two(hour + random.integer(1, 3))}:00`,
  };
};

/** P28: an official receives at one place at a time. */
const noTwoAtOnce: Invariant = ({ snapshot }) => {
  const { hours } = snapshot.context as ListContext;
  const clash = hours.find((one, place) =>
    hours.some(
      (other, after) =>
        after > place && one.on === other.on && one.from < other.until && other.from < one.until,
    ),
  );
  return clash === undefined ? undefined : `two receptions on ${clash.on} at ${clash.from}`;
};

/** P12, readings P and X: out of turn first, then in the order of registration. */
const inOrder = (one: Entry, other: Entry): boolean =>
  one.priority === other.priority ? one.ordinal < other.ordinal : one.priority;

const theListIsInOrder: Invariant = ({ snapshot }) => {
  const { waiting } = snapshot.context as ListContext;
  const wrong = waiting.find((entry, place) => {
    const next = waiting[place + 1];
    return next !== undefined && !inOrder(entry, next);
  });
  return wrong === undefined ? undefined : `${wrong.appeal} stands wrong`;
};

/** P12: a turn is given to nobody while somebody who stands before waits without one. */
const nobodyIsOvertaken: Invariant = ({ snapshot }, history) => {
  const last = history.at(-1);
  if (last?.type !== 'turn-taken.v1') return undefined;
  const { appeal } = readData(last) as ListEvents['turn-taken'];
  const now = epochOf(readMetadata(last).at);
  const { waiting } = snapshot.context as ListContext;
  const own = waiting.find((entry) => entry.appeal === appeal);
  const overtaken = waiting.filter(
    (entry) => own !== undefined && inOrder(entry, own) && (entry.turn === undefined || entry.turn <= now),
  );
  return overtaken.length === 0
    ? undefined
    : `${appeal} overtook ${overtaken.map((one) => one.appeal).join()}`;
};

/** What may happen to the list of one official. It has no end: others may come. */
export const life: Life<ListCommands, ListContext, BaseEnv> = {
  commands: anyCommand,
  invariants: [theListIsInOrder, nobodyIsOvertaken, noTwoAtOnce],
  env: (at, { type }) => walkEnv(at, type),
};
