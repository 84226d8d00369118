export type { PersonCommands, PersonEvents } from './messages.js';
export type { PersonContext } from './machine.js';
export type { PersonEnv } from './decide.js';
export { person } from './person.js';
