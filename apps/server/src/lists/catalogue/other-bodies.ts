import type { OtherBodyRow } from '@qabyldau/body';
import { everyRole } from '../../system/known-roles.js';
import { otherBodies } from '../../system/tables.js';
import { reckoned, stored } from '../columns.js';
import { identified } from '../filters.js';
import type { List } from '../list.js';
import { listWords } from '../words.js';

const id = { kk: 'Белгісі', ru: 'Обозначение', en: 'Id' };

/** Who is named in letters to whom appeals are redirected and who is asked to receptions (P15(1), P18). */
export const otherBodyList: List<OtherBodyRow> = {
  name: 'other-bodies',
  title: {
    kk: 'Басқа органдар анықтамалығы',
    ru: 'Справочник других органов',
    en: 'Directory of other bodies',
  },
  about: {
    kk: 'Жолданымдар жіберілетін және қабылдауға шақырылатын органдардың атаулары.',
    ru: 'Названия органов, которым перенаправляются обращения и которые приглашаются на приём.',
    en: 'Names of the bodies to which appeals are redirected and which are asked to receptions.',
  },
  model: otherBodies,
  ofBody: (body) => ({ body }),
  roles: everyRole,
  refers: {},
  columns: [
    stored<OtherBodyRow>('otherBody', id, { sort: 'otherBody' }),
    reckoned<OtherBodyRow>(
      'name',
      { kk: 'Атауы', ru: 'Название', en: 'Name' },
      'text',
      ({ nameKk: kk, nameRu: ru, nameEn: en }, { language }) => ({ kk, ru, en })[language],
    ),
    stored<OtherBodyRow>('body', listWords.body),
  ],
  filters: { otherBody: identified<OtherBodyRow>('otherBody', id) },
  sort: 'otherBody',
};
