import type { ModelEvent, ReadModel } from '@qabyldau/read-models';
import type { SurveyEvents } from '../messages.js';

export type SurveyRow = {
  readonly survey: string;
  readonly body: string;
  readonly appeal: string;
  readonly subject: string;
  /** declined or received: reported apart (reading N). */
  readonly kind: string;
  /** `2026-03`. */
  readonly month: string;
  /** waiting, called, answered or unreached. */
  readonly state: string;
  readonly attempts: number;
  /** 1 when the last call reached the person. */
  readonly reached: number;
  readonly score: number | null;
  readonly drawnAt: string;
  /** When it was answered or given up. */
  readonly endedAt: string | null;
};

type Change = Partial<SurveyRow>;

const changes: {
  readonly [T in keyof SurveyEvents]?: (data: SurveyEvents[T], at: string) => Change;
} = {
  'call-made': ({ attempt, reached }) => ({ state: 'called', attempts: attempt, reached: reached ? 1 : 0 }),
  'answer-given': ({ score }, at) => ({ state: 'answered', score, endedAt: at }),
  'survey-given-up': (_, at) => ({ state: 'unreached', endedAt: at }),
};

/** Who is to be called, who was, and how satisfied they are (P38). */
export const surveys: ReadModel<SurveyRow> = {
  name: 'surveys',
  version: 1,
  key: 'survey',
  columns: {
    survey: { type: 'text' },
    body: { type: 'text', indexed: true },
    appeal: { type: 'text', indexed: true },
    subject: { type: 'text', indexed: true },
    kind: { type: 'text', indexed: true },
    month: { type: 'text', indexed: true },
    state: { type: 'text', indexed: true },
    attempts: { type: 'integer' },
    reached: { type: 'integer' },
    score: { type: 'integer', nullable: true },
    drawnAt: { type: 'text' },
    endedAt: { type: 'text', nullable: true },
  },
  reads: ['sample-drawn', ...Object.keys(changes)].map((type) => `satisfaction-survey/${type}`),
  personal: false,
  keys: (event) => [event.caseId],
  row(_, current, event) {
    if (event.type === 'sample-drawn') return drawn(event);
    const change = changes[event.type as keyof SurveyEvents] as
      ((data: ModelEvent['data'], at: string) => Change) | undefined;
    return current === undefined || change === undefined
      ? 'unchanged'
      : { ...current, ...change(event.data, event.at) };
  },
};

function drawn({ caseId, data, at }: ModelEvent): SurveyRow {
  const { body, appeal, subject, kind, month } = data as SurveyEvents['sample-drawn'];
  return {
    survey: caseId,
    body,
    appeal,
    subject,
    kind,
    month,
    state: 'waiting',
    attempts: 0,
    reached: 0,
    score: null,
    drawnAt: at,
    endedAt: null,
  };
}
