export type { WrittenAppealCommands, WrittenAppealEvents } from './messages.js';
