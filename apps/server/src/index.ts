export { openSystem, type System, type SystemOptions } from './system/open-system.js';
export { readModels, reactions, workflows } from './system/procedures.js';
export { masterKey } from './system/master-key.js';
