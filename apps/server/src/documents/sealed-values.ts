import { dateInWords } from '@qabyldau/documents';
import type { AppealEvents } from '@qabyldau/reception-appeal';
import type { Material } from './appeal-paper.js';
import { half, joined } from './phrases.js';
import { latestOf, saidOf, textOf } from './source.js';

/** What was typed for an appeal is sealed in its events; older ones have it in the open. */
type Data<T extends keyof AppealEvents> = AppealEvents[T];

/** Where the applicant is received: of a day it is told to everybody; what was agreed apart (P22) is sealed. */
export const placeOf = (
  { opened, subject }: Material,
  { place }: { readonly place?: string | undefined },
): string | undefined => place ?? textOf(latestOf(opened.events, subject, 'agreedPlace'));

/** Older hearings have their place in the open. */
export const hearingPlace = (material: Material, event: Material['event'] | undefined): string | undefined =>
  event &&
  (textOf(saidOf(event, material.subject, 'hearingPlace')) ??
    (event.data as Data<'hearing-appointed'>).place);

/** P15(2), P15(3): who decided before, when, and under what number. */
export function earlierActText(
  { event, subject, language }: Material,
  { by: open, on, number }: Data<'appeal-terminated'>['act'],
): string | undefined {
  const by = textOf(saidOf(event, subject, 'actBy')) ?? open;
  return joined([by && half(by, language), dateInWords(on, language), `№ ${number}`], ', ');
}
