import { openKeyReader } from '@qabyldau/event-store';
import { Vault } from '@qabyldau/runtime';
import { masterKey } from '../system/master-key.js';

/** Opens what is sealed, beside the process that seals: it makes and destroys no keys. */
export function openReadingVault(directory: string): { readonly vault: Vault; close(): void } {
  const keys = openKeyReader(directory);
  const readOnly = () => Promise.reject(new Error('keys are only read here'));
  const store = { get: (subject: string) => keys.get(subject), put: readOnly, destroy: readOnly };
  return { vault: new Vault(store, masterKey(directory)), close: () => keys.close() };
}
