import { AddUnitRoute } from './add-unit.route.js';
import { AppointEmployeeRoute } from './appoint-employee.route.js';
import { EstablishBodyRoute } from './establish-body.route.js';
import { ReleaseEmployeeRoute } from './release-employee.route.js';
import { SetPolicyRoute } from './set-policy.route.js';

/** One route a verb. */
export const bodyRoutes = [
  AddUnitRoute,
  AppointEmployeeRoute,
  EstablishBodyRoute,
  ReleaseEmployeeRoute,
  SetPolicyRoute,
];
