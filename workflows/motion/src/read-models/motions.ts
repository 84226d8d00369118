import { moveOf } from '@qabyldau/calendar';
import { TIMER_FIRED } from '@qabyldau/engine';
import type { ModelEvent, ReadModel } from '@qabyldau/read-models';
import type { MotionEvents } from '../messages.js';

export type MotionRow = {
  readonly motion: string;
  readonly appeal: string;
  readonly body: string;
  /** file-access, recusal, slip or explanation. */
  readonly kind: string;
  readonly filedOn: string;
  readonly decideDueOn: string;
  /** inTime, overdue, toTell, tellingOverdue, told or withdrawn, as the machine has it. */
  readonly state: string;
  readonly outcome: string | null;
  readonly decidedOn: string | null;
  /** 1 when it was decided, or is to be decided still, after its term. */
  readonly late: number;
  readonly tellDueOn: string | null;
  readonly toldAt: string | null;
  /** 1 when the participant was told after the term. */
  readonly toldLate: number;
  /** Of a recusal. */
  readonly employee: string | null;
  readonly replacement: string | null;
};

type Change = Partial<MotionRow>;

const changes: {
  readonly [T in keyof MotionEvents]?: (data: MotionEvents[T], row: MotionRow, at: string) => Change;
} = {
  'motion-decided': (data) => ({
    state: 'toTell',
    outcome: data.outcome,
    decidedOn: data.decidedOn,
    late: data.late ? 1 : 0,
    tellDueOn: data.tell.dueOn,
    replacement: data.replacement ?? null,
  }),
  'participant-told': (data, row, at) => ({
    state: 'told',
    toldAt: row.toldAt ?? at,
    toldLate: row.toldAt === null && data.late ? 1 : row.toldLate,
  }),
  'terms-rederived': (fact, row) => ({
    decideDueOn: moveOf(fact, 'decide')?.dueOn ?? row.decideDueOn,
    tellDueOn: moveOf(fact, 'tell')?.dueOn ?? row.tellDueOn,
  }),
  'motion-withdrawn': () => ({ state: 'withdrawn' }),
};

/** What runs out leaves its mark. */
const expired: Readonly<Record<string, Change>> = {
  decisionDue: { state: 'overdue', late: 1 },
  noticeDue: { state: 'tellingOverdue' },
};

function filed({ caseId, data }: ModelEvent): MotionRow {
  const motion = data as MotionEvents['motion-filed'];
  return {
    motion: caseId,
    appeal: motion.appeal,
    body: motion.body,
    kind: motion.kind,
    filedOn: motion.filedOn,
    decideDueOn: motion.decide.dueOn,
    state: 'inTime',
    outcome: null,
    decidedOn: null,
    late: 0,
    tellDueOn: null,
    toldAt: null,
    toldLate: 0,
    employee: motion.employee ?? null,
    replacement: null,
  };
}

/** Which motions were made, until when each is due, and what came of it (Code art. 67, 75, 82). */
export const motions: ReadModel<MotionRow> = {
  name: 'motions',
  version: 1,
  key: 'motion',
  columns: {
    motion: { type: 'text' },
    appeal: { type: 'text', indexed: true },
    body: { type: 'text', indexed: true },
    kind: { type: 'text', indexed: true },
    filedOn: { type: 'text', indexed: true },
    decideDueOn: { type: 'text', indexed: true },
    state: { type: 'text', indexed: true },
    outcome: { type: 'text', nullable: true },
    decidedOn: { type: 'text', nullable: true },
    late: { type: 'integer' },
    tellDueOn: { type: 'text', nullable: true, indexed: true },
    toldAt: { type: 'text', nullable: true },
    toldLate: { type: 'integer' },
    employee: { type: 'text', nullable: true, indexed: true },
    replacement: { type: 'text', nullable: true },
  },
  reads: ['motion-filed', ...Object.keys(changes), TIMER_FIRED].map((type) => `motion/${type}`),
  personal: false,
  keys: (event) => [event.caseId],
  row(_, current, event) {
    if (event.type === 'motion-filed') return filed(event);
    if (current === undefined) return 'unchanged';
    if (event.type === TIMER_FIRED) return { ...current, ...expired[event.data['delay'] as string] };
    const change = changes[event.type as keyof MotionEvents] as
      ((data: ModelEvent['data'], row: MotionRow, at: string) => Change) | undefined;
    return change === undefined ? 'unchanged' : { ...current, ...change(event.data, current, event.at) };
  },
};
