import type { CalendarChange, ChangedDay } from '@qabyldau/calendar';
import type { IsoDate, Text } from '@qabyldau/kernel';

/**
 * One line of a calendar file. Its fields say what it is:
 * `{works, off}` moves a day off by the act; `{off, insteadOf}` is the day off for a holiday on a weekend;
 * `{off, reason}` and `{works, reason}` are single days; `{ordinary}` takes back what was held of a day.
 */
export type CalendarRow = {
  readonly off?: IsoDate | undefined;
  readonly works?: IsoDate | undefined;
  readonly ordinary?: IsoDate | undefined;
  readonly insteadOf?: IsoDate | undefined;
  readonly reason?: Text | undefined;
};

/** A calendar file: what an act changes. */
export type CalendarFile = {
  readonly version: string;
  /** Labour Code art. 85(3): the act of the labour authority. */
  readonly act: { readonly number: string; readonly date: IsoDate };
  /**
   * Years that are given whole and officially. Weekends, the holidays of fixed date and the days off in their place
   * need not be written: the rows add the rest (Kurban Ait, days moved by the act).
   */
  readonly years?: readonly number[] | undefined;
  readonly days: readonly CalendarRow[];
};

/** A case is the working calendar of a country; there is one, `kz`. */
export type WorkingCalendarCommands = {
  'adopt-calendar': CalendarFile;
  /** By the program, when every open term has been counted with the version last adopted. */
  'finish-rederiving': {
    readonly version: string;
    /** Cases of which some term moved, and how many terms those were. */
    readonly cases: number;
    readonly terms: number;
  };
};

export type WorkingCalendarEvents = {
  'calendar-adopted': CalendarChange & {
    /** The version before. */
    readonly previous: string;
    /** The days that work now and did not, or the other way round. */
    readonly changed: readonly ChangedDay[];
  };
  'rederiving-finished': {
    readonly version: string;
    readonly cases: number;
    readonly terms: number;
  };
};
