import type { ReadModel } from '@qabyldau/read-models';
import { canonicalJson } from '@qabyldau/kernel';
import type { BodyEvents } from '../messages.js';

export type EmployeeRow = {
  readonly employee: string;
  readonly body: string;
  readonly unit: string;
  /** JSON list of roles. */
  readonly roles: string;
  /** P2; null for those who do not receive. */
  readonly rank: number | null;
  readonly positionKk: string;
  readonly positionRu: string;
  readonly positionEn: string;
  /** 1 while in service. */
  readonly serving: number;
};

/** Who works where, in which roles. Names stand apart, in `employee-names`. */
export const employees: ReadModel<EmployeeRow> = {
  name: 'employees',
  version: 1,
  key: 'employee',
  columns: {
    employee: { type: 'text' },
    body: { type: 'text', indexed: true },
    unit: { type: 'text', indexed: true },
    roles: { type: 'json' },
    rank: { type: 'integer', nullable: true },
    positionKk: { type: 'text' },
    positionRu: { type: 'text' },
    positionEn: { type: 'text' },
    serving: { type: 'integer', indexed: true },
  },
  reads: ['body/employee-appointed', 'body/employee-released'],
  personal: false,
  keys: (event) => [(event.data as BodyEvents['employee-released']).employee],
  row(employee, current, event) {
    if (event.type === 'employee-released') {
      return current === undefined ? 'unchanged' : { ...current, serving: 0 };
    }
    const { unit, roles, rank, position } = event.data as BodyEvents['employee-appointed'];
    return {
      employee,
      body: event.caseId,
      unit,
      roles: canonicalJson(roles),
      rank: rank ?? null,
      positionKk: position.kk,
      positionRu: position.ru,
      positionEn: position.en,
      serving: 1,
    };
  },
};
