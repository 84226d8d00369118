export type { Covered, Difference, Recipient, ReportCommands, ReportEvents, Snapshot } from './messages.js';
