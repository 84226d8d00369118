import { openEmbeddedStore } from './embedded-store.js';
import { eventStoreConformance } from './conformance/conformance.js';
import { temporaryDirectory } from '../test/temporary-directory.js';

eventStoreConformance(
  'the embedded store',
  async () => {
    const directory = temporaryDirectory();
    let store = await openEmbeddedStore({ directory: directory.path });
    return {
      store,
      reopen: async () => {
        await store.close();
        return (store = await openEmbeddedStore({ directory: directory.path }));
      },
      close: async () => {
        await store.close();
        directory.remove();
      },
    };
  },
  { writesTogether: true },
);
