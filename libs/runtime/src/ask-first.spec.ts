import { newCase, type AnyWorkflow, type RequestedCommand } from '@qabyldau/engine';
import { librarian, localDate, START_OF_TEST } from '../test/open-library.js';
import { loan } from '../test/library/index.js';
import { AskedFirst } from './ask-first.js';
import type { CommandEnvelope, CommandOutcome } from './command.js';
import type { Question } from './decide-command.js';

type Asks = (asked: readonly { readonly type: string }[]) => RequestedCommand | undefined;

/** A case that asks as it is told, and a question about it. */
const questionOf = (asks: Asks, role = librarian.role): Question => {
  const asker: AnyWorkflow = {
    ...loan,
    asksFirst: (_, { asked }: { readonly asked: readonly { readonly type: string }[] }) => asks(asked),
  };
  return {
    command: {
      id: 'command-1',
      workflow: 'loan',
      caseId: 'a',
      type: 'lend-book',
      data: {},
      actor: { ...librarian, role },
    },
    state: newCase(asker, 'a', asker.editions[0]!),
    at: START_OF_TEST,
  };
};
const request = (caseId: string, more: Partial<RequestedCommand> = {}): RequestedCommand => ({
  workflow: 'counter',
  caseId,
  command: { type: 'give-number', data: {} },
  ...more,
});
const giveBack = { ifRefused: request('returns') };

/** Authorities that say yes with one fact each, but for those named; what they were asked is kept. */
const authorities = (refusing: readonly string[] = [], silent: readonly string[] = []) => {
  const told: CommandEnvelope[] = [];
  const handle = (command: CommandEnvelope): Promise<CommandOutcome> => {
    told.push(command);
    const { caseId } = command;
    if (refusing.includes(caseId)) {
      const refusal = { code: 'no', law: [], text: says, remedy: says, data: {} };
      return Promise.resolve({ kind: 'refused', caseId, revision: 0, refusal });
    }
    const fact = { id: `fact of ${caseId}`, type: `said-by-${caseId}`, revision: 0, data: {} };
    const facts = silent.includes(caseId) ? [] : [fact];
    return Promise.resolve({ kind: 'done', caseId, revision: 0, facts, repeated: false });
  };
  return { told, parts: { handle, revisionOf: () => Promise.resolve(told.length) } };
};
const says = { kk: 'жоқ', ru: 'нет', en: 'no' };
const asking = () => new AskedFirst({ environment: ({ base }) => base, localDate });
/** One after the other, each resting on what the others have said. */
const inTurn =
  (...requests: readonly RequestedCommand[]): Asks =>
  (asked) =>
    requests[asked.length];

describe('who is asked first', () => {
  it('is asked one after the other, in the name of the command, until nothing is left to ask', async () => {
    const { told, parts } = authorities();
    const asked = asking();
    expect(await asked.ask(questionOf(inTurn(request('x'), request('y'))), parts)).toBeUndefined();
    expect(told.map(({ id, caseId }) => [id, caseId])).toEqual([
      ['command-1:ask', 'x'],
      ['command-1:ask-2', 'y'],
    ]);
    expect(told[0]).toMatchObject({ actor: { role: 'system' }, correlation: 'a' });
    expect(asked.facts.map(({ type }) => type)).toEqual(['said-by-x', 'said-by-y']);
    expect(asked.giveBack).toEqual([]);
  });

  it('is not asked twice, however often the command is attempted', async () => {
    const { told, parts } = authorities();
    const asked = asking();
    const same = questionOf(() => request('x'));
    await asked.ask(same, parts);
    await asked.ask(same, parts);
    expect(told).toHaveLength(1);
    expect(() => asked.confirm(same)).not.toThrow();
    // The case has gone on meanwhile, and would ask somebody else.
    expect(() => asked.confirm(questionOf(() => request('z')))).toThrow('wrong-expected-revision');
  });

  it('answers for the command with the first "no"; what was reserved before is to be given back', async () => {
    const { told, parts } = authorities(['y'], ['w']);
    const asked = asking();
    const [w, x, y, z] = [
      request('w', giveBack),
      request('x', giveBack),
      request('y', giveBack),
      request('z'),
    ];
    const steps = [w, x, y, z];
    const answer = await asked.ask(
      questionOf(() => steps[told.length]),
      parts,
    );
    expect(answer).toMatchObject({ kind: 'refused', caseId: 'a', refusal: { code: 'no' } });
    expect(told.map(({ caseId }) => caseId)).toEqual(['w', 'x', 'y']);
    // Who recorded nothing has nothing to take back.
    expect(asked.giveBack.map(({ id, caseId }) => [id, caseId])).toEqual([
      [`${told[1]?.id ?? ''}:give-back`, 'returns'],
    ]);
  });

  it('gives what cannot be given back once for the command, and what can anew each time', async () => {
    const { told, parts } = authorities();
    for (const attempt of [request('number'), request('number'), request('turn', giveBack)])
      await asking().ask(
        questionOf(() => attempt),
        parts,
      );
    await asking().ask(
      questionOf(() => request('turn', giveBack)),
      parts,
    );
    const ids = told.map(({ id }) => id);
    expect(ids.slice(0, 2)).toEqual(['command-1:ask', 'command-1:ask']);
    expect(new Set(ids.slice(2)).size).toBe(2);
  });

  it('is nobody for who may not come in', async () => {
    const { told, parts } = authorities();
    expect(
      await asking().ask(
        questionOf(() => request('x'), 'nobody'),
        parts,
      ),
    ).toBeUndefined();
    expect(told).toEqual([]);
  });
});
