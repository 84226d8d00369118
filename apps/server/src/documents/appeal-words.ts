import { dateInWords, type Block } from '@qabyldau/documents';
import type { Instant, IsoDate } from '@qabyldau/kernel';
import type { Material } from './appeal-paper.js';
import { valueLabel } from './labels.js';
import type { NamedEmployee } from './office.js';
import type { Texts } from './paper.js';
import { half, running } from './phrases.js';
import { saidOf, textOf } from './source.js';
import { words } from './words.js';

export interface Values {
  readonly texts: Texts;
  readonly blocks?: Readonly<Record<string, readonly Block[]>> | undefined;
  readonly signers?: readonly NamedEmployee[] | undefined;
}

/** What one kind of document takes from the event that called for it. */
export type ValuesOf = (material: Material) => Values;

export const day = ({ language }: Material, on: IsoDate | undefined): string | undefined =>
  on === undefined ? undefined : dateInWords(on, language);
export const time = ({ calendar }: Material, at: Instant): string => calendar.localTime(at).slice(0, 5);
export const dateOf = (material: Material, at: Instant): string | undefined =>
  day(material, material.calendar.localDate(at));

export const label = ({ language }: Material, field: string, value: string): string =>
  valueLabel(field, value, language);

export function person({ office }: Material, id: string | undefined, as = 'official'): Texts {
  const employee = office.employee(id);
  return { [as]: employee?.name, [`${as}Position`]: running(employee?.position) };
}

/** What the body writes in both languages at once: the half of the letter's. */
export const inOne = ({ language }: Material, text: string | undefined): string | undefined =>
  text === undefined ? undefined : half(text, language);

/** What the applicant or an official wrote, without the full stop that the template adds. */
export const written = ({ event, subject }: Material): string | undefined =>
  textOf(saidOf(event, subject, 'text'))?.replace(/\.$/, '');

/** Code art. 64(2): who took it in. What comes in over a portal no employee takes in; the ticket says so. */
export function receiver(material: Material, channel: string): Texts {
  const { actor } = material.event.metadata;
  if (material.office.employee(actor.id) !== undefined || actor.role !== 'system')
    return person(material, actor.id, 'receiver');
  return {
    receiver: label(material, 'channel', channel),
    receiverPosition: words.byItself[material.language],
  };
}

/** When, where, by whom. */
export function meeting(
  material: Material,
  at: Instant | undefined,
  place: string | undefined,
  official?: string,
): Texts {
  return {
    receptionOn: at && dateOf(material, at),
    receptionTime: at && time(material, at),
    place: inOne(material, place),
    ...person(material, official),
    video: material.context.mode === undefined ? undefined : words.byVideo[material.language],
  };
}
