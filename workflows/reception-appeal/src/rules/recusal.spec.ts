import type { CommandOf } from '@qabyldau/engine';
import { date } from '../../test/appeal-case.js';
import { initialContext } from '../context.js';
import type { AppealCommands } from '../messages.js';
import { whoIsRecusedTakesNoPart } from './recusal.js';

type Command = CommandOf<AppealCommands>;
const actor = (id: string, onBehalfOf?: string) => ({ id, role: 'responsible', onBehalfOf });
const withdrawal = { type: 'withdraw-appeal', data: { statementOn: date('2026-03-03') } } as Command;
const objection = (command: Command, who = actor('somebody'), recused: readonly string[] = ['e-1']) =>
  whoIsRecusedTakesNoPart(command, { ...initialContext, recused }, { actor: who })?.error;
const command = (type: keyof AppealCommands, data: object) => ({ type, data }) as unknown as Command;

describe('who was recused (Code art. 67)', () => {
  it.each([
    command('assign-responsible', { employee: 'e-1' }),
    command('assign-responsible', {
      employee: 'e-2',
      override: { signatory: 'e-1', reason: 'one employee' },
    }),
    command('prepare-brief', { proposal: 'receive', official: 'e-1' }),
    command('approve-reception', { official: 'e-1' }),
    command('receive-applicant', { official: 'e-1' }),
    command('agree-same-day', { official: 'e-1' }),
    command('hand-over-reception', { to: 'e-1' }),
    command('invite-participants', { employees: ['e-2', 'e-1'] }),
    command('extend-term', { signatory: 'e-1' }),
    command('sign-protocol', { tasks: [{ executor: 'e-2' }, { executor: 'e-1' }] }),
  ])('is not named to act on the appeal: %j', (naming) => {
    expect(objection(naming)).toMatchObject({ code: 'recused', data: { employee: 'e-1' } });
    expect(objection(naming, actor('somebody'), ['e-9'])).toBeUndefined();
  });
  it('is named by no brief that proposes refusal, and by no other command', () => {
    expect(objection(command('prepare-brief', { proposal: 'refuse', official: 'e-1' }))).toBeUndefined();
    expect(objection(withdrawal)).toBeUndefined();
  });
  it('does not act, nor does who stands in for them', () => {
    expect(objection(withdrawal, actor('e-1'))).toMatchObject({ data: { employee: 'e-1' } });
    expect(objection(withdrawal, actor('e-2', 'e-1'))).toMatchObject({ data: { employee: 'e-1' } });
    expect(objection(withdrawal, actor('e-2'))).toBeUndefined();
  });
  it('is nobody in an appeal of which nobody was recused', () => {
    const free = whoIsRecusedTakesNoPart(withdrawal, initialContext, { actor: actor('e-1') });
    expect(free).toBeUndefined();
  });
  it('does not stand in the way of the program itself', () => {
    const receive = command('receive-applicant', { official: 'e-1' });
    expect(objection(receive, { id: 'system', role: 'system', onBehalfOf: undefined })).toBeUndefined();
  });
});
