import { decided, type BaseEnv, type CaseView, type CommandOf, type Decision } from '@qabyldau/engine';
import type { RegisterContext } from './machine.js';
import type { RegisterCommands, RegisterEvents } from './messages.js';

export type RegisterEnv = BaseEnv & { readonly caseId: string };

/** Gives the next number. A repeated command is recognised by the engine, by its id, and gets no second number. */
export function decide(
  command: CommandOf<RegisterCommands>,
  state: CaseView<RegisterContext>,
): Decision<RegisterEvents> {
  const { body, year, appeal } = command.data;
  const ordinal = state.context.last + 1;
  return decided({
    type: 'number-allocated',
    data: { body, appeal, ordinal, number: numberOf(year, ordinal) },
  });
}

/** `2026-000123`: a longer ordinal is written in full. */
const numberOf = (year: number, ordinal: number): string => `${year}-${String(ordinal).padStart(6, '0')}`;
