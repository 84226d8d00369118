import { decided } from '@qabyldau/engine';
import type { Decide } from '../env.js';

/**
 * Code art. 67, 75, 82. The motion is a case of its own; of it the appeal knows how far it has come, and who was
 * recused. Silent when the stage is known already.
 */
export const noteMotion: Decide<'note-motion'> = ({ data }, { context }) =>
  context.motions?.[data.motion] === data.stage ? decided() : decided({ type: 'motion-noted', data });
