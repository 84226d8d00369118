import type { JsonObject } from '@qabyldau/kernel';
import type { ReadModel } from '@qabyldau/read-models';
import type { BodyEvents } from '../messages.js';

export type EmployeeNameRow = {
  readonly employee: string;
  readonly surname: string;
  readonly given: string;
  readonly patronymic: string | null;
};

/** Names of employees: P8 publishes them for those who receive, the letters name who answers. */
export const employeeNames: ReadModel<EmployeeNameRow> = {
  name: 'employee-names',
  version: 1,
  key: 'employee',
  columns: {
    employee: { type: 'text' },
    surname: { type: 'text' },
    given: { type: 'text' },
    patronymic: { type: 'text', nullable: true },
  },
  reads: ['body/employee-appointed', 'person/person-erased'],
  personal: true,
  keys: (event) => [
    event.type === 'person-erased'
      ? (event.data as { readonly subject: string }).subject
      : (event.data as BodyEvents['employee-appointed']).employee,
  ],
  row(employee, _current, event) {
    if (event.type === 'person-erased') return 'delete';
    // of an erased person nothing can be opened, also when the table is built anew
    const name = event.personal.find((part) => part.subject === employee)?.data['name'];
    if (!isName(name)) return 'unchanged';
    return { employee, surname: name.surname, given: name.given, patronymic: name.patronymic ?? null };
  },
};

type Name = { readonly surname: string; readonly given: string; readonly patronymic?: string };

const isName = (value: JsonObject[string]): value is Name =>
  typeof value === 'object' && value !== null && 'surname' in value && 'given' in value;
