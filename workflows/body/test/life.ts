import type { CommandOf } from '@qabyldau/engine';
import {
  walkCalendar,
  walkEnv,
  type Invariant,
  type Life,
  type Random,
  type WalkPoint,
} from '@qabyldau/engine-testing';
import { epochOf, instantOf } from '@qabyldau/kernel';
import { body, builtIn, type BodyCommands, type BodyEnv } from '../src/index.js';
import type { BodyContext } from '../src/machine.js';

const text = (words: string) => ({ kk: words, ru: words, en: words });

function anyCommand({ at, possible }: WalkPoint<BodyContext>, random: Random): CommandOf<BodyCommands> {
  const day = (low: number, high: number) =>
    walkCalendar.localDate(instantOf(epochOf(at) + random.integer(low, high) * 86_400_000));
  const act = { number: String(random.integer(1, 9)), date: day(-9, 1) };
  const [from, to] = [day(0, 9), day(5, 20)];
  const employee = random.pick(['e-1', 'e-2']);
  const make: { readonly [T in keyof BodyCommands]: () => CommandOf<BodyCommands> } = {
    'establish-body': () => ({
      type: 'establish-body',
      data: {
        name: text('Body'),
        kind: random.pick(['CENTRAL_BODY', 'AKIM_OFFICE'] as const),
        presidentSubordinate: random.chance(0.3),
        region: '99',
        internalAct: act,
      },
    }),
    'add-unit': () => ({
      type: 'add-unit',
      data: { unit: random.pick(['land', 'roads']), name: text('Unit') },
    }),
    'name-other-body': () => ({
      type: 'name-other-body',
      data: { otherBody: random.pick(['police', 'revenue']), name: text(random.pick(['Police', 'Revenue'])) },
    }),
    'appoint-employee': () => ({
      type: 'appoint-employee',
      data: { employee, unit: 'land', roles: ['responsible'], position: text('Clerk') },
    }),
    'release-employee': () => ({ type: 'release-employee', data: { employee } }),
    'set-policy': () => ({
      type: 'set-policy',
      data: { parameter: 'correctionDays', value: random.integer(0, 12) },
    }),
    'adopt-internal-act': () => ({ type: 'adopt-internal-act', data: act }),
    'introduce-restrictions': () => ({
      type: 'introduce-restrictions',
      data: { from, to: random.pick([to, undefined]), act, circumstance: 'quarantine' },
    }),
    'lift-restrictions': () => ({ type: 'lift-restrictions', data: { to, act } }),
    'adopt-template': () => ({
      type: 'adopt-template',
      data: { kind: 'ticket', language: 'kk', text: `${builtIn('ticket', 'kk')}\n` },
    }),
    'state-contacts': () => ({ type: 'state-contacts', data: { phone: `+7 7172 00 00 0${act.number}` } }),
    'record-absence': () => ({ type: 'record-absence', data: { employee, from, to, reason: 'leave' } }),
    'note-planned-reception': () => ({
      type: 'note-planned-reception',
      data: {
        workflow: 'reception-day',
        caseId: 'day-1',
        official: 'e-1',
        on: from,
        video: random.chance(0.5),
      },
    }),
  };
  return make[random.pick(possible) as keyof BodyCommands]();
}

/** P14: no day lies under two restrictions. */
const restrictionsDoNotOverlap: Invariant = ({ snapshot }) => {
  const { restrictions } = snapshot.context as BodyContext;
  const twice = restrictions.find(({ to }, place) => {
    const next = restrictions[place + 1];
    return next !== undefined && (to === null || next.from <= to);
  });
  return twice && `restrictions from ${twice.from} overlap`;
};

/** What may happen to one body. It has no end. */
export const life: Life<BodyCommands, BodyContext, BodyEnv> = {
  commands: anyCommand,
  invariants: [restrictionsDoNotOverlap],
  env: (at, { type }) => walkEnv(at, type, body.verbs[type].by[0]),
};
