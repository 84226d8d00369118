import { addDays } from '../dates.js';
import { isSpoken } from '../citizens/request.js';
import { responsible } from '../habits/pre-review.js';
import { appealCommand, applicantCommand } from '../intent.js';
import { applicantOf } from '@qabyldau/applicant';
import { derivedId } from '@qabyldau/kernel';
import type { AppealFile } from '../appeal-file.js';
import type { Random } from '../random/random.js';
import type { World } from '../world.js';
import { deciding } from '../text/bodies.js';
import type { AppealCommands, AppealEvents } from '@qabyldau/reception-appeal';
import { appealMistake, minutesAfter, nobodyYet, type AppealSituation } from './mistake.js';

type Assigned = AppealSituation<AppealEvents['responsible-assigned']>;
type Termination = AppealCommands['terminate-appeal'];

const first = ({ file }: Assigned): boolean => file.state === 'pre-review' && file.briefs === 0;

const terminate =
  (change: (right: Termination, today: Termination['decidedOn']) => Termination) => (situation: Assigned) => {
    const { world, file, random } = situation;
    if (!first(situation)) return undefined;
    const { today } = world;
    const act = {
      number: '17/DEMO',
      on: addDays(today, -90),
      by: deciding.court,
      inForceOn: addDays(today, -60),
    };
    const right: Termination = { ground: 'court-act', act, sameSubjectAndGrounds: true, decidedOn: today };
    return appealCommand(world.roster.decider(random), file.caseId, 'terminate-appeal', change(right, today));
  };

const link = (world: World, file: AppealFile, random: Random, earlier: string) =>
  applicantCommand(
    world.roster.any('receptionist', random),
    applicantOf(world.body, file.subject),
    'link-matters',
    { appeal: file.caseId, earlier, as: 'same-matter' },
  );

const consult =
  (data: { readonly consulted: boolean; readonly declined: boolean }) =>
  ({ world, file, random }: Assigned) =>
    file.state === 'pre-review'
      ? appealCommand(world.roster.any('receptionist', random), file.caseId, 'decline-sign-up', {
          ...data,
          on: world.today,
        })
      : undefined;

const sameDay =
  (
    change: (
      right: AppealCommands['agree-same-day'],
      situation: AppealSituation<unknown>,
    ) => AppealCommands['agree-same-day'],
  ) =>
  (situation: AppealSituation<unknown>) => {
    const { world, file, random } = situation;
    if (file.state !== 'pre-review' || !['ORAL', 'PAPER_IN_PERSON'].includes(file.channel)) return undefined;
    const right: AppealCommands['agree-same-day'] = {
      official: world.roster.competent('official', file.topic, random).id,
      consent: { by: file.represented ? 'representative' : 'applicant', at: world.now, channel: 'in-person' },
    };
    return appealCommand(
      world.roster.any('receptionist', random),
      file.caseId,
      'agree-same-day',
      change(right, situation),
    );
  };

/** Before the brief: correction, early ends, the same day (P3, P5, P6, P15, P38). */
export const intakeMistakes = [
  appealMistake('appeal-registered', 0.002, 'linked-to-itself', ({ world, file, random }) =>
    link(world, file, random, file.caseId),
  ),
  appealMistake('appeal-registered', 0.002, 'not-an-appeal-of-this-applicant', ({ world, file, random }) =>
    link(world, file, random, derivedId('nobody', file.caseId)),
  ),
  appealMistake('responsible-assigned', 0.002, 'before-the-appeal', ({ world, file, random }) =>
    file.state === 'pre-review'
      ? appealCommand(world.roster.any('receptionist', random), file.caseId, 'withdraw-appeal', {
          statementOn: addDays(world.today, -30),
        })
      : undefined,
  ),
  appealMistake('responsible-assigned', 0.002, 'not-serving-here', ({ world, file, random }) =>
    file.state === 'pre-review'
      ? appealCommand(world.roster.any('receptionist', random), file.caseId, 'assign-responsible', {
          employee: nobodyYet(world),
        })
      : undefined,
  ),
  appealMistake('responsible-assigned', 0.002, 'no-defect-named', ({ world, file }) =>
    file.state === 'pre-review'
      ? appealCommand(responsible(world, file), file.caseId, 'request-correction', { defects: [] })
      : undefined,
  ),
  appealMistake('correction-requested', 0.05, 'notice-on-its-way', ({ world, file }) =>
    appealCommand(responsible(world, file), file.caseId, 'request-correction', { defects: file.defects }),
  ),
  appealMistake('correction-requested', 0.05, 'correction-notice-not-delivered', ({ world, file }) =>
    appealCommand(responsible(world, file), file.caseId, 'return-appeal', {}),
  ),
  appealMistake('notice-delivered', 0.05, 'correction-term-running', ({ world, file, data }) =>
    data.correction !== undefined && file.state === 'awaiting-correction'
      ? appealCommand(responsible(world, file), file.caseId, 'return-appeal', {})
      : undefined,
  ),
  appealMistake('responsible-assigned', 0.05, 'essence-not-stated', ({ world, file, random }) =>
    file.defects.includes('essence') && file.state === 'pre-review'
      ? appealCommand(responsible(world, file), file.caseId, 'prepare-brief', {
          proposal: 'receive',
          official: world.roster.competent('official', file.topic, random).id,
        })
      : undefined,
  ),
  appealMistake('responsible-assigned', 0.002, 'essence-is-stated', (situation) =>
    first(situation) && !situation.file.defects.includes('essence')
      ? appealCommand(
          responsible(situation.world, situation.file),
          situation.caseId,
          'leave-without-consideration',
          { reason: 'essence-absent' },
        )
      : undefined,
  ),
  appealMistake('responsible-assigned', 0.15, 'correction-comes-first', ({ world, file }) =>
    file.defects.includes('essence') && file.state === 'pre-review'
      ? appealCommand(responsible(world, file), file.caseId, 'leave-without-consideration', {
          reason: 'essence-absent',
        })
      : undefined,
  ),
  appealMistake('notice-delivered', 0.15, 'essence-may-still-come', ({ world, file, data }) =>
    data.correction !== undefined && file.defects.includes('essence') && file.state === 'awaiting-correction'
      ? appealCommand(responsible(world, file), file.caseId, 'leave-without-consideration', {
          reason: 'essence-absent',
        })
      : undefined,
  ),
  appealMistake('responsible-assigned', 0.15, 'responsible-finds-it-empty', ({ world, file, random }) => {
    if (!file.defects.includes('essence') || file.state !== 'pre-review') return undefined;
    const others = world.roster.all('responsible').filter(({ id }) => id !== file.responsible);
    const who = world.roster.as(random.pick(others).id, 'responsible');
    return appealCommand(who, file.caseId, 'leave-without-consideration', { reason: 'plainly-empty' });
  }),
  appealMistake('responsible-assigned', 0.002, 'redirected-to-own-body', (situation) => {
    const { world, file } = situation;
    const data = { to: world.body, scope: 'whole' } as const;
    return first(situation)
      ? appealCommand(responsible(world, file), file.caseId, 'redirect-appeal', data)
      : undefined;
  }),
  appealMistake('responsible-assigned', 0.002, 'other-body-not-named', (situation) => {
    const { world, file } = situation;
    const data = { to: 'labour-inspection', scope: 'whole' } as const;
    return first(situation)
      ? appealCommand(responsible(world, file), file.caseId, 'redirect-appeal', data)
      : undefined;
  }),
  appealMistake('responsible-assigned', 0.002, 'part-not-named', (situation) => {
    const { world, file } = situation;
    const data = { to: deciding.body, scope: 'part' } as const;
    return first(situation)
      ? appealCommand(responsible(world, file), file.caseId, 'redirect-appeal', data)
      : undefined;
  }),
  appealMistake(
    'responsible-assigned',
    0.002,
    'act-not-named',
    terminate((right) => ({ ...right, act: { ...right.act, number: '' } })),
  ),
  appealMistake(
    'responsible-assigned',
    0.002,
    'same-subject-not-documented',
    terminate((right) => ({ ...right, sameSubjectAndGrounds: false })),
  ),
  appealMistake(
    'responsible-assigned',
    0.002,
    'court-act-without-force',
    terminate(({ act: { inForceOn: _, ...act }, ...right }) => ({ ...right, act })),
  ),
  appealMistake(
    'responsible-assigned',
    0.002,
    'court-act-not-in-force',
    terminate((right, today) => ({ ...right, act: { ...right.act, inForceOn: addDays(today, 12) } })),
  ),
  appealMistake('responsible-assigned', 0.002, 'earlier-appeal-not-named', (situation) =>
    first(situation)
      ? appealCommand(responsible(situation.world, situation.file), situation.caseId, 'return-at-once', {
          ground: 'identical',
        })
      : undefined,
  ),
  appealMistake('responsible-assigned', 0.002, 'new-arguments', (situation) =>
    first(situation)
      ? appealCommand(responsible(situation.world, situation.file), situation.caseId, 'return-at-once', {
          ground: 'identical',
          earlier: '2025-000017',
          newArguments: true,
        })
      : undefined,
  ),
  appealMistake(
    'responsible-assigned',
    0.002,
    'not-consulted',
    consult({ consulted: false, declined: true }),
  ),
  appealMistake(
    'responsible-assigned',
    0.002,
    'sign-up-not-declined',
    consult({ consulted: true, declined: false }),
  ),
  appealMistake(
    'appeal-registered',
    0.012,
    'not-an-authorised-unit-head',
    sameDay((right, { world }) => ({ ...right, official: world.roster.head.id })),
  ),
  appealMistake(
    'appeal-registered',
    0.012,
    'consent-of-another-day',
    sameDay((right, { world }) => ({
      ...right,
      consent: { ...right.consent, at: minutesAfter(world.now, -1440) },
    })),
  ),
  appealMistake(
    'appeal-registered',
    0.02,
    'outside-working-hours',
    sameDay((right) => right),
    ({ world, file }) =>
      isSpoken(file.channel) || file.channel === 'PAPER_IN_PERSON'
        ? world.calendar.instantAt(world.today, '18:41')
        : undefined,
  ),
  appealMistake('applicant-checked-in', 0.02, 'agreed-to-another-official', ({ world, file }) =>
    file.startsAt === undefined && file.state === 'checked-in'
      ? appealCommand(world.roster.as(world.roster.head.id, 'official'), file.caseId, 'receive-applicant', {
          official: world.roster.head.id,
        })
      : undefined,
  ),
];
