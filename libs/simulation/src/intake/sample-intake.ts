import { createCalendar, kazakhstanCalendar } from '@qabyldau/calendar';
import { epochOf, instantOf, parseDate, parseInstant, type Instant, type IsoDate } from '@qabyldau/kernel';
import { arrivalOn, isElectronic } from '../citizens/arrival-days.js';
import { request, type Request } from '../citizens/request.js';
import { addDays } from '../dates.js';
import { bodyName } from '../office/staff.js';
import { Random } from '../random/random.js';
import type { HoursCalendar } from '../working-hours.js';
import { irregularities, unreadableLines, withPhoneNotation } from './irregularities.js';
import type { IntakeApplicant, IntakeLine } from './intake-line.js';

const firstDay = parseDate('2026-03-02');
const lengthInDays = 25;
const offsetMilliseconds = 5 * 3_600_000;

/**
 * `n` lines of JSON as another system might send them: made-up people, in Kazakh and Russian, with the
 * irregularities of real data, among them duplicates and four lines that cannot be read at all.
 * The same arguments give the same lines. `n` is at least 50.
 */
export function sampleIntake(seed: number, n: number): readonly string[] {
  if (n < 50) throw new RangeError('a sample has at least 50 lines');
  const calendar = createCalendar(kazakhstanCalendar);
  const root = new Random(`intake/${seed}`);
  const good = Array.from({ length: n - unreadableLines.length }, (_, i) => i);
  const lines: IntakeLine[] = [];
  for (const i of good) lines.push(nextLine(root, i, lines, dayOf(i, good.length), calendar));
  const texts = lines.map((line) => JSON.stringify(line));
  for (const [place, spoil] of unreadableLines.entries()) {
    const at = Math.floor(((place + 1) * texts.length) / (unreadableLines.length + 1));
    texts.splice(at, 0, spoil(texts[at] ?? ''));
  }
  return texts;
}

const dayOf = (i: number, n: number): IsoDate => addDays(firstDay, Math.floor((i * lengthInDays) / n));

/** A new appeal, or one of those that came before, sent again. */
function nextLine(
  root: Random,
  i: number,
  before: readonly IntakeLine[],
  day: IsoDate,
  calendar: HoursCalendar,
): IntakeLine {
  const random = root.fork('line', i);
  const again = i < 10 ? 'new' : random.fork('again').weighted({ new: 92, exact: 3, anonymous: 2, near: 3 });
  if (again === 'new') return freshLine(root, i, day, calendar);
  const earlier = random.fork('which').pick(before);
  if (again === 'exact') return earlier;
  const { externalId: _externalId, ...anonymous } = earlier;
  return again === 'anonymous' ? anonymous : nearDuplicate(earlier, random);
}

/** The same person about the same matter an hour later, in slightly other words. */
function nearDuplicate(line: IntakeLine, random: Random): IntakeLine {
  const later = shown(instantOf(epochOf(parseInstant(line.receivedAt)) + random.between(40, 90) * 60_000));
  const essence =
    line.essence === undefined || line.essence === '' ? undefined : `${line.essence.slice(0, -1)}!`;
  return {
    ...line,
    ...(line.externalId !== undefined && { externalId: `${line.externalId}-2` }),
    receivedAt: later,
    ...(essence !== undefined && { essence }),
  };
}

function freshLine(root: Random, i: number, day: IsoDate, calendar: HoursCalendar): IntakeLine {
  const random = root.fork('fresh', i);
  const { channel, receivedAt } = arrivalOn(day, calendar, random.fork('arrival'));
  const asked = request(root, i, channel);
  const telephone = channel === 'CALL_CENTRE';
  let line: IntakeLine = {
    ...(asked.externalId !== undefined && { externalId: asked.externalId }),
    channel,
    receivedAt: shown(receivedAt),
    applicant: applicantOf(asked),
    ...(!telephone && { address: asked.citizen.address }),
    essence: (asked.given['essence'] as string | undefined) ?? '',
    language: asked.citizen.language,
    topic: asked.topic,
    ...(asked.priority && { category: asked.given['category'] as string }),
    signature: !telephone && channel !== 'ORAL',
    addressee: bodyName[asked.citizen.language],
    ...(asked.applicants !== undefined && { applicants: asked.applicants }),
    ...(random.fork('wish').chance(0.06) && { wishedOfficial: 'e01' }),
  };
  for (const [number, [percent, change]] of irregularities.entries()) {
    const own = random.fork('irregularity', number);
    if (own.chance(percent / 100)) line = change(line, own);
  }
  return isElectronic(channel) ? line : withPhoneNotation(line, random.fork('notation'));
}

function applicantOf({ citizen }: Request): IntakeApplicant {
  const { kind, name, organisation, number, phone, email } = citizen;
  return {
    kind,
    ...(organisation !== undefined && { name: organisation }),
    ...name,
    ...(number !== undefined && (kind === 'legal' ? { bin: number } : { iin: number })),
    ...(phone !== undefined && { phone }),
    ...(email !== undefined && { email }),
  };
}

/** Local time of the law with its offset, to the second. */
const shown = (instant: Instant): string =>
  `${instantOf(epochOf(instant) + offsetMilliseconds).slice(0, 19)}+05:00`;
