import { derivedId } from '@qabyldau/kernel';
import type { MotionCommands, MotionEvents, MotionKind } from '@qabyldau/motion';
import { addDays } from '../dates.js';
import { decision } from '../habits/motions.js';
import { motionCommand } from '../intent.js';
import { mistakesOf, type Situation } from './mistake.js';

const motionMistake = mistakesOf<MotionEvents>('motion');
type Filed = Situation<MotionEvents['motion-filed']>;
type Told = Situation<MotionEvents['participant-told']>;

const room = ({ world, random }: Situation<unknown>) => world.roster.any('receptionist', random);

const file = (name: string, change: Partial<MotionCommands['file-motion']>) => (situation: Filed) => {
  const { filedOn: _, decide: __, ...right } = situation.data;
  const { employee: ___, decision: ____, ...bare } = right;
  return motionCommand(room(situation), derivedId('wrong motion', situation.caseId, name), 'file-motion', {
    ...bare,
    ...change,
  });
};

/** The right decision, made wrong in one place; the right one comes later. */
const decide =
  (
    kinds: readonly MotionKind[],
    change: (
      situation: Filed,
    ) => Partial<MotionCommands['decide-motion']> & { readonly by?: string | undefined },
  ) =>
  (situation: Filed) => {
    const { world, caseId, data, random } = situation;
    const right = decision(world, caseId, random);
    if (right === undefined || !kinds.includes(data.kind)) return undefined;
    const { by, ...changed } = change(situation);
    const who = by === undefined ? right.who : world.roster.as(by, 'official');
    return motionCommand(who, caseId, 'decide-motion', { ...right.data, ...changed });
  };

const anyKind: readonly MotionKind[] = ['file-access', 'recusal', 'slip', 'explanation'];
const officialNamed = ({ world, data }: Filed): boolean =>
  world.roster.officials.some(({ id }) => id === data.employee);

const deliver = (notice: (given: string) => string, days: number) => (situation: Told) =>
  motionCommand(room(situation), situation.caseId, 'record-delivery', {
    notice: notice(situation.data.notice),
    outcome: 'delivered',
    on: addDays(situation.world.today, days),
    channel: 'in-hand',
    proof: 'demo',
  });

/** Code art. 67, 75, 82. */
export const motionMistakes = [
  motionMistake('motion-filed', 0.1, 'nobody-named', file('nobody', { kind: 'recusal' })),
  motionMistake('motion-filed', 0.1, 'no-decision-named', file('nothing', { kind: 'slip' })),
  motionMistake(
    'motion-filed',
    0.15,
    'refusal-without-reason',
    decide(anyKind, () => ({ outcome: 'refused', reason: ' ' })),
  ),
  motionMistake('motion-filed', 0.6, 'own-recusal', (situation) =>
    officialNamed(situation)
      ? decide(['recusal'], ({ data }) => ({ by: data.employee }))(situation)
      : undefined,
  ),
  motionMistake('motion-filed', 0.6, 'superior-act-missing', (situation) =>
    officialNamed(situation)
      ? decide(['recusal'], () => ({ superiorAct: undefined, outcome: 'refused', reason: 'Негіз жоқ' }))(
          situation,
        )
      : undefined,
  ),
  motionMistake('motion-filed', 0.3, 'superior-decides', (situation) => {
    const { world, data } = situation;
    const equal = world.roster.all('responsible').find(({ id }) => id !== data.employee);
    return officialNamed(situation)
      ? undefined
      : decide(['recusal'], () => ({ by: equal?.id, outcome: 'refused', reason: 'Негіз жоқ' }))(situation);
  }),
  motionMistake('motion-filed', 0.3, 'replaced-by-the-same', (situation) =>
    officialNamed(situation)
      ? undefined
      : decide(['recusal'], ({ data }) => ({ outcome: 'granted', replacement: data.employee }))(situation),
  ),
  motionMistake(
    'motion-filed',
    0.3,
    'protected-parts-not-checked',
    decide(['file-access'], () => ({ outcome: 'granted', protectedPartsChecked: false })),
  ),
  motionMistake(
    'motion-filed',
    0.3,
    'substance-would-change',
    decide(['slip', 'explanation'], () => ({ outcome: 'granted', changesSubstance: true })),
  ),
  motionMistake('participant-told', 0.12, 'notice-on-its-way', (situation) =>
    motionCommand(room(situation), situation.caseId, 'tell-participant', {}),
  ),
  motionMistake(
    'participant-told',
    0.12,
    'date-in-future',
    deliver((notice) => notice, 1),
  ),
  motionMistake(
    'participant-told',
    0.12,
    'delivered-before-sent',
    deliver((notice) => notice, -1),
  ),
  motionMistake(
    'participant-told',
    0.12,
    'no-such-notice',
    deliver(() => 'motion-99', 0),
  ),
];
