import type { Calendar } from '@qabyldau/calendar';
import { fillText, type Json, type Language } from '@qabyldau/kernel';
import { appealLabels, type MigrationChange } from '@qabyldau/reception-appeal';
import type { EditionMovePlan } from '@qabyldau/server';
import { changes, checks, obstacles, words } from './commands/edition-words.js';
import { localText } from './local-text.js';
import { inLanguage } from './options.js';

/** What is in the way of one appeal, what would change in it, and which of its terms would be missed. */
export function reasonsOf(plan: EditionMovePlan, calendar: Calendar, language: Language): readonly string[] {
  const { from, to } = plan.event;
  const missed = plan.missed.map(({ name, due }) => {
    const term = inLanguage(appealLabels.timers[name as keyof typeof appealLabels.timers], language, name);
    return fillText(words.missed, { term, due: localText(calendar, due) })[language];
  });
  return [
    ...plan.obstacles.map(
      (obstacle) => `${words.stayed[language]}: ${fillText(obstacles[obstacle], { from, to })[language]}`,
    ),
    ...plan.changes.map((change) => changeText(change, language)),
    ...missed,
  ];
}

function changeText({ what, from, to }: MigrationChange, language: Language): string {
  const value = (names: string): string =>
    names === ''
      ? words.nothing[language]
      : names
          .split(', ')
          .map((name) => nameOf(what, name, language))
          .join(', ');
  const filled = { what: changes[what][language], from: value(from), to: value(to) };
  return fillText(words.change, filled)[language];
}

function nameOf(what: MigrationChange['what'], name: string, language: Language): string {
  const { states, values } = appealLabels;
  const known = {
    course: states[`course.${name}` as keyof typeof states],
    defects: values.defects[name as keyof typeof values.defects],
    'check-in': checks[name],
  };
  return inLanguage(known[what], language, name);
}

/** The same for a program. */
export function planJson(plan: EditionMovePlan, reasons: readonly string[]): Json {
  const { appeal: caseId, number, body, event, obstacles: inTheWay, changes: changed, missed } = plan;
  return {
    caseId,
    number,
    body,
    from: event.from,
    to: event.to,
    obstacles: [...inTheWay],
    changes: changed.map((change) => ({ ...change })),
    missed: missed.map((timer) => ({ ...timer })),
    reasons: [...reasons],
  };
}
