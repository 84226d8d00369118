export { openSystem, type System, type SystemOptions } from './system/open-system.js';
export { readModels, reactions, workflows } from './system/procedures.js';
export { masterKey } from './system/master-key.js';
export { accessTokens, type SignIn } from './system/access-tokens.js';
export { dropFolder, type DropFolderOptions } from './system/drop-folder.js';
export type { App, AppOptions } from './create-app.js';
export { openLog } from './log.js';
export { startProjections, type Projections } from './projections/projections.js';
export { startServer, type Server, type ServerOptions } from './start-server.js';
export { openLocalServer, type LocalServer } from './open-local-server.js';
export { buildViews, type Buildable } from './projections/build-views.js';
export { withViews } from './projections/with-views.js';
export { AccessKey, openAccessKey } from './system/access-key.js';
export {
  appealPeople,
  appealRegister,
  employeeNames,
  protocolTasks,
  receptionDays,
} from './system/tables.js';
export { openTerms, type OpenTerm } from './http/queries/open-terms.js';
