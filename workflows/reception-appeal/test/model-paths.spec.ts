import { modelPaths, seededRandom, type ModelPathsOptions } from '@qabyldau/engine-testing';
import type { AppealContext } from '../src/context.js';
import type { AppealEnv } from '../src/env.js';
import type { AppealCommands } from '../src/messages.js';
import { defaultAppealPolicy, type AppealPolicy } from '../src/policy.js';
import { receptionAppeal } from '../src/reception-appeal.js';
import { AppealCase, local } from './appeal-case.js';
import { appealWalkEnv } from './appeal-walk-env.js';
import {
  approve,
  briefToReceive,
  briefToRefuse,
  checkIn,
  delivery,
  draftDelivered,
  draftSent,
  lacking,
  listed,
  objection,
  plain,
  protocol,
  received,
  registered,
  scheduled,
  takeSlot,
  finalAnswer,
} from './commands.js';
import { everyCommand } from './walk-commands.js';
import { appealInvariants, noRefusalWithoutAHearing } from './walk-invariants.js';

type Options = ModelPathsOptions<AppealCommands, AppealContext, AppealEnv>;

type Did = Parameters<AppealCase['does']>;

/** The same appeal after more commands. */
function after(appeal: AppealCase, ...did: readonly Did[]): AppealCase {
  did.forEach((one) => appeal.does(...one));
  return appeal;
}

/** The term has run out, and nobody has told the appeal. */
function unnoticed(appeal: AppealCase): AppealCase {
  appeal.timersAreLate = true;
  return appeal;
}

/** Until nobody answered the appeal in its term, or its timer at least. */
function later(appeal: AppealCase, when: string): AppealCase {
  appeal.waitUntil(when);
  return appeal;
}

/** Reading G: under this policy alone a refusal needs no hearing. */
const exempt = { ...defaultAppealPolicy, hearingExemption: true };
const toRefuse: Did = ['2026-03-03 10:00', 'responsible', briefToRefuse];
const correction: Did = [
  '2026-03-03 10:00',
  'responsible',
  { type: 'request-correction', data: { defects: ['signature'] } },
];
const lacksEssence: Did = [
  '2026-03-03 10:00',
  'responsible',
  { type: 'request-correction', data: { defects: ['essence'] } },
];
const corrected = () => after(registered({ meets: lacking('signature') }), correction);
const delivered: Did = ['2026-03-04 10:00', 'receptionist', delivery('correction-1', '2026-03-04')];
const notDelivered = (notice: string, on: string): Did => [
  `${on} 17:00`,
  'receptionist',
  delivery(notice, on, 'failed'),
];
const sameDay = (on: string): Did => [
  `${on} 11:00`,
  'receptionist',
  {
    type: 'agree-same-day',
    data: {
      official: 'head-of-unit',
      consent: { by: 'applicant', at: local(`${on} 11:00`), channel: 'in-person' },
    },
  },
];
const cameOn = (on: string): Did => [`${on} 12:00`, 'receptionist', checkIn()];
const slotOn = (on: string, day = 'day-1'): Did => [
  '2026-03-06 11:00',
  'system',
  takeSlot(`${on} 10:00`, day),
];
const video: Did = [
  '2026-03-04 11:00',
  'responsible',
  {
    type: 'agree-to-video',
    data: { consent: { by: 'applicant', at: local('2026-03-04 11:00'), channel: 'telephone' } },
  },
];
const lost: Did = [
  '2026-03-06 10:00',
  'receptionist',
  { type: 'lose-slot', data: { day: 'day-1', reason: 'official-absent' } },
];
const oral: Did = ['2026-03-20 10:00', 'receptionist', objection('oral', '2026-03-20')];
const appointed: Did = [
  '2026-03-20 11:00',
  'responsible',
  { type: 'appoint-hearing', data: { startsAt: local('2026-03-27 10:00'), place: 'Room 2' } },
];
const held: Did = ['2026-03-27 10:30', 'responsible', { type: 'hold-hearing', data: { attended: true } }];
const signed: Did = ['2026-03-30 10:00', 'responsible', plain('sign-hearing-record')];
const answered: readonly Did[] = [
  ['2026-03-16 11:00', 'official:akim', protocol()],
  ['2026-03-30 10:00', 'system', { type: 'note-task-done', data: { task: 'task-1' } }],
  ['2026-03-30 11:00', 'responsible', finalAnswer()],
];

/** Where paths begin: each way of the appeal is explored from its middle too, so that none is long. */
const beginnings: readonly (() => AppealCase)[] = [
  () => new AppealCase(),
  registered,
  () => registered({ meets: lacking('essence') }),
  () => later(after(registered({ meets: lacking('essence') }), lacksEssence, delivered), '2026-03-14 09:00'),
  () => later(registered(), '2026-04-06 09:00'),
  corrected,
  () => after(corrected(), notDelivered('correction-1', '2026-03-04')),
  () => after(corrected(), delivered),
  () => after(registered(), sameDay('2026-03-02')),
  () => after(registered(), sameDay('2026-03-27'), cameOn('2026-03-27')),
  () => after(later(registered(), '2026-04-06 09:00'), sameDay('2026-04-06'), cameOn('2026-04-06')),
  () =>
    after(
      registered(),
      ['2026-03-03 10:00', 'responsible', briefToReceive()],
      ['2026-03-04 10:00', 'official:akim', approve],
      video,
    ),
  listed,
  () => later(listed(), '2026-04-06 09:00'),
  () => after(listed(), slotOn('2026-04-02')),
  scheduled,
  () => after(scheduled(), notDelivered('reply-1', '2026-03-05')),
  () => after(scheduled(), lost, slotOn('2026-03-18', 'day-2')),
  () => after(scheduled(), ['2026-03-16 09:50', 'receptionist', checkIn()]),
  received,
  () => after(received(), ...answered.slice(0, 1)),
  () => after(received(), ...answered),
  () => after(registered(), toRefuse),
  draftSent,
  () => after(draftSent(), notDelivered('draft-refusal-1', '2026-03-19')),
  draftDelivered,
  () => later(draftDelivered(), '2026-03-27 09:00'),
  () => after(draftDelivered(), oral),
  () => after(draftDelivered(), oral, appointed),
  () => after(draftDelivered(), oral, appointed, held),
  () => after(draftDelivered(), oral, appointed, held, signed),
];

const withoutHearing = appealInvariants.filter((one) => one !== noRefusalWithoutAHearing);

function explore({ state, stored }: AppealCase, policy?: AppealPolicy, deeper: Partial<Options> = {}) {
  const options: Options = {
    begin: { state, history: stored },
    steps: 2,
    tries: 80,
    shapes: 2,
    pauses: [0, 1, 3, 7, 24, 50, 72, 120, 170, 290, 400],
    commands: everyCommand,
    invariants: policy?.hearingExemption === true ? withoutHearing : appealInvariants,
    env: appealWalkEnv(seededRandom(1), policy),
    ...deeper,
  };
  return modelPaths(receptionAppeal, options).missed;
}

it('the reception appeal as a graph: every state, every transition, every invariant on the way', () => {
  const receivedLate = after(unnoticed(registered()), sameDay('2026-04-06'), cameOn('2026-04-06'));
  const all = [
    ...beginnings.map((begin) => explore(begin())),
    explore(after(registered({}, exempt), toRefuse), exempt),
    explore(receivedLate, undefined, { steps: 1, tries: 400 }),
  ];
  const [missed = [], ...others] = all;
  expect(missed.filter((one) => others.every((other) => other.includes(one)))).toEqual([]);
});
