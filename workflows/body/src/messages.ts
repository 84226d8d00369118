import type { IsoDate, Json, Text } from '@qabyldau/kernel';

/** P1: the bodies the Model Regulation speaks of; P2(1), reading R: also state organisations under a body. */
export const bodyKinds = ['CENTRAL_BODY', 'AKIM_OFFICE', 'STATE_ORGANISATION'] as const;
export type BodyKind = (typeof bodyKinds)[number];
/**
 * P2: receiving persons, by subparagraph. 1 first heads of central bodies and organisations and their deputies,
 * 2 akims and their deputies, 3 chiefs of staff of central bodies, 4 heads of akims' offices and their deputies,
 * 5 heads of structural units, 6 other authorised employees.
 */
export type Rank = 1 | 2 | 3 | 4 | 5 | 6;

/** design: receptionist, responsible employee, official, executor, controller, auditor, analyst, administrator. */
export const roles = [
  'receptionist',
  'responsible',
  'official',
  'executor',
  'controller',
  'auditor',
  'analyst',
  'administrator',
] as const;
export type Role = (typeof roles)[number];

/** The body's own act on personal reception (cl. 4). */
export type InternalAct = { readonly number: string; readonly date: IsoDate };

/** What makes reception by video link the only way (P14): a pandemic, or other circumstances of safety. */
export const circumstances = ['pandemic', 'emergency', 'quarantine', 'other-safety'] as const;
export type Circumstance = (typeof circumstances)[number];

/** In the languages that papers are written in. */
export type Bilingual = { readonly kk: string; readonly ru: string };

/** What letters say of the body. What is left out they do not say. */
export type Contacts = {
  readonly address?: Bilingual | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  /** Code 80(5): where its acts are complained of. */
  readonly superior?: { readonly name: Bilingual; readonly address?: Bilingual | undefined } | undefined;
};

/** A case is one state body or akim's office. */
export type BodyCommands = {
  'establish-body': {
    readonly name: Text;
    readonly kind: BodyKind;
    readonly presidentSubordinate: boolean;
    readonly region: string;
    readonly internalAct: InternalAct;
    /** Reading R: the body that a state organisation stands under. */
    readonly parent?: string | undefined;
  };
  'add-unit': { readonly unit: string; readonly name: Text };
  /** P15(1), P18: a body that letters name, to which appeals are redirected; anew where its name has changed. */
  'name-other-body': { readonly otherBody: string; readonly name: Text };
  /** Personal part (subject = the employee's id): name {surname, given, patronymic?}. */
  'appoint-employee': {
    readonly employee: string;
    readonly unit: string;
    readonly roles: readonly Role[];
    readonly position: Text;
    readonly rank?: Rank | undefined;
    /** Whether the rank is a deputy's: P2(1), (2) and (4) name heads and their deputies together. */
    readonly deputy?: boolean | undefined;
  };
  'release-employee': { readonly employee: string };
  'set-policy': { readonly parameter: string; readonly value: Json };
  /** cl. 4: a new version of the internal act takes the place of the one before. */
  'adopt-internal-act': InternalAct;
  /** P14: from that day on reception is by video link only, until `to`, or until it is lifted. */
  'introduce-restrictions': {
    readonly from: IsoDate;
    readonly to?: IsoDate | undefined;
    readonly act: InternalAct;
    readonly circumstance: Circumstance;
  };
  /** P14: the restrictions in force end with the day `to`. */
  'lift-restrictions': { readonly to: IsoDate; readonly act: InternalAct };
  /** cl. 4: the body's own text of a paper, in place of the one that comes with the program. */
  'adopt-template': { readonly kind: string; readonly language: 'kk' | 'ru'; readonly text: string };
  'state-contacts': Contacts;
  /** P7: an official who is away a whole month is excused. */
  'record-absence': {
    readonly employee: string;
    readonly from: IsoDate;
    readonly to: IsoDate;
    readonly reason: 'leave' | 'illness' | 'business-trip' | 'other';
  };
  /** Sent by reactions: what is planned on a day to come, so that restrictions and absences can name it. */
  'note-planned-reception': PlannedReception;
};

/** Whose case it is: a reception day, or an appeal whose time was agreed apart from all days (P22). */
export type PlannedCase = 'reception-day' | 'reception-appeal';
export type PlannedReception = {
  readonly workflow: PlannedCase;
  readonly caseId: string;
  readonly official: string;
  readonly on: IsoDate;
  /** It is by video link from the first. */
  readonly video: boolean;
};
/** The planned receptions that a decision of the body touches, by whose case they are. */
export type Touched = {
  readonly days?: readonly string[] | undefined;
  readonly appeals?: readonly string[] | undefined;
};

export type BodyEvents = {
  'body-established': BodyCommands['establish-body'];
  'unit-added': BodyCommands['add-unit'];
  'other-body-named': BodyCommands['name-other-body'];
  'employee-appointed': BodyCommands['appoint-employee'];
  /** P16: whom nobody receives now as planned. */
  'employee-released': { readonly employee: string } & Touched;
  'policy-set': { readonly parameter: string; readonly value: Json; readonly was: Json };
  'internal-act-adopted': InternalAct & {
    /** 1 is the act the body was established with. */
    readonly version: number;
    readonly was: InternalAct;
  };
  'restrictions-introduced': BodyCommands['introduce-restrictions'] & Touched;
  'restrictions-lifted': {
    /** First day of the restrictions that end. */
    readonly from: IsoDate;
    /** Their last day. */
    readonly to: IsoDate;
    readonly act: InternalAct;
  } & Touched;
  'absence-recorded': BodyCommands['record-absence'] & Touched;
  /** `act`: restrictions are in force on that day, and it was planned in person before anybody could know (P14). */
  'planned-reception-noted': PlannedReception & { readonly act?: InternalAct | undefined };
  'template-adopted': BodyCommands['adopt-template'] & {
    /** From 1, of each kind in each language. */
    readonly version: number;
  };
  'contacts-stated': Contacts;
};
