import type { IsoDate } from '@qabyldau/kernel';
import type { BodyContext } from './machine.js';
import type { PlannedReception, Touched } from './messages.js';

/** What is planned between two days, the first and the last included; without a last one, all that follows. */
export const plannedBetween = (
  { planned }: Pick<BodyContext, 'planned'>,
  from: IsoDate,
  to: IsoDate | null | undefined,
): readonly PlannedReception[] =>
  planned.filter(({ on }) => from <= on && (to === null || to === undefined || on <= to));

/** As an event names them; a list that is empty is left out. */
export function touched(receptions: readonly PlannedReception[]): Touched {
  const idsOf = (workflow: PlannedReception['workflow']) =>
    receptions.filter((one) => one.workflow === workflow).map(({ caseId }) => caseId);
  const days = idsOf('reception-day');
  const appeals = idsOf('reception-appeal');
  return {
    ...(days.length === 0 ? {} : { days }),
    ...(appeals.length === 0 ? {} : { appeals }),
  };
}
