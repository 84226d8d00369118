import { moveOf } from '@qabyldau/calendar';
import { TIMER_FIRED } from '@qabyldau/engine';
import type { ModelEvent, ReadModel } from '@qabyldau/read-models';
import type { ComplaintEvents } from '../messages.js';

export type ComplaintRow = {
  readonly complaint: string;
  readonly appeal: string;
  readonly body: string;
  /** The notice that brought the act. */
  readonly act: string;
  readonly filedOn: string;
  readonly windowEndsOn: string;
  /** 1 when it was filed after the window (Code art. 92). */
  readonly late: number;
  readonly superior: string;
  readonly forwardDueOn: string;
  readonly forwardedOn: string | null;
  /** 1 when it was or is to be forwarded after the term. */
  readonly forwardLate: number;
  /** inTime, overdue, forwarded, considered, granted or withdrawn, as the machine has it. */
  readonly state: string;
  readonly finding: string | null;
};

type Change = Partial<ComplaintRow>;

const changes: { readonly [T in keyof ComplaintEvents]?: (data: ComplaintEvents[T]) => Change } = {
  'complaint-forwarded': ({ on, late }) => ({
    state: 'forwarded',
    forwardedOn: on,
    forwardLate: late ? 1 : 0,
  }),
  'complaint-granted': () => ({ state: 'granted' }),
  'complaint-withdrawn': () => ({ state: 'withdrawn' }),
  'terms-rederived': (fact) => {
    const dueOn = moveOf(fact, 'forward')?.dueOn;
    return dueOn === undefined ? {} : { forwardDueOn: dueOn };
  },
  'finding-recorded': ({ finding }) => ({ state: 'considered', finding }),
};

function filed({ caseId, data }: ModelEvent): ComplaintRow {
  const complaint = data as ComplaintEvents['complaint-filed'];
  return {
    complaint: caseId,
    appeal: complaint.appeal,
    body: complaint.body,
    act: complaint.act,
    filedOn: complaint.filedOn,
    windowEndsOn: complaint.window.dueOn,
    late: complaint.late ? 1 : 0,
    superior: complaint.superior,
    forwardDueOn: complaint.forward.dueOn,
    forwardedOn: null,
    forwardLate: 0,
    state: 'inTime',
    finding: null,
  };
}

/** Which acts were complained against, and how far each complaint has come (Code art. 91, 92). */
export const complaints: ReadModel<ComplaintRow> = {
  name: 'complaints',
  version: 2,
  key: 'complaint',
  columns: {
    complaint: { type: 'text' },
    appeal: { type: 'text', indexed: true },
    body: { type: 'text', indexed: true },
    act: { type: 'text' },
    filedOn: { type: 'text', indexed: true },
    windowEndsOn: { type: 'text' },
    late: { type: 'integer' },
    superior: { type: 'text' },
    forwardDueOn: { type: 'text', indexed: true },
    forwardedOn: { type: 'text', nullable: true },
    forwardLate: { type: 'integer' },
    state: { type: 'text', indexed: true },
    finding: { type: 'text', nullable: true },
  },
  reads: ['complaint-filed', ...Object.keys(changes), TIMER_FIRED].map((type) => `complaint/${type}`),
  personal: false,
  keys: (event) => [event.caseId],
  row(_, current, event) {
    if (event.type === 'complaint-filed') return filed(event);
    if (current === undefined) return 'unchanged';
    if (event.type === TIMER_FIRED) return { ...current, state: 'overdue', forwardLate: 1 };
    const change = changes[event.type as keyof ComplaintEvents] as
      ((data: ModelEvent['data']) => Change) | undefined;
    return change === undefined ? 'unchanged' : { ...current, ...change(event.data) };
  },
};
