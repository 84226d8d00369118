import {
  approve,
  briefToReceive,
  briefToRefuse,
  listed,
  plain,
  protocol,
  received,
  registered,
} from '../test/commands.js';
import { date, type AppealCase } from '../test/appeal-case.js';

/** What the applicant's case is told or asked about the matter, and who is asked if this case then says no. */
function asked(appeal: AppealCase, who: string, command: Parameters<AppealCase['wouldAsk']>[2]) {
  const request = appeal.wouldAsk('2026-03-16 12:00', who, command);
  if (request?.command.type !== 'consider-matter') return request?.command.type;
  expect([request.workflow, request.caseId]).toEqual(['applicant', 'akimat-person-1']);
  expect(request.ifRefused?.command).toEqual({
    type: 'forget-consideration',
    data: { appeal: 'appeal-1' },
  });
  const { employees, as, given, override } = request.command.data as Record<string, unknown>;
  return { employees, as, given, override };
}

const override = { signatory: 'akim', reason: 'the only surveyor' };
const task = (id: string, executor: string) => ({
  task: id,
  executor,
  unit: 'housing',
  dueOn: date('2026-03-30'),
});

describe('who considered the matter is asked of the applicant’s case (P37, reading W)', () => {
  it('before it is given to a responsible employee', () => {
    const assign = (given: object) =>
      ({ type: 'assign-responsible', data: { employee: 'employee-1', ...given } }) as const;
    const appeal = registered();
    const executor = { employees: ['employee-1'], as: 'executor', given: true };
    expect(asked(appeal, 'receptionist', assign({}))).toEqual({ ...executor, override: false });
    expect(asked(appeal, 'receptionist', assign({ override }))).toEqual({ ...executor, override: true });
    appeal.does('2026-03-03 10:00', 'receptionist', assign({}));
    expect(asked(appeal, 'receptionist', assign({}))).toBeUndefined();
  });

  it('before its tasks are given to executors, each asked about once', () => {
    const tasks = [task('task-1', 'one'), task('task-2', 'two'), task('task-3', 'one')];
    const executors = { employees: ['one', 'two'], as: 'executor', given: true };
    const appeal = received();
    expect(asked(appeal, 'official:akim', protocol({ tasks }))).toEqual({ ...executors, override: false });
    expect(asked(appeal, 'official:akim', protocol({ tasks, override }))).toEqual({
      ...executors,
      override: true,
    });
    expect(asked(appeal, 'official:akim', protocol({ decision: 'explained', tasks: [] }))).toBeUndefined();
  });

  it.each([
    ['responsible:drafter', briefToReceive(), 'drafter'],
    ['responsible:drafter', briefToRefuse, 'drafter'],
    ['official:akim', approve, 'approver'],
    ['official:akim', plain('refuse-reception'), 'approver'],
    ['responsible:chair', { type: 'hold-hearing', data: { attended: true } } as const, 'hearing-chair'],
  ])('and is told, without being asked, that %s did %j', (who, command, as) => {
    const [, id] = who.split(':');
    expect(asked(registered(), who, command)).toEqual({ employees: [id], as, given: false, override: false });
  });

  it('of a head who names another official, once the first one’s list has let the appeal go (P27)', () => {
    const another = { type: 'approve-reception', data: { official: 'deputy' } } as const;
    const appeal = listed();
    const first = appeal.wouldAsk('2026-03-05 10:00', 'official:akim', another);
    expect(first).toMatchObject({
      workflow: 'reception-list',
      caseId: 'akimat-akim',
      command: { type: 'leave-list', data: { appeal: 'appeal-1', reason: 'another-official' } },
      ifRefused: { command: { type: 'put-on-list' } },
    });
    appeal.lookups.asked = [{ type: 'left-list', data: { inTurn: false } }];
    const approver = { employees: ['akim'], as: 'approver', given: false, override: false };
    expect(asked(appeal, 'official:akim', another)).toEqual(approver);
    expect(asked(listed(), 'official:akim', approve)).toEqual(approver);
  });

  it('of nothing that considers nothing', () => {
    for (const verb of ['list-appeal', 'send-reply', 'return-appeal', 'send-final-answer'] as const) {
      const answer = asked(listed(), 'responsible', plain(verb));
      expect(answer).toBe(verb === 'list-appeal' ? 'put-on-list' : undefined);
    }
  });
});
