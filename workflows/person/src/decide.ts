import {
  addWords,
  decided,
  type BaseEnv,
  type CaseView,
  type CommandOf,
  type Decision,
} from '@qabyldau/engine';
import type { PersonContext } from './machine.js';
import type { PersonCommands, PersonEvents } from './messages.js';

export type PersonEnv = BaseEnv & { readonly caseId: string };

/** An erasure is certified once; asking again has nothing left to do. */
export function decide(
  command: CommandOf<PersonCommands>,
  state: CaseView<PersonContext>,
): Decision<PersonEvents> {
  const { subject, ground } = command.data;
  return state.in('erased')
    ? decided()
    : decided({
        type: 'person-erased',
        data: { subject },
        personal: addWords(command.personal, `certificate-${subject}`, { ground }),
      });
}
