import { text } from '../dimension.js';
import * as by from '../dimensions.js';
import type { Section } from '../figure.js';
import { happened, those } from './take.js';

const registered = happened('registered');
const scored = happened('survey-answered');

export const joint: Section = {
  id: '7',
  title: text(
    'Басқа органдармен бірлескен қабылдау',
    'Совместный приём с другими органами',
    'Joint receptions',
  ),
  figures: [
    {
      id: '7.asked',
      label: text('Сұрау салулар жіберілді', 'Направлено запросов', 'Requests sent'),
      take: happened('participation-asked'),
    },
    {
      id: '7.attended',
      label: text('Өкілдер қатысты', 'Представители участвовали', 'Took part'),
      take: happened('participation-attended'),
    },
    {
      id: '7.refused',
      label: text('Қатысудан бас тартты', 'Отказались участвовать', 'Refused'),
      take: happened('participation-refused'),
    },
    {
      id: '7.reported',
      label: text(
        'Үкімет Аппаратына хабарланды (20-тармақ)',
        'Сообщено в Аппарат Правительства (пункт 20)',
        'Reported to the Government Apparatus (P20)',
      ),
      take: happened('participation-reported'),
      by: by.byParticipationGround,
    },
  ],
};

export const survey: Section = {
  id: '8',
  title: text('Қанағаттану деңгейі', 'Удовлетворённость', 'Satisfaction'),
  figures: [
    {
      id: '8.drawn',
      label: text('Іріктелгендер', 'Выборка', 'Sample'),
      take: happened('survey-drawn'),
      by: by.bySurveyKind,
    },
    {
      id: '8.answered',
      label: text('Жауап бергендер', 'Ответили', 'Answered'),
      take: scored,
      by: by.bySurveyKind,
    },
    {
      id: '8.given-up',
      label: text('Байланыс орнатылмады', 'Не удалось дозвониться', 'Not reached'),
      take: happened('survey-given-up'),
    },
    { id: '8.score', label: text('Бағалар бойынша', 'По оценкам', 'By score'), take: scored, by: by.byScore },
    {
      id: '8.mean',
      label: text('Орташа баға (1–5)', 'Средняя оценка (1–5)', 'Mean score (1–5)'),
      take: scored,
      measure: 'mean',
    },
  ],
};

export const callCentre: Section = {
  id: '9',
  title: text('Call-орталық', 'Call-центр', 'Call centre'),
  figures: [
    {
      id: '9.requests',
      label: text('Call-орталық арқылы өтінімдер', 'Заявки через call-центр', 'Requests by the call centre'),
      take: those(registered, ({ appeal }) => appeal?.channel === 'CALL_CENTRE'),
    },
    {
      id: '9.consultations',
      label: text('Консультациялар', 'Консультации', 'Consultations'),
      take: happened('declined'),
    },
  ],
};

export const problems: Section = {
  id: '10',
  title: text('Жүйелі мәселелер', 'Системные проблемы', 'Systemic problems'),
  figures: [
    {
      id: '10.topics',
      label: text(
        'Ең жиі көтерілген бес мәселе',
        'Пять самых частых вопросов',
        'The five most frequent topics',
      ),
      take: registered,
      by: by.byTopic,
      top: 5,
    },
  ],
};
