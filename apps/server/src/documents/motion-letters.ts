import { motion, type MotionContext, type MotionEvents } from '@qabyldau/motion';
import { labelOf } from './labels.js';
import { half, joined, running } from './phrases.js';
import { dayIn, type SideLetters, type SideMaterial } from './side-paper.js';
import { saidOf, textOf } from './source.js';
import { words } from './words.js';

/** Code art. 67, 75, 77, 82: the decision on a motion, to the participant. */
export const motionLetters: SideLetters<MotionContext> = {
  workflow: motion,
  kinds: ['motion-decision'],
  concerned: ({ motion: filed }) => filed ?? undefined,
  called: ({ events }) =>
    events.flatMap((event) =>
      event.type === 'participant-told'
        ? [{ kind: 'motion-decision' as const, event, notice: textOf(event.data['notice']) }]
        : [],
    ),
  /** Whoever decided, not whoever sent the letter. */
  signer: ({ opened, office }) =>
    office.employee(opened.events.findLast(({ type }) => type === 'motion-decided')?.metadata.actor.id),
  texts(_kind, material) {
    const { context, opened, office, subject, language: l } = material;
    const { motion: filed, decided } = context;
    if (filed === null || decided === null) return {};
    const decision = opened.events.findLast(({ type }) => type === 'motion-decided');
    const replacement = office.employee(decided.replacement);
    const why = textOf((decision && saidOf(decision, subject, 'reason')) ?? decided.reason);
    return {
      motion: running(labelOf(motion, 'kind', filed.kind, l)),
      outcome: running(labelOf(motion, 'outcome', decided.outcome, l)),
      filedOn: dayIn(material, filed.filedOn),
      decidedOn: dayIn(material, decided.decidedOn),
      reasons: joined([
        why === undefined ? undefined : half(why, l).replace(/\.$/, ''),
        decision && textOf(saidOf(decision, subject, 'text'))?.replace(/\.$/, ''),
      ]),
      withheld: joined(
        (decided.withheld ?? []).map((part) => running(labelOf(motion, 'withheld', part, l))),
        '; ',
      ),
      replacement: joined([replacement?.name, running(replacement?.position)], ', '),
      superiorAct: superiorActText(material, decided.superiorAct),
      complaintTerm: decided.outcome === 'refused' ? words.complaintTerm[l] : undefined,
    };
  },
};

/** Who decided above the body, when, and under what number; who, is sealed. */
function superiorActText(
  material: SideMaterial<MotionContext>,
  act: MotionEvents['motion-decided']['superiorAct'],
): string | undefined {
  const { opened, subject, language } = material;
  if (act === undefined) return undefined;
  const said = opened.events.map((event) => saidOf(event, subject, 'superiorActBy')).find(textOf);
  const by = textOf(said) ?? act.by;
  return joined([by && half(by, language), dayIn(material, act.date), `№ ${act.number}`], ', ');
}
