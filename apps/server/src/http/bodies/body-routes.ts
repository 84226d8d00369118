import { AddUnitRoute } from './add-unit.route.js';
import { AdoptInternalActRoute } from './adopt-internal-act.route.js';
import { AdoptTemplateRoute } from './adopt-template.route.js';
import { AppointEmployeeRoute } from './appoint-employee.route.js';
import { EstablishBodyRoute } from './establish-body.route.js';
import { IntroduceRestrictionsRoute } from './introduce-restrictions.route.js';
import { LiftRestrictionsRoute } from './lift-restrictions.route.js';
import { NameOtherBodyRoute } from './name-other-body.route.js';
import { RecordAbsenceRoute } from './record-absence.route.js';
import { ReleaseEmployeeRoute } from './release-employee.route.js';
import { SetPolicyRoute } from './set-policy.route.js';
import { StateContactsRoute } from './state-contacts.route.js';

/** One route a verb. */
export const bodyRoutes = [
  AddUnitRoute,
  AdoptInternalActRoute,
  AdoptTemplateRoute,
  AppointEmployeeRoute,
  EstablishBodyRoute,
  IntroduceRestrictionsRoute,
  LiftRestrictionsRoute,
  NameOtherBodyRoute,
  RecordAbsenceRoute,
  ReleaseEmployeeRoute,
  SetPolicyRoute,
  StateContactsRoute,
];
