import type { ReadModel } from '@qabyldau/read-models';
import { employeeNames } from './read-models/employee-names.js';
import { employees } from './read-models/employees.js';
import { units } from './read-models/units.js';

export {
  bodyKinds,
  roles,
  type BodyCommands,
  type BodyEvents,
  type BodyKind,
  type Rank,
  type Role,
} from './messages.js';
export type { BodyContext, Employee } from './machine.js';
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
export { body } from './body.js';
export type { EmployeeNameRow } from './read-models/employee-names.js';
export type { EmployeeRow } from './read-models/employees.js';
export type { UnitRow } from './read-models/units.js';

export const bodyReadModels: readonly ReadModel[] = [employees, units, employeeNames];
