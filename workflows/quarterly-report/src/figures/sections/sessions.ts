import { text } from '../dimension.js';
import * as by from '../dimensions.js';
import type { Section } from '../figure.js';
import { happened, those } from './take.js';

const held = happened('session-held');
const received = happened('received');

export const sessions: Section = {
  id: '4',
  title: text('Қабылдау күндері', 'Приёмные дни', 'Reception sessions'),
  figures: [
    {
      id: '4.planned',
      label: text('Жоспарланды', 'Запланировано', 'Planned'),
      take: happened('session-planned'),
      by: by.bySessionKind,
    },
    {
      id: '4.planned-by-place',
      label: text('Жоспарланды, орны бойынша', 'Запланировано, по месту', 'Planned, by place'),
      take: happened('session-planned'),
      by: by.byPlaceOfDay,
      since: 2,
    },
    {
      id: '4.planned-by-official',
      label: text(
        'Жоспарланды, лауазымды адамдар бойынша',
        'Запланировано, по должностным лицам',
        'Planned, by official',
      ),
      take: happened('session-planned'),
      by: by.byOfficial,
      since: 2,
    },
    { id: '4.held', label: text('Өткізілді', 'Проведено', 'Held'), take: held, by: by.bySessionKind },
    {
      id: '4.held-by-place',
      label: text('Өткізілді, орны бойынша', 'Проведено, по месту', 'Held, by place'),
      take: held,
      by: by.byPlaceOfDay,
      since: 2,
    },
    {
      id: '4.held-by-rank',
      label: text('Өткізілді, лауазым деңгейі бойынша', 'Проведено по рангам', 'Held, by rank'),
      take: held,
      by: by.byRank,
    },
    {
      id: '4.held-by-official',
      label: text(
        'Өткізілді, лауазымды адамдар бойынша',
        'Проведено по должностным лицам',
        'Held, by official',
      ),
      take: held,
      by: by.byOfficial,
    },
    {
      id: '4.cancelled',
      label: text('Өткізілмеді', 'Отменено', 'Cancelled'),
      take: happened('session-cancelled'),
    },
    {
      id: '4.cancelled-by-official',
      label: text(
        'Өткізілмеді, лауазымды адамдар бойынша',
        'Отменено, по должностным лицам',
        'Cancelled, by official',
      ),
      take: happened('session-cancelled'),
      by: by.byOfficial,
      since: 2,
    },
    {
      id: '4.moved',
      label: text('Ауыстырылған қабылдаулар', 'Перенесено приёмов', 'Receptions moved'),
      take: happened('moved'),
      by: by.byMoveReason,
    },
    {
      id: '4.moved-by-official',
      label: text(
        'Ауыстырылған қабылдаулар, лауазымды адамдар бойынша',
        'Перенесено приёмов, по должностным лицам',
        'Receptions moved, by official',
      ),
      take: happened('moved'),
      by: by.byOfficial,
      since: 2,
    },
    {
      id: '4.video',
      label: text(
        'Бейнеконференцбайланыс арқылы өткен күндер',
        'Дней по видеоконференцсвязи',
        'Days by video link',
      ),
      take: happened('session-by-video'),
    },
    {
      id: '4.duty-missed',
      label: text(
        'Ай бойы қабылдау өткізбеген лауазымды адамдар (7-тармақ)',
        'Должностные лица без приёма в течение месяца (пункт 7)',
        'Officials without a reception in a month (P7)',
      ),
      take: ({ missedDuties }) => missedDuties,
      by: by.byOfficial,
    },
  ],
};

export const citizens: Section = {
  id: '5',
  title: text('Қабылданған азаматтар', 'Принятые граждане', 'Citizens received'),
  figures: [
    {
      id: '5.received',
      label: text('Барлығы қабылданды', 'Принято всего', 'Received in all'),
      take: received,
    },
    {
      id: '5.by-rank',
      label: text('Лауазым деңгейі бойынша', 'По рангам', 'By rank'),
      take: received,
      by: by.byRank,
    },
    {
      id: '5.by-official',
      label: text('Лауазымды адамдар бойынша', 'По должностным лицам', 'By official'),
      take: received,
      by: by.byOfficial,
    },
    {
      id: '5.priority',
      label: text('Кезектен тыс қабылданды', 'Приняты вне очереди', 'Received out of turn'),
      take: those(received, ({ appeal }) => appeal?.priority === 1),
    },
    {
      id: '5.foreigners',
      label: text(
        'Шетелдіктер мен азаматтығы жоқ адамдар',
        'Иностранцы и лица без гражданства',
        'Foreigners and stateless persons',
      ),
      take: those(received, ({ appeal }) => appeal !== undefined && appeal.citizenship !== null),
    },
    { id: '5.no-show', label: text('Келмеді', 'Не явились', 'Did not come'), take: happened('no-show') },
  ],
};
