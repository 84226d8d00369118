import { builtIn, templateKinds, templateLanguages, type TemplateLanguage } from '@qabyldau/body';
import { addDays, daysBetween } from '../dates.js';
import { bodyCommand } from '../intent.js';
import type { World } from '../world.js';
import { editor } from './schedules.js';

/** cl. 4: in the course of the period the body makes each text its own, one kind after the other. */
export function planTemplates(world: World): void {
  const { options, office } = world;
  if (office.kind !== 'AKIM_OFFICE') return;
  const length = daysBetween(options.from, options.to);
  templateKinds.forEach((kind, place) => {
    const day = addDays(options.from, 1 + Math.floor((place * (length - 1)) / templateKinds.length));
    const random = world.random.fork('template', kind);
    for (const language of templateLanguages)
      world.plan(world.hours.on(world.calendar.nextWorkingDay(day), random.fork(language)), () =>
        bodyCommand(editor(world), world.body, 'adopt-template', {
          kind,
          language,
          text: ownText(builtIn(kind, language), language),
        }),
      );
  });
}

/** The program's text with one more way to reach the body, where it does not name all of them. */
function ownText(text: string, language: TemplateLanguage): string {
  const added = ways.find(({ placeholder }) => !text.includes(placeholder));
  return added === undefined ? `${text}\n` : `${text}\n? ${added.name[language]}: ${added.placeholder}.`;
}

const ways = [
  {
    placeholder: '{bodyPhone}',
    name: { kk: 'Қоғамдық қабылдау телефоны', ru: 'Телефон общественной приёмной' },
  },
  { placeholder: '{bodyEmail}', name: { kk: 'Электрондық пошта', ru: 'Электронная почта' } },
  { placeholder: '{bodyAddress}', name: { kk: 'Мекенжайы', ru: 'Адрес' } },
] as const;
