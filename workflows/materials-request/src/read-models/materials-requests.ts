import { moveOf } from '@qabyldau/calendar';
import { TIMER_FIRED } from '@qabyldau/engine';
import type { ModelEvent, ReadModel } from '@qabyldau/read-models';
import type { MaterialsEvents } from '../messages.js';

export type MaterialsRequestRow = {
  readonly request: string;
  readonly body: string;
  readonly unit: string;
  readonly kind: string;
  readonly appeal: string | null;
  readonly requestedBy: string;
  readonly requestedOn: string;
  readonly dueOn: string;
  /** inTime, escalated, answered, toGeneralise or done, as the machine has it. */
  readonly state: string;
  /** 1 when the control unit was told that no answer came in time. */
  readonly escalated: number;
  readonly answeredOn: string | null;
  /** 1 when the answer last given was late. */
  readonly late: number;
  readonly returns: number;
  readonly moves: number;
};

type Change = Partial<MaterialsRequestRow>;

const changes: {
  readonly [T in keyof MaterialsEvents]?: (data: MaterialsEvents[T], row: MaterialsRequestRow) => Change;
} = {
  'answer-given': ({ on, late }) => ({ state: 'answered', answeredOn: on, late: late ? 1 : 0 }),
  'answer-accepted': ({ kind }) => ({ state: kind === 'practice-analysis' ? 'toGeneralise' : 'done' }),
  'answer-returned': ({ overdue }, { returns }) => ({
    state: overdue ? 'escalated' : 'inTime',
    returns: returns + 1,
  }),
  'due-date-moved': ({ answer }, { moves }) => ({ state: 'inTime', dueOn: answer.dueOn, moves: moves + 1 }),
  'terms-rederived': (fact, { dueOn }) => ({ dueOn: moveOf(fact, 'answer')?.dueOn ?? dueOn }),
  'practice-generalised': () => ({ state: 'done' }),
};

function requested({ caseId, data }: ModelEvent): MaterialsRequestRow {
  const asked = data as MaterialsEvents['materials-requested'];
  return {
    request: caseId,
    body: asked.body,
    unit: asked.unit,
    kind: asked.kind,
    appeal: asked.appeal ?? null,
    requestedBy: asked.requestedBy,
    requestedOn: asked.requestedOn,
    dueOn: asked.answer.dueOn,
    state: 'inTime',
    escalated: 0,
    answeredOn: null,
    late: 0,
    returns: 0,
    moves: 0,
  };
}

/** What the units were asked for, until when, and what came of it (P31). */
export const materialsRequests: ReadModel<MaterialsRequestRow> = {
  name: 'materials-requests',
  version: 3,
  key: 'request',
  columns: {
    request: { type: 'text' },
    body: { type: 'text', indexed: true },
    unit: { type: 'text', indexed: true },
    kind: { type: 'text' },
    appeal: { type: 'text', nullable: true, indexed: true },
    requestedBy: { type: 'text' },
    requestedOn: { type: 'text' },
    dueOn: { type: 'text', indexed: true },
    state: { type: 'text', indexed: true },
    escalated: { type: 'integer' },
    answeredOn: { type: 'text', nullable: true },
    late: { type: 'integer' },
    returns: { type: 'integer' },
    moves: { type: 'integer' },
  },
  reads: ['materials-requested', ...Object.keys(changes), TIMER_FIRED].map(
    (type) => `materials-request/${type}`,
  ),
  personal: false,
  keys: (event) => [event.caseId],
  row(_, current, event) {
    if (event.type === 'materials-requested') return requested(event);
    if (current === undefined) return 'unchanged';
    if (event.type === TIMER_FIRED) return { ...current, state: 'escalated', escalated: 1 };
    const change = changes[event.type as keyof MaterialsEvents] as
      ((data: ModelEvent['data'], row: MaterialsRequestRow) => Change) | undefined;
    return change === undefined ? 'unchanged' : { ...current, ...change(event.data, current) };
  },
};
