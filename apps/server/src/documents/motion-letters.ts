import { motion, type MotionContext } from '@qabyldau/motion';
import { labelOf } from './labels.js';
import { half, joined, running } from './phrases.js';
import { dayIn, type SideLetters } from './side-paper.js';
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
  texts(_kind, material) {
    const { context, opened, office, subject, language: l } = material;
    const { motion: filed, decided } = context;
    if (filed === null || decided === null) return {};
    const decision = opened.events.findLast(({ type }) => type === 'motion-decided');
    const replacement = office.employee(decided.replacement);
    const { superiorAct } = decided;
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
      superiorAct:
        superiorAct &&
        `${half(superiorAct.by, l)}, ${dayIn(material, superiorAct.date) ?? ''}, № ${superiorAct.number}`,
      complaintTerm: decided.outcome === 'refused' ? words.complaintTerm[l] : undefined,
    };
  },
};
