import type { ModelEvent, ReadModel } from '@qabyldau/read-models';
import type { AppealEvents } from '@qabyldau/reception-appeal';
import type { ComplaintEvents } from '@qabyldau/complaint';
import type { MotionEvents } from '@qabyldau/motion';
import type { TaskEvents } from '@qabyldau/protocol-task';
import type { WrittenAppealEvents } from '@qabyldau/written-appeal';

/** Who had to do with a matter and as what (P37, reading W); with an empty `part`, what is known of the case. */
export type AssignmentRow = {
  /** `<workflow>/<case>/<revision>`; of a case without the revision. */
  readonly id: string;
  readonly workflow: string;
  readonly caseId: string;
  /** The appeal for personal reception that it belongs to. */
  readonly appeal: string;
  readonly number: string | null;
  readonly body: string | null;
  readonly subject: string | null;
  readonly topic: string | null;
  readonly employee: string;
  /** responsible, replacement, drafter, approver, hearing-chair, receiver, executor, motion-decider, complaint-decider. */
  readonly part: string;
  readonly at: string | null;
  /** 1 when the head gave it to somebody who had considered the matter before, and said why. */
  readonly overridden: number;
};

interface Part {
  readonly employee: string;
  readonly part: string;
  readonly overridden: boolean;
}

const plain = (employee: string, part: string): Part => ({ employee, part, overridden: false });

/** Part of whom an event tells, by workflow and type. */
const parts: Readonly<Record<string, Readonly<Record<string, (event: ModelEvent) => Part | undefined>>>> = {
  'reception-appeal': {
    'responsible-assigned': ({ data }) => {
      const { employee, override } = data as AppealEvents['responsible-assigned'];
      return { employee, part: 'responsible', overridden: override !== undefined };
    },
    'brief-prepared': ({ actor }) => plain(actor.id, 'drafter'),
    'reception-approved': ({ actor }) => plain(actor.id, 'approver'),
    'hearing-held': ({ actor }) => plain(actor.id, 'hearing-chair'),
    'applicant-received': ({ data }) =>
      plain((data as AppealEvents['applicant-received']).official, 'receiver'),
    // Code art. 67: whoever takes the place of a recused one.
    'motion-noted': ({ data }) => {
      const { replacement } = data as AppealEvents['motion-noted'];
      return replacement === undefined ? undefined : plain(replacement, 'replacement');
    },
  },
  'written-appeal': {
    'executor-assigned': ({ data }) => {
      const { employee, override } = data as WrittenAppealEvents['executor-assigned'];
      return { employee, part: 'executor', overridden: override !== undefined };
    },
  },
  motion: { 'motion-decided': ({ actor }) => plain(actor.id, 'motion-decider') },
  complaint: { 'complaint-granted': ({ actor }) => plain(actor.id, 'complaint-decider') },
  'protocol-task': {
    'task-given': ({ data }) => plain((data as TaskEvents['task-given']).executor, 'executor'),
  },
};

type TypeByWorkflow = Readonly<Record<string, string>>;
/** The event with which a case begins. */
const begins: TypeByWorkflow = {
  'reception-appeal': 'appeal-registered',
  'written-appeal': 'written-appeal-registered',
};
/** Events that name the appeal whose matter it is. */
const besideAnAppeal: TypeByWorkflow = {
  'protocol-task': 'task-given',
  motion: 'motion-decided',
  complaint: 'complaint-granted',
};
type OfAnAppeal =
  TaskEvents['task-given'] | MotionEvents['motion-decided'] | ComplaintEvents['complaint-granted'];
const isOf = ({ workflow, type }: ModelEvent, types: TypeByWorkflow): boolean => types[workflow] === type;
const caseKey = ({ workflow, caseId }: ModelEvent): string => `${workflow}/${caseId}`;

const text = { type: 'text' } as const;
const optional = { type: 'text', nullable: true } as const;

/** The assignment history: who considered which matter (P37). */
export const assignments: ReadModel<AssignmentRow> = {
  name: 'assignments',
  version: 2,
  key: 'id',
  columns: {
    id: text,
    workflow: text,
    caseId: text,
    appeal: { ...text, indexed: true },
    number: { ...optional, indexed: true },
    body: optional,
    subject: { ...optional, indexed: true },
    topic: { ...optional, indexed: true },
    employee: text,
    part: text,
    at: optional,
    overridden: { type: 'integer' },
  },
  indexes: [['body', 'at'], ['employee', 'at'], ['at']],
  reads: [
    ...Object.entries(begins).map(([workflow, type]) => `${workflow}/${type}`),
    ...Object.entries(parts).flatMap(([workflow, types]) =>
      Object.keys(types).map((type) => `${workflow}/${type}`),
    ),
  ],
  personal: false,
  keys: (event) => [isOf(event, begins) ? caseKey(event) : `${caseKey(event)}/${String(event.revision)}`],
  leansOn: (event) =>
    isOf(event, besideAnAppeal) ? `reception-appeal/${(event.data as OfAnAppeal).appeal}` : caseKey(event),
  row(id, _current, event, ground) {
    if (isOf(event, begins)) return begun(id, event);
    const found = parts[event.workflow]?.[event.type]?.(event);
    if (found === undefined) return 'unchanged';
    const { employee, part, overridden } = found;
    return {
      ...(ground ?? unknownCase(event)),
      id,
      workflow: event.workflow,
      caseId: event.caseId,
      employee,
      part,
      at: event.at,
      overridden: overridden ? 1 : 0,
    };
  },
};

const unknownCase = (event: ModelEvent): AssignmentRow => ({
  id: '',
  workflow: event.workflow,
  caseId: event.caseId,
  appeal: event.caseId,
  number: null,
  body: null,
  subject: null,
  topic: null,
  employee: '',
  part: '',
  at: null,
  overridden: 0,
});

function begun(id: string, event: ModelEvent): AssignmentRow {
  const { number, body, subject, topic, parent } = event.data as Readonly<Record<string, string | undefined>>;
  return {
    ...unknownCase(event),
    id,
    appeal: parent ?? event.caseId,
    number: number ?? null,
    body: body ?? null,
    subject: subject ?? null,
    topic: topic ?? null,
  };
}
