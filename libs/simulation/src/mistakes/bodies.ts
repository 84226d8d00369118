import { builtIn, templateSpec, type BodyCommands, type BodyEvents } from '@qabyldau/body';
import { addDays, daysBetween } from '../dates.js';
import { bodyCommand, type Intent } from '../intent.js';
import { editor } from '../habits/schedules.js';
import type { World } from '../world.js';
import { mistakesOf, nobodyYet } from './mistake.js';

const bodyMistake = mistakesOf<BodyEvents>('body');
type Establishment = BodyCommands['establish-body'];
type Appointment = BodyCommands['appoint-employee'];

const establish =
  (id: string, change: (today: Establishment['internalAct']['date']) => object) =>
  (world: World): Intent => {
    const { name } = world.office;
    const internalAct = { number: '1/DEMO', date: addDays(world.today, -30) };
    const right = { name, kind: 'CENTRAL_BODY', presidentSubordinate: false, region: '99', internalAct };
    const data = { ...right, ...change(world.today) } as unknown as Establishment;
    return bodyCommand(editor(world), `jana-${id}`, 'establish-body', data as never);
  };

const appoint =
  (change: object) =>
  (world: World): Intent => {
    const right: Appointment = {
      employee: nobodyYet(world),
      unit: 'control',
      roles: ['controller'],
      position: { kk: 'Маман', ru: 'Специалист', en: 'Specialist' },
    };
    return bodyCommand(editor(world), world.body, 'appoint-employee', { ...right, ...change });
  };

const command =
  <T extends keyof BodyCommands>(type: T, data: (world: World) => BodyCommands[T]) =>
  (world: World): Intent =>
    bodyCommand(editor(world), world.body, type, data(world) as never);

const template = (kind: string, text: string) =>
  command('adopt-template', () => ({ kind, language: 'kk' as const, text }));

const regime = (world: World, from: number, to: number, actOn: number) => ({
  from: addDays(world.today, from),
  to: addDays(world.today, to),
  act: { number: 'Ш-9/DEMO', date: addDays(world.today, actOn) },
  circumstance: 'emergency' as const,
});

/** cl. 4, P1, P2, P14: what an administrator gets wrong once in a year. */
const once: Readonly<Record<string, (world: World) => Intent>> = {
  'kind-outside-the-regulation': establish('a', () => ({ kind: 'GENERAL_PROSECUTOR' })),
  'internal-act-not-yet-adopted': establish('b', (today) => ({
    internalAct: { number: '1/DEMO', date: addDays(today, 10) },
  })),
  'akim-office-answers-to-no-president': establish('c', () => ({
    kind: 'AKIM_OFFICE',
    presidentSubordinate: true,
  })),
  'organisation-without-a-body': establish('d', () => ({ kind: 'STATE_ORGANISATION' })),
  'only-organisations-have-a-parent': establish('e', () => ({ parent: 'sapa' })),
  'unknown-template-kind': template('шақыру', 'Мәтін'),
  'unknown-placeholder': template('ticket', `${builtIn('ticket', 'kk')}\n{kofe}`),
  'obligatory-part-missing': template('ticket', '# Талон'),
  'table-not-alone': template(
    'reception-list',
    templateSpec('reception-list').blocks.reduce(
      (text, block) => text.replace(`{${block}}`, `Тізім: {${block}}`),
      builtIn('reception-list', 'kk'),
    ),
  ),
  'unit-exists': command('add-unit', ({ office: { name } }) => ({ unit: 'control', name })),
  'names-itself': command('name-other-body', ({ body: otherBody, office: { name } }) => ({
    otherBody,
    name,
  })),
  'unknown-unit': appoint({ unit: 'жоқ' }),
  'already-serving': (world) => appoint({ employee: world.roster.head.id })(world),
  'rank-without-office': appoint({ rank: 5 }),
  'rank-of-another-kind-of-body': (world) =>
    appoint({ roles: ['official'], rank: world.office.kind === 'AKIM_OFFICE' ? 1 : 2 })(world),
  'no-deputy-of-this-rank': appoint({ roles: ['official'], rank: 5, deputy: true }),
  'absence-of-another': (world) => {
    const unitHead = world.roster.officials.find(({ rank }) => rank === 5)?.id ?? '';
    return bodyCommand(world.roster.as(unitHead, 'official'), world.body, 'record-absence', {
      employee: world.roster.head.id,
      from: addDays(world.today, 1),
      to: addDays(world.today, 2),
      reason: 'leave',
    });
  },
  'unknown-employee': command('release-employee', () => ({ employee: 'e999' })),
  'unknown-parameter': command('set-policy', () => ({ parameter: 'coffeeBreak', value: 15 })),
  'value-outside-bounds': command('set-policy', () => ({ parameter: 'correctionDays', value: 60 })),
  'value-not-a-switch': command('set-policy', () => ({ parameter: 'hearingExemption', value: 'иә' })),
  'internal-act-older': command('adopt-internal-act', () => ({
    number: 'ҮЛГІ-0/DEMO',
    date: '2023-04-28' as never,
  })),
  'restrictions-are-for-heads': (world) => {
    const unitHead = world.roster.officials.find(({ rank }) => rank === 5)?.id ?? '';
    const who = world.roster.as(unitHead, 'official');
    return bodyCommand(who, world.body, 'introduce-restrictions', regime(world, 3, 5, 0));
  },
  'days-out-of-order': command('introduce-restrictions', (world) => regime(world, 5, 3, 0)),
  'act-on-restrictions-not-yet-adopted': command('introduce-restrictions', (world) => regime(world, 3, 5, 2)),
};

/** Plans each of them for some day of the period; where it is short, a part of them. */
export function planAdministratorsMistakes(world: World): void {
  const { options } = world;
  const length = daysBetween(options.from, options.to);
  if (world.office.kind !== 'AKIM_OFFICE') return;
  for (const [meets, tries] of Object.entries(once)) {
    const random = world.random.fork('administrator', meets);
    if (!random.chance(length / 330)) continue;
    const day = addDays(options.from, random.between(2, Math.max(3, length - 5)));
    world.plan(world.hours.on(day, random), () => ({ ...tries(world), expects: meets }));
  }
}

/** P14: one regime at a time; what has ended cannot be ended. */
export const bodyMistakes = [
  bodyMistake('restrictions-introduced', 0.7, 'restrictions-already-in-force', ({ world, data }) =>
    bodyCommand(editor(world), world.body, 'introduce-restrictions', data),
  ),
  bodyMistake('absence-recorded', 0.2, 'no-restrictions-in-force', ({ world }) =>
    bodyCommand(editor(world), world.body, 'lift-restrictions', {
      to: addDays(world.today, 400),
      act: { number: 'Ш-8/DEMO', date: world.today },
    }),
  ),
];
