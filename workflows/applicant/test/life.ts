import { readData, type BaseEnv, type CommandOf } from '@qabyldau/engine';
import { walkEnv, type Invariant, type Life, type Random, type WalkPoint } from '@qabyldau/engine-testing';
import { applicant, type ApplicantCommands, type ApplicantEvents, type Matter } from '../src/index.js';
import type { ApplicantContext } from '../src/machine.js';

const topics = ['water', 'water', 'roads', 'other', undefined];
const employees = ['employee-1', 'employee-2', 'employee-3'];

function anyCommand(
  { possible }: WalkPoint<ApplicantContext>,
  random: Random,
): CommandOf<ApplicantCommands> | undefined {
  const verbs = random.chance(0.1) ? Object.keys(applicant.verbs) : possible;
  const appeal = () => `appeal-${random.integer(1, 5)}`;
  const matter = (): Matter => {
    const own = appeal();
    const topic = random.pick(topics);
    return { appeal: own, number: `number of ${own}`, ...(topic === undefined ? {} : { topic }) };
  };
  switch (random.pick(verbs) as keyof ApplicantCommands) {
    case 'note-appeal':
      return { type: 'note-appeal', data: matter() };
    case 'consider-matter':
      return {
        type: 'consider-matter',
        data: {
          ...matter(),
          employees: [random.pick(employees)],
          as: random.pick(['executor', 'drafter', 'approver'] as const),
          given: random.chance(0.6),
          override: random.chance(0.2),
        },
      };
    case 'forget-consideration':
      return { type: 'forget-consideration', data: { appeal: appeal() } };
    case 'link-matters':
      return { type: 'link-matters', data: { appeal: appeal(), earlier: appeal(), as: 'same-matter' } };
  }
}

type Noted = ApplicantEvents['consideration-noted'];

/** P37: who had another appeal on the same topic gets none again, unless what was before is noted with it. */
const nobodyConsidersTwiceUnseen: Invariant = (_, history) => {
  const last = history.at(-1);
  if (last?.type !== 'earlier-consideration-found.v1') return undefined;
  const { appeal, before } = readData(last) as ApplicantEvents['earlier-consideration-found'];
  const noted = history
    .filter(({ type }) => type === 'consideration-noted.v1')
    .map((event) => readData(event) as Noted);
  return before.every(({ employee, number }) =>
    noted.some((one) => one.employees.includes(employee) && one.number === number && one.appeal !== appeal),
  )
    ? undefined
    : `found for ${appeal} what nobody noted`;
};

/** Each part that somebody has in an appeal is noted once, or taken back in between. */
const nothingIsNotedTwice: Invariant = ({ snapshot }) => {
  const { appeals } = snapshot.context as ApplicantContext;
  for (const { appeal, considered } of Object.values(appeals)) {
    const parts = considered.map(({ employee, as }) => `${employee} ${as}`);
    if (new Set(parts).size < parts.length) return `${appeal}: ${parts.join(', ')}`;
  }
  return undefined;
};

/** What may happen to the case of one applicant. It has no end: somebody may come again. */
export const life: Life<ApplicantCommands, ApplicantContext, BaseEnv> = {
  commands: anyCommand,
  invariants: [nobodyConsidersTwiceUnseen, nothingIsNotedTwice],
  env: (at, { type }) => walkEnv(at, type, applicant.verbs[type].by[0]),
};
