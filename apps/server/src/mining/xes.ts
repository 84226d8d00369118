import type { JsonObject } from '@qabyldau/kernel';
import type { Pseudonym } from '../analytics/analyst-view.js';
import type { Trace, TraceEvent } from './traces.js';

const extensions = [
  ['Concept', 'concept', 'http://www.xes-standard.org/concept.xesext'],
  ['Time', 'time', 'http://www.xes-standard.org/time.xesext'],
  ['Organizational', 'org', 'http://www.xes-standard.org/org.xesext'],
  ['Lifecycle', 'lifecycle', 'http://www.xes-standard.org/lifecycle.xesext'],
  ['ID', 'identity', 'http://www.xes-standard.org/identity.xesext'],
] as const;

/** What an appeal is sorted by. None of it is free text. */
const sorted = ['number', 'body', 'registeredOn', 'channel', 'applicantKind', 'language', 'region', 'topic'];

/**
 * The appeals as an event log of IEEE 1849-2016 (XES), in parts: one trace an appeal, one event each event of it.
 * Working days are counted by the calendar in force: `workingDaysSincePrevious`, `workingDaysSinceFirst`, and of the
 * whole trace `workingDays`.
 */
export async function* xesOf(traces: AsyncIterable<Trace>, pseudonym: Pseudonym): AsyncGenerator<string> {
  yield head();
  for await (const trace of traces) yield traceXml(trace, pseudonym);
  yield '</log>\n';
}

function head(): string {
  const declared = extensions.map(
    ([name, prefix, uri]) => `  <extension name="${name}" prefix="${prefix}" uri="${uri}"/>\n`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<log xes.version="1849.2016" xes.features="">\n',
    ...declared,
    `  <global scope="trace">\n    ${text('concept:name', '')}  </global>\n`,
    '  <global scope="event">\n',
    `    ${text('concept:name', '')}    ${attribute('date', 'time:timestamp', '1970-01-01T00:00:00.000Z')}`,
    `    ${text('lifecycle:transition', 'complete')}    ${text('org:role', '')}`,
    '  </global>\n',
    '  <classifier name="Activity" scope="event" keys="concept:name"/>\n',
    '  <classifier name="State" scope="event" keys="course"/>\n',
    `  ${text('concept:name', 'reception-appeal')}`,
    `  ${text('lifecycle:model', 'standard')}`,
  ].join('');
}

function traceXml({ caseId, begun, events }: Trace, pseudonym: Pseudonym): string {
  const last = events.at(-1);
  return [
    '  <trace>\n',
    `    ${text('concept:name', caseId)}`,
    ...sorted.flatMap((key) => known(begun, key)),
    `    ${whole('workingDays', last?.sinceFirst ?? 0)}`,
    ...events.map((event) => eventXml(event, pseudonym)),
    '  </trace>\n',
  ].join('');
}

const known = (data: JsonObject, key: string): readonly string[] => {
  const value = data[key];
  return typeof value === 'string' ? [`    ${text(key, value)}`] : [];
};

const eventXml = (event: TraceEvent, pseudonym: Pseudonym): string =>
  [
    '    <event>\n',
    text('concept:name', event.type),
    text('identity:id', event.id, 'id'),
    attribute('date', 'time:timestamp', event.at),
    text('lifecycle:transition', 'complete'),
    text('org:role', event.role),
    event.employee === undefined ? '' : text('org:resource', pseudonym(event.employee)),
    text('course', event.course),
    text('clock', event.clock),
    whole('workingDaysSincePrevious', event.sincePrevious),
    whole('workingDaysSinceFirst', event.sinceFirst),
    '    </event>\n',
  ].join('');

const text = (key: string, value: string, element = 'string'): string => attribute(element, key, value);
const whole = (key: string, value: number): string => attribute('int', key, String(value));

const attribute = (element: string, key: string, value: string): string =>
  `<${element} key="${key}" value="${escaped(value)}"/>\n`;

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** As an attribute of XML 1.0 holds it, without the characters that it cannot hold. */
const escaped = (value: string): string =>
  value
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
    .replace(/[&<>"]/g, (mark) => marks[mark] ?? mark);
