export type { Entry, Hours, ListCommands, ListEvents } from './messages.js';
export type { ListContext } from './machine.js';
export type { Waiting } from './queue.js';
export { listOf, receptionList } from './reception-list.js';
