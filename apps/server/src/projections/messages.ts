import type { Position } from '@qabyldau/event-store';
import type { ModelState } from './following.js';

/** What the thread of the read models is started with. */
export interface ProjectionsData {
  readonly directory: string;
}

/** From the server to the thread. */
export type ToProjections =
  | { readonly kind: 'committed' }
  | {
      readonly kind: 'wait';
      readonly id: number;
      readonly model: string;
      readonly position: Position;
      readonly milliseconds: number;
    }
  | { readonly kind: 'metrics'; readonly id: number }
  | { readonly kind: 'stop' };

/** From the thread to the server. */
export type FromProjections =
  /** The models whose tables are filled from the first event, told again when they have changed. */
  | { readonly kind: 'filling'; readonly models: readonly string[] }
  | { readonly kind: 'opened' }
  | { readonly kind: 'answer'; readonly id: number; readonly value: boolean | readonly ModelState[] }
  | { readonly kind: 'parked'; readonly model: string; readonly eventId: string; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string };
