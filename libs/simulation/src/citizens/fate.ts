import type { ReceptionDecision, RefusalGround } from '@qabyldau/reception-appeal';
import type { Random } from '../random/random.js';

/** How an appeal will go, as far as people decide it. Drawn once, when it arrives. */
export interface Fate {
  readonly proposal: 'receive' | 'refuse';
  readonly ground: RefusalGround;
  /** The head wants the brief done again. */
  readonly sentBack: boolean;
  readonly corrects: boolean;
  /** Working days after registration. */
  readonly withdrawsAfter?: number | undefined;
  /** The body needs longer, and says so before the term ends. */
  readonly extension?: 'to-30-days' | 'by-months' | undefined;
  /** Nobody looks at it until the term has run out. */
  readonly forgotten: boolean;
  readonly objection?: 'written' | 'oral' | undefined;
  /** The objection convinces the head. */
  readonly convinces: boolean;
  readonly comes: boolean;
  /** Asks for another day once the date is known. */
  readonly asksToMove: boolean;
  readonly decision: ReceptionDecision;
  /** Ends, or is received, before anybody puts it before the head. */
  readonly early?: 'redirected' | 'terminated' | 'returned' | 'declined' | 'same-day' | undefined;
  /** A part of it is for another body. */
  readonly redirectsPart: boolean;
  /** Agrees to be received by video link, where the law has it. */
  readonly agreesToVideo: boolean;
  /** Brings a written appeal to the reception. */
  readonly handsIn: boolean;
}

/** Per mille of all appeals; the same day is for those who come in person, a quarter of all. */
const earlyWeights = { redirected: 30, terminated: 5, returned: 3, declined: 30, 'same-day': 130 } as const;

/** The proportions of published reports. */
export function fateOf(random: Random): Fate {
  const draw = (name: string) => random.fork(name);
  const forgotten = draw('forgotten').chance(0.013);
  const extended = !forgotten && draw('extension').chance(0.028);
  const early = draw('early').weighted({ ...earlyWeights, none: 802 });
  const objects = draw('objection').chance(0.35);
  return {
    proposal: draw('proposal').chance(0.04) ? 'refuse' : 'receive',
    ground: draw('ground').weighted({
      'decided-before': 45,
      'court-act': 20,
      'no-competence-of-official': 15,
      'resolved-otherwise': 20,
    }),
    sentBack: draw('sent-back').chance(0.025),
    corrects: draw('corrects').chance(0.7),
    ...(draw('withdraws').chance(0.027) && { withdrawsAfter: draw('withdraws-after').between(1, 12) }),
    ...(extended && { extension: draw('step').chance(0.3) ? 'by-months' : 'to-30-days' }),
    forgotten,
    ...(objects && { objection: draw('form').chance(0.5) ? 'oral' : 'written' }),
    convinces: draw('convinces').chance(0.4),
    comes: !draw('absent').chance(0.045),
    asksToMove: draw('moves').chance(0.01),
    decision: draw('decision').weighted({
      explained: 70,
      satisfied: 13,
      refused: 3.5,
      'taken-on-control': 13.5,
    }),
    ...(!forgotten && early !== 'none' && { early }),
    redirectsPart: draw('part').chance(0.005),
    agreesToVideo: draw('video').chance(0.09),
    handsIn: draw('hands-in').chance(0.04),
  };
}
