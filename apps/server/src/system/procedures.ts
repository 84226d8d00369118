import { body, bodyReadModels } from '@qabyldau/body';
import type { AnyWorkflow, Reaction } from '@qabyldau/engine';
import { person } from '@qabyldau/person';
import { protocolTask, protocolTaskReadModels } from '@qabyldau/protocol-task';
import type { ReadModel } from '@qabyldau/read-models';
import { appealReactions, appealReadModels, receptionAppeal } from '@qabyldau/reception-appeal';
import { receptionDay, receptionDayReadModels } from '@qabyldau/reception-day';
import { register } from '@qabyldau/register';

/** Every procedure this program runs. Another one is another folder in `workflows/` and a line here. */
export const workflows: readonly AnyWorkflow[] = [
  receptionAppeal,
  receptionDay,
  protocolTask,
  register,
  body,
  person,
];

export const reactions: readonly Reaction[] = [...appealReactions];

export const readModels: readonly ReadModel[] = [
  ...appealReadModels,
  ...receptionDayReadModels,
  ...protocolTaskReadModels,
  ...bodyReadModels,
];
