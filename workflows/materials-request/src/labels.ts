import { rederivingLabels } from '@qabyldau/calendar';
import type { WorkflowLabels } from '@qabyldau/engine';
import type { Text } from '@qabyldau/kernel';

/** Kazakh, Russian, English. */
const text = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

export const labels = {
  name: text('Материалдарды талап ету', 'Требование материалов', 'Request for materials'),
  states: {
    notAsked: text('Талап етілмеген', 'Не предъявлено', 'Not asked'),
    asked: text('Жауап күтілуде', 'Ожидается ответ', 'Awaiting the answer'),
    'asked.inTime': text('Мерзімінде күтілуде', 'Ожидается в срок', 'Awaited in time'),
    'asked.escalated': text(
      'Мерзімі өткен, бақылау бөлімшесіне берілген',
      'Просрочено, передано подразделению контроля',
      'Overdue, with the control unit',
    ),
    answered: text('Жауап берілді', 'Ответ дан', 'Answered'),
    toGeneralise: text(
      'Практика жинақталуы тиіс',
      'Предстоит обобщить практику',
      'Practice to be generalised',
    ),
    done: text('Орындалды', 'Исполнено', 'Done'),
  },
  commands: {
    'request-materials': text('Материалдарды талап ету', 'Потребовать материалы', 'Request materials'),
    'answer-request': text('Талапқа жауап беру', 'Ответить на требование', 'Answer the request'),
    'accept-answer': text('Жауапты қабылдау', 'Принять ответ', 'Accept the answer'),
    'return-answer': text('Жауапты қайтару', 'Вернуть ответ', 'Return the answer'),
    'move-due-date': text('Мерзімді ауыстыру', 'Перенести срок', 'Move the due date'),
    'generalise-practice': text(
      'Қабылдау практикасын жинақтау',
      'Обобщить практику приёма',
      'Generalise the practice of receptions',
    ),
    'rederive-terms': rederivingLabels.command,
  },
  events: {
    'materials-requested': text('Материалдар талап етілді', 'Материалы потребованы', 'Materials requested'),
    'answer-given': text('Жауап берілді', 'Ответ дан', 'Answer given'),
    'answer-accepted': text('Жауап қабылданды', 'Ответ принят', 'Answer accepted'),
    'answer-returned': text('Жауап қайтарылды', 'Ответ возвращён', 'Answer returned'),
    'due-date-moved': text('Мерзім ауыстырылды', 'Срок перенесён', 'Due date moved'),
    'practice-generalised': text(
      'Қабылдау практикасы жинақталды',
      'Практика приёма обобщена',
      'Practice of receptions generalised',
    ),
    'terms-rederived': rederivingLabels.event,
  },
  timers: { answerDue: text('Жауап беру мерзімі', 'Срок ответа', 'Term to answer') },
  effects: {
    'escalate-request': text(
      'Бақылау бөлімшесіне хабарлау',
      'Сообщить подразделению контроля',
      'Tell the control unit',
    ),
  },
  values: {
    kind: {
      materials: text('Материалдар', 'Материалы', 'Materials'),
      'practice-analysis': text('Практиканы талдау', 'Анализ практики', 'Analysis of practice'),
    },
    answer: {
      given: text('Берілді', 'Дан', 'Given'),
      declined: text('Бас тартылды', 'Отклонено', 'Declined'),
    },
    reason: {
      incomplete: text('Толық емес', 'Неполно', 'Not complete'),
      'not-on-the-matter': text('Мәселенің мәні бойынша емес', 'Не по существу', 'Not on the matter'),
    },
  },
} as const satisfies WorkflowLabels;
