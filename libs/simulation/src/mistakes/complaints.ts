import type { ComplaintCommands, ComplaintEvents } from '@qabyldau/complaint';
import { derivedId } from '@qabyldau/kernel';
import { addDays } from '../dates.js';
import { responsible } from '../habits/pre-review.js';
import { complaintCommand } from '../intent.js';
import { minutesAfter, mistakesOf, type Situation } from './mistake.js';

const complaintMistake = mistakesOf<ComplaintEvents>('complaint');
type Filed = Situation<ComplaintEvents['complaint-filed']>;
type Forwarded = Situation<ComplaintEvents['complaint-forwarded']>;

const file =
  (name: string, change: (situation: Filed) => Partial<ComplaintCommands['file-complaint']>) =>
  (situation: Filed) => {
    const { world, random, caseId, data } = situation;
    const { filedOn: _, window: __, late: ___, forward: ____, ...right } = data;
    return complaintCommand(
      world.roster.any('receptionist', random),
      derivedId('wrong complaint', caseId, name),
      'file-complaint',
      { ...right, ...change(situation) },
    );
  };

const grant =
  (change: (today: ComplaintCommands['grant-in-full']['act']['date']) => object) =>
  ({ world, caseId, random }: Filed) => {
    const right = { act: { number: '8/DEMO', date: world.today }, inFull: true };
    return complaintCommand(world.roster.decider(random), caseId, 'grant-in-full', {
      ...right,
      ...change(world.today),
    });
  };

const deliver =
  (notice: (given: string) => string, days: number) =>
  ({ world, caseId, data, random }: Forwarded) =>
    complaintCommand(world.roster.any('receptionist', random), caseId, 'record-delivery', {
      notice: notice(data.notice),
      outcome: 'delivered',
      on: addDays(world.today, days),
      channel: 'in-hand',
      proof: 'demo',
    });

/** Code art. 66, 83, 91, 92. */
export const complaintMistakes = [
  complaintMistake(
    'complaint-filed',
    0.1,
    'own-act',
    file('own', ({ world }) => ({ superior: world.body })),
  ),
  complaintMistake(
    'complaint-filed',
    0.1,
    'act-not-known-yet',
    file('early', ({ world }) => ({ knownOn: addDays(world.today, 5) })),
  ),
  complaintMistake('complaint-filed', 0.1, 'file-stays-behind', ({ world, caseId }) => {
    const known = world.complaints.get(caseId);
    return (
      known &&
      complaintCommand(responsible(world, known.file), caseId, 'forward-complaint', { withFile: false })
    );
  }),
  complaintMistake(
    'complaint-filed',
    0.1,
    'granted-in-part',
    grant(() => ({ inFull: false })),
  ),
  complaintMistake(
    'complaint-filed',
    0.1,
    'date-in-future',
    grant((today) => ({ act: { number: '8/DEMO', date: addDays(today, 1) } })),
  ),
  complaintMistake(
    'complaint-filed',
    0.3,
    'forwarding-term-over',
    (situation) =>
      situation.world.complaints.get(situation.caseId)?.fate === 'late'
        ? grant(() => ({}))(situation)
        : undefined,
    ({ data }) => minutesAfter(data.forward.dueAt, 12),
  ),
  complaintMistake(
    'complaint-forwarded',
    0.1,
    'no-such-notice',
    deliver(() => 'complaint-99', 0),
  ),
  complaintMistake(
    'complaint-forwarded',
    0.1,
    'delivered-before-sent',
    deliver((notice) => notice, -1),
  ),
];
