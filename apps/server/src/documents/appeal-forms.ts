import type { TemplateKind } from '@qabyldau/body';
import type { AppealEvents } from '@qabyldau/reception-appeal';
import { dateOf, inOne, label, meeting, person, time, type ValuesOf } from './appeal-words.js';
import { byHand } from './paper.js';
import { joined, running } from './phrases.js';
import { hearingPlace, placeOf } from './sealed-values.js';
import { latestOf, saidOf, textOf } from './source.js';
import { taskTable } from './task-table.js';
import { words } from './words.js';

type Data<T extends keyof AppealEvents> = AppealEvents[T];

/** What is written down of a hearing (Code art. 74) and of a reception (P23). */
export const formValues: Readonly<Partial<Record<TemplateKind, ValuesOf>>> = {
  'hearing-record': (material) => {
    const { opened, subject, event, office, language: l } = material;
    const appointed = opened.events.findLast(({ type }) => type === 'hearing-appointed');
    const held = opened.events.findLast(({ type }) => type === 'hearing-held');
    const { startsAt } = (appointed?.data ?? {}) as Partial<Data<'hearing-appointed'>>;
    const attended = (held?.data as Data<'hearing-held'> | undefined)?.attended;
    const chair = held?.metadata.actor.id;
    const statements = joined(
      [held && textOf(saidOf(held, subject, 'text')), textOf(saidOf(event, subject, 'text'))],
      '\n',
    );
    const chairs = office.employee(chair);
    return {
      texts: {
        hearingOn: startsAt && dateOf(material, startsAt),
        hearingTime: startsAt && time(material, startsAt),
        endTime: held && time(material, held.metadata.at),
        place: inOne(material, hearingPlace(material, appointed)),
        ...person(material, chair, 'chair'),
        attendance: attended === undefined ? undefined : attended ? words.attended[l] : words.notAttended[l],
        statements: statements ?? words.noStatements[l],
      },
      signers: [...(chairs === undefined ? [] : [chairs]), byHand(words.secretary[l])],
    };
  },
  protocol: (material) => {
    const { event, context, opened, subject, office } = material;
    const data = event.data as Data<'protocol-signed'>;
    const { slot, receivedAt, participants = [] } = context;
    const officer = office.employee(data.official);
    return {
      texts: {
        ...meeting(material, receivedAt ?? slot?.startsAt, slot && placeOf(material, slot), data.official),
        video: context.mode === undefined ? undefined : words.heldByVideo[material.language],
        essence: textOf(latestOf(opened.events, subject, 'essence')),
        decision: label(material, 'decision', data.decision).toLocaleLowerCase('kk'),
        decisionWords: textOf(saidOf(event, subject, 'decision')),
        participants: joined(
          participants
            .map((id) => office.employee(id))
            .map((one) => one && `${one.name}, ${running(one.position) ?? ''}`),
          '; ',
        ),
      },
      blocks: { tasks: taskTable(material, data) },
      signers: officer === undefined ? undefined : [officer],
    };
  },
};
