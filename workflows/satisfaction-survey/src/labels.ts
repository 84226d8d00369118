import type { WorkflowLabels } from '@qabyldau/engine';
import type { Text } from '@qabyldau/kernel';

/** Kazakh, Russian, English. */
const text = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

export const labels = {
  name: text('Қанағаттану деңгейі туралы сауалнама', 'Опрос об удовлетворённости', 'Satisfaction survey'),
  states: {
    notDrawn: text('Іріктелмеген', 'Не отобрано', 'Not drawn'),
    waiting: text('Қоңырау күтілуде', 'Ожидается звонок', 'Waiting for a call'),
    called: text('Қоңырау шалынды', 'Звонок сделан', 'Called'),
    answered: text('Жауап алынды', 'Ответ получен', 'Answered'),
    unreached: text('Жауап алынбады', 'Ответ не получен', 'Not reached'),
  },
  commands: {
    'draw-sample': text('Іріктемеге енгізу', 'Включить в выборку', 'Draw into the sample'),
    'record-call': text('Қоңырауды белгілеу', 'Отметить звонок', 'Record a call'),
    'record-answer': text('Жауапты енгізу', 'Внести ответ', 'Enter the answer'),
    'give-up': text('Сауалнаманы жауапсыз аяқтау', 'Завершить опрос без ответа', 'Give the survey up'),
  },
  events: {
    'sample-drawn': text('Іріктемеге енгізілді', 'Включено в выборку', 'Drawn into the sample'),
    'call-made': text('Қоңырау шалынды', 'Звонок сделан', 'Call made'),
    'answer-given': text('Жауап берілді', 'Ответ дан', 'Answer given'),
    'survey-given-up': text('Сауалнама жауапсыз аяқталды', 'Опрос завершён без ответа', 'Survey given up'),
  },
  timers: {},
  effects: {},
  values: {
    kind: {
      declined: text(
        'Консультация алған және жеке қабылдауға жазылудан бас тартқан',
        'Получил консультацию и отказался от записи на личный приём',
        'Was consulted and declined to sign up',
      ),
      received: text('Қабылданған', 'Был на приёме', 'Was received'),
    },
    score: {
      1: text('Мүлдем қанағаттанбаған', 'Совершенно не удовлетворён', 'Very dissatisfied'),
      2: text('Қанағаттанбаған', 'Не удовлетворён', 'Dissatisfied'),
      3: text('Бейтарап', 'Нейтрально', 'Neutral'),
      4: text('Қанағаттанған', 'Удовлетворён', 'Satisfied'),
      5: text('Толық қанағаттанған', 'Полностью удовлетворён', 'Very satisfied'),
    },
  },
} satisfies WorkflowLabels;
