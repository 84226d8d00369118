export { openEsdbStore, type EsdbStoreOptions } from './esdb-store.js';
