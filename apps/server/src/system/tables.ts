import type { EmployeeNameRow, EmployeeRow } from '@qabyldau/body';
import type { ProtocolTaskRow } from '@qabyldau/protocol-task';
import type { ReadModel, Row } from '@qabyldau/read-models';
import type { AppealRow, PersonRow } from '@qabyldau/reception-appeal';
import type { ReceptionDayRow } from '@qabyldau/reception-day';
import { readModels } from './procedures.js';

/** The tables that routes ask, by what they hold. */
function table<R extends Row>(name: string): ReadModel<R> {
  const model = readModels.find((candidate) => candidate.name === name);
  if (model === undefined) throw new Error(`no read model is called ${name}`);
  return model as unknown as ReadModel<R>;
}

export const appealRegister = table<AppealRow>('appeal-register');
export const appealPeople = table<PersonRow>('appeal-people');
export const receptionDays = table<ReceptionDayRow>('reception-days');
export const protocolTasks = table<ProtocolTaskRow>('protocol-tasks');
export const employees = table<EmployeeRow>('employees');
export const employeeNames = table<EmployeeNameRow>('employee-names');
