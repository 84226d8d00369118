import { policyOf, type TemplateKind } from '@qabyldau/body';
import { dateBefore } from '@qabyldau/documents';
import type { IsoDate } from '@qabyldau/kernel';
import { latestCorrectionDay, type AppealEvents } from '@qabyldau/reception-appeal';
import type { Material } from './appeal-paper.js';
import { formValues } from './appeal-forms.js';
import {
  dateOf,
  day,
  inOne,
  label,
  meeting,
  person,
  receiver,
  time,
  written,
  type Values,
  type ValuesOf,
} from './appeal-words.js';
import { otherBody } from './other-bodies.js';
import { earlierActText, hearingPlace, placeOf } from './sealed-values.js';
import type { Texts } from './paper.js';
import { joined, running } from './phrases.js';
import { latestOf, saidOf, textOf } from './source.js';
import { phrase, words } from './words.js';

type Data<T extends keyof AppealEvents> = AppealEvents[T];

/** P15(2), P15(3): the ground of a refusal, and which decision it was that was taken before. */
function groundOf(material: Material, drafted: Material['event']): string {
  const { ground, act } = drafted.data as Data<'draft-refusal-sent'>;
  const earlier = act && earlierActText({ ...material, event: drafted }, act);
  const said = label(material, 'ground', ground);
  return earlier === undefined ? said : `${said} (${earlier})`;
}

const defects = (material: Material, all: readonly string[]): string | undefined =>
  all.length === 0
    ? undefined
    : all
        .map((defect) =>
          label(material, 'defects', defect).replace(/^./u, (letter) => letter.toLocaleLowerCase('kk')),
        )
        .join('; ');

const ofSlot: ValuesOf = (material) => {
  const { slot } = material.context;
  return {
    texts: meeting(material, slot?.startsAt, slot && placeOf(material, slot), slot?.official),
  };
};

const complaint = ({ language }: Material): Texts => ({ complaintTerm: words.complaintTerm[language] });

const act = (
  { language }: Material,
  { number, date }: { readonly number: string; readonly date: IsoDate },
): string => phrase(words.restrictions, language, { number, date: dateBefore(date, language) });

const values: Readonly<Partial<Record<TemplateKind, ValuesOf>>> = {
  ticket: (material) => {
    const data = material.event.data as Data<'appeal-registered'>;
    return {
      texts: {
        receivedOn: dateOf(material, data.receivedAt),
        receivedTime: time(material, data.receivedAt),
        channel: label(material, 'channel', data.channel),
        replyDueOn: day(material, data.reply.dueOn),
        ...receiver(material, data.channel),
      },
    };
  },
  correction: (material) => {
    const data = material.event.data as Data<'correction-requested'>;
    const policy = policyOf(material.office.context);
    const { calendar } = material;
    const { reply } = material.context;
    return {
      texts: {
        defects: defects(material, data.defects),
        correctionDays: String(policy.correctionDays),
        correctionLatest: reply && day(material, latestCorrectionDay({ calendar, policy }, reply)),
      },
    };
  },
  return: (material) => {
    const { ground, defects: left, earlier } = material.event.data as Data<'appeal-returned'>;
    const l = material.language;
    const missing = defects(material, left);
    const reason =
      ground === undefined
        ? joined([words.notCorrected[l], missing && `${words.stillMissing[l]}: ${missing}`], '; ')
        : joined([running(label(material, 'ground', ground)), earlier && `№ ${earlier}`], ', ');
    return { texts: { reasons: joined([reason, written(material)]), ...complaint(material) } };
  },
  reply: (material) => {
    const { startsAt, official, mode, ...told } = material.event.data as Data<'reply-sent'>;
    const texts = meeting(material, startsAt, placeOf(material, told), official);
    return { texts: { ...texts, video: mode === undefined ? undefined : words.byVideo[material.language] } };
  },
  rescheduling: (material) => {
    const { reason } = material.event.data as Data<'slot-lost'>;
    const before = material.opened.events.findLast(
      ({ type, recorded }) =>
        type === 'slot-allocated' && recorded.revision < material.event.recorded.revision,
    )?.data as Data<'slot-allocated'> | undefined;
    const l = material.language;
    const named: Readonly<Record<string, string>> = {
      'official-absent': words.officialAbsent[l],
      'schedule-revised': words.scheduleRevised[l],
      restrictions: label(material, 'reason', reason),
      'applicant-asked': words.applicantAsked[l],
      'waits-for-in-person': words.waitsForInPerson[l],
    };
    return {
      texts: {
        reasons: named[reason] ?? label(material, 'reason', reason),
        formerOn: before && dateOf(material, before.startsAt),
        formerTime: before && time(material, before.startsAt),
        ...person(material, before?.official),
      },
    };
  },
  video: (material) => {
    const { texts } = ofSlot(material);
    const l = material.language;
    const data = material.event.data as Partial<Data<'switched-to-video'>>;
    return {
      texts: {
        ...texts,
        reasons: data.act === undefined ? words.consentOfApplicant[l] : act(material, data.act),
      },
    };
  },
  'in-person': (material) => {
    const { reason } = material.event.data as Data<'switched-to-in-person'>;
    const l = material.language;
    const lifted = reason === 'restrictions-lifted';
    return {
      texts: {
        ...ofSlot(material).texts,
        reasons: lifted ? words.restrictionsLifted[l] : words.consentWithdrawn[l],
      },
    };
  },
  'hand-over': (material) => {
    const { startsAt, place, to } = material.event.data as Data<'reception-handed-over'>;
    const agreed = textOf(saidOf(material.event, material.subject, 'agreedPlace'));
    return { texts: meeting(material, startsAt, place ?? agreed, to) };
  },
  extension: (material) => {
    const data = material.event.data as Data<'term-extended'>;
    const signer = material.office.employee(data.signatory);
    return {
      texts: {
        dueOn: day(material, data.reply.dueOn),
        formerDueOn: day(material, data.was),
        reasons: running(
          inOne(material, textOf(saidOf(material.event, material.subject, 'reason') ?? data.reason))?.replace(
            /\.$/,
            '',
          ),
        ),
        ...person(material, data.signatory, 'signatory'),
      },
      signers: signer === undefined ? undefined : [signer],
    };
  },
  'draft-refusal': (material) => {
    return {
      texts: {
        reasons: joined([running(groundOf(material, material.event)), written(material)]),
        objectionDays: '2',
      },
    };
  },
  'hearing-invitation': (material) => {
    const { startsAt } = material.event.data as Data<'hearing-appointed'>;
    return {
      texts: {
        hearingOn: dateOf(material, startsAt),
        hearingTime: time(material, startsAt),
        place: inOne(material, hearingPlace(material, material.event)),
      },
    };
  },
  refusal: (material) => {
    const { ground } = material.event.data as Data<'reception-refused'>;
    const { opened, language: l } = material;
    const drafted = opened.events.findLast(({ type }) => type === 'draft-refusal-sent');
    const objection = opened.events.findLast(({ type }) => type === 'objection-filed')?.data as
      Data<'objection-filed'> | undefined;
    const held = opened.events.findLast(({ type }) => type === 'hearing-held');
    const heard = { written: words.objectionWritten[l], oral: words.objectionOral[l] };
    return {
      texts: {
        reasons: joined([
          drafted === undefined ? label(material, 'ground', ground) : groundOf(material, drafted),
          written(material) ?? writtenIn(material, drafted),
        ]),
        draftOn: drafted && dateOf(material, drafted.metadata.at),
        objection:
          drafted &&
          joined(
            [
              objection === undefined ? words.objectionNone[l] : heard[objection.form],
              held && phrase(words.heardOn, l, { date: dateOf(material, held.metadata.at) ?? '' }),
            ],
            ' ',
          ),
        ...complaint(material),
      },
    };
  },
  withdrawal: (material) => ({
    texts: { statementOn: day(material, (material.event.data as Data<'appeal-withdrawn'>).statementOn) },
  }),
  'without-consideration': (material) => {
    const { reason } = material.event.data as Data<'appeal-left-without-consideration'>;
    return { texts: { reasons: joined([running(label(material, 'reason', reason)), written(material)]) } };
  },
  redirection: (material) => ({ texts: { otherBody: otherBody(material) } }),
  'partial-redirection': (material) => {
    const { topic } = material.event.data as Data<'part-redirected'>;
    const part = textOf(saidOf(material.event, material.subject, 'part'))?.replace(/\.$/, '');
    return {
      texts: { otherBody: otherBody(material), part, partTopic: label(material, 'topic', topic) },
    };
  },
  termination: (material) => {
    const { ground, act: earlier, decidedOn } = material.event.data as Data<'appeal-terminated'>;
    return {
      texts: {
        reasons: running(label(material, 'ground', ground)),
        earlierAct: earlierActText(material, earlier),
        decidedOn: day(material, decidedOn),
        ...complaint(material),
      },
    };
  },
  consultation: (material) => ({
    texts: { consultedOn: day(material, (material.event.data as Data<'consulted-and-declined'>).on) },
  }),
  'final-answer': (material) => {
    const { opened, event, subject, context } = material;
    const answer =
      textOf(saidOf(event, subject, 'text')) ?? textOf(latestOf(opened.events, subject, 'decision'));
    return {
      texts: {
        answer,
        receptionOn: context.receivedAt && dateOf(material, context.receivedAt),
        ...person(material, context.receivedBy),
        ...complaint(material),
      },
    };
  },
  ...formValues,
};

/** The values of a document's placeholders, from the event that called for it. */
export const appealValues = (kind: TemplateKind, material: Material): Values =>
  values[kind]?.(material) ?? { texts: {} };

const writtenIn = (material: Material, event: Material['event'] | undefined): string | undefined =>
  event === undefined ? undefined : written({ ...material, event });
