import type { IsoDate } from '@qabyldau/kernel';
import type { AppealCommands } from '@qabyldau/reception-appeal';
import { addDays } from '../dates.js';
import { responsible } from '../habits/pre-review.js';
import { appealCommand } from '../intent.js';
import { appealMistake, minutesAfter, type AppealSituation } from './mistake.js';

type Extension = Extract<AppealCommands['extend-term'], { readonly step: 'by-months' }>;

const reason = 'Мән-жайларды анықтау қажет / Необходимо установить обстоятельства';

const extend =
  (change: (right: Extension, situation: AppealSituation<unknown>) => AppealCommands['extend-term']) =>
  (situation: AppealSituation<unknown>) => {
    const { world, file, random } = situation;
    if (file.answered || file.missed) return undefined;
    const signatory = world.roster.decider(random);
    const dueOn = world.calendar.nextWorkingDay(addDays(world.today, 40));
    const right: Extension = { step: 'by-months', reason, signatory: signatory.id, dueOn };
    return appealCommand(signatory, file.caseId, 'extend-term', change(right, situation));
  };

const unitHead = ({ world, file, random }: AppealSituation<unknown>) =>
  world.roster.competent('official', file.topic, random).id;

const refuseNow = ({ world, file, random }: AppealSituation<unknown>) =>
  file.state === 'hearing'
    ? appealCommand(world.roster.decider(random), file.caseId, 'refuse-reception', {})
    : undefined;

const remarkOn = ({ world, file }: AppealSituation<unknown>, filedOn: IsoDate) =>
  file.state === 'hearing'
    ? appealCommand(responsible(world, file), file.caseId, 'enter-record-remarks', {
        filedOn,
        answer: 'accepted',
      })
    : undefined;

/** Brief, extension, hearing and refusal (P26, P30, P32, P33). */
export const briefMistakes = [
  appealMistake('brief-prepared', 0.003, 'head-decides', (situation) => {
    const { world, file, data } = situation;
    return file.state === 'briefed' && data.official !== undefined
      ? appealCommand(world.roster.as(unitHead(situation), 'official'), file.caseId, 'approve-reception', {
          official: data.official,
        })
      : undefined;
  }),
  appealMistake('brief-prepared', 0.003, 'not-a-receiving-official', ({ world, file, data, random }) =>
    file.state === 'briefed' && data.proposal === 'receive'
      ? appealCommand(world.roster.decider(random), file.caseId, 'approve-reception', {
          official: world.roster.any('executor', random).id,
        })
      : undefined,
  ),
  appealMistake('responsible-assigned', 0.1, 'not-for-a-centre', ({ world, file }) =>
    file.venue === 'CENTRE' && file.state === 'pre-review' && world.office.kind === 'AKIM_OFFICE'
      ? appealCommand(responsible(world, file), file.caseId, 'prepare-brief', {
          proposal: 'receive',
          official: world.roster.head.id,
        })
      : undefined,
  ),
  appealMistake('term-extended', 0.08, 'already-extended', ({ world, file, random }) => {
    const signatory = world.roster.decider(random);
    return appealCommand(signatory, file.caseId, 'extend-term', {
      step: 'to-30-days',
      reason,
      signatory: signatory.id,
    });
  }),
  appealMistake(
    'brief-prepared',
    0.003,
    'signatory-may-not-extend',
    extend((right, situation) => ({ ...right, signatory: unitHead(situation) })),
  ),
  appealMistake(
    'brief-prepared',
    0.003,
    'extension-without-reason',
    extend((right) => ({ ...right, reason: ' ' })),
  ),
  appealMistake(
    'brief-prepared',
    0.003,
    'extension-too-long',
    extend((right, { world }) => ({ ...right, dueOn: addDays(world.today, 80) })),
  ),
  appealMistake(
    'brief-prepared',
    0.003,
    'extension-not-later',
    extend((right, { world }) => ({ ...right, dueOn: world.calendar.addWorkingDays(world.today, 1) })),
  ),
  appealMistake('brief-prepared', 0.08, 'hearing-needed', ({ world, file, data, random }) =>
    data.proposal === 'refuse'
      ? appealCommand(world.roster.decider(random), file.caseId, 'refuse-reception', {})
      : undefined,
  ),
  appealMistake('draft-refusal-sent', 0.1, 'draft-not-delivered', ({ world, file, random }) =>
    file.state === 'hearing'
      ? appealCommand(world.roster.decider(random), file.caseId, 'refuse-reception', {})
      : undefined,
  ),
  appealMistake('notice-delivered', 0.1, 'objection-window-open', ({ world, file, data, random }) =>
    data.objection !== undefined && file.state === 'hearing'
      ? appealCommand(world.roster.decider(random), file.caseId, 'refuse-reception', {})
      : undefined,
  ),
  appealMistake(
    'notice-delivered',
    0.15,
    'refusal-too-soon',
    ({ world, file, random }) =>
      file.state === 'hearing' && !file.awaitsHearing
        ? appealCommand(world.roster.decider(random), file.caseId, 'refuse-reception', {})
        : undefined,
    ({ data }) => data.objection && minutesAfter(data.objection.dueAt, 12),
  ),
  appealMistake(
    'notice-delivered',
    0.15,
    'objection-too-late',
    ({ world, file, random }) =>
      file.state === 'hearing'
        ? appealCommand(world.roster.any('receptionist', random), file.caseId, 'file-objection', {
            form: 'written',
            filedOn: world.today,
          })
        : undefined,
    ({ world, data }) =>
      data.objection &&
      world.calendar.instantAt(world.calendar.addWorkingDays(data.objection.dueOn, 1), '09:01'),
  ),
  appealMistake('objection-filed', 0.3, 'oral-hearing-not-held', ({ world, file, data, random }) =>
    data.form === 'oral' && file.state === 'hearing'
      ? appealCommand(world.roster.decider(random), file.caseId, 'refuse-reception', {})
      : undefined,
  ),
  appealMistake('objection-filed', 0.3, 'hearing-in-the-past', ({ world, file, data }) =>
    data.form === 'oral' && file.state === 'hearing'
      ? appealCommand(responsible(world, file), file.caseId, 'appoint-hearing', {
          startsAt: world.calendar.instantAt(world.today, '08:30'),
          place: 'Кіші мәжіліс залы / Малый зал заседаний',
        })
      : undefined,
  ),
  appealMistake('objection-filed', 0.3, 'hearing-outside-working-hours', ({ world, file, data }) =>
    data.form === 'oral' && file.state === 'hearing'
      ? appealCommand(responsible(world, file), file.caseId, 'appoint-hearing', {
          startsAt: world.calendar.instantAt(world.calendar.addWorkingDays(world.today, 1), '20:00'),
          place: 'Кіші мәжіліс залы / Малый зал заседаний',
        })
      : undefined,
  ),
  appealMistake('hearing-held', 0.3, 'record-not-signed', (situation) =>
    situation.data.attended ? refuseNow(situation) : undefined,
  ),
  appealMistake('hearing-held', 0.3, 'no-record-to-remark-on', (situation) =>
    situation.data.attended ? remarkOn(situation, situation.world.today) : undefined,
  ),
  appealMistake('hearing-record-signed', 0.3, 'remarks-awaited', refuseNow),
  appealMistake('hearing-record-signed', 0.3, 'remarks-out-of-term', (situation) =>
    remarkOn(situation, addDays(situation.world.today, -1)),
  ),
  appealMistake('hearing-appointed', 0.3, 'hearing-not-begun', ({ world, file }) =>
    appealCommand(responsible(world, file), file.caseId, 'hold-hearing', { attended: true }),
  ),
  appealMistake(
    'hearing-appointed',
    0.9,
    'not-duly-notified',
    ({ world, file }) =>
      file.noticeChannel === 'registered-letter' && file.state === 'hearing'
        ? appealCommand(responsible(world, file), file.caseId, 'hold-hearing', { attended: false })
        : undefined,
    ({ data }) => minutesAfter(data.startsAt, 12),
  ),
  appealMistake('appeal-listed', 0.002, 'no-record-to-sign', ({ world, file }) =>
    file.state === 'listed'
      ? appealCommand(responsible(world, file), file.caseId, 'sign-hearing-record', {})
      : undefined,
  ),
];
