import { calendar, date, local } from '../../test/appeal-case.js';
import { approve, draftDelivered, heard, plain } from '../../test/commands.js';
import type { RemarksAnswer } from '../messages.js';

const refuseReception = plain('refuse-reception');
const sign = plain('sign-hearing-record');
const remarks = (filedOn: string, answer: RemarksAnswer = 'accepted') =>
  ({ type: 'enter-record-remarks', data: { filedOn: date(filedOn), answer } }) as const;

/** The record was signed on Tuesday 31 March: remarks until Friday 3 April. */
const signed = () => heard('2026-03-31 10:00');

describe('sign-hearing-record', () => {
  it.each([
    ['2026-03-31 18:29', false],
    ['2026-03-31 18:30', true],
  ])('at %s; late: %s; begins the time for remarks', (when, late) => {
    const appeal = heard();
    const dueAt = local('2026-04-03 18:30');
    const due = { dueOn: '2026-04-03', dueAt, provisional: false, calendar: calendar.version };
    expect(appeal.does(when, 'official:akim', sign)).toEqual([
      // Code art. 74(6)
      { type: 'hearing-record-signed', data: { late, on: '2026-03-31', remarks: due } },
    ]);
    expect([appeal.course, appeal.timers]).toEqual([
      'hearing.oral.remarksAwaited',
      ['remarksDue 2026-04-03'],
    ]);
    expect(appeal.refuses(when, 'official:akim', sign)).toBe('not-now');
  });

  it('is possible after the reception was approved, and then nobody waits; silent a second time', () => {
    const appeal = heard();
    appeal.does('2026-03-27 12:00', 'official:akim', approve);
    expect(appeal.does('2026-03-30 10:00', 'responsible', sign)).toHaveLength(1);
    expect([appeal.course, appeal.timers]).toEqual(['approved', []]);
    expect(appeal.does('2026-03-30 11:00', 'responsible', sign)).toEqual([]);
  });

  it('is refused where the hearing was written', () => {
    const appeal = draftDelivered();
    appeal.does('2026-03-27 12:00', 'official:akim', refuseReception);
    expect(appeal.refuses('2026-03-27 13:00', 'responsible', sign)).toBe('no-record-to-sign');
  });
});

describe('enter-record-remarks', () => {
  it.each(['accepted', 'rejected', 'none'] as const)('%s: the decision may come', (answer) => {
    const appeal = signed();
    expect(appeal.does('2026-04-01 10:00', 'official:akim', remarks('2026-04-01', answer))).toEqual([
      { type: 'record-remarks-made', data: { filedOn: '2026-04-01', answer } },
    ]);
    expect([appeal.course, appeal.timers]).toEqual(['hearing.decidable', []]);
    expect(appeal.does('2026-04-01 11:00', 'official:akim', refuseReception)).toHaveLength(1);
  });

  it('keeps the words sealed', () => {
    const appeal = signed();
    const personal = [{ subject: 'person-1', data: { text: 'I said it otherwise' } }];
    appeal.does('2026-04-01 10:00', 'responsible', remarks('2026-03-31'), personal);
    expect(appeal.history.at(-1)?.personal).toEqual(personal);
  });

  it('takes what was made in time and is entered late, and more than once', () => {
    const appeal = signed();
    expect(appeal.does('2026-04-06 10:00', 'responsible', remarks('2026-04-03'))).toHaveLength(1);
    expect(appeal.does('2026-04-06 11:00', 'responsible', remarks('2026-04-02', 'rejected'))).toHaveLength(1);
    expect(appeal.course).toBe('hearing.decidable');
  });

  it('is refused on no record, before it, after the term, in advance', () => {
    expect(heard().refuses('2026-03-30 10:00', 'responsible', remarks('2026-03-30'))).toBe(
      'no-record-to-remark-on',
    );
    const appeal = signed();
    expect(appeal.refuses('2026-04-01 10:00', 'responsible', remarks('2026-03-30'))).toBe(
      'remarks-out-of-term',
    );
    expect(appeal.refuses('2026-04-01 10:00', 'responsible', remarks('2026-04-02'))).toBe('date-in-future');
    expect(appeal.refuses('2026-04-06 10:00', 'responsible', remarks('2026-04-06'))).toBe(
      'remarks-out-of-term',
    );
  });

  it('stays silent when who has made remarks is said to have none', () => {
    const appeal = signed();
    appeal.does('2026-04-01 10:00', 'responsible', remarks('2026-04-01'));
    expect(appeal.does('2026-04-01 11:00', 'responsible', remarks('2026-04-01', 'none'))).toEqual([]);
  });
});

describe('refuse-reception after an oral hearing', () => {
  it('waits for the record, and says until when it is due', () => {
    const appeal = heard();
    expect(appeal.refuses('2026-03-27 12:00', 'official:akim', refuseReception)).toBe('record-not-signed');
    expect(appeal.lastRefusal?.data).toEqual({ dueOn: '2026-03-31' });
  });

  it('waits for remarks until the end of the third working day, and says so', () => {
    const appeal = signed();
    expect(appeal.refuses('2026-04-03 18:29', 'official:akim', refuseReception)).toBe('remarks-awaited');
    expect(appeal.lastRefusal?.data).toEqual({ signedOn: '2026-03-31', until: '2026-04-03' });
    expect(appeal.does('2026-04-03 18:31', 'official:akim', refuseReception)).toHaveLength(1);
  });

  it('is possible when the term has run out and its timer has not fired yet', () => {
    const appeal = signed();
    appeal.timersAreLate = true;
    expect(appeal.does('2026-04-03 18:30', 'official:akim', refuseReception)).toHaveLength(1);
  });

  it('an approval does not wait', () => {
    expect(signed().does('2026-03-31 12:00', 'official:akim', approve)).toHaveLength(1);
  });
});
