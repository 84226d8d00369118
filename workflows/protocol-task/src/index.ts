import type { ReadModel } from '@qabyldau/read-models';
import { protocolTasks } from './read-models/protocol-tasks.js';

export type { TaskCommands, TaskEvents } from './messages.js';
export type { Task, TaskContext } from './machine.js';
export type { TaskEnv } from './env.js';
export { runningTerms as taskTerms } from './running-terms.js';
export { protocolTask } from './protocol-task.js';
export type { ProtocolTaskRow } from './read-models/protocol-tasks.js';

export const protocolTaskReadModels: readonly ReadModel[] = [protocolTasks];
