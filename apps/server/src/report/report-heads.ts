import type { BodyEvents } from '@qabyldau/body';
import type { EventReader } from '@qabyldau/event-store';
import { QabyldauError, type Text } from '@qabyldau/kernel';
import type { Covered, Recipient, Remarks, ReportEvents } from '@qabyldau/quarterly-report';
import { coveredBy, recipientOf, reportId } from '@qabyldau/quarterly-report';
import { eventReader } from '@qabyldau/runtime';
import { workflows } from '../system/procedures.js';

/** A body as its report names it. */
export interface ReportingBody {
  readonly id: string;
  readonly name: Text;
  readonly recipient: Recipient;
  readonly covers: readonly Covered[];
}

const read = eventReader(workflows);

/** Every body of the log. */
export async function reportingBodies(store: EventReader): Promise<readonly ReportingBody[]> {
  const bodies: ReportingBody[] = [];
  for await (const page of store.readAll({ filter: { streamPrefixes: ['body-'] } })) {
    for (const recorded of page) {
      const { type, caseId, data } = read(recorded);
      if (type !== 'body-established') continue;
      const { name, presidentSubordinate } = data as BodyEvents['body-established'];
      bodies.push({
        id: caseId,
        name,
        recipient: recipientOf(presidentSubordinate),
        covers: coveredBy(presidentSubordinate),
      });
    }
  }
  return bodies;
}

/** @throws QabyldauError `case-not-found`; `which-body` when there are several and none is named */
export function oneBody(bodies: readonly ReportingBody[], id: string | undefined): ReportingBody {
  const [first, second] = bodies;
  if (id === undefined && first !== undefined && second === undefined) return first;
  if (id === undefined)
    throw new QabyldauError('which-body', { bodies: bodies.map((body) => body.id).join(', ') });
  const found = bodies.find((body) => body.id === id);
  if (found === undefined) throw new QabyldauError('case-not-found', { id });
  return found;
}

/** A version of a report as its stream has it: frozen figures, and whether they went out. */
export interface ReportVersion {
  readonly version: number;
  readonly contentHash: string;
  readonly logPosition: string;
  readonly remarks?: Remarks | undefined;
  /** Version of the form. */
  readonly form: number;
  readonly submitted: boolean;
}

/** The frozen versions of a body's report of a quarter, the oldest first; none when nothing is frozen. */
export async function reportVersionsOf(
  store: EventReader,
  body: string,
  quarter: string,
): Promise<readonly ReportVersion[]> {
  const versions = new Map<number, ReportVersion>();
  const stream = `quarterly-report-${reportId(body, quarter)}`;
  for await (const page of store.readAll({ filter: { streamPrefixes: [stream] } })) {
    for (const recorded of page.filter((event) => event.stream === stream)) {
      const { type, data } = read(recorded);
      if (type === 'report-frozen' || type === 'report-corrected') {
        const {
          version,
          contentHash,
          logPosition,
          remarks,
          form = 1,
        } = data as ReportEvents['report-frozen'];
        versions.set(version, { version, contentHash, logPosition, remarks, form, submitted: false });
      }
      if (type === 'report-submitted') {
        const { version } = data as ReportEvents['report-submitted'];
        const frozen = versions.get(version);
        if (frozen !== undefined) versions.set(version, { ...frozen, submitted: true });
      }
    }
  }
  return [...versions.values()];
}
