/** Something that stands in somebody's calendar. */
export interface CalendarEntry {
  /** The same for the same thing for ever: a program that has it already changes it. */
  readonly id: string;
  /** YYYY-MM-DDTHH:MM:SSZ */
  readonly startsAt: string;
  readonly endsAt: string;
  readonly summary: string;
  readonly location?: string | undefined;
  readonly description?: string | undefined;
}

export interface CalendarFile {
  readonly name: string;
  /** When its content was decided; the same file says the same. */
  readonly asOf: string;
  readonly entries: readonly CalendarEntry[];
}

/** RFC 5545: a calendar file that phones and mail programs take in. */
export function renderCalendar({ name, asOf, entries }: CalendarFile): Buffer {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Qabyldau//Qabyldau//KK',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapedText(name)}`,
    ...entries.flatMap((entry) => eventLines(entry, asOf)),
    'END:VCALENDAR',
  ];
  return Buffer.from(lines.map((line) => `${folded(line)}\r\n`).join(''), 'utf8');
}

const eventLines = (
  { id, startsAt, endsAt, summary, location, description }: CalendarEntry,
  asOf: string,
): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${escapedText(id)}`,
  `DTSTAMP:${utc(asOf)}`,
  `DTSTART:${utc(startsAt)}`,
  `DTEND:${utc(endsAt)}`,
  `SUMMARY:${escapedText(summary)}`,
  ...(location === undefined ? [] : [`LOCATION:${escapedText(location)}`]),
  ...(description === undefined ? [] : [`DESCRIPTION:${escapedText(description)}`]),
  'END:VEVENT',
];

/** 2026-03-16T04:00:00Z → 20260316T040000Z */
const utc = (instant: string): string => `${instant.slice(0, 19).replace(/[-:]/g, '')}Z`;

const escapedText = (text: string): string =>
  text
    .replace(/\\/g, '\\\\')
    .replace(/[;,]/g, (mark) => `\\${mark}`)
    .replace(/\r?\n/g, '\\n');

/** At most 75 bytes a line, never cut inside a letter. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let bytes = 0;
  for (const letter of line) {
    const length = Buffer.byteLength(letter);
    if (bytes + length > 75) {
      parts.push(part);
      part = ' ';
      bytes = 1;
    }
    part += letter;
    bytes += length;
  }
  return [...parts, part].join('\r\n');
}
