// A program in which every read model means something new: fills the tables of the next version beside those of this
// one and switches to them. Argument: the data folder.
import { readModels, rebuildViews } from '@qabyldau/server';

const models = readModels.map((model) => ({ ...model, version: model.version + 1 }));
const rebuilt = await rebuildViews({ directory: process.argv[2], models });
if (rebuilt.some(({ report }) => report?.switchedAt === undefined)) process.exitCode = 1;
