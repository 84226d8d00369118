import type { JsonObject } from '@qabyldau/kernel';
import type {
  AppealCommands,
  Channel,
  Citizenship,
  NoticeChannel,
  Requirement,
} from '@qabyldau/reception-appeal';
import { citizen, type Citizen } from '../people/person.js';
import type { Random } from '../random/random.js';
import { essence } from '../text/essence.js';
import { organisationTopicWeights, topicWeights, type Topic } from '../text/topics.js';
import { bodyRegion } from '../office/staff.js';
import { isElectronic } from './arrival-days.js';

/** Code art. 63(2). */
const allRequirements: readonly Requirement[] = [
  'name',
  'postal-address',
  'addressee',
  'essence',
  'filing-date',
  'signature',
];

/** P12. The oldest of these people were born in 1945: no veterans of the Great Patriotic War are among them. */
const categoryWeights = {
  'equated-veteran': 8,
  'combat-veteran': 12,
  'labour-veteran': 20,
  disability: 45,
  pregnancy: 12,
  'state-award': 3,
} as const;
export type PriorityCategory = keyof typeof categoryWeights;

/** What somebody asks of the body: the appeal before it is registered. */
export interface Request {
  readonly citizen: Citizen;
  readonly topic: Topic;
  readonly missing: readonly Requirement[];
  readonly priority: boolean;
  readonly noticeChannel: NoticeChannel;
  /** Personal data as given; without what is missing. */
  readonly given: JsonObject;
  /** Personal data that is missing. */
  readonly leftOut: JsonObject;
  readonly region: string;
  readonly applicants?: number | undefined;
  readonly externalId?: string | undefined;
  readonly venue?: AppealCommands['register-appeal']['venue'];
  readonly citizenship?: Citizenship | undefined;
}

/** How far back somebody who writes again wrote before. */
const remembered = 300;

/** The n-th request. One in twenty-five comes from somebody who wrote before, about the same matter. */
export function request(root: Random, n: number, channel: Channel): Request {
  const own = root.fork('request', n);
  const again = n > 0 && own.fork('again').chance(0.04);
  const author = again ? own.fork('author').between(Math.max(0, n - remembered), n - 1) : n;
  const person = citizen(root.fork('citizen', author), author);
  const topic = root
    .fork('topic', author)
    .weighted<Topic>(person.kind === 'legal' ? legalTopics : topicWeights);
  const missing = own.fork('defect').chance(0.06) ? [own.fork('which').weighted(defectWeights)] : [];
  const priority = person.kind === 'natural' && root.fork('priority', author).chance(0.14);
  const { kept, leftOut } = divided(personalData(person, topic, priority, root, own), missing);
  const collective = own.fork('collective').chance(0.03);
  return {
    citizen: person,
    topic,
    missing,
    priority,
    noticeChannel: noticeChannel(channel, person, own.fork('notices')),
    given: kept,
    leftOut,
    region: own.fork('region').chance(0.94) ? bodyRegion : own.fork('other').pick(otherRegions),
    ...(collective && { applicants: own.fork('applicants').between(3, 60) }),
    ...(isElectronic(channel) && { externalId: externalId(channel, n) }),
    ...(own.fork('venue').chance(0.3) && {
      venue: own.fork('venue', 'which').chance(0.1) ? 'citizens-reception-centre' : 'public-reception-room',
    }),
    ...(person.citizenship !== undefined && { citizenship: person.citizenship }),
  };
}

const defectWeights = { 'postal-address': 40, essence: 25, signature: 30, addressee: 5 } as const;
const noTopics = Object.fromEntries(Object.keys(topicWeights).map((topic) => [topic, 0]));
const legalTopics = { ...noTopics, ...organisationTopicWeights } as Readonly<Record<Topic, number>>;
/** First two digits of the КАТО codes of all oblasts and of the cities of republican significance. */
const otherRegions = [
  ...['10', '11', '15', '19', '23', '27', '31', '33', '35', '39'],
  ...['43', '47', '55', '59', '61', '62', '63', '71', '75', '79'],
] as const;

function personalData(
  person: Citizen,
  topic: Topic,
  priority: boolean,
  root: Random,
  own: Random,
): JsonObject {
  const { kind, name, organisation, number, phone, email, address } = person;
  return {
    ...(organisation === undefined ? { name } : { name: organisation, representative: name }),
    ...(number !== undefined && (kind === 'legal' ? { bin: number } : { iin: number })),
    ...(phone !== undefined && { phone }),
    ...(email !== undefined && { email }),
    address,
    essence: essence(own.fork('essence'), topic, person.language, person.place),
    ...(priority && { category: category(number, root.fork('category', number ?? '')) }),
  };
}

/** Pregnancy only where the IIN says a woman born after 1980; the others ask by disability. */
function category(iin: string | undefined, random: Random): PriorityCategory {
  const drawn = random.weighted(categoryWeights);
  const [born, woman] = [Number(iin?.slice(0, 2)), Number(iin?.charAt(6)) % 2 === 0];
  return drawn === 'pregnancy' && !(woman && (born > 80 || born < 10)) ? 'disability' : drawn;
}

/** Parts the personal data into what the appeal says and what it leaves out. */
function divided(
  data: JsonObject,
  missing: readonly Requirement[],
): { kept: JsonObject; leftOut: JsonObject } {
  const without = new Set(
    missing.map((requirement) => (requirement === 'postal-address' ? 'address' : requirement)),
  );
  const part = (wanted: boolean): JsonObject =>
    Object.fromEntries(Object.entries(data).filter(([key]) => without.has(key as 'essence') === wanted));
  return { kept: part(false), leftOut: part(true) };
}

/** Code art. 66(2): what the applicant can be reached by. */
function noticeChannel(channel: Channel, { phone, email }: Citizen, random: Random): NoticeChannel {
  const wished = random.weighted<NoticeChannel>(
    isElectronic(channel)
      ? { cabinet: 65, sms: 20, 'e-mail': 15, 'registered-letter': 0, 'in-hand': 0 }
      : { cabinet: 0, sms: 55, 'e-mail': 10, 'registered-letter': 30, 'in-hand': 5 },
  );
  const unreachable =
    (wished === 'sms' && phone === undefined) || (wished === 'e-mail' && email === undefined);
  if (!unreachable) return wished;
  return isElectronic(channel) ? 'cabinet' : 'registered-letter';
}

const externalId = (channel: Channel, n: number): string =>
  `${channel === 'E_OTINISH' ? 'EO' : 'EG'}-DEMO-${String(n + 1).padStart(8, '0')}`;

/** P4: asked orally or by telephone; written down now, signed when the applicant comes. */
export const isSpoken = (channel: Channel): boolean => channel === 'ORAL' || channel === 'CALL_CENTRE';

/** What an appeal by this way can meet before the applicant comes. */
export const requirementsBy = (channel: Channel): readonly Requirement[] =>
  allRequirements.filter((requirement) => !(requirement === 'signature' && isSpoken(channel)));

/** The registration command of a request, without the parts that depend on when it came. */
export const registration = (
  {
    citizen: person,
    topic,
    missing,
    priority,
    noticeChannel: channel,
    region,
    applicants,
    externalId: id,
    venue,
    citizenship,
  }: Request,
  base: Pick<
    AppealCommands['register-appeal'],
    'body' | 'channel' | 'receivedAt' | 'subject' | 'wishedOfficial'
  >,
): AppealCommands['register-appeal'] => ({
  ...base,
  language: person.language,
  applicantKind: person.kind,
  meets: requirementsBy(base.channel).filter((requirement) => !missing.includes(requirement)),
  priority,
  topic,
  region,
  noticeChannel: channel,
  ...(applicants !== undefined && { applicants }),
  ...(id !== undefined && { externalId: id }),
  ...(venue !== undefined && { venue }),
  ...(citizenship !== undefined && { citizenship }),
});
