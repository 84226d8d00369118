import { decided } from '@qabyldau/engine';
import type { Decide } from '../env.js';

/**
 * P18–P20. What another body answers changes nothing in the course of the appeal. Reading F: where the applicant was
 * told that more time is needed, only a decision under P30 gives it, and until then the fact says that it is missing.
 * Silent when the stage is known already.
 */
export const noteParticipation: Decide<'note-participation'> = ({ data }, state) => {
  const { request, otherBody, stage, extensionNeeded } = data;
  if (state.context.participation?.[request]?.stage === stage) return decided();
  const missing =
    extensionNeeded === true && state.context.extensions.length === 0 && state.in('clock.running');
  return decided({
    type: 'participation-noted',
    data: { request, otherBody, stage, ...(missing ? { extensionMissing: true } : {}) },
  });
};
