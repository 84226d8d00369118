import type { ReadModel } from '@qabyldau/read-models';
import { absences } from './read-models/absences.js';
import { employeeNames } from './read-models/employee-names.js';
import { employees } from './read-models/employees.js';
import { otherBodies } from './read-models/other-bodies.js';
import { restrictions } from './read-models/restrictions.js';
import { units } from './read-models/units.js';

export {
  bodyKinds,
  circumstances,
  roles,
  type BodyCommands,
  type BodyEvents,
  type Bilingual,
  type BodyKind,
  type Contacts,
  type Circumstance,
  type InternalAct,
  type PlannedCase,
  type PlannedReception,
  type Rank,
  type Role,
} from './messages.js';
export type { Absence, BodyContext, Employee, Restriction } from './machine.js';
export { notAReceivingPerson } from './staff-refusals.js';
export { restrictionsOn } from './restrictions.js';
export type { BodyEnv } from './decide.js';
export {
  policyOf,
  policyParameters,
  policySpecs,
  policyValue,
  type BodyPolicy,
  type PolicyBounds,
  type PolicyParameter,
  type PolicySpec,
} from './policy.js';
export {
  isTemplateKind,
  templateKinds,
  templateLanguages,
  templateSpec,
  type TemplateKind,
  type TemplateLanguage,
} from './templates/kinds.js';
export { builtIn, builtInVersion } from './templates/built-in.js';
export { templateOf, type Template } from './templates/template-of.js';
export { body } from './body.js';
export type { AbsenceRow } from './read-models/absences.js';
export type { EmployeeNameRow } from './read-models/employee-names.js';
export type { EmployeeRow } from './read-models/employees.js';
export type { OtherBodyRow } from './read-models/other-bodies.js';
export type { RestrictionRow } from './read-models/restrictions.js';
export type { UnitRow } from './read-models/units.js';
export { isChiefOfStaff, isHead } from './ranks.js';
export { labels as bodyLabels } from './labels.js';

export const bodyReadModels: readonly ReadModel[] = [
  employees,
  units,
  otherBodies,
  restrictions,
  absences,
  employeeNames,
];
