import type { PublicNoticeRow } from '@qabyldau/public-notice';
import { everyRole } from '../../system/known-roles.js';
import { publicNotices } from '../../system/tables.js';
import { coded, reckoned, stored, worded } from '../columns.js';
import { choice, day } from '../filters.js';
import { lastStatesOf, valuesOf } from '../labels-of.js';
import type { List } from '../list.js';
import { listWords } from '../words.js';
import { only } from './side-procedures.js';

const noticeStates = only(lastStatesOf('public-notice'), 'prepared', 'approved', 'published', 'sentBack');
const noticeKinds = valuesOf('public-notice', 'kind');
const places = valuesOf('public-notice', 'where');

/** What the public is told of receptions (P24). */
export const publicNoticeList: List<PublicNoticeRow> = {
  name: 'public-notices',
  caseOf: 'public-notice',
  title: {
    kk: 'БАҚ үшін хабарламалар',
    ru: 'Сообщения для СМИ',
    en: 'Public notices of receptions',
  },
  about: {
    kk: 'Қабылдаулар туралы не жарияланады: тек сандар (24-тармақ).',
    ru: 'Что публикуется о приёмах: только цифры (пункт 24).',
    en: 'What is published of receptions: figures only (P24).',
  },
  model: publicNotices,
  ofBody: (body) => ({ body }),
  roles: everyRole,
  refers: {},
  columns: [
    coded<PublicNoticeRow>('kind', listWords.kind, noticeKinds),
    stored<PublicNoticeRow>('from', { kk: 'Бастап', ru: 'С', en: 'From' }, { kind: 'day', sort: 'from' }),
    stored<PublicNoticeRow>('to', { kk: 'Дейін', ru: 'По', en: 'To' }, { kind: 'day' }),
    coded<PublicNoticeRow>('state', listWords.state, noticeStates),
    stored<PublicNoticeRow>(
      'publishedOn',
      { kk: 'Жарияланған', ru: 'Опубликовано', en: 'Published on' },
      { kind: 'day' },
    ),
    reckoned<PublicNoticeRow>(
      'where',
      { kk: 'Қайда', ru: 'Где', en: 'Where' },
      'text',
      ({ published }, { language }) =>
        (JSON.parse(published) as readonly string[])
          .map((place) => worded(place, places, language)?.label ?? place)
          .join(', ') || null,
    ),
    reckoned<PublicNoticeRow>(
      'text',
      { kk: 'Мәтіні', ru: 'Текст', en: 'Text' },
      'text',
      ({ textKk: kk, textRu: ru, textEn: en }, { language }) => ({ kk, ru, en })[language],
    ),
    stored<PublicNoticeRow>('notice', listWords.caseId, {}, 'case'),
    stored<PublicNoticeRow>('body', listWords.body),
  ],
  filters: {
    state: choice('state', listWords.state, noticeStates),
    kind: choice('kind', listWords.kind, noticeKinds),
    from: day('from', { kk: 'Бастап', ru: 'С', en: 'From' }, 'gte'),
    to: day('to', { kk: 'Дейін', ru: 'По', en: 'To' }, 'lte'),
  },
  sort: '-from',
};
