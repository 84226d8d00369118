export type { RegisterCommands, RegisterEvents } from './messages.js';
export type { RegisterContext } from './machine.js';
export type { RegisterEnv } from './decide.js';
export { register } from './register.js';
