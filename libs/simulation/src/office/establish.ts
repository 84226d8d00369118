import { policySpecs } from '@qabyldau/body';
import type { IsoDate } from '@qabyldau/kernel';
import { bodyCommand, type Intent } from '../intent.js';
import type { Actor } from '../port.js';
import { bodyRegion, units, type Employee, type OfficeSpec } from './staff.js';

/** cl. 4: the commands that set up a body with its units, its people and what its internal act fixes. */
export function establishment(
  office: OfficeSpec,
  employees: readonly Employee[],
  actOf: IsoDate,
): readonly Intent[] {
  const who = administratorOf(office, employees);
  const { id: body, name, kind, presidentSubordinate, parent } = office;
  return [
    bodyCommand(who, body, 'establish-body', {
      name,
      kind,
      presidentSubordinate,
      region: bodyRegion,
      internalAct: { number: 'ҮЛГІ-1', date: actOf },
      ...(parent !== undefined && { parent }),
    }),
    ...units.map((unit) => bodyCommand(who, body, 'add-unit', { unit: unit.id, name: unit.name })),
    ...employees.map(({ id, unit, roles, position, rank, deputy, name: named }) =>
      bodyCommand(
        who,
        body,
        'appoint-employee',
        {
          employee: id,
          unit,
          roles,
          position,
          ...(rank !== undefined && { rank }),
          ...(deputy === true && { deputy }),
        },
        { personal: [{ subject: id, data: { name: named } }] },
      ),
    ),
    ...Object.entries(policySpecs).map(([parameter, { default: value }]) =>
      bodyCommand(who, body, 'set-policy', { parameter, value }),
    ),
  ];
}

export const administratorOf = ({ id: body }: OfficeSpec, employees: readonly Employee[]): Actor => ({
  id: employees.find((employee) => employee.roles.includes('administrator'))?.id ?? 'administrator',
  role: 'administrator',
  body,
});
