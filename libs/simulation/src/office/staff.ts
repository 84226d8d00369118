import type { BodyKind, Rank, Role } from '@qabyldau/body';
import type { Text } from '@qabyldau/kernel';
import { personName, type PersonName } from '../people/person.js';
import type { Random } from '../random/random.js';
import type { Topic } from '../text/topics.js';

/** The made-up akim's office. */
export const bodyId = 'ulgi';
/** No oblast of the КАТО has this code. */
export const bodyRegion = '99';
export const bodyName: Text = {
  kk: 'Үлгі облысы әкімінің аппараты',
  ru: 'Аппарат акима области Улги (вымышленной)',
  en: 'Office of the akim of Ulgi oblast (fictitious)',
};

export interface Unit {
  readonly id: string;
  readonly name: Text;
  /** What the unit is competent for. */
  readonly topics: readonly Topic[];
}

export const units: readonly Unit[] = [
  { id: 'leadership', name: { kk: 'Басшылық', ru: 'Руководство', en: 'Leadership' }, topics: [] },
  {
    id: 'reception-room',
    name: { kk: 'Қоғамдық қабылдау бөлмесі', ru: 'Общественная приёмная', en: 'Public reception room' },
    topics: [],
  },
  {
    id: 'control',
    name: {
      kk: 'Жолданымдарды қарауды бақылау бөлімі',
      ru: 'Отдел контроля за рассмотрением обращений',
      en: 'Department for control of appeals',
    },
    topics: [],
  },
  {
    id: 'land',
    name: { kk: 'Жер қатынастары бөлімі', ru: 'Отдел земельных отношений', en: 'Land relations department' },
    topics: ['land'],
  },
  {
    id: 'housing',
    name: {
      kk: 'Тұрғын үй және коммуналдық шаруашылық бөлімі',
      ru: 'Отдел жилья и коммунального хозяйства',
      en: 'Housing and utilities department',
    },
    topics: ['housing', 'utilities'],
  },
  {
    id: 'social',
    name: {
      kk: 'Әлеуметтік қолдау және жұмыспен қамту бөлімі',
      ru: 'Отдел социальной поддержки и занятости',
      en: 'Social support and employment department',
    },
    topics: ['social-support', 'employment'],
  },
  {
    id: 'human-services',
    name: {
      kk: 'Денсаулық сақтау және білім бөлімі',
      ru: 'Отдел здравоохранения и образования',
      en: 'Health and education department',
    },
    topics: ['health', 'education'],
  },
  {
    id: 'economy',
    name: {
      kk: 'Кәсіпкерлік және жол бөлімі',
      ru: 'Отдел предпринимательства и дорог',
      en: 'Business and roads department',
    },
    topics: ['business', 'roads'],
  },
];

export const sectors = units.filter((unit) => unit.topics.length > 0);

export interface Employee {
  readonly id: string;
  readonly unit: string;
  readonly roles: readonly Role[];
  readonly position: Text;
  /** P2; only those who receive. */
  readonly rank?: Rank | undefined;
  /** P2: a deputy of the head of that rank. */
  readonly deputy?: boolean | undefined;
  readonly name: PersonName;
}

type Post = Omit<Employee, 'id' | 'name'>;

const text = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

const inSector = ({ id: unit }: Unit, n: number): readonly Post[] => [
  {
    unit,
    roles: ['official'],
    rank: 5,
    position: text('Бөлім басшысы', 'Руководитель отдела', 'Head of department'),
  },
  {
    unit,
    roles: ['responsible'],
    position: text('Жауапты қызметкер', 'Ответственный сотрудник', 'Responsible employee'),
  },
  ...Array.from({ length: n < 2 ? 2 : 1 }, (): Post => ({
    unit,
    roles: ['executor'],
    position: text('Бас маман', 'Главный специалист', 'Chief specialist'),
  })),
];

/** Those who receive beside the heads of departments, and the staff that every body has. */
const postsOf = (leadership: readonly Post[]): readonly Post[] => [
  ...leadership,
  ...Array.from({ length: 4 }, (): Post => ({
    unit: 'reception-room',
    roles: ['receptionist'],
    position: text('Қабылдау бөлмесінің маманы', 'Специалист приёмной', 'Reception room specialist'),
  })),
  ...Array.from({ length: 2 }, (): Post => ({
    unit: 'control',
    roles: ['controller'],
    position: text('Бақылау жөніндегі маман', 'Специалист по контролю', 'Control specialist'),
  })),
  {
    unit: 'control',
    roles: ['auditor'],
    position: text('Ішкі аудит маманы', 'Специалист внутреннего аудита', 'Internal auditor'),
  },
  { unit: 'control', roles: ['analyst'], position: text('Талдаушы', 'Аналитик', 'Analyst') },
  {
    unit: 'control',
    roles: ['administrator'],
    position: text('Жүйе әкімшісі', 'Администратор системы', 'System administrator'),
  },
  ...sectors.flatMap(inSector),
  {
    unit: 'reception-room',
    roles: ['official'],
    rank: 6,
    position: text('Уәкілетті қызметкер', 'Уполномоченный сотрудник', 'Authorised employee'),
  },
];

const leader = (rank: Rank, position: Text, deputy = false): Post => ({
  unit: 'leadership',
  roles: ['official'],
  rank,
  deputy,
  position,
});

const akimsPosts: readonly Post[] = postsOf([
  leader(2, text('Облыс әкімі', 'Аким области', 'Akim of the oblast')),
  ...Array.from({ length: 4 }, () =>
    leader(
      2,
      text('Облыс әкімінің орынбасары', 'Заместитель акима области', 'Deputy akim of the oblast'),
      true,
    ),
  ),
  leader(4, text('Әкім аппаратының басшысы', 'Руководитель аппарата акима', "Head of the akim's office")),
]);

const agencyPosts: readonly Post[] = postsOf([
  leader(1, text('Агенттік төрағасы', 'Председатель агентства', 'Chairman of the agency')),
  ...Array.from({ length: 2 }, () =>
    leader(
      1,
      text('Төрағаның орынбасары', 'Заместитель председателя', 'Deputy chairman of the agency'),
      true,
    ),
  ),
  leader(3, text('Аппарат басшысы', 'Руководитель аппарата', 'Chief of staff')),
]);

const organisationPosts: readonly Post[] = [
  leader(1, text('Директор', 'Директор', 'Director')),
  {
    unit: 'reception-room',
    roles: ['official'],
    rank: 6,
    position: text('Уәкілетті қызметкер', 'Уполномоченный сотрудник', 'Authorised employee'),
  },
];

/** A made-up body as it is set up. */
export interface OfficeSpec {
  readonly id: string;
  readonly name: Text;
  readonly kind: BodyKind;
  readonly presidentSubordinate: boolean;
  /** Reading R. */
  readonly parent?: string | undefined;
  readonly posts: readonly Post[];
  /** What the ids of its employees begin with. */
  readonly prefix: string;
}

export const akimsOffice: OfficeSpec = {
  id: bodyId,
  name: bodyName,
  kind: 'AKIM_OFFICE',
  presidentSubordinate: false,
  posts: akimsPosts,
  prefix: 'e',
};

/** P1, P40: a central body under the President. */
export const agency: OfficeSpec = {
  id: 'sapa',
  name: text(
    'Сапа істері агенттігі (ойдан шығарылған)',
    'Агентство по делам качества (вымышленное)',
    'Agency for quality (fictitious)',
  ),
  kind: 'CENTRAL_BODY',
  presidentSubordinate: true,
  posts: agencyPosts,
  prefix: 'c',
};

/** P2(1), reading R: a state organisation under that body. */
export const organisation: OfficeSpec = {
  id: 'sapa-ortalygy',
  name: text(
    'Сапа орталығы (ойдан шығарылған)',
    'Центр качества (вымышленный)',
    'Centre for quality (fictitious)',
  ),
  kind: 'STATE_ORGANISATION',
  presidentSubordinate: false,
  parent: 'sapa',
  posts: organisationPosts,
  prefix: 'o',
};

/** The people who work in a body; the first of them is its head. */
export const staffOf = (random: Random, { posts, prefix }: OfficeSpec): readonly Employee[] =>
  posts.map((post, n) => {
    const own = prefix === akimsOffice.prefix ? random.fork('employee', n) : random.fork(prefix, n);
    const name = personName(own, 'kk', own.chance(0.5) ? 'male' : 'female');
    return { ...post, id: `${prefix}${String(n + 1).padStart(2, '0')}`, name };
  });
