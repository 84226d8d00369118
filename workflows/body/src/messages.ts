import type { IsoDate, Json, Text } from '@qabyldau/kernel';

/** P1: the bodies the Model Regulation speaks of. */
export const bodyKinds = ['CENTRAL_BODY', 'AKIM_OFFICE'] as const;
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

/** A case is one state body or akim's office. */
export type BodyCommands = {
  'establish-body': {
    readonly name: Text;
    readonly kind: BodyKind;
    readonly presidentSubordinate: boolean;
    readonly region: string;
    /** cl. 4: the body's own act on personal reception. */
    readonly internalAct: { readonly number: string; readonly date: IsoDate };
  };
  'add-unit': { readonly unit: string; readonly name: Text };
  /** Personal part (subject = the employee's id): name {surname, given, patronymic?}. */
  'appoint-employee': {
    readonly employee: string;
    readonly unit: string;
    readonly roles: readonly Role[];
    readonly position: Text;
    readonly rank?: Rank | undefined;
  };
  'release-employee': { readonly employee: string };
  'set-policy': { readonly parameter: string; readonly value: Json };
};

export type BodyEvents = {
  'body-established': BodyCommands['establish-body'];
  'unit-added': BodyCommands['add-unit'];
  'employee-appointed': BodyCommands['appoint-employee'];
  'employee-released': { readonly employee: string };
  'policy-set': { readonly parameter: string; readonly value: Json; readonly was: Json };
};
