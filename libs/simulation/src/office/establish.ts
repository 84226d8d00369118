import type { Actor } from '../port.js';
import { bodyCommand, type Intent } from '../intent.js';
import type { IsoDate } from '@qabyldau/kernel';
import { bodyId, bodyName, bodyRegion, units, type Employee } from './staff.js';

/** cl. 4: the commands that set up the body with its units and people, in their order. */
export function establishment(employees: readonly Employee[], actOf: IsoDate): readonly Intent[] {
  const administrator: Actor = {
    id: employees.find((employee) => employee.roles.includes('administrator'))?.id ?? 'administrator',
    role: 'administrator',
    body: bodyId,
  };
  return [
    bodyCommand(administrator, bodyId, 'establish-body', {
      name: bodyName,
      kind: 'AKIM_OFFICE',
      presidentSubordinate: false,
      region: bodyRegion,
      internalAct: { number: 'ҮЛГІ-1', date: actOf },
    }),
    ...units.map((unit) =>
      bodyCommand(administrator, bodyId, 'add-unit', { unit: unit.id, name: unit.name }),
    ),
    ...employees.map(({ id, unit, roles, position, rank, name }) =>
      bodyCommand(
        administrator,
        bodyId,
        'appoint-employee',
        { employee: id, unit, roles, position, ...(rank !== undefined && { rank }) },
        { personal: [{ subject: id, data: { name } }] },
      ),
    ),
  ];
}
