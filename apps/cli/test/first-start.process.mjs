// The read side of a server that finds no tables: fills them and ends. Argument: the data folder.
import { openLog, startProjections } from '@qabyldau/server';

const nobodyWrites = { onCommit: () => () => undefined };
const log = openLog({ write: () => undefined });
const side = await startProjections({ directory: process.argv[2], store: nobodyWrites }, log);
await side.filled;
await side.close();
