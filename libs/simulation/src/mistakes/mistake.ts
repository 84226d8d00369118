import type { AppealEvents } from '@qabyldau/reception-appeal';
import { epochOf, instantOf, type Instant, type IsoDate, type JsonObject } from '@qabyldau/kernel';
import type { AppealFile } from '../appeal-file.js';
import { addDays } from '../dates.js';
import type { Intent } from '../intent.js';
import type { ObservedEvent } from '../port.js';
import type { Random } from '../random/random.js';
import type { World } from '../world.js';

/** What somebody knows who is about to try a wrong thing. */
export interface Situation<D = JsonObject> {
  readonly world: World;
  readonly caseId: string;
  readonly data: D;
  readonly random: Random;
}

type Tries<S> = (situation: S) => Intent | readonly Intent[] | undefined;

/** Something that people try now and then although the law says no. */
export interface Mistake {
  readonly workflow: string;
  /** The event after which it comes to mind. */
  readonly after: string;
  /** The refusal that it meets. */
  readonly meets: string;
  readonly chance: number;
  readonly tries: Tries<Situation>;
  /** When; at once where it is not said. */
  readonly at?: ((situation: Situation) => Instant | undefined) | undefined;
}

/** Mistakes after events of one workflow, with the event's data typed. */
export const mistakesOf =
  <E>(workflow: string) =>
  <T extends keyof E & string>(
    after: T,
    chance: number,
    meets: string,
    tries: Tries<Situation<E[T]>>,
    at?: (situation: Situation<E[T]>) => Instant | undefined,
  ): Mistake => ({
    workflow,
    after,
    meets,
    chance,
    tries: tries as unknown as Tries<Situation>,
    at: at as unknown as Mistake['at'],
  });

export type AppealSituation<D> = Situation<D> & { readonly file: AppealFile };

const afterAppealEvent = mistakesOf<AppealEvents>('reception-appeal');

/** The same about an appeal that the office has a file of. */
export const appealMistake = <T extends keyof AppealEvents>(
  after: T,
  chance: number,
  meets: string,
  tries: Tries<AppealSituation<AppealEvents[T]>>,
  at?: (situation: AppealSituation<AppealEvents[T]>) => Instant | undefined,
): Mistake =>
  afterAppealEvent(
    after,
    chance,
    meets,
    (situation) => {
      const filed = withFile(situation);
      return filed && tries(filed);
    },
    at === undefined
      ? undefined
      : (situation) => {
          const filed = withFile(situation);
          return filed && at(filed);
        },
  );

function withFile<D>(situation: Situation<D>): AppealSituation<D> | undefined {
  const file = situation.world.files.get(situation.caseId);
  return file === undefined ? undefined : { ...situation, file };
}

export class Mistakes {
  readonly #after = new Map<string, Mistake[]>();

  constructor(mistakes: readonly Mistake[]) {
    for (const mistake of mistakes) {
      const key = `${mistake.workflow}/${mistake.after}`;
      const known = this.#after.get(key);
      if (known === undefined) this.#after.set(key, [mistake]);
      else known.push(mistake);
    }
  }

  /** Lets people try what is wrong; whatever comes of it, they go on as they would have. */
  try(world: World, { workflow, caseId, type, data }: ObservedEvent): void {
    const possible = this.#after.get(`${workflow}/${type}`);
    if (possible === undefined) return;
    const random = world.draw(caseId, 'mistake', type, world.now);
    let owed = !world.mistaken.has(caseId);
    for (const mistake of possible) {
      const byChance = random.fraction() < mistake.chance;
      // What nobody has got wrong yet somebody does, but not all of it in one case.
      if (!byChance && !(owed && isOwed(world, mistake))) continue;
      owed &&= byChance;
      // Nobody makes the same mistake twice in one case.
      const key = `${caseId}/${mistake.meets}`;
      if (world.mistaken.has(key)) continue;
      world.mistaken.add(key).add(caseId);
      const situation = { world, caseId, data, random: random.fork(mistake.meets) };
      const at = mistake.at === undefined ? soon(world, situation.random) : mistake.at(situation);
      if (at === undefined || at < world.now) continue;
      world.intended.add(mistake);
      world.plan(at, () => {
        world.intended.delete(mistake);
        const tried = mistake.tries(situation);
        if (tried === undefined) world.mistaken.delete(key);
        if (tried === undefined || !Array.isArray(tried))
          return wrong(world, tried as Intent | undefined, mistake);
        const [first, ...then] = tried as readonly Intent[];
        for (const intent of then) world.plan(world.now, () => wrong(world, intent, mistake));
        return wrong(world, first, mistake);
      });
    }
  }
}

/** These are refused by another case, which a reaction asks, or by the last of several commands. */
const refusedElsewhere: ReadonlySet<string> = new Set([
  'slot-already-allocated',
  'reception-too-soon',
  'slot-of-another-official',
  'handed-over-to-the-same-official',
  'no-slot-left',
  'slot-has-passed',
  'annex-column-empty',
]);

function wrong(world: World, intent: Intent | undefined, mistake: Mistake): Intent | undefined {
  const { meets } = mistake;
  if (intent === undefined) return undefined;
  world.attempts.set(mistake, (world.attempts.get(mistake) ?? 0) + 1);
  const refused: Intent['refused'] = (refusal) => {
    if (refusal.code === meets) world.met.add(mistake);
    intent.refused?.(refusal);
  };
  return { ...intent, refused, ...(!refusedElsewhere.has(meets) && { expects: meets }) };
}

/** Not met yet, about to be tried by nobody, and not given up after so many attempts. */
const isOwed = ({ met, attempts, intended }: World, mistake: Mistake): boolean =>
  !met.has(mistake) &&
  !intended.has(mistake) &&
  (attempts.get(mistake) ?? 0) < (refusedElsewhere.has(mistake.meets) ? 3 : 12);

const soon = (world: World, random: Random): Instant =>
  world.hours.atWork(world.now) ? world.now : world.hours.within(world.now, 2, random);

/** An id that nobody in the body has. */
export const nobodyYet = ({ office }: Pick<World, 'office'>): string => `${office.prefix}97`;

export const minutesAfter = (instant: Instant, minutes: number): Instant =>
  instantOf(epochOf(instant) + minutes * 60_000);

/** The first day from a given one on that does not work. */
export function dayOffFrom({ calendar }: Pick<World, 'calendar'>, from: IsoDate): IsoDate {
  let day = from;
  while (calendar.isWorkingDay(day)) day = addDays(day, 1);
  return day;
}
