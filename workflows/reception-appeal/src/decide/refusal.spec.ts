import { date, local } from '../../test/appeal-case.js';
import {
  approve,
  briefToRefuse,
  delivery,
  draftDelivered,
  draftSent,
  objection,
  plain,
  registered,
} from '../../test/commands.js';
import { defaultAppealPolicy } from '../policy.js';
import type { EarlierAct } from '../messages.js';
import * as rules from '../rules/refusal.js';

const refuseReception = plain('refuse-reception');
const sendDraft = { type: 'send-draft-refusal', data: { ground: 'court-act' } } as const;
const draftOn = (act: EarlierAct) =>
  ({ type: 'send-draft-refusal', data: { ground: 'decided-before', act } }) as const;
function after(when: string, command: typeof briefToRefuse) {
  const appeal = registered();
  appeal.does(when, 'responsible', command);
  return appeal;
}
const appoint = (startsAt: string) =>
  ({ type: 'appoint-hearing', data: { startsAt: local(startsAt), place: 'Room 2' } }) as const;
const hold = (attended: boolean) => ({ type: 'hold-hearing', data: { attended } }) as const;

/** The applicant asked on 20 March to be heard on 27 March, 10:00. */
function oralAppointed() {
  const appeal = draftDelivered();
  appeal.does('2026-03-20 10:00', 'receptionist', objection('oral', '2026-03-20'));
  appeal.does('2026-03-20 11:00', 'responsible', appoint('2026-03-27 10:00'));
  return appeal;
}

describe('send-draft-refusal', () => {
  it.each([
    ['2026-03-19', false],
    ['2026-03-20', true],
  ])('on %s; later than three working days before the reply is due: %s', (on, late) => {
    const appeal = registered();
    appeal.does('2026-03-03 10:00', 'responsible', briefToRefuse);
    const [event] = appeal.does(`${on} 17:00`, 'responsible', sendDraft);
    expect(event).toEqual({
      type: 'draft-refusal-sent',
      data: { notice: 'draft-refusal-1', ground: 'court-act', lastNoticeOn: '2026-03-19', late },
    });
    expect(appeal.course).toBe('hearing.sent');
  });

  it('names the earlier decision on which it rests; who decided is sealed (P15(2), Code art. 80)', () => {
    const appeal = after('2026-03-03 10:00', briefToRefuse);
    const act = { number: '12-3', on: date('2026-01-15'), by: 'the land department' };
    const [event] = appeal.does('2026-03-04 10:00', 'responsible', draftOn(act));
    expect(event?.data['act']).toEqual({ number: '12-3', on: '2026-01-15' });
    expect(appeal.history.at(-1)?.personal).toEqual([
      { subject: 'person-1', data: { actBy: 'the land department' } },
    ]);
  });

  it('is refused where the decision is named by halves, or is still to come', () => {
    const appeal = after('2026-03-03 10:00', briefToRefuse);
    const act = { number: '12-3', on: date('2026-01-15'), by: 'the land department' };
    const refuses = (part: Partial<typeof act>) =>
      appeal.refuses('2026-03-04 10:00', 'responsible', draftOn({ ...act, ...part }));
    expect(refuses({ number: ' ' })).toBe('act-not-named');
    expect(refuses({ by: '' })).toBe('act-not-named');
    expect(refuses({ on: date('2026-03-05') })).toBe('date-in-future');
  });

  it('is sent again only when the first did not arrive', () => {
    const appeal = draftSent();
    expect(appeal.refuses('2026-03-18 10:00', 'responsible', sendDraft)).toBe('notice-on-its-way');
    appeal.does('2026-03-18 10:00', 'receptionist', delivery('draft-refusal-1', '2026-03-18', 'failed'));
    const [event] = appeal.does('2026-03-18 11:00', 'responsible', sendDraft);
    expect(event?.data['notice']).toBe('draft-refusal-2');
    appeal.does('2026-03-18 12:00', 'system', delivery('draft-refusal-2', '2026-03-18'));
    expect(appeal.course).toBe('hearing.delivered');
  });
});

describe('refuse-reception', () => {
  it('waits for the hearing', () => {
    const appeal = registered();
    appeal.does('2026-03-03 10:00', 'responsible', briefToRefuse);
    expect(appeal.refuses('2026-03-04 10:00', 'official:akim', refuseReception)).toBe('hearing-needed');
  });

  it('needs no hearing where the body uses the exemption', () => {
    const appeal = registered({}, { ...defaultAppealPolicy, hearingExemption: true });
    appeal.does('2026-03-03 10:00', 'responsible', briefToRefuse);
    const [event] = appeal.does('2026-03-04 10:00', 'official:akim', refuseReception);
    expect(event?.data).toEqual({ ground: 'decided-before', notice: 'refusal-1', late: false });
    expect([appeal.course, appeal.clock]).toEqual(['refused', 'answered']);
  });

  it('needs the draft delivered, not only sent', () => {
    expect(draftSent().refuses('2026-03-27 10:00', 'official:akim', refuseReception)).toBe(
      'draft-not-delivered',
    );
  });

  it.each([
    ['2026-03-26 18:29:59', 'objection-window-open'],
    ['2026-03-26 18:30', 'refusal-too-soon'],
  ])('at %s is refused: %s', (when, code) => {
    expect(draftDelivered().refuses(when, 'official:akim', refuseReception)).toBe(code);
  });

  it.each([
    ['2026-03-27 09:00', false],
    ['2026-03-27 18:29:59', false],
    ['2026-03-27 18:30', true],
    ['2026-03-30 10:00', true],
  ])('at %s is adopted; late: %s', (when, late) => {
    const appeal = draftDelivered();
    expect(appeal.does(when, 'official:akim', refuseReception)).toEqual([
      { type: 'reception-refused', data: { ground: 'decided-before', notice: 'refusal-1', late } },
    ]);
    expect(appeal.course).toBe('refused');
  });

  it('is for the head or a deputy', () => {
    expect(draftDelivered().refuses('2026-03-27 10:00', 'official:head-of-unit', refuseReception)).toBe(
      'head-decides',
    );
  });

  it('waits until an applicant who asked for it was heard', () => {
    const appeal = oralAppointed();
    expect(appeal.refuses('2026-03-27 09:00', 'official:akim', refuseReception)).toBe(
      'oral-hearing-not-held',
    );
    appeal.does('2026-03-27 10:15', 'receptionist', delivery('hearing-invitation-1', '2026-03-26'));
    appeal.does('2026-03-27 10:30', 'responsible', hold(false));
    appeal.does('2026-03-27 11:00', 'official:akim', refuseReception);
    expect(appeal.course).toBe('refused');
  });

  it('keeps to the rule of the day itself', () => {
    const draft = { notice: 'draft-refusal-1', ground: 'court-act', decisionFrom: '2026-03-27' } as never;
    const context = { ...draftDelivered().context, draft };
    const on = (today: string) =>
      rules.refusalComesThreeWorkingDaysAfterTheDraft(context, { today: today as never });
    expect(on('2026-03-26')?.error.code).toBe('refusal-too-soon');
    expect(on('2026-03-27')).toBeUndefined();
  });
});

describe('approve-reception', () => {
  it('is possible after the applicant was heard', () => {
    const appeal = draftDelivered();
    appeal.does('2026-03-20 10:00', 'receptionist', objection('written', '2026-03-20'));
    const [event] = appeal.does('2026-03-20 12:00', 'official:akim', approve);
    expect(event?.data).toEqual({ official: 'akim', afterHearing: true });
    expect([appeal.course, appeal.timers]).toEqual(['approved', ['replyDue 2026-03-27']]);
  });
});

describe('file-objection', () => {
  it('notes a written one, and the hearing stays written', () => {
    const appeal = draftDelivered();
    expect(appeal.does('2026-03-20 10:00', 'receptionist', objection('written', '2026-03-20'))).toHaveLength(
      1,
    );
    expect([appeal.course, appeal.timers.length]).toEqual(['hearing.delivered', 2]);
  });

  it('asks for an oral hearing', () => {
    const appeal = draftDelivered();
    appeal.does('2026-03-26 10:00', 'receptionist', objection('oral', '2026-03-26'));
    expect([appeal.course, appeal.timers]).toEqual(['hearing.oral.requested', ['replyDue 2026-03-27']]);
  });

  it('counts by the day it was filed, not by the day it was entered', () => {
    const appeal = draftDelivered();
    appeal.does('2026-03-27 10:00', 'receptionist', objection('oral', '2026-03-26'));
    expect(appeal.course).toBe('hearing.oral.requested');
  });

  it('is refused after two working days, and in advance', () => {
    const appeal = draftDelivered();
    expect(appeal.refuses('2026-03-27 10:00', 'receptionist', objection('written', '2026-03-27'))).toBe(
      'objection-too-late',
    );
    expect(appeal.refuses('2026-03-27 10:00', 'receptionist', objection('written', '2026-03-30'))).toBe(
      'date-in-future',
    );
  });

  it('proves that the draft arrived where the post has not said so', () => {
    const appeal = draftSent();
    const events = appeal.does('2026-03-20 10:00', 'receptionist', objection('oral', '2026-03-19'));
    expect(events.map(({ type }) => type)).toEqual(['notice-delivered', 'objection-filed']);
    expect(events[0]?.data).toMatchObject({ on: '2026-03-19', decisionFrom: '2026-03-27' });
    expect(appeal.course).toBe('hearing.oral.requested');
  });

  it('stays silent when an oral hearing was asked for already', () => {
    const appeal = oralAppointed();
    expect(appeal.does('2026-03-26 10:00', 'receptionist', objection('oral', '2026-03-26'))).toEqual([]);
    expect(appeal.does('2026-03-26 11:00', 'receptionist', objection('written', '2026-03-26'))).toHaveLength(
      1,
    );
    expect(appeal.course).toBe('hearing.oral.appointed');
    const { data, personal } = appeal.history.findLast(({ type }) => type === 'hearing-appointed')!;
    expect([data['place'], personal]).toMatchObject([undefined, [{ data: { hearingPlace: 'Room 2' } }]]);
  });
});

describe('the oral hearing', () => {
  it('is appointed with an invitation, and may be appointed anew', () => {
    const appeal = oralAppointed();
    expect(appeal.effects.at(-1)?.params).toMatchObject({ notice: 'hearing-invitation-1' });
    appeal.does('2026-03-26 11:00', 'responsible', appoint('2026-03-30 10:00'));
    expect(appeal.effects.at(-1)?.params).toMatchObject({ notice: 'hearing-invitation-2' });
    expect(appeal.course).toBe('hearing.oral.appointed');
  });

  it('is appointed for a time to come', () => {
    const appeal = draftDelivered();
    appeal.does('2026-03-20 10:00', 'receptionist', objection('oral', '2026-03-20'));
    expect(appeal.refuses('2026-03-20 11:00', 'responsible', appoint('2026-03-20 11:00'))).toBe(
      'hearing-in-the-past',
    );
  });

  it('is entered once it has begun', () => {
    expect(oralAppointed().refuses('2026-03-27 09:59', 'responsible', hold(true))).toBe('hearing-not-begun');
  });

  it('leaves a record to be signed within two working days', () => {
    const appeal = oralAppointed();
    const [event] = appeal.does('2026-03-27 11:00', 'responsible', hold(true));
    expect(event?.data).toMatchObject({ attended: true, record: { dueOn: '2026-03-31' } });
  });

  it('may be missed only by an applicant who was duly notified', () => {
    const appeal = oralAppointed();
    expect(appeal.refuses('2026-03-27 11:00', 'responsible', hold(false))).toBe('not-duly-notified');
    appeal.does('2026-03-27 11:10', 'receptionist', delivery('hearing-invitation-1', '2026-03-26'));
    expect(appeal.does('2026-03-27 11:20', 'responsible', hold(false))).toEqual([
      { type: 'hearing-held', data: { attended: false } },
    ]);
    expect(appeal.does('2026-03-27 12:00', 'official:akim', refuseReception)).toHaveLength(1);
  });
});
