import { policySpecs, type BodyCommands } from '@qabyldau/body';
import type { IsoDate } from '@qabyldau/kernel';
import { bodyCommand, type Intent } from '../intent.js';
import type { Actor } from '../port.js';
import { otherBodies } from '../text/bodies.js';
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
    ...otherBodies.map((other) => bodyCommand(who, body, 'name-other-body', other)),
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
          ...(deputy !== undefined && { deputy }),
        },
        { personal: [{ subject: id, data: { name: named } }] },
      ),
    ),
    bodyCommand(who, body, 'state-contacts', contacts),
    bodyCommand(who, body, 'adopt-template', ownTicket),
    ...Object.entries(policySpecs).map(([parameter, { default: value }]) =>
      bodyCommand(who, body, 'set-policy', { parameter, value }),
    ),
  ];
}

/** Made up, as the body is; a number that nobody has. */
const contacts: BodyCommands['state-contacts'] = {
  address: { kk: 'Үлгі қаласы, Тұнық көшесі, 1-үй', ru: 'город Улги, улица Примерная, дом 1' },
  phone: '+7 (000) 000-00-00',
  email: 'qabyldau@example.kz',
  superior: {
    name: { kk: 'Қазақстан Республикасының Үкіметі', ru: 'Правительство Республики Казахстан' },
  },
};

/** cl. 4: a text of the body's own, beside those that come with the program. */
const ownTicket: BodyCommands['adopt-template'] = {
  kind: 'ticket',
  language: 'kk',
  text: [
    '# ТАЛОН № {number}',
    '? Арыз иесі: {applicant}.',
    'Жолданым **{receivedOn}, сағат {receivedTime}** түсті, тіркелген күні: {registeredOn}.',
    'Қабылдаған қызметкер: **{receiver}**, {receiverPosition}.',
    '? Жауап берудің соңғы күні: {replyDueOn}.',
    '? Жолданымның қаралу барысын мына телефоннан білуге болады: {bodyPhone}.',
  ].join('\n'),
};

export const administratorOf = ({ id: body }: OfficeSpec, employees: readonly Employee[]): Actor => ({
  id: employees.find((employee) => employee.roles.includes('administrator'))?.id ?? 'administrator',
  role: 'administrator',
  body,
});
