import { localDateOf } from '@qabyldau/calendar';
import type { Instant } from '@qabyldau/kernel';
import type { ReadModel } from '@qabyldau/read-models';
import type { AppealEvents } from '@qabyldau/reception-appeal';

/** What every fact about an appeal is broken down by, and when its course ended. No personal data. */
export type ReportAppealRow = {
  readonly appeal: string;
  readonly body: string;
  readonly number: string;
  readonly registeredOn: string;
  readonly channel: string;
  readonly applicantKind: string;
  /** Persons in a collective appeal; else 1. */
  readonly applicants: number;
  readonly language: string;
  /** First two digits of the КАТО code. */
  readonly region: string | null;
  readonly topic: string;
  /** P12; which category it is, is personal. */
  readonly priority: number;
  /** P11; null for citizens of Kazakhstan. */
  readonly citizenship: string | null;
  readonly venue: string;
  readonly repliedOn: string | null;
  /** Civil date on which the course ended; null while it goes on. */
  readonly endedOn: string | null;
};

/** After these nobody works on the appeal any more, whatever letters are still on their way. */
const ends = [
  'appeal-returned',
  'appeal-left-without-consideration',
  'appeal-redirected',
  'appeal-terminated',
  'consulted-and-declined',
  'reception-refused',
  'appeal-withdrawn',
  'no-show-recorded',
  'removed-from-control',
] as const satisfies readonly (keyof AppealEvents)[];

/** The appeals as the report asks for them (P40). */
export const reportAppeals: ReadModel<ReportAppealRow> = {
  name: 'report-appeals',
  version: 1,
  key: 'appeal',
  columns: {
    appeal: { type: 'text' },
    body: { type: 'text', indexed: true },
    number: { type: 'text' },
    registeredOn: { type: 'text', indexed: true },
    channel: { type: 'text' },
    applicantKind: { type: 'text' },
    applicants: { type: 'integer' },
    language: { type: 'text' },
    region: { type: 'text', nullable: true },
    topic: { type: 'text' },
    priority: { type: 'integer' },
    citizenship: { type: 'text', nullable: true },
    venue: { type: 'text' },
    repliedOn: { type: 'text', nullable: true },
    endedOn: { type: 'text', nullable: true, indexed: true },
  },
  reads: ['appeal-registered', 'reply-sent', ...ends].map((type) => `reception-appeal/${type}`),
  personal: false,
  keys: (event) => [event.caseId],
  row(appeal, current, event) {
    if (event.type === 'appeal-registered') {
      return registered(appeal, event.data as AppealEvents['appeal-registered']);
    }
    if (current === undefined) return 'unchanged';
    const on = localDateOf(event.at as Instant);
    if (event.type === 'reply-sent') {
      return current.repliedOn === null ? { ...current, repliedOn: on } : 'unchanged';
    }
    return current.endedOn === null ? { ...current, endedOn: on } : 'unchanged';
  },
};

const registered = (appeal: string, data: AppealEvents['appeal-registered']): ReportAppealRow => ({
  appeal,
  body: data.body,
  number: data.number,
  registeredOn: data.registeredOn,
  channel: data.channel,
  applicantKind: data.applicantKind,
  applicants: data.applicants,
  language: data.language,
  region: data.region ?? null,
  topic: data.topic,
  priority: data.priority ? 1 : 0,
  citizenship: data.citizenship ?? null,
  venue: data.venue ?? 'public-reception-room',
  repliedOn: null,
  endedOn: null,
});
