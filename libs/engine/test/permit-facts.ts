import { parseInstant, type Instant } from '@qabyldau/kernel';
import {
  editionNamed,
  newCase,
  step,
  TIMER_FIRED,
  type CaseState,
  type SealedFact,
  type Stamp,
  type Step,
} from '../src/index.js';
import { permit } from './permit.js';

/** Noon on a day of January 2024. */
export const noon = (day: number): Instant =>
  parseInstant(`2024-01-${String(day).padStart(2, '0')}T12:00:00Z`);

export const clerk = { id: 'c1', role: 'clerk' };

export const stampAt = (at: Instant, command = `on ${at}`): Stamp => ({
  at,
  actor: clerk,
  command,
  correlation: 'test',
});

export const filed = (answerDue = noon(30), decisionDue = noon(20)): SealedFact => ({
  type: 'application-filed',
  data: { applicant: 'a1', answerDue, decisionDue, kind: 'general' },
});
export const papersAsked = (due: Instant): SealedFact => ({ type: 'papers-asked', data: { due } });
export const fact = (type: string): SealedFact => ({ type, data: {} });
export const receipt = (letter: string): SealedFact => ({ type: 'receipt-noted', data: { letter } });
export const fired = (delay: string, setAt: number, due: Instant): SealedFact => ({
  type: TIMER_FIRED,
  data: { delay, setAt, due },
});

export function newPermit(edition = '2020'): CaseState {
  const found = editionNamed(permit, edition);
  if (found === undefined) throw new Error(`no edition ${edition}`);
  return newCase(permit, 'p1', found);
}

/** Takes facts, one a day from the first on, each as a command of its own. */
export function live(before: CaseState, ...facts: readonly SealedFact[]): Step {
  let state = before;
  const events = facts.flatMap((one) => {
    const taken = step(state, [one], stampAt(noon(state.revision + 2), `command ${state.revision + 1}`));
    state = taken.state;
    return taken.events;
  });
  return { state, events };
}
