import type { TemplateKind } from '@qabyldau/body';
import { writtenAppeal, type WrittenAppealContext, type WrittenAppealEvents } from '@qabyldau/written-appeal';
import { namedBody } from './other-bodies.js';
import { half, running } from './phrases.js';
import type { Texts } from './paper.js';
import { dayIn, localDayIn, type SideLetters, type SideMaterial } from './side-paper.js';
import { saidOf, textOf } from './source.js';
import { words } from './words.js';

type Events = WrittenAppealEvents;
type Material = SideMaterial<WrittenAppealContext>;

const kinds: Readonly<Record<string, TemplateKind>> = {
  'written-appeal-registered': 'written-ticket',
  'term-extended': 'written-extension',
  'appeal-redirected': 'written-redirection',
  'interim-answer-sent': 'interim-answer',
  'final-answer-sent': 'final-answer',
  'appeal-withdrawn': 'written-withdrawal',
};

/** P35–P37: what the applicant of an appeal handed in at a reception is told. */
export const writtenLetters: SideLetters<WrittenAppealContext> = {
  workflow: writtenAppeal,
  kinds: [...Object.values(kinds), 'written-partial-redirection'],
  concerned: ({ appeal }) => (appeal === null ? undefined : { ...appeal, appeal: appeal.parent }),
  called: ({ events }) =>
    events.flatMap((event) => {
      const kind = kinds[event.type];
      if (kind === undefined) return [];
      const part = event.type === 'appeal-redirected' && event.data['part'] === true;
      return [
        { kind: part ? 'written-partial-redirection' : kind, event, notice: textOf(event.data['notice']) },
      ];
    }),
  texts(kind, material) {
    const { appeal } = material.context;
    return {
      number: appeal?.number,
      registeredOn: dayIn(material, appeal?.registeredOn),
      ...textsOf[kind]?.(material),
    };
  },
  signer: (material) =>
    material.event.type === 'term-extended'
      ? material.office.employee((material.event.data as Events['term-extended']).signatory)
      : material.event.type === 'written-appeal-registered'
        ? receiverOf(material)
        : undefined,
};

/** The appeal was registered by the program, on behalf of whoever took it in at the reception (P36). */
function receiverOf({ appeal, event, office }: Material) {
  const cause = appeal?.events.find(({ recorded }) => recorded.id === event.metadata.causation);
  return (
    office.employee(cause?.metadata.actor.id) ??
    office.employee(appeal?.context.responsible) ??
    office.employee(appeal?.context.receivedBy)
  );
}

const redirected = (material: Material): Texts => ({
  otherBody: namedBody(
    material.office,
    (material.event.data as Events['appeal-redirected']).to,
    material.language,
  ),
});

/** What an official wrote in answer, without the full stop that the template adds. */
const answer = ({ event, subject }: Material): Texts => ({
  answer: textOf(saidOf(event, subject, 'answer')),
});

const textsOf: Readonly<Partial<Record<TemplateKind, (material: Material) => Texts>>> = {
  'written-ticket': (material) => {
    const { receivedAt, answer: due } = material.event.data as Events['written-appeal-registered'];
    const receiver = receiverOf(material);
    return {
      receivedOn: localDayIn(material, receivedAt),
      receivedTime: material.calendar.localTime(receivedAt).slice(0, 5),
      receiver: receiver?.name,
      receiverPosition: running(receiver?.position),
      replyDueOn: dayIn(material, due.dueOn),
    };
  },
  'written-extension': (material) => {
    const data = material.event.data as Events['term-extended'];
    const signatory = material.office.employee(data.signatory);
    return {
      dueOn: dayIn(material, data.answer.dueOn),
      formerDueOn: dayIn(material, data.was),
      reasons: running(
        half(
          textOf(saidOf(material.event, material.subject, 'reason') ?? data.reason) ?? '',
          material.language,
        ).replace(/\.$/, ''),
      ),
      signatory: signatory?.name,
      signatoryPosition: running(signatory?.position),
    };
  },
  'written-redirection': redirected,
  'written-partial-redirection': redirected,
  'interim-answer': answer,
  'final-answer': (material) => ({
    ...answer(material),
    complaintTerm: words.complaintTerm[material.language],
  }),
  'written-withdrawal': (material) => ({
    statementOn: dayIn(material, (material.event.data as Events['appeal-withdrawn']).statementOn),
  }),
};
