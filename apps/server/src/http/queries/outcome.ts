import type { Calendar } from '@qabyldau/calendar';
import type { Instant, IsoDate, Language, Text } from '@qabyldau/kernel';
import { appealLabels, type AppealContext } from '@qabyldau/reception-appeal';

/** A value with its name. */
export interface NamedValue {
  readonly value: string;
  readonly label: string;
}

/** When, where and by whom the applicant is or was received, what came of it, and how the term was extended. */
export interface Outcome {
  readonly reception?: {
    readonly on: IsoDate;
    /** Asia/Almaty, HH:MM. */
    readonly time: string;
    readonly startsAt: Instant;
    /** Not of a time agreed apart from all days (P22): that place is sealed. */
    readonly place?: string;
    readonly official: string;
    /** The position, not the person; nothing for somebody the table of employees does not know. */
    readonly position?: string;
    readonly video: boolean;
  };
  readonly receivedAt?: Instant;
  readonly decision?: NamedValue;
  readonly extensions: readonly NamedValue[];
}

/** @param position of the official who receives */
export function outcomeOf(
  { slot, mode, receivedAt, decision, extensions }: AppealContext,
  position: string | undefined,
  calendar: Pick<Calendar, 'localTime'>,
  language: Language,
): Outcome {
  return {
    ...(slot && {
      reception: {
        on: slot.receptionOn,
        time: calendar.localTime(slot.startsAt).slice(0, 5),
        startsAt: slot.startsAt,
        ...(slot.place === undefined ? {} : { place: slot.place }),
        official: slot.official,
        ...(position === undefined ? {} : { position }),
        video: mode !== undefined,
      },
    }),
    ...(receivedAt === undefined ? {} : { receivedAt }),
    ...(decision && { decision: named('decision', decision, language) }),
    extensions: extensions.map((step) => named('step', step, language)),
  };
}

const values: Readonly<Record<string, Readonly<Record<string, Text>>>> = appealLabels.values;

const named = (field: string, value: string, language: Language): NamedValue => ({
  value,
  label: values[field]?.[value]?.[language] ?? value,
});
