import type { AppealEvents } from '@qabyldau/reception-appeal';
import type { AppealFile } from '../appeal-file.js';
import type { World } from '../world.js';

/** What people do when something has happened to an appeal, by event type. */
export type AppealHabits = {
  readonly [T in keyof AppealEvents]?: (world: World, file: AppealFile, data: AppealEvents[T]) => void;
};

/** The same for the cases of another workflow. */
export type Habits<E> = {
  readonly [T in keyof E]?: (world: World, caseId: string, data: E[T]) => void;
};
