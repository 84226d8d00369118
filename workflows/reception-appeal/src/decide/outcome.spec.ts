import { date } from '../../test/appeal-case.js';
import { briefToRefuse, delivery, lacking, registered } from '../../test/commands.js';
import type { AppealCommands } from '../messages.js';

const leave = (reason: 'essence-absent' | 'plainly-empty') =>
  ({ type: 'leave-without-consideration', data: { reason } }) as const;
const redirect = (given: Partial<AppealCommands['redirect-appeal']> = {}) =>
  ({ type: 'redirect-appeal', data: { to: 'ministry', scope: 'whole', ...given } }) as const;
const terminate = (given: Partial<AppealCommands['terminate-appeal']> = {}) =>
  ({
    type: 'terminate-appeal',
    data: {
      ground: 'decided-before',
      act: { number: '12-34', on: date('2025-11-10'), by: 'akimat' },
      sameSubjectAndGrounds: true,
      decidedOn: date('2026-03-03'),
      ...given,
    },
  }) as const;
const returnAtOnce = (given: Partial<AppealCommands['return-at-once']> = {}) =>
  ({
    type: 'return-at-once',
    data: { ground: 'identical', earlier: '2025-000123', newArguments: false, ...given },
  }) as const;
const decline = (given: Partial<AppealCommands['decline-sign-up']> = {}) =>
  ({
    type: 'decline-sign-up',
    data: { consulted: true, declined: true, on: date('2026-03-03'), ...given },
  }) as const;

/** Without its essence; the time to state it ran until 12 March. */
function withoutEssence() {
  const appeal = registered({ meets: lacking('essence') });
  appeal.does('2026-03-03 10:00', 'responsible', {
    type: 'request-correction',
    data: { defects: ['essence'] },
  });
  appeal.does('2026-03-04 12:00', 'system', delivery('correction-1', '2026-03-04'));
  return appeal;
}

describe('leave-without-consideration', () => {
  it.each([
    ['2026-03-12 18:30', false],
    ['2026-03-17 18:00', false],
    ['2026-03-18 09:00', true],
  ])('at %s, the essence still absent; late: %s', (when, late) => {
    const appeal = withoutEssence();
    expect(appeal.does(when, 'responsible', leave('essence-absent'))).toEqual([
      {
        type: 'appeal-left-without-consideration',
        data: {
          reason: 'essence-absent',
          notice: 'without-consideration-1',
          noticeDueOn: '2026-03-17',
          late,
        },
      },
    ]);
    expect([appeal.course, appeal.clock, appeal.timers]).toEqual(['notConsidered', 'answered', []]);
    expect(appeal.effects.at(-1)?.params['kind']).toBe('without-consideration');
  });

  it('waits for the time to state the essence, which begins with the delivery', () => {
    const appeal = registered({ meets: lacking('essence') });
    const tryIt = (when: string) => appeal.refuses(when, 'responsible', leave('essence-absent'));
    expect(tryIt('2026-03-02 11:00')).toBe('correction-comes-first');
    appeal.does('2026-03-03 10:00', 'responsible', {
      type: 'request-correction',
      data: { defects: ['essence'] },
    });
    expect(tryIt('2026-03-03 11:00')).toBe('correction-notice-not-delivered');
    appeal.does('2026-03-04 12:00', 'system', delivery('correction-1', '2026-03-04'));
    expect(tryIt('2026-03-12 18:29:59')).toBe('essence-may-still-come');
  });

  it('is for an appeal without its essence only', () => {
    expect(registered().refuses('2026-03-03 10:00', 'responsible', leave('plainly-empty'))).toBe(
      'essence-is-stated',
    );
  });

  it('comes at once where the responsible employee finds nothing at all asked', () => {
    const appeal = registered({ meets: lacking('essence') });
    appeal.does('2026-03-02 11:00', 'receptionist', {
      type: 'assign-responsible',
      data: { employee: 'employee-1' },
    });
    expect(appeal.refuses('2026-03-03 10:00', 'responsible:employee-2', leave('plainly-empty'))).toBe(
      'responsible-finds-it-empty',
    );
    const [event] = appeal.does('2026-03-03 10:00', 'responsible:employee-1', leave('plainly-empty'));
    expect(event?.data).toMatchObject({ noticeDueOn: '2026-03-06', late: false });
  });

  it('is not for the receptionist', () => {
    expect(withoutEssence().refuses('2026-03-13 10:00', 'receptionist', leave('essence-absent'))).toBe(
      'not-your-role',
    );
  });
});

describe('redirect-appeal', () => {
  it.each([
    ['2026-03-05 18:29', false],
    ['2026-03-06 09:00', true],
  ])('at %s sends the whole appeal on and tells the applicant at once; late: %s', (when, late) => {
    const appeal = registered();
    expect(appeal.does(when, 'responsible', redirect())).toEqual([
      {
        type: 'appeal-redirected',
        data: { to: 'ministry', notice: 'redirection-1', dueOn: '2026-03-05', late },
      },
    ]);
    expect([appeal.course, appeal.clock]).toEqual(['redirected', 'answered']);
    expect(appeal.effects.at(-1)?.params['notice']).toBe('redirection-1');
  });

  it('is refused where the letter could not name the body', () => {
    const appeal = registered();
    appeal.lookups = { namesBody: (id) => id === 'ministry' };
    const unknown = redirect({ to: 'inspection' });
    expect(appeal.refuses('2026-03-04 10:00', 'responsible', unknown)).toBe('other-body-not-named');
    expect(appeal.lastRefusal?.data).toEqual({ to: 'inspection' });
    const personal = [{ subject: 'person-1', data: { bodyName: 'Инспекция / Инспекция' } }];
    expect(appeal.does('2026-03-04 10:00', 'responsible', unknown, personal)).toHaveLength(1);
  });

  it('sends on a part, and the appeal goes on with what is left', () => {
    const appeal = registered();
    const part = redirect({ scope: 'part', topic: 'roads' });
    const [event] = appeal.does('2026-03-04 10:00', 'responsible', part, [
      { subject: 'person-1', data: { part: 'Жол туралы' } },
    ]);
    expect(event).toMatchObject({ type: 'part-redirected', data: { to: 'ministry', topic: 'roads' } });
    expect([appeal.course, appeal.clock]).toEqual(['preReview', 'running.base']);
    expect(appeal.context.redirected).toEqual([{ to: 'ministry', topic: 'roads' }]);
    expect(appeal.does('2026-03-04 11:00', 'responsible', part)).toEqual([]);
    expect(
      appeal.does('2026-03-04 12:00', 'responsible', redirect({ scope: 'part', topic: 'land' })),
    ).toHaveLength(1);
    expect(appeal.context.redirected).toHaveLength(2);
  });

  it.each([
    [redirect({ to: 'akimat' }), 'redirected-to-own-body'],
    [redirect({ to: ' ' }), 'redirected-to-own-body'],
    [redirect({ scope: 'part' }), 'part-not-named'],
  ])('refuses %j: %s', (command, code) => {
    expect(registered().refuses('2026-03-03 10:00', 'responsible', command)).toBe(code);
  });
});

describe('terminate-appeal', () => {
  it.each([
    ['2026-03-06 18:00', false],
    ['2026-03-10 09:00', true],
  ])('told at %s of a decision of 3 March; late: %s', (when, late) => {
    const appeal = registered();
    const [event] = appeal.does(when, 'official:akim', terminate());
    expect(event?.data).toMatchObject({
      act: { number: '12-34' },
      notice: 'termination-1',
      noticeDueOn: '2026-03-06',
      late,
    });
    expect(event?.data['act']).not.toHaveProperty('by');
    expect(appeal.history.findLast(({ type }) => type === 'appeal-terminated')?.personal).toMatchObject([
      { subject: 'person-1', data: { actBy: expect.any(String) } },
    ]);
    expect([appeal.course, appeal.clock]).toEqual(['terminated', 'answered']);
  });

  it('needs the head or a deputy, and a document', () => {
    const tried = (given: Partial<AppealCommands['terminate-appeal']>, who = 'official:akim') =>
      registered().refuses('2026-03-03 10:00', who, terminate(given));
    expect(tried({}, 'official:head-of-unit')).toBe('head-decides');
    expect(tried({ act: { number: ' ', on: date('2025-11-10'), by: 'akimat' } })).toBe('act-not-named');
    expect(tried({ act: { number: '1', on: date('2025-11-10'), by: '' } })).toBe('act-not-named');
    expect(tried({ act: { number: '1', on: date('2026-03-04'), by: 'akimat' } })).toBe('date-in-future');
    expect(tried({ decidedOn: date('2026-03-04') })).toBe('date-in-future');
    expect(tried({ sameSubjectAndGrounds: false })).toBe('same-subject-not-documented');
  });

  it.each([
    [undefined, 'court-act-without-force'],
    ['2026-03-04', 'court-act-not-in-force'],
    ['2026-03-03', undefined],
  ])('on a court act in force since %s: %s', (inForceOn, code) => {
    const appeal = registered();
    const act = { number: '7-99', on: date('2026-02-02'), by: 'court', inForceOn: inForceOn as never };
    const answer = appeal.tries('2026-03-03 10:00', 'official:akim', terminate({ ground: 'court-act', act }));
    expect(typeof answer === 'string' ? answer : undefined).toBe(code);
  });

  it('may follow a proposal to refuse', () => {
    const appeal = registered();
    appeal.does('2026-03-03 10:00', 'responsible', briefToRefuse);
    appeal.does('2026-03-03 11:00', 'official:deputy', terminate());
    expect(appeal.course).toBe('terminated');
  });
});

describe('return-at-once', () => {
  it.each([
    ['2026-03-05 18:00', false],
    ['2026-03-06 09:00', true],
  ])('returns a repeated appeal at %s; late: %s', (when, late) => {
    const appeal = registered();
    expect(appeal.does(when, 'responsible', returnAtOnce())).toEqual([
      {
        type: 'appeal-returned',
        data: { notice: 'return-1', defects: [], late, ground: 'identical', earlier: '2025-000123' },
      },
    ]);
    expect([appeal.course, appeal.clock]).toEqual(['returned', 'answered']);
  });

  it('returns an insulting one, new arguments or not', () => {
    const insulting = returnAtOnce({ ground: 'insulting', newArguments: true });
    expect(registered().does('2026-03-03 10:00', 'responsible', insulting)).toHaveLength(1);
  });

  it('considers what is new, and names what is repeated', () => {
    const refused = (given: Partial<AppealCommands['return-at-once']>) =>
      registered().refuses('2026-03-03 10:00', 'responsible', returnAtOnce(given));
    expect(refused({ newArguments: true })).toBe('new-arguments');
    expect(refused({ earlier: ' ' })).toBe('earlier-appeal-not-named');
  });
});

describe('decline-sign-up', () => {
  it('ends the appeal, answers the clock and confirms it in writing', () => {
    const appeal = registered();
    expect(appeal.does('2026-03-03 10:00', 'receptionist:room-1', decline())).toEqual([
      {
        type: 'consulted-and-declined',
        data: { on: '2026-03-03', consultedBy: 'room-1', notice: 'consultation-1' },
      },
    ]);
    expect([appeal.course, appeal.clock]).toEqual(['consultedDeclined', 'answered']);
  });

  it('needs both, and a day that has come', () => {
    const refused = (given: Partial<AppealCommands['decline-sign-up']>) =>
      registered().refuses('2026-03-03 10:00', 'receptionist', decline(given));
    expect(refused({ consulted: false })).toBe('not-consulted');
    expect(refused({ declined: false })).toBe('sign-up-not-declined');
    expect(refused({ on: date('2026-03-04') })).toBe('date-in-future');
  });
});

describe('after a return or a withdrawal', () => {
  it('there is no sign-up any more, and nothing to decide', () => {
    const returned = registered();
    returned.does('2026-03-03 10:00', 'responsible', returnAtOnce());
    const withdrawn = registered();
    withdrawn.does('2026-03-03 10:00', 'receptionist', {
      type: 'withdraw-appeal',
      data: { statementOn: date('2026-03-03') },
    });
    for (const appeal of [returned, withdrawn]) {
      expect(appeal.refuses('2026-03-04 10:00', 'responsible', briefToRefuse)).toBe('not-now');
      expect(appeal.refuses('2026-03-04 10:00', 'official:akim', terminate())).toBe('not-now');
    }
  });
});
