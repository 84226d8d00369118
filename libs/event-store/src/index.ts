export {
  MAX_EVENT_BYTES,
  START,
  type AppendResult,
  type Delivery,
  type EventFilter,
  type EventStore,
  type EventToAppend,
  type ExpectedRevision,
  type Position,
  type ReadAllOptions,
  type ReadStreamOptions,
  type RecordedEvent,
  type SubscribeOptions,
} from './port.js';
export type { KeyStore } from './key-store.js';
