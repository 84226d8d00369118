import { checkChart, editionOn, newCase, step, systemActor, viewOf, type CaseState } from '@qabyldau/engine';
import type { Instant, IsoDate } from '@qabyldau/kernel';
import { decide } from './decide.js';
import { register, type RegisterContext } from './index.js';

const at = '2026-03-02T05:00:00.000Z' as Instant;
const today = '2026-03-02' as IsoDate;

const allocate = (state: CaseState, appeal: string) =>
  decide(
    { type: 'allocate-number', data: { body: 'body-1', year: 2026, appeal } },
    viewOf<RegisterContext>(state),
  );

const empty = newCase(register, 'body-1-2026', editionOn(register, today));
const after = (ordinal: number): CaseState => {
  const data = { body: 'body-1', appeal: 'earlier', ordinal, number: `2026-${ordinal}` };
  const stamp = { at, actor: systemActor, command: 'given', correlation: 'given' };
  return step(empty, [{ type: 'number-allocated', data }], stamp).state;
};

describe('allocate-number: registration and accounting of every appeal (Code art. 69(3))', () => {
  it('begins with 1', () => {
    expect(allocate(empty, 'a-1')).toEqual({
      ok: true,
      value: [
        {
          type: 'number-allocated',
          data: { body: 'body-1', appeal: 'a-1', ordinal: 1, number: '2026-000001' },
        },
      ],
    });
  });

  it.each([
    [1, 2, '2026-000002'],
    [999_999, 1_000_000, '2026-1000000'],
  ])('goes on after %i with %i, written %s', (last, ordinal, number) => {
    expect(allocate(after(last), 'a-2')).toMatchObject({ value: [{ data: { ordinal, number } }] });
  });

  it('never refuses and is never silent: an appeal always gets a number (P6, P25)', () => {
    expect(register.refusals).toEqual({});
  });
});

it('has a chart fit to run, with all its words', () => {
  expect(() => checkChart(register)).not.toThrow();
});
