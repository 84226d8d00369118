import { calendar, date, local } from '../test/appeal-case.js';
import { initialContext, type AppealContext, type Notice } from './context.js';
import type { AppealView } from './env.js';
import type { Due } from './messages.js';
import { runningTerms } from './running-terms.js';

const due = (on: string): Due => ({ dueOn: date(on) }) as Due;
const running = (state: string, change: Partial<AppealContext>) => {
  const view = { context: { ...initialContext, ...change }, in: (asked: string) => asked === state };
  return runningTerms(view as unknown as AppealView, calendar);
};
const arrived: Record<string, Notice> = { 'n-1': { deliveredOn: date('2026-03-04') } as Notice };
const onItsWay: Record<string, Notice> = { 'n-1': {} as Notice };

describe('the term of the reply (P29, P30, reading A)', () => {
  const appeal = { registeredOn: date('2026-03-02') } as NonNullable<AppealContext['appeal']>;
  const reply = due('2026-03-27');

  it.each<[AppealContext['extensions'], object]>([
    [[], { kind: 'reply', from: '2026-03-02' }],
    [['to-30-days'], { kind: 'extension-30', from: '2026-03-02' }],
    [['to-30-days', 'by-months'], { chosen: '2026-03-27' }],
    [['by-months'], { chosen: '2026-03-27' }],
  ])('after %j', (extensions, counting) => {
    const term = { term: 'reply', counting, due: reply };
    expect(running('clock.running', { appeal, reply, extensions })).toEqual([term]);
  });
  it('of months is counted from the day that was chosen, not from the one it moved to', () => {
    const moved = { ...reply, chosen: date('2026-03-25') };
    expect(running('clock.running', { appeal, reply: moved, extensions: ['by-months'] })).toMatchObject([
      { counting: { chosen: '2026-03-25' } },
    ]);
  });
  it('does not run once the clock is answered', () => {
    expect(running('clock.answered', { appeal, reply })).toEqual([]);
  });
});

describe('the term of a correction (P6, reading V)', () => {
  const state = 'course.awaitingCorrection.noticeDelivered';
  const sent = { notice: 'n-1', due: due('2026-03-11'), days: 5 };

  it.each<[string, AppealContext['correction'], AppealContext['notices'], object]>([
    ['the length given', sent, arrived, { kind: 'correction', from: '2026-03-04', days: 5 }],
    ['no length kept', { ...sent, days: undefined }, arrived, { chosen: '2026-03-11' }],
    ['no delivery kept', sent, onItsWay, { chosen: '2026-03-11' }],
    ['no notice kept', sent, {}, { chosen: '2026-03-11' }],
  ])('with %s', (_, correction, notices, counting) => {
    const term = { term: 'correction', counting, due: sent.due };
    expect(running(state, { correction, notices })).toEqual([term]);
    expect(running('course.preReview', { correction, notices })).toEqual([]);
  });
  it('does not run without a due date, or a correction', () => {
    expect(running(state, { correction: { notice: 'n-1' }, notices: arrived })).toEqual([]);
    expect(running(state, {})).toEqual([]);
  });
});

describe('the term to return what was not corrected (Code art. 64(7)(1))', () => {
  const correction = { notice: 'n-1', due: due('2026-03-11'), days: 5, returnBy: due('2026-03-16') };
  const counting = { kind: 'return', from: '2026-03-11' };

  it('comes up while the correction may still come, and runs after it', () => {
    expect(running('course.awaitingCorrection.noticeDelivered', { correction, notices: arrived })[1]).toEqual(
      {
        term: 'return-if-not-corrected',
        counting: { ...counting, after: 'correction' },
        due: correction.returnBy,
      },
    );
    expect(running('course.awaitingCorrection.termExpired', { correction })).toEqual([
      { term: 'return', counting, due: correction.returnBy },
    ]);
  });
  it('is not known of older corrections', () => {
    const { returnBy: _, ...older } = correction;
    expect(running('course.awaitingCorrection.termExpired', { correction: older })).toEqual([]);
    expect(running('course.awaitingCorrection.termExpired', {})).toEqual([]);
  });
});

describe('the terms of a step (P26, P23, Code art. 74(6))', () => {
  const reply = due('2026-03-27');
  const briefDue = { ...due('2026-03-20'), days: 2 };
  const brief = {
    term: 'brief',
    counting: { kind: 'brief-for-reply', from: '2026-03-27', days: 2, after: 'reply' },
    due: briefDue,
  };

  it('ask for a brief until there is one, a correction or not', () => {
    expect(running('course.preReview', { reply, briefDue })).toEqual([brief]);
    expect(running('course.awaitingCorrection', { reply, briefDue })).toEqual([brief]);
    expect(running('course.briefed', { reply, briefDue })).toEqual([]);
    expect(running('course.preReview', { reply })).toEqual([]);
  });
  it('count back until when a draft refusal can be sent, until it is (P32, reading D)', () => {
    const draftDue = due('2026-03-19');
    const counting = { kind: 'last-refusal-notice', from: '2026-03-27', after: 'reply' };
    expect(running('course.briefed.toRefuse', { reply, draftDue })).toEqual([
      { term: 'last-refusal-notice', counting, due: draftDue },
    ]);
    expect(running('course.briefed.toRefuse', { reply })).toEqual([]);
    expect(running('course.hearing', { reply, draftDue })).toEqual([]);
  });
  it('ask for the protocol after the reception', () => {
    const protocolDue = { ...due('2026-03-18'), days: 2 };
    const receivedAt = local('2026-03-16 10:00');
    expect(running('course.received', { receivedAt, protocolDue })).toEqual([
      {
        term: 'protocol',
        counting: { kind: 'protocol', from: '2026-03-16', days: 2 },
        due: protocolDue,
      },
    ]);
    expect(running('course.received', { receivedAt })).toEqual([]);
    expect(running('course.received', { protocolDue })).toEqual([]);
    expect(running('course.onControl', { receivedAt, protocolDue })).toEqual([]);
  });
  it('leave time for remarks on a record, while the hearing lasts', () => {
    const oral = { recordSigned: true, signedOn: date('2026-03-12'), remarks: due('2026-03-17') };
    const counting = { kind: 'record-remarks', from: '2026-03-12' };
    expect(running('course.hearing', { oral })).toEqual([
      { term: 'record-remarks', counting, due: oral.remarks },
    ]);
    expect(running('course.refused', { oral })).toEqual([]);
    expect(running('course.hearing', { oral: { ...oral, remarked: true } })).toEqual([]);
    expect(running('course.hearing', { oral: { ...oral, remarked: false } })).toHaveLength(1);
    expect(running('course.hearing', { oral: { ...oral, signedOn: undefined } })).toEqual([]);
    expect(running('course.hearing', { oral: { ...oral, remarks: undefined } })).toEqual([]);
  });
});

describe('the terms of a hearing (Code art. 73(3), P32, reading D)', () => {
  const draft = {
    notice: 'n-1',
    ground: 'decided-before',
    objection: due('2026-03-06'),
    decisionFrom: date('2026-03-10'),
  } as const;
  const objection = {
    term: 'objection',
    counting: { kind: 'objection', from: '2026-03-04' },
    due: draft.objection,
  };
  const lead = {
    term: 'hearing-lead',
    counting: { kind: 'hearing-lead', from: '2026-03-04' },
    due: { dueOn: '2026-03-10' },
  };

  it('are two, counted from the delivery of the draft', () => {
    expect(running('course.hearing', { draft, notices: arrived })).toEqual([objection, lead]);
    const { decisionFrom: _, ...without } = draft;
    expect(running('course.hearing', { draft: without, notices: arrived })).toEqual([objection]);
    expect(running('course.preReview', { draft, notices: arrived })).toEqual([]);
  });
  it('do not run before the delivery, or without a draft', () => {
    const { objection: _, ...undelivered } = draft;
    expect(running('course.hearing', { draft: undelivered, notices: arrived })).toEqual([]);
    expect(running('course.hearing', { draft, notices: onItsWay })).toEqual([]);
    expect(running('course.hearing', { draft, notices: {} })).toEqual([]);
    expect(running('course.hearing', { notices: arrived })).toEqual([]);
  });
});

describe('the term of the record of a hearing (Code art. 74(4))', () => {
  const record = due('2026-03-13');
  const term = (counting: object) => ({ term: 'hearing-record', counting, due: record });
  const heldOn = date('2026-03-11');

  it('runs until the record is signed', () => {
    const counted = term({ kind: 'hearing-record', from: '2026-03-11' });
    expect(running('course.hearing', { oral: { record, heldOn } })).toEqual([counted]);
    expect(running('course.hearing', { oral: { record, heldOn, recordSigned: false } })).toEqual([counted]);
    expect(running('course.hearing', { oral: { record, heldOn, recordSigned: true } })).toEqual([]);
    expect(running('course.hearing', { oral: { heldOn } })).toEqual([]);
    expect(running('course.hearing', {})).toEqual([]);
  });
  it('stays where it is when the day of the hearing was not kept', () => {
    expect(running('course.hearing', { oral: { record } })).toEqual([term({ chosen: '2026-03-13' })]);
  });
});
