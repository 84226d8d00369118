import {
  dateInWords,
  fullName,
  paragraph,
  table,
  type Block,
  type DocumentLanguage,
} from '@qabyldau/documents';
import { epochOf, QabyldauError } from '@qabyldau/kernel';
import { receptionAppeal, type AppealContext } from '@qabyldau/reception-appeal';
import { receptionDay, type DayContext, type DayEvents } from '@qabyldau/reception-day';
import type { Moment } from '@qabyldau/runtime';
import { officeOf } from './appeal-paper.js';
import { documentName, valueLabel } from './labels.js';
import { personName, type Office } from './office.js';
import { byHand, type Paper } from './paper.js';
import { half, running } from './phrases.js';
import { latestOf, openCase, textOf, type DocumentSource } from './source.js';
import { words } from './words.js';

interface Listed {
  readonly caseId: string;
  readonly startsAt: string;
  readonly row: readonly string[];
}

/**
 * P27: who is received on one day, in the order of the slots.
 * @throws QabyldauError `case-not-found`, `document-not-yet`
 */
export async function dayPaper(
  source: DocumentSource,
  id: string,
  language: DocumentLanguage,
  moment?: Moment,
): Promise<{ paper: Paper; office: Office }> {
  const opened = await openCase<DayContext>(source, receptionDay, id, moment);
  const first = opened?.events[0];
  const last = opened?.events.at(-1);
  if (opened === undefined || first === undefined || last === undefined || opened.context.session === null) {
    throw new QabyldauError('case-not-found', { id });
  }
  const { session, booked, video } = opened.context;
  const office = await officeOf(
    source,
    (first.data as DayEvents['day-opened']).body,
    last.metadata.at,
    language,
  );
  const listed = await Promise.all(
    Object.values(booked).map(({ appeal, startsAt }) => line(source, appeal, startsAt, language, moment)),
  );
  listed.sort((a, b) => epochOf(a.startsAt as never) - epochOf(b.startsAt as never));
  const official = office.employee(session.official);
  return {
    office,
    paper: {
      kind: 'reception-list',
      language,
      body: office.id,
      at: last.metadata.at,
      layout: 'form',
      texts: {
        receptionOn: dateInWords(session.on, language),
        receptionTime: session.from,
        place: half(session.place, language),
        official: official?.name,
        officialPosition: running(official?.position),
        video: video ? words.byVideo[language] : undefined,
        persons: String(listed.length),
      },
      blocks: { list: list(listed, language) },
      signers: [byHand(words.responsible[language])],
      persons: listed.map(({ caseId }) => caseId),
      title: `${documentName('reception-list')[language]}: ${dateInWords(session.on, language)}`,
    },
  };
}

async function line(
  source: DocumentSource,
  appeal: string,
  startsAt: string,
  language: DocumentLanguage,
  moment?: Moment,
): Promise<Listed> {
  const opened = await openCase<AppealContext>(source, receptionAppeal, appeal, moment);
  const registered = opened?.context.appeal;
  const subject = registered?.subject ?? '';
  const events = opened?.events ?? [];
  const topic = registered === undefined ? '' : valueLabel('topic', registered.topic, language);
  const remarks = [
    registered?.priority === true ? words.priority[language] : undefined,
    opened?.context.mode === undefined ? undefined : valueLabel('mode', 'video', language),
  ].filter((remark) => remark !== undefined);
  return {
    caseId: appeal,
    startsAt,
    row: [
      source.calendar.localTime(startsAt as never).slice(0, 5),
      fullName(personName(latestOf(events, subject, 'name'))),
      registered?.number ?? '',
      textOf(latestOf(events, subject, 'essence')) ?? topic,
      remarks.join(', '),
    ],
  };
}

function list(listed: readonly Listed[], l: DocumentLanguage): readonly Block[] {
  if (listed.length === 0) return [paragraph(words.emptyList[l], { indent: true })];
  const columns = [
    { title: words.place[l], share: 5, align: 'centre' as const },
    { title: words.time[l], share: 11, align: 'centre' as const },
    { title: words.applicant[l], share: 20 },
    { title: words.number[l], share: 16 },
    { title: words.question[l], share: 31 },
    { title: words.remark[l], share: 17 },
  ];
  return [
    table(
      columns,
      listed.map(({ row }, place) => [String(place + 1), ...row]),
    ),
  ];
}
