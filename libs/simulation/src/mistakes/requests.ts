import { derivedId, type IsoDate } from '@qabyldau/kernel';
import type { RequestCommands, RequestEvents } from '@qabyldau/participation-request';
import { addDays } from '../dates.js';
import { responsible } from '../habits/pre-review.js';
import { requestCommand } from '../intent.js';
import { mistakesOf, type Situation } from './mistake.js';

const requestMistake = mistakesOf<RequestEvents>('participation-request');
type Asked = Situation<RequestEvents['participation-requested']>;

const ask =
  (name: string, change: (right: RequestCommands['request-participation'], situation: Asked) => object) =>
  (situation: Asked) => {
    const { world, caseId, data } = situation;
    const request = world.requests.get(caseId);
    if (request === undefined) return undefined;
    const { appeal, body, otherBody, receptionOn, subject, language, noticeChannel, answer } = data;
    const right = {
      appeal,
      body,
      otherBody,
      receptionOn,
      replyBy: answer.dueOn,
      subject,
      language,
      noticeChannel,
    };
    return requestCommand(
      responsible(world, request.file),
      derivedId('simulated wrong request', caseId, name),
      'request-participation',
      { ...right, ...change(right, situation) },
    );
  };

const by = <D>(situation: Situation<D>) => {
  const request = situation.world.requests.get(situation.caseId);
  return request === undefined ? undefined : responsible(situation.world, request.file);
};

const answer =
  (value: 'agreed' | 'refused', days: number) =>
  <D>(situation: Situation<D>) => {
    const who = by(situation);
    return (
      who &&
      requestCommand(who, situation.caseId, 'record-answer', {
        answer: value,
        on: addDays(situation.world.today, days),
      })
    );
  };

const deliver =
  (notice: (given: string) => string, days: number) =>
  (situation: Situation<RequestEvents['applicant-told']>) => {
    const who = by(situation);
    return (
      who &&
      requestCommand(who, situation.caseId, 'record-delivery', {
        notice: notice(situation.data.notice),
        outcome: 'delivered',
        on: addDays(situation.world.today, days),
        channel: 'in-hand',
        proof: 'demo',
      })
    );
  };

function freeDay({ receptionOn }: { readonly receptionOn: IsoDate }, { world }: Asked): IsoDate {
  let day = addDays(world.today, 1);
  while (world.calendar.isWorkingDay(day) && day < receptionOn) day = addDays(day, 1);
  return day;
}

/** Requests are cancelled for these when their appeal has come to its end. */
const ending = ['appeal-withdrawn', 'reception-refused', 'applicant-absent'];

/** P18 to P20. */
export const requestMistakes = [
  requestMistake(
    'participation-requested',
    0.06,
    'own-body-asked',
    ask('own', ({ body }) => ({ otherBody: body })),
  ),
  requestMistake(
    'participation-requested',
    0.06,
    'other-body-not-named',
    ask('unnamed', () => ({ otherBody: 'labour-inspection' })),
  ),
  requestMistake(
    'participation-requested',
    0.06,
    'reception-on-another-day',
    ask('another day', ({ receptionOn }, { world }) => ({
      receptionOn: world.calendar.addWorkingDays(receptionOn, 1),
      appointedOn: receptionOn,
    })),
  ),
  requestMistake('request-cancelled', 0.06, 'appeal-has-ended', ({ world, caseId, data }) => {
    const request = world.requests.get(caseId);
    if (request === undefined || !ending.includes(data.reason)) return undefined;
    const { appeal, otherBody } = data;
    const { subject, language, noticeChannel } = request.file;
    return requestCommand(
      responsible(world, request.file),
      derivedId('simulated wrong request', caseId, 'ended'),
      'request-participation',
      {
        appeal,
        otherBody,
        body: world.body,
        receptionOn: world.calendar.addWorkingDays(world.today, 10),
        replyBy: world.calendar.addWorkingDays(world.today, 5),
        subject,
        language,
        noticeChannel,
        ended: true,
      },
    );
  }),
  requestMistake(
    'participation-requested',
    0.1,
    'reply-day-does-not-work',
    ask('sunday', (right, situation) => ({ replyBy: freeDay(right, situation) })),
  ),
  requestMistake(
    'participation-requested',
    0.06,
    'reply-term-has-passed',
    ask('passed', (_, { world }) => ({ replyBy: world.calendar.addWorkingDays(world.today, -1) })),
  ),
  requestMistake(
    'participation-requested',
    0.06,
    'reply-term-ends-too-late',
    ask('late', ({ receptionOn }) => ({ replyBy: receptionOn })),
  ),
  requestMistake('participation-requested', 0.06, 'answer-before-request', answer('agreed', -3)),
  requestMistake('participation-requested', 0.06, 'date-in-future', answer('agreed', 1)),
  requestMistake('answer-recorded', 0.1, 'reception-has-not-come', (situation) => {
    const who = by(situation);
    return situation.data.answer === 'agreed'
      ? who && requestCommand(who, situation.caseId, 'record-attendance', { attended: true })
      : undefined;
  }),
  requestMistake('answer-recorded', 0.3, 'refusal-is-known', (situation) =>
    situation.data.answer === 'refused' ? answer('agreed', 0)(situation) : undefined,
  ),
  requestMistake('applicant-told', 0.06, 'notice-on-its-way', (situation) => {
    const who = by(situation);
    return who && requestCommand(who, situation.caseId, 'tell-applicant', { extensionNeeded: false });
  }),
  requestMistake(
    'applicant-told',
    0.06,
    'no-such-notice',
    deliver(() => 'participation-99', 0),
  ),
  requestMistake(
    'applicant-told',
    0.06,
    'delivered-before-sent',
    deliver((notice) => notice, -1),
  ),
];
