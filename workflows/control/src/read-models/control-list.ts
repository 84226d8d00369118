import type { ModelEvent, ReadModel } from '@qabyldau/read-models';
import { appealClocks } from '../clocks/appeal-clocks.js';
import { clockColumns, type ClockRow, type ClockSource } from '../clocks/clock.js';
import { complaintClock } from '../clocks/complaint-clock.js';
import { dutyClock } from '../clocks/duty-clock.js';
import { materialsClock } from '../clocks/materials-clock.js';
import { motionClock } from '../clocks/motion-clock.js';
import { reportClock } from '../clocks/report-clock.js';
import { requestClocks } from '../clocks/request-clocks.js';
import { taskClock } from '../clocks/task-clock.js';
import { writtenClocks } from '../clocks/written-clocks.js';

const sources: readonly ClockSource[] = [
  appealClocks,
  writtenClocks,
  taskClock,
  requestClocks,
  motionClock,
  complaintClock,
  materialsClock,
  reportClock,
  dutyClock,
];

const workflowIn = (name: string): string => name.slice(0, name.indexOf('/'));

/** All that is read of a workflow belongs to one source. */
const sourceOf = new Map(
  sources.flatMap((source) => source.reads.map((name) => [workflowIn(name), source] as const)),
);

const of = ({ workflow }: ModelEvent): ClockSource | undefined => sourceOf.get(workflow);

/** Every open clock of every case: what falls due when, on whose side (P34, design 6). */
export const controlList: ReadModel<ClockRow> = {
  name: 'control-list',
  version: 4,
  key: 'clock',
  columns: clockColumns,
  indexes: [
    ['body', 'dueAt'],
    ['unit', 'dueAt'],
    ['responsible', 'dueAt'],
    ['kind', 'dueAt'],
  ],
  reads: sources.flatMap(({ reads }) => reads),
  personal: false,
  keys: (event) => of(event)?.keys(event) ?? [],
  leansOn: (event) => of(event)?.leansOn?.(event),
  row: (key, current, event, ground) => of(event)?.row(key, current, event, ground) ?? 'unchanged',
};
