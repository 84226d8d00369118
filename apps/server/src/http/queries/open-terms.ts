import { termLabels, termRules, type Calendar, type TermKind } from '@qabyldau/calendar';
import type { CaseView } from '@qabyldau/engine';
import type { Instant, IsoDate, Language } from '@qabyldau/kernel';
import type { AppealContext, Due } from '@qabyldau/reception-appeal';

/** A term that runs, or ran out unanswered. */
export interface OpenTerm {
  readonly kind: TermKind | 'task';
  readonly label: string;
  readonly dueOn: IsoDate;
  readonly dueAt?: Instant;
  readonly provisional: boolean;
  readonly overdue: boolean;
  readonly paragraphs: readonly string[];
  /** Where the day is reckoned out; nothing where it was chosen and not counted. */
  readonly derivation?: string;
  /** The day it runs from. */
  readonly from?: IsoDate;
}

interface Found {
  readonly kind: TermKind;
  readonly due: Due | undefined;
  readonly from?: IsoDate | undefined;
}

const taskLabel = { kk: 'Хаттамалық тапсырма', ru: 'Протокольное поручение', en: 'Task of the protocol' };

/** What falls due in an appeal, the earliest first. */
export function openTerms(
  view: CaseView<AppealContext>,
  now: Instant,
  calendar: Pick<Calendar, 'localDate'>,
  language: Language,
): readonly OpenTerm[] {
  const terms = [...reply(view), ...correction(view), ...hearing(view)].flatMap((found) =>
    named(found, now, language),
  );
  const today = calendar.localDate(now);
  const tasks = view.context.tasks
    .filter((task) => !task.done)
    .map(({ dueOn }): OpenTerm => ({
      kind: 'task',
      label: taskLabel[language],
      dueOn,
      provisional: false,
      overdue: dueOn < today,
      paragraphs: ['P23', 'P34'],
    }));
  return [...terms, ...tasks].sort((a, b) => a.dueOn.localeCompare(b.dueOn));
}

function reply(view: CaseView<AppealContext>): readonly Found[] {
  const { context } = view;
  if (!view.in('clock.running') && !view.in('clock.missed')) return [];
  const last = context.extensions.at(-1);
  if (last === 'by-months') return [{ kind: 'extension-2-months', due: context.reply }];
  const kind = last === undefined ? 'reply' : 'extension-30';
  return [{ kind, due: context.reply, from: context.appeal?.registeredOn }];
}

function correction(view: CaseView<AppealContext>): readonly Found[] {
  const { context } = view;
  if (context.correction === undefined || !view.in('course.awaitingCorrection')) return [];
  const { due, notice } = context.correction;
  return [{ kind: 'correction', due, from: context.notices[notice]?.deliveredOn }];
}

function hearing(view: CaseView<AppealContext>): readonly Found[] {
  const { context } = view;
  const { draft, oral } = context;
  if (draft === undefined || !view.in('course.hearing')) return [];
  const from = context.notices[draft.notice]?.deliveredOn;
  const record = oral?.recordSigned === true ? undefined : oral?.record;
  return [
    ...(view.in('course.hearing.delivered')
      ? [{ kind: 'objection', due: draft.objection, from } as const]
      : []),
    { kind: 'hearing-record', due: record },
  ];
}

function named({ kind, due, from }: Found, now: Instant, language: Language): readonly OpenTerm[] {
  if (due === undefined) return [];
  return [
    {
      kind,
      label: termLabels[kind][language],
      ...due,
      overdue: now >= due.dueAt,
      paragraphs: termRules[kind].paragraphs,
      ...(from === undefined ? {} : { from, derivation: `/api/v1/deadlines/${kind}?from=${from}` }),
    },
  ];
}
