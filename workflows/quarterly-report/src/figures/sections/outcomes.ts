import { text } from '../dimension.js';
import * as by from '../dimensions.js';
import type { Section } from '../figure.js';
import { happened } from './take.js';

const replied = happened('replied');

export const outcomes: Section = {
  id: '3',
  title: text('Жолданымдардың нәтижесі', 'Исход обращений', 'Outcome of the requests'),
  figures: [
    {
      id: '3.replied',
      label: text(
        'Қабылдау уақыты мен күні туралы жауап жіберілді',
        'Направлен ответ с временем и датой приёма',
        'Reply with time and date sent',
      ),
      take: replied,
      by: by.byLateness,
    },
    {
      id: '3.days-to-reply',
      label: text(
        'Жауапқа дейінгі жұмыс күндері, орта есеппен',
        'Рабочих дней до ответа, в среднем',
        'Working days to the reply, mean',
      ),
      take: replied,
      measure: 'mean-working-days',
    },
    {
      id: '3.same-day',
      label: text(
        'Келген күні қабылданды (3-тармақ)',
        'Приняты в день обращения (пункт 3)',
        'Received the same day (P3)',
      ),
      take: happened('received-same-day'),
    },
    {
      id: '3.declined',
      label: text(
        'Консультация алып, жазылудан бас тартты',
        'Получили консультацию и отказались от записи',
        'Consulted and declined to sign up',
      ),
      take: happened('declined'),
    },
    {
      id: '3.corrected',
      label: text('Кемшіліктері жойылды', 'Приведены в соответствие', 'Corrected'),
      take: happened('corrected'),
    },
    {
      id: '3.returned',
      label: text('Қайтарылды', 'Возвращены', 'Returned'),
      take: happened('returned'),
      by: by.byReturnGround,
    },
    {
      id: '3.not-considered',
      label: text('Қараусыз қалдырылды', 'Оставлены без рассмотрения', 'Left without consideration'),
      take: happened('left-without-consideration'),
    },
    {
      id: '3.redirected',
      label: text('Құзыретті органға жолданды', 'Перенаправлены', 'Redirected'),
      take: happened('redirected'),
    },
    {
      id: '3.redirected-part',
      label: text('Бір бөлігі жолданды', 'Перенаправлены в части', 'Redirected in part'),
      take: happened('redirected-in-part'),
    },
    {
      id: '3.terminated',
      label: text('Рәсім тоқтатылды', 'Процедура прекращена', 'Terminated'),
      take: happened('terminated'),
      by: by.byGround,
    },
    {
      id: '3.drafts',
      label: text(
        'Алдын ала шешім жобалары жіберілді',
        'Направлено проектов предварительного решения',
        'Draft preliminary decisions sent',
      ),
      take: happened('draft-refusal'),
    },
    {
      id: '3.objections',
      label: text('Қарсылықтар келіп түсті', 'Поступило возражений', 'Objections'),
      take: happened('objection'),
    },
    {
      id: '3.hearings',
      label: text('Ауызша тыңдау өткізілді', 'Проведено устных заслушиваний', 'Oral hearings held'),
      take: happened('hearing-held'),
    },
    {
      id: '3.hearings-absent',
      label: text(
        'Тыңдауға арыз иесі келмеді',
        'Заслушивания без явки заявителя',
        'Hearings without the applicant',
      ),
      take: happened('hearing-without-applicant'),
    },
    {
      id: '3.refused',
      label: text('Қабылдаудан бас тартылды', 'Отказано в приёме', 'Reception refused'),
      take: happened('refused'),
      by: by.byGround,
    },
    {
      id: '3.withdrawn',
      label: text('Кері қайтарып алынды', 'Отозваны', 'Withdrawn'),
      take: happened('withdrawn'),
    },
    {
      id: '3.extended',
      label: text('Мерзімі ұзартылды', 'Срок продлён', 'Term extended'),
      take: happened('extended'),
      by: by.byStep,
    },
    {
      id: '3.open',
      label: text(
        'Тоқсан соңында қаралуда',
        'В работе на конец квартала',
        'In work at the end of the quarter',
      ),
      take: ({ openAppeals }) => openAppeals,
    },
  ],
};
