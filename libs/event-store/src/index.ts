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
  type StreamAppend,
  type StreamAtHead,
  type SubscribeOptions,
} from './port.js';
export type { KeyStore } from './key-store.js';
export { checkAppend } from './append-check.js';
export {
  openEmbeddedStore,
  type EmbeddedStore,
  type EmbeddedStoreOptions,
  type StoreStats,
} from './embedded-store.js';
export { openEmbeddedReader, type EmbeddedReader, type EmbeddedReaderOptions } from './embedded-reader.js';
export type { EventReader } from './event-reader.js';
export { openKeyReader, type KeyReader } from './key-reader.js';
export { readHolder, type Holder } from './directory-lock.js';
export type { Durability } from './writer-messages.js';
export { eventStoreConformance } from './conformance/conformance.js';
export type { OpenedStore } from './conformance/subject.js';
