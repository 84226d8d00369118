import type { Calendar } from '@qabyldau/calendar';
import type { Instant, IsoDate, Language, Text } from '@qabyldau/kernel';
import type { Page, Query, ReadModel, ReadModelQueries, Row, Where } from '@qabyldau/read-models';
import type { Names } from './names.js';

/** A code with its word, or somebody or something with an id. */
export type Coded = { readonly code: string; readonly label: string };
export type Referred = { readonly id: string; readonly label: string };
export type Cell = string | number | boolean | null | Coded | Referred;

/** The moment a list is asked for: now, or the one it is shown as of. */
export interface Moment {
  readonly now: Instant;
  readonly today: IsoDate;
  readonly calendar: Calendar;
}

/** What a column may look at beside its row. */
export interface Shown extends Moment {
  readonly language: Language;
  readonly names: Names;
}

/** How a column is written: `day` is a civil date, `instant` shows as local date and time. */
export type ColumnKind = 'text' | 'day' | 'instant' | 'number' | 'flag';

export interface ListColumn<R extends Row = Row> {
  readonly name: string;
  readonly label: Text;
  readonly kind: ColumnKind;
  /** The stored column to sort by; without one the list cannot be sorted by it. */
  readonly sort?: (keyof R & string) | undefined;
  /** Who an applicant is: left out for those who may not see it. */
  readonly personal?: boolean | undefined;
  cell(row: R, shown: Shown): Cell;
}

/** Where filters look things up. */
export interface Scope extends Moment {
  readonly views: ListViews;
}

/** `officials` are those who receive (P2). */
export type Offered = 'employees' | 'officials' | 'units';

export interface Filter<R extends Row = Row> {
  readonly label: Text;
  /** Few rows are left by it: its index is the one to use, not that of the body. */
  readonly pins?: boolean | undefined;
  /** What may be given, for a person to read. */
  readonly expected: Text;
  /** A value that it takes, to show in an empty field. */
  readonly example?: string | undefined;
  /** The values there are, where they are few: pages offer them as links. */
  readonly choices?: Readonly<Record<string, Text>> | undefined;
  /** Who or what stands behind the ids: those there are can be offered by name. */
  readonly among?: Offered | undefined;
  /** What it takes only links and programs know: no field for it. */
  readonly machine?: boolean | undefined;
  /** How a form takes it, where it is not just typed. */
  readonly input?: 'date' | 'month' | undefined;
  /** Nothing for a value that it cannot be. */
  where(value: string, scope: Scope): Where<R> | undefined | Promise<Where<R> | undefined>;
}

export type ListViews = Pick<ReadModelQueries, 'select' | 'count'>;

/** What rows refer to: it is joined to each page when it is asked for. */
export interface References<R extends Row = Row> {
  readonly employees?: readonly (keyof R & string)[] | undefined;
  readonly units?: readonly (keyof R & string)[] | undefined;
  readonly otherBodies?: readonly (keyof R & string)[] | undefined;
  readonly appeals?: readonly (keyof R & string)[] | undefined;
  readonly days?: readonly (keyof R & string)[] | undefined;
  /** Only for those who may see applicants. */
  readonly subjects?: readonly (keyof R & string)[] | undefined;
}

/** A part of a list that people open every day, with how much it holds. */
export interface Shortcut {
  readonly label: Text;
  readonly filters: Readonly<Record<string, string>>;
}

/** A list that people work from: one declaration for HTTP, pages, files and the command line. */
export interface List<R extends Row = Row> {
  readonly name: string;
  readonly title: Text;
  readonly about: Text;
  readonly model: ReadModel<R>;
  /** Rows that are no lines of the list are left out. */
  readonly always?: Where<R> | undefined;
  /** What restricts it to one body. */
  readonly ofBody: (body: string, scope: Scope) => Where<R> | Promise<Where<R>>;
  readonly roles: readonly string[];
  readonly refers: References<R>;
  readonly columns: readonly ListColumn<R>[];
  readonly filters: Readonly<Record<string, Filter<R>>>;
  /** The workflow whose cases its lines are, where it is one. */
  readonly caseOf?: string | undefined;
  /** What it is mostly opened for, at a moment. */
  readonly shortcuts?: ((moment: Moment) => readonly Shortcut[]) | undefined;
  /** Columns that pages leave out: programs have them, and people see as much in others. */
  readonly unshown?: readonly string[] | undefined;
  /** Name of a column that can be sorted by; `-` before it turns the order round. */
  readonly sort: string;
  /** Columns that lists of people always add to the order, so that equals stand as people expect. */
  readonly thenBy?: readonly (keyof R & string)[] | undefined;
  /** For a list that is no plain question to one table. */
  readonly find?: ((query: Query<R>, words: string, scope: Scope) => Promise<Page<R>>) | undefined;
  /** The tables that it asks beside its own and those that are joined. */
  readonly asks?: readonly ReadModel[] | undefined;
  /** The filter without which it is not answered. */
  readonly needs?: string | undefined;
}

/** Any list: its rows are its own affair. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- lists of different rows have no common supertype
export type AnyList = List<any>;
