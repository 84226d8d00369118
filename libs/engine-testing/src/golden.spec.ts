import { after, envAt } from '../test/loan-env.js';
import { loan } from '../test/loan.js';
import { recordGolden, replayGolden, walkMachine } from './index.js';

const stream = walkMachine(loan, {
  seed: 5,
  steps: 20,
  waits: 0,
  commands: ({ possible }) =>
    possible.includes('lend-book')
      ? { type: 'lend-book', data: { reader: 'r1', due: after(3) } }
      : possible.includes('note-damage')
        ? { type: 'note-damage', data: { what: 'spine' } }
        : undefined,
  env: (at) => envAt(at),
});
const text = recordGolden(stream.history);

describe('a golden stream', () => {
  it('is text, one event a line', () => {
    const lines = text.trimEnd().split('\n');
    expect(lines).toHaveLength(stream.history.length);
    expect(JSON.parse(lines[0]!)).toMatchObject({
      revision: 0,
      type: 'book-lent.v1',
      data: { reader: 'r1' },
    });
  });

  it('is replayed to the state in which it was recorded', () => {
    const { state, plain, differences } = replayGolden(loan, text);
    expect(differences).toEqual([]);
    expect(state.timers).toEqual(stream.state.timers);
    expect(plain).toMatchObject({ value: 'overdue', context: { due: after(3) } });
  });

  it('shows, with its revision, what the machine would record otherwise today', () => {
    const other = text
      .replace('"about":"overdue"', '"about":"hurry"')
      .replace(`"due":"${after(3)}","set"`, '"due":"2030-01-01T00:00:00.000Z","set"');
    const { differences } = replayGolden(loan, other);
    expect(differences).toEqual([
      'revision 0 (book-lent.v1) has another hash',
      `revision 0 (book-lent.v1) recorded timers [{"due":"2030-01-01T00:00:00.000Z","set":"due"}], today [{"due":"${after(3)}","set":"due"}]`,
      'revision 1 (timer-fired.v1) has another hash',
      expect.stringMatching(/^revision 1 \(timer-fired.v1\) recorded effects .*hurry.*, today .*overdue/),
    ]);
  });

  it('that lost its first lines, or all, is refused', () => {
    expect(() => replayGolden(loan, text.split('\n').slice(1).join('\n'))).toThrow(/illegal-history/);
    expect(() => replayGolden(loan, '')).toThrow('a golden stream without events');
  });
});
