import type { Calendar } from '@qabyldau/calendar';
import { activeLeaves, possibleVerbs, type CaseState } from '@qabyldau/engine';
import { fillText, type Language, type Text } from '@qabyldau/kernel';
import { receptionAppeal, type AppealContext } from '@qabyldau/reception-appeal';
import { half, pageWords, type OpenTerm } from '@qabyldau/server';
import { cited } from './cited.js';
import { localText } from './local-text.js';
import { inLanguage } from './options.js';
import { table } from './output.js';
import type { Staff } from './staff-of.js';
import { roleLabel } from './role-label.js';

/** What the pages say is said in the same words here. */
const { state, terms, overdue, provisional, next, received } = pageWords;
const words = {
  ...{ state, terms, overdue, provisional, next, received },
  appeal: { kk: 'Жолданым', ru: 'Обращение', en: 'Appeal' },
  revision: { kk: 'нұсқа', ru: 'версия', en: 'revision' },
  registered: { kk: 'Тіркелген күні', ru: 'Зарегистрировано', en: 'Registered on' },
  reply: { kk: 'Жауап беру мерзімі', ru: 'Срок ответа', en: 'Reply due' },
  responsible: { kk: 'Жауапты қызметкер', ru: 'Ответственный сотрудник', en: 'Responsible employee' },
  official: {
    kk: 'Қабылдайтын лауазымды адам',
    ru: 'Принимающее должностное лицо',
    en: 'Receiving official',
  },
  reception: { kk: 'Қабылдау уақыты', ru: 'Время приёма', en: 'Time of reception' },
  place: { kk: 'Қабылдау орны', ru: 'Место приёма', en: 'Place of reception' },
  hearing: { kk: 'Ауызша тыңдау уақыты', ru: 'Время устного заслушивания', en: 'Time of the oral hearing' },
  decision: { kk: 'Қабылдау шешімі', ru: 'Решение по итогам приёма', en: 'Decision of the reception' },
  defects: { kk: 'Кемшіліктері', ru: 'Недостатки', en: 'Defects' },
  tasks: { kk: 'Ашық тапсырмалар', ru: 'Открытые поручения', en: 'Open tasks' },
  task: {
    kk: 'орындаушы {executor}, бөлімше {unit}',
    ru: 'исполнитель {executor}, подразделение {unit}',
    en: 'executor {executor}, unit {unit}',
  },
  none: { kk: 'жоқ', ru: 'нет', en: 'none' },
} satisfies Readonly<Record<string, Text>>;

/** An appeal for a person: where it stands, what is known, what falls due by which paragraph, what may come next. */
export function appealText(
  state: CaseState,
  terms: readonly OpenTerm[],
  calendar: Calendar,
  staff: Staff,
  language: Language,
): string {
  const context = state.snapshot.context as AppealContext;
  const { states } = receptionAppeal.labels;
  const where = activeLeaves(state.snapshot.value as never).map((leaf) =>
    inLanguage(states[leaf], language, leaf),
  );
  const version = `${words.revision[language]} ${state.revision}, ${state.edition.id}`;
  return [
    `${words.appeal[language]} ${context.appeal?.number ?? state.caseId}  (${version})`,
    table([[`${words.state[language]}:`, where.join(' · ')], ...facts(context, calendar, staff, language)]),
    part(words.tasks, taskRows(context, terms, staff, language), language, 'only if any'),
    part(
      words.terms,
      terms.filter(({ kind }) => kind !== 'task').map((term) => termRow(term, language)),
      language,
    ),
    part(words.next, nextRows(state, language), language),
  ]
    .filter((text) => text !== '')
    .join('\n');
}

function facts(
  context: AppealContext,
  calendar: Calendar,
  staff: Staff,
  language: Language,
): readonly string[][] {
  const { appeal, reply, responsible, official, slot, oral, receivedAt, decision, defects } = context;
  const { values } = receptionAppeal.labels;
  const value = (field: string, name: string) => inLanguage(values?.[field]?.[name], language, name);
  const known: readonly (readonly [Text, string | undefined])[] = [
    [words.registered, appeal?.registeredOn],
    [words.reply, reply && `${reply.dueOn}${reply.provisional ? ` (${words.provisional[language]})` : ''}`],
    [words.defects, defects.map((defect) => value('defects', defect)).join(', ')],
    [words.responsible, responsible && staff.called(responsible)],
    [words.official, official && staff.called(official)],
    [words.reception, slot && localText(calendar, slot.startsAt)],
    [words.place, slot?.place && half(slot.place, language)],
    [words.hearing, oral?.startsAt && localText(calendar, oral.startsAt)],
    [words.received, receivedAt && localText(calendar, receivedAt)],
    [words.decision, decision && value('decision', decision)],
  ];
  return known.flatMap(([word, text]) =>
    text === undefined || text === '' ? [] : [[`${word[language]}:`, text]],
  );
}

/** The tasks that somebody has yet to do; the terms of the others are over. */
function taskRows(
  { tasks }: AppealContext,
  terms: readonly OpenTerm[],
  staff: Staff,
  language: Language,
): string[][] {
  return terms.flatMap((term) => {
    const given = tasks.find(({ task }) => task === term.task);
    if (given === undefined) return [];
    const { executor, unit } = given;
    const who = fillText(words.task, { executor: staff.called(executor), unit: staff.unit(unit) });
    const [due = '', , law = ''] = termRow(term, language);
    return [[due, who[language], law]];
  });
}

function termRow(term: OpenTerm, language: Language): string[] {
  const marks = [
    ...(term.overdue ? [words.overdue[language]] : []),
    ...(term.provisional ? [words.provisional[language]] : []),
  ];
  const mark = marks.length === 0 ? '' : ` (${marks.join(', ')})`;
  return [`  ${term.dueOn}${mark}`, term.label, cited(term.paragraphs, language)];
}

const nextRows = (state: CaseState, language: Language): readonly string[][] =>
  possibleVerbs(state).map(({ verb, by, law }) => [
    `  ${verb}`,
    inLanguage(receptionAppeal.labels.commands[verb], language, ''),
    by.map((role) => roleLabel(role, language)).join(', '),
    cited(law, language),
  ]);

function part(
  title: Text,
  rows: readonly (readonly string[])[],
  language: Language,
  when: 'always' | 'only if any' = 'always',
): string {
  if (rows.length === 0 && when === 'only if any') return '';
  return `\n${title[language]}:\n${rows.length === 0 ? `  ${words.none[language]}` : table(rows)}`;
}
