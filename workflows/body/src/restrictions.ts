import type { IsoDate } from '@qabyldau/kernel';
import type { BodyContext, Restriction } from './machine.js';

/** P14: the restrictions in force on a day, its first and last day included; `undefined` when there are none. */
export const restrictionsOn = (
  { restrictions }: Pick<BodyContext, 'restrictions'>,
  date: IsoDate,
): Restriction | undefined =>
  restrictions.find(({ from, to }) => from <= date && (to === null || date <= to));
