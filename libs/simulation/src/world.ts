import type { Instant, IsoDate } from '@qabyldau/kernel';
import type { Finding } from '@qabyldau/complaint';
import type { MotionKind } from '@qabyldau/motion';
import type { AppealLanguage } from '@qabyldau/reception-appeal';
import { Agenda } from './agenda.js';
import { daysBetween } from './dates.js';
import type { AppealFile } from './appeal-file.js';
import type { Intent } from './intent.js';
import { DayBook } from './office/day-book.js';
import { Roster } from './office/roster.js';
import type { Demand } from './office/schedule.js';
import { sectors, staffOf, type OfficeSpec } from './office/staff.js';
import type { Actor, SimulationOptions, SimulationPort } from './port.js';
import { Occasions } from './random/occasions.js';
import { Random } from './random/random.js';
import { Counters } from './report/tally.js';
import type { Topic } from './text/topics.js';
import { WorkingHours, type HoursCalendar } from './working-hours.js';

/** What somebody does when the time comes; nothing when the matter has settled itself meanwhile. */
export type Step = () => Intent | undefined;

/** One task as its executor and the controllers remember it. */
export interface TaskFile {
  readonly appeal: string;
  readonly executor: string;
  readonly giver: string | undefined;
  dueOn: IsoDate;
  reports: number;
}

/** One appeal handed in at a reception, as its executor and the controllers remember it. */
export interface WrittenFile {
  readonly subject: string;
  readonly language: AppealLanguage;
  readonly topic: Topic;
  readonly fate: 'inTime' | 'extended' | 'late' | 'redirected' | 'redirectedInPart' | 'withdrawn';
  state: 'awaiting-executor' | 'in-work' | 'answered' | 'closed';
  executor?: string | undefined;
  /** How often a final answer was planned. */
  answers: number;
}

/** What the made-up bodies have in common: the plans of all, and what has been counted. */
export class Shared {
  readonly agenda = new Agenda<Step>();
  readonly counters = new Counters();
  readonly occasions = new Occasions();
  /** The mistakes that have met their refusal. */
  readonly met = new Set<object>();
  /** How often each mistake was made. */
  readonly attempts = new Map<object, number>();
  /** The mistakes that somebody is about to make because nobody has yet. */
  readonly intended = new Set<object>();
}

/** One request to another body to take part, as the responsible employee remembers it. */
export interface RequestFile {
  readonly file: AppealFile;
  readonly startsAt: Instant;
  readonly otherBody: string;
  fate: 'agreed' | 'refused' | 'silent' | 'late' | 'taken-back' | 'dropped';
  state: 'asked' | 'agreed' | 'refused' | 'reported' | 'cancelled';
}

/** One motion of a participant. */
export interface MotionFile {
  readonly file: AppealFile;
  readonly kind: MotionKind;
  readonly employee?: string | undefined;
}

/** One complaint against an act of the body. */
export interface ComplaintFile {
  readonly file: AppealFile;
  readonly fate: Finding | 'granted' | 'withdrawn' | 'late';
}

/** One demand of the room for materials or an analysis. */
export interface MaterialsFile {
  readonly unit: string;
  readonly asker: Actor;
  readonly fate: 'in-time' | 'incomplete' | 'not-on-the-matter' | 'moved' | 'late';
  answers: number;
}

/** One person to be called. */
export interface SurveyFile {
  readonly subject: string;
  readonly language: AppealLanguage;
  calls: number;
}

/** Everything the people of one made-up body know and plan. */
export class World {
  readonly random: Random;
  readonly hours: WorkingHours;
  readonly roster: Roster;
  readonly dayBook = new DayBook();
  readonly files = new Map<string, AppealFile>();
  readonly tasks = new Map<string, TaskFile>();
  readonly written = new Map<string, WrittenFile>();
  readonly requests = new Map<string, RequestFile>();
  readonly motions = new Map<string, MotionFile>();
  readonly complaints = new Map<string, ComplaintFile>();
  readonly materials = new Map<string, MaterialsFile>();
  readonly surveys = new Map<string, SurveyFile>();
  /** Who may be called, by kind and month. */
  readonly surveyable = new Map<string, AppealFile[]>();
  /** Which mistakes were made in which case. */
  readonly mistaken = new Set<string>();
  /** By the number of the registration. */
  readonly byNumber = new Map<string, AppealFile>();
  /** The appeals of each person. */
  readonly bySubject = new Map<string, AppealFile[]>();
  readonly demand: Demand;
  /** Appeals listed or to be moved, that wait for a slot (P28). */
  readonly waiting = new Set<AppealFile>();
  /** When the slots are given out next. */
  nextRound: Instant | undefined;
  constructor(
    private readonly port: Pick<SimulationPort, 'clock' | 'subjectOf'>,
    readonly calendar: HoursCalendar,
    readonly options: SimulationOptions,
    readonly office: OfficeSpec,
    /** Of all appeals, how many come to this body. */
    share: number,
    private readonly shared: Shared,
  ) {
    this.random = new Random(`qabyldau/${options.seed}`);
    this.hours = new WorkingHours(calendar);
    this.roster = new Roster(staffOf(this.random, office), office.id);
    const days = daysBetween(options.from, options.to) + 1;
    this.demand = {
      perMonth: Math.ceil(((options.appeals * share) / Math.max(days, 15)) * 30),
      heads: sectors.length,
    };
  }

  get agenda(): Agenda<Step> {
    return this.shared.agenda;
  }

  get counters(): Counters {
    return this.shared.counters;
  }

  /** What comes up rarely, in all bodies together. */
  get occasions(): Occasions {
    return this.shared.occasions;
  }

  /** The mistakes that somebody has made and was refused. */
  get met(): Set<object> {
    return this.shared.met;
  }

  /** The mistakes that somebody is about to make because nobody has yet. */
  get intended(): Set<object> {
    return this.shared.intended;
  }

  /** How often each mistake was made. */
  get attempts(): Map<object, number> {
    return this.shared.attempts;
  }

  /** The id of the body. */
  get body(): string {
    return this.office.id;
  }

  get now(): Instant {
    return this.port.clock.now();
  }

  /** The blind id of a person by IIN or BIN, or by something else for who has none. */
  subjectOf(number: string | undefined, fallback: string): string {
    return this.port.subjectOf(number, fallback);
  }

  plan(at: Instant, step: Step): void {
    this.agenda.add(at < this.now ? this.now : at, step);
  }

  /** Plans a step `days` working days from now, at some moment of the working day. */
  planInDays(low: number, high: number, random: Random, step: Step): void {
    this.plan(this.hours.inDays(this.now, random.between(low, high), random), step);
  }

  /** Plans a step within so many minutes of working time. */
  planWithin(minutes: number, random: Random, step: Step): void {
    this.plan(this.hours.within(this.now, minutes, random), step);
  }

  /** The random stream of one purpose in one case. */
  draw(caseId: string, ...purpose: readonly (string | number)[]): Random {
    return this.random.fork('case', caseId, ...purpose);
  }

  get today(): IsoDate {
    return this.calendar.localDate(this.now);
  }
}
