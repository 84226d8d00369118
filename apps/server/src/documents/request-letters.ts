import type { TemplateKind } from '@qabyldau/body';
import {
  participationRequest,
  type RequestContext,
  type RequestEvents,
} from '@qabyldau/participation-request';
import { namedBody } from './other-bodies.js';
import { half, running } from './phrases.js';
import type { Texts } from './paper.js';
import { dayIn, type SideLetters, type SideMaterial } from './side-paper.js';
import { textOf } from './source.js';
import { words } from './words.js';

const kinds: Readonly<Record<string, TemplateKind>> = {
  'participation-requested': 'participation-request',
  'applicant-told': 'participation',
  'refusal-reported': 'participation-refusal',
};

/** P18–P20: the letter to another body, the notice of it to the applicant, the report of a refusal. */
export const requestLetters: SideLetters<RequestContext> = {
  workflow: participationRequest,
  kinds: Object.values(kinds),
  concerned: ({ request }) => request ?? undefined,
  called: ({ events }) =>
    events.flatMap((event) => {
      const kind = kinds[event.type];
      return kind === undefined ? [] : [{ kind, event, notice: textOf(event.data['notice']) }];
    }),
  addressee: (kind, { context, office, language: l }) =>
    kind === 'participation-refusal'
      ? words.governmentApparatus[l]
      : context.request === null
        ? undefined
        : namedBody(office, context.request.otherBody, l),
  texts(kind, material) {
    const { context, office, language: l } = material;
    const { request } = context;
    if (request === null) return {};
    return {
      otherBody: namedBody(office, request.otherBody, l),
      receptionOn: dayIn(material, request.receptionOn),
      replyBy: dayIn(material, request.answer.dueOn),
      ...(kind === 'participation-request' ? meeting(material) : {}),
      ...told(material),
    };
  },
};

/** Hour and place of the reception, where the appeal has been given them for that day. */
function meeting({ appeal, context, calendar, language, office }: SideMaterial<RequestContext>): Texts {
  const slot = appeal?.context.slot;
  if (!slot || calendar.localDate(slot.startsAt) !== context.request?.receptionOn) return {};
  const official = office.employee(slot.official);
  return {
    receptionTime: calendar.localTime(slot.startsAt).slice(0, 5),
    place: slot.place && half(slot.place, language),
    official: official?.name,
    officialPosition: running(official?.position),
  };
}

function told({ event: { type, data }, ...material }: SideMaterial<RequestContext>): Texts {
  const { language: l } = material;
  if (type === 'applicant-told') {
    const { extensionNeeded } = data as RequestEvents['applicant-told'];
    return { extension: extensionNeeded ? words.extensionNeeded[l] : undefined };
  }
  if (type !== 'refusal-reported') return {};
  const { ground, knownOn } = data as RequestEvents['refusal-reported'];
  const grounds = { written: words.refusedInWriting, silence: words.silent, 'no-show': words.didNotCome };
  return { reasons: grounds[ground][l], knownOn: dayIn(material, knownOn) };
}
