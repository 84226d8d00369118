import {
  dateBefore,
  dateInFigures,
  dateInWords,
  table,
  type Block,
  type CalendarFile,
  type DocumentLanguage,
} from '@qabyldau/documents';
import { QabyldauError, type Json } from '@qabyldau/kernel';
import {
  receptionSchedule,
  type Line,
  type ScheduleContext,
  type ScheduleEvents,
} from '@qabyldau/reception-schedule';
import type { Moment } from '@qabyldau/runtime';
import { officeOf } from './appeal-paper.js';
import { documentName } from './labels.js';
import type { Office } from './office.js';
import type { Paper } from './paper.js';
import { asObject, openCase, saidOf, textOf, type DocumentSource, type OpenedCase } from './source.js';
import { phrase, words } from './words.js';

type Schedule = OpenedCase<ScheduleContext>;

/** @throws QabyldauError `case-not-found` */
async function openSchedule(source: DocumentSource, id: string, moment?: Moment): Promise<Schedule> {
  const opened = await openCase<ScheduleContext>(source, receptionSchedule, id, moment);
  if (opened === undefined || opened.context.head === null) throw new QabyldauError('case-not-found', { id });
  return opened;
}

/**
 * P7-1, P8, annex: six columns, one line an official, with the stamp of who approves.
 * @throws QabyldauError `case-not-found`
 */
export async function schedulePaper(
  source: DocumentSource,
  id: string,
  language: DocumentLanguage,
  moment?: Moment,
): Promise<{ paper: Paper; office: Office }> {
  const opened = await openSchedule(source, id, moment);
  const { head } = opened.context;
  const last = opened.events.at(-1);
  if (head === null || last === undefined) throw new QabyldauError('case-not-found', { id });
  const office = await officeOf(source, head.body, last.metadata.at, language);
  const names = namesIn(opened, language);
  return {
    office,
    paper: {
      kind: 'schedule',
      language,
      body: head.body,
      at: last.metadata.at,
      layout: 'form',
      orientation: 'landscape',
      texts: { from: dateInWords(head.period.from, language), to: dateInWords(head.period.to, language) },
      blocks: {
        approval: [{ kind: 'approval', lines: stamp(opened, office, language) }],
        schedule: linesTable(Object.values(opened.context.lines), names, language),
      },
      persons: [],
      title: `${documentName('schedule')[language]}: ${dateInFigures(head.period.from)} – ${dateInFigures(head.period.to)}`,
    },
  };
}

/**
 * The receptions of a schedule, or of one official in it, for a calendar program.
 * @throws QabyldauError `case-not-found`
 */
export async function scheduleCalendar(
  source: DocumentSource,
  id: string,
  language: DocumentLanguage,
  { official, moment }: { readonly official?: string | undefined; readonly moment?: Moment | undefined } = {},
): Promise<CalendarFile> {
  const opened = await openSchedule(source, id, moment);
  const names = namesIn(opened, language);
  const { calendar } = source;
  const lines = Object.values(opened.context.lines).filter(
    (line) => official === undefined || line.official === official,
  );
  return {
    name: documentName('schedule')[language],
    asOf: opened.events.at(-1)?.metadata.at ?? '',
    entries: lines.flatMap((line) =>
      line.sessions.map(({ on, from, to }) => ({
        id: `${id}/${line.line}/${on}@qabyldau`,
        startsAt: calendar.instantAt(on, from),
        endsAt: calendar.instantAt(on, to),
        summary: [words.reception[language], names.get(line.line)]
          .filter((part) => part !== undefined)
          .join(': '),
        location: line.place[language],
        description: [line.position[language], line.phone, line.email]
          .filter((part) => part !== undefined && part !== '')
          .join('\n'),
      })),
    ),
  };
}

function namesIn({ events }: Schedule, language: DocumentLanguage): ReadonlyMap<string, string> {
  return new Map(
    events.flatMap((event): (readonly [string, string])[] => {
      if (event.type !== 'line-set') return [];
      const { line, official } = event.data as ScheduleEvents['line-set'];
      const name = textOf(nameIn(saidOf(event, official, 'name'), language));
      return name === undefined ? [] : [[line, name]];
    }),
  );
}

const nameIn = (name: Json | undefined, language: DocumentLanguage): Json | undefined =>
  typeof name === 'string' ? name : asObject(name)[language];

/** Annex: "Бекітемін", the place for a signature, who approves; and the order, when it is given. */
function stamp({ events, context }: Schedule, office: Office, l: DocumentLanguage): readonly string[] {
  const approved = events.findLast(
    ({ type, data }) => type === 'schedule-approved' && data['revision'] === context.revision,
  )?.data as ScheduleEvents['schedule-approved'] | undefined;
  const centre = context.head?.kind === 'CENTRE';
  const head = office.employee(approved?.official);
  const approver = centre ? words.headOfApparatus[l] : (head?.position ?? words.headOfBody[l]);
  return [
    words.approve[l],
    approver,
    `______________________${head === undefined || centre ? '' : ` ${head.signature}`}`,
    approved === undefined
      ? words.notApproved[l]
      : phrase(words.order, l, { date: dateBefore(approved.order.date, l), number: approved.order.number }),
  ];
}

function linesTable(
  lines: readonly Line[],
  names: ReadonlyMap<string, string>,
  l: DocumentLanguage,
): readonly Block[] {
  const columns = [
    { title: words.organisation[l], share: 16 },
    { title: words.nameOfReceiver[l], share: 17 },
    { title: words.positionOfReceiver[l], share: 17 },
    { title: words.daysAndTimes[l], share: 13 },
    { title: words.location[l], share: 16 },
    { title: words.phoneAndEmail[l], share: 21 },
  ];
  const rows = lines.map((line) => [
    line.organisation[l] ?? '',
    names.get(line.line) ?? '',
    line.position[l] ?? '',
    line.sessions.map(({ on, from, to }) => `${dateInFigures(on)}\n${from}–${to}`).join('\n'),
    line.place[l] ?? '',
    [line.phone, line.email].filter((part) => part !== '').join('\n'),
  ]);
  return [table(columns, rows, { titles: true, numbered: true })];
}
