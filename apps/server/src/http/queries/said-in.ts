import type { Calendar } from '@qabyldau/calendar';
import type { AnyWorkflow } from '@qabyldau/engine';
import { writtenDate, type Instant, type Json, type JsonObject, type Language } from '@qabyldau/kernel';
import { listWords } from '../../lists/words.js';
import { fieldOfTerm, fieldWords, receiverWord } from './field-words.js';

export interface Saying {
  readonly workflow: AnyWorkflow;
  readonly calendar: Pick<Calendar, 'localDate' | 'localTime'>;
  readonly language: Language;
  /** What a member of staff is called; nothing for whom the reader may not know. */
  readonly nameOf?: ((employee: string) => string | undefined) | undefined;
  /** What another body is called in the directory, or who of the staff it is; nothing for what neither knows. */
  readonly receiverOf?: ((id: string) => string | undefined) | undefined;
}

const isoDate = /^\d{4}-\d{2}-\d{2}$/;
const isoInstant = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;
/** Fields that hold the id of a member of staff. */
const people = new Set([
  'employee',
  'official',
  'wishedOfficial',
  'executor',
  'signatory',
  'replacement',
  'consultedBy',
]);

/** Fields that say to whom something goes: another body, or of a hand-over an official. */
const receivers = new Set(['otherBody', 'to']);

/** Whom an event names as those to whom something goes; `to` is also the end of a time. */
export const receiversIn = (data: JsonObject): readonly string[] =>
  Object.entries(data).flatMap(([field, value]) =>
    receivers.has(field) && typeof value === 'string' && !isoDate.test(value) ? [value] : [],
  );

/**
 * What an event says beside its name, as a person reads it: the terms that begin to run, days, members of staff and
 * the values of closed lists. Ids, numbers of the program and what is only there for the program are left out.
 */
export const saidIn = (data: JsonObject, saying: Saying): readonly string[] =>
  Object.entries(data)
    .sort(([one], [other]) => placeOf(one) - placeOf(other))
    .flatMap(([field, value]) => (value === undefined ? [] : said(field, value, saying)));

const order = Object.keys(fieldWords);
/** What needs no word before it, such as the kind of a notice, comes first; tasks come last. */
const placeOf = (field: string): number => (field === 'tasks' ? order.length : order.indexOf(field));

/** Every member of staff whom an event names. */
export const peopleIn = (data: JsonObject): readonly string[] =>
  Object.entries(data).flatMap(([field, value]) => {
    if (typeof value === 'string') return people.has(field) ? [value] : [];
    return field === 'tasks' && Array.isArray(value) ? value.filter(isObject).flatMap(peopleIn) : [];
  });

function said(field: string, value: Json, saying: Saying): readonly string[] {
  const { language } = saying;
  if (field === 'terms') return movedTerms(value, saying);
  if (receivers.has(field)) return receiver(value, saying);
  const text = textOf(field, value, saying);
  if (text !== undefined) {
    const head = fieldWords[field]?.[language];
    return [head === undefined ? text : `${head}: ${text}`];
  }
  if (field === 'tasks' && Array.isArray(value))
    return (value as readonly Json[]).flatMap((task) => within(task, saying));
  return [];
}

function receiver(value: Json, { receiverOf, language }: Saying): readonly string[] {
  const name = typeof value === 'string' && !isoDate.test(value) ? receiverOf?.(value) : undefined;
  return name === undefined ? [] : [`${receiverWord[language]}: ${name}`];
}

/** In one piece, so that what belongs together stands together. */
const within = (value: Json, saying: Saying): readonly string[] => {
  const parts = isObject(value) ? saidIn(value, saying) : [];
  return parts.length === 0 ? [] : [parts.join(', ')];
};

function textOf(field: string, value: Json, saying: Saying): string | undefined {
  if (Array.isArray(value)) {
    const texts = (value as readonly Json[]).map((one) => labelled(field, one, saying));
    return texts.length > 0 && texts.every((text) => text !== undefined) ? texts.join(', ') : undefined;
  }
  if (isObject(value)) return ofObject(field, value, saying);
  if (typeof value === 'string' && people.has(field)) return saying.nameOf?.(value);
  if (typeof value === 'boolean') return yesOrNo(field, value, saying.language);
  return labelled(field, value, saying) ?? moment(field, value, saying);
}

const yesOrNo = (field: string, value: boolean, language: Language): string | undefined =>
  fieldWords[field] && listWords[value ? 'yes' : 'no'][language];

/** A term, or an act with its number. */
function ofObject(field: string, value: JsonObject, saying: Saying): string | undefined {
  const { dueOn, number, date, on = date } = value;
  if (typeof dueOn === 'string') return moment(field, dueOn, saying);
  if (typeof number !== 'string' || fieldWords[field] === undefined) return undefined;
  return typeof on === 'string' ? `№ ${number}, ${writtenDate(on, saying.language)}` : `№ ${number}`;
}

function labelled(field: string, value: Json, { workflow, language }: Saying): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const { values = {} } = workflow.labels;
  const known =
    values[field]?.[value] ?? (field === 'channel' ? values['noticeChannel']?.[value] : undefined);
  return known?.[language];
}

function moment(field: string, value: Json, { calendar, language }: Saying): string | undefined {
  if (typeof value !== 'string' || fieldWords[field] === undefined) return undefined;
  if (isoDate.test(value)) return writtenDate(value, language);
  if (!isoInstant.test(value)) return undefined;
  const at = value as Instant;
  return writtenDate(`${calendar.localDate(at)} ${calendar.localTime(at).slice(0, 5)}`, language);
}

/** Terms counted again after a change of the calendar: from which day to which. */
function movedTerms(terms: Json, { language }: Saying): readonly string[] {
  if (!Array.isArray(terms)) return [];
  return terms.filter(isObject).flatMap(({ term, was, dueOn }) => {
    if (typeof term !== 'string' || typeof was !== 'string' || typeof dueOn !== 'string') return [];
    const head = fieldWords[fieldOfTerm[term] ?? term]?.[language];
    const days = `${writtenDate(was, language)} → ${writtenDate(dueOn, language)}`;
    return [head === undefined ? days : `${head}: ${days}`];
  });
}

const isObject = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
