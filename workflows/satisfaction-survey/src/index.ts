export type { SurveyCommands, SurveyEvents } from './messages.js';
