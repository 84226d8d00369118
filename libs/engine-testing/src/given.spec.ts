import { checkChart, refuse } from '@qabyldau/engine';
import { after, envAt, monday } from '../test/loan-env.js';
import { loan, refusals } from '../test/loan.js';
import { given } from './index.js';

const lent = { type: 'book-lent', data: { reader: 'r1', due: after(14) } } as const;
const renewed = { type: 'loan-renewed', data: { due: after(20) } } as const;
const returned = { type: 'book-returned', data: {} } as const;
const note = { type: 'note-damage', data: { what: 'spine' } } as const;

it('the loan of these tests is fit to run', () => {
  expect(() => checkChart(loan)).not.toThrow();
});

describe('given', () => {
  it('tells what a command decides, and what the chart makes of it', () => {
    const { facts, state, events } = given(loan)
      .when({ type: 'lend-book', data: lent.data }, envAt(monday))
      .thenEvents(lent);
    expect(facts).toEqual([lent]);
    expect(state.snapshot.value).toBe('lent');
    expect(state.timers).toEqual([{ name: 'due', setAt: 0, due: after(14) }]);
    expect(events.map((event) => event.type)).toEqual(['book-lent.v1']);
  });

  it('names what was decided instead', () => {
    const outcome = given(loan)
      .events(lent)
      .when({ type: 'return-book', data: {} }, envAt(after(1)));
    expect(() => outcome.thenEvents(renewed)).toThrow(/book-returned/);
    expect(() => outcome.thenRefused()).toThrow('not refused: book-returned');
    expect(() => outcome.thenNothing()).toThrow(/book-returned/);
  });

  it('tells the refusal of a rule, of the state and of the role', () => {
    const past = given(loan).events(lent, renewed, renewed);
    const renew = { type: 'renew-loan', data: renewed.data } as const;
    expect(past.when(renew, envAt(after(2))).thenRefused('too-often').data).toEqual({ times: 2 });
    expect(given(loan).when(renew, envAt(monday)).thenRefused().code).toBe('not-now');
    expect(past.when(renew, envAt(monday, 'reader')).thenRefused().code).toBe('not-your-role');
    expect(() => past.when(renew, envAt(monday)).thenEvents()).toThrow('refused: too-often: renewed 2 times');
    expect(() => past.when(renew, envAt(monday)).thenRefused('other')).toThrow('too-often, not with other');
  });

  it('does not accept a refusal whose words lack a value', () => {
    const past = given(loan).events(lent, renewed, renewed);
    const renew = { type: 'renew-loan', data: renewed.data } as const;
    const silent = { ...loan.editions[0]!, decide: () => refuse(refusals, 'too-often') };
    const broken: typeof loan = { ...loan, editions: [silent] };
    expect(() =>
      given(broken)
        .events(lent)
        .when(renew, envAt(after(2))),
    ).toThrow('too-often does not say {times}');
    expect(past.when(renew, envAt(after(2))).thenRefused().text.en).toBe('renewed 2 times');
  });

  it('tells that nothing was left to do', () => {
    const past = given(loan).events(lent, returned, { type: 'damage-noted', data: note.data });
    expect(past.when(note, envAt(after(3))).thenNothing()).toBe(past.state);
  });

  it('fires timers of the past at their due instant', () => {
    const late = given(loan).events(lent).fires('due');
    expect(late.state.snapshot.value).toBe('overdue');
    expect((late.state.snapshot.context as { at: number }).at).toBe(Date.parse(after(14)));
    expect(() => late.fires('due')).toThrow('no timer due is pending in loan-case-1');
  });

  it('does not accept a past that cannot have been', () => {
    expect(() => given(loan).events(returned)).toThrow(/illegal-transition/);
    expect(() => given(loan, '7')).toThrow('loan has no edition 7');
  });

  it('finds a decision that the chart cannot follow', () => {
    const [edition] = loan.editions;
    const hasty = { ...edition!, decide: () => ({ ok: true, value: [returned] }) as const };
    const broken: typeof loan = { ...loan, editions: [hasty] };
    const lend = () => given(broken).when({ type: 'lend-book', data: lent.data }, envAt(monday));
    expect(lend).toThrow(/illegal-transition: Event book-returned is not possible in state onShelf/);
  });
});
