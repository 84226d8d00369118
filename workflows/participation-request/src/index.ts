export type { RequestCommands, RequestEvents } from './messages.js';
