import { Body, Controller } from '@nestjs/common';
import { body, roles, type Rank, type Role } from '@qabyldau/body';
import { Ask, type Asked } from '../asked.js';
import { jsonOf } from '../command/plain.js';
import { Verb } from '../command/verb.js';
import { Flag, ListOf, Part, Reference, Whole, Words } from '../fields.js';
import { Named } from '../named.js';
import { BodyDesk } from './body-desk.js';

/** Stored sealed with the employee's own key. */
export class EmployeeName {
  @Words('Surname', { max: 200 })
  surname!: string;

  @Words('Given name', { max: 200 })
  given!: string;

  @Words('Patronymic', { max: 200, optional: true })
  patronymic?: string;
}

export class AppointEmployee {
  @Reference('Id of the employee; also the name to sign in with')
  employee!: string;

  @Part('Name', () => EmployeeName)
  name!: EmployeeName;

  @Reference('The unit')
  unit!: string;

  @ListOf('What the employee may do', roles)
  roles!: readonly Role[];

  @Part('Position in the three languages', () => Named)
  position!: Named;

  @Whole('Receiving person of P2: 1 the head or akim to 6 another authorised employee', {
    min: 1,
    max: 6,
    optional: true,
  })
  rank?: Rank;

  @Flag('The rank is a deputy’s (P2)', { optional: true })
  deputy?: boolean;
}

@Controller('api/v1/bodies/:body/appoint-employee')
export class AppointEmployeeRoute {
  constructor(private readonly desk: BodyDesk) {}

  @Verb(body, 'appoint-employee')
  post(@Ask() asked: Asked, @Body() { name, ...data }: AppointEmployee) {
    const personal = [{ subject: data.employee, data: { name: jsonOf(name) } }];
    return this.desk.send(asked, 'appoint-employee', data, personal);
  }
}
