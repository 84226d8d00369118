import { rederivingLabels } from '@qabyldau/calendar';
import type { WorkflowLabels } from '@qabyldau/engine';
import type { Text } from '@qabyldau/kernel';

/** Kazakh, Russian, English. */
const text = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

export const labels = {
  name: text('Қатысушының өтінішхаты', 'Ходатайство участника', 'Motion of a participant'),
  states: {
    notFiled: text('Берілмеген', 'Не подано', 'Not filed'),
    considered: text('Қаралуда', 'Рассматривается', 'Being considered'),
    'considered.inTime': text('Мерзімінде қаралуда', 'Рассматривается в срок', 'Considered in time'),
    'considered.overdue': text(
      'Қарау мерзімі өткен',
      'Срок рассмотрения пропущен',
      'The term to decide has run out',
    ),
    decided: text('Шешім қабылданған', 'Решение принято', 'Decided'),
    'decided.toTell': text(
      'Қатысушы хабардар етілуі тиіс',
      'Предстоит уведомить участника',
      'The participant is to be told',
    ),
    'decided.tellingOverdue': text(
      'Хабардар ету мерзімі өткен',
      'Срок уведомления пропущен',
      'The term to tell has run out',
    ),
    told: text('Қатысушы хабардар етілді', 'Участник уведомлён', 'The participant was told'),
    withdrawn: text('Кері қайтарып алынған', 'Отозвано', 'Withdrawn'),
  },
  commands: {
    'file-motion': text('Өтінішхатты қабылдау', 'Принять ходатайство', 'Take in a motion'),
    'decide-motion': text('Өтінішхатты шешу', 'Решить ходатайство', 'Decide on a motion'),
    'tell-participant': text(
      'Қатысушыға шешімді хабарлау',
      'Сообщить участнику решение',
      'Tell the participant the decision',
    ),
    'withdraw-motion': text('Өтінішхатты кері қайтарып алу', 'Отозвать ходатайство', 'Withdraw a motion'),
    'record-delivery': text(
      'Хабарламаның табыс етілуін енгізу',
      'Внести результат вручения',
      'Record the delivery of a notice',
    ),
    'rederive-terms': rederivingLabels.command,
  },
  events: {
    'motion-filed': text('Өтінішхат берілді', 'Ходатайство подано', 'Motion filed'),
    'motion-decided': text('Өтінішхат шешілді', 'Ходатайство решено', 'Motion decided'),
    'participant-told': text(
      'Қатысушыға шешім хабарланды',
      'Участнику сообщено решение',
      'Participant told the decision',
    ),
    'motion-withdrawn': text('Өтінішхат кері қайтарып алынды', 'Ходатайство отозвано', 'Motion withdrawn'),
    'notice-delivered': text('Хабарлама табыс етілді', 'Уведомление вручено', 'Notice delivered'),
    'terms-rederived': rederivingLabels.event,
    'notice-failed': text('Хабарлама табыс етілмеді', 'Уведомление не вручено', 'Notice not delivered'),
  },
  timers: {
    decisionDue: text(
      'Өтінішхатты шешу мерзімі',
      'Срок решения по ходатайству',
      'Term to decide on the motion',
    ),
    noticeDue: text('Хабардар ету мерзімі', 'Срок уведомления', 'Term to tell the participant'),
  },
  effects: {
    'send-notice': text('Хабарлама жіберу', 'Отправить уведомление', 'Send a notice'),
  },
  values: {
    kind: {
      'file-access': text('Іс материалдарымен танысу', 'Ознакомление с делом', 'Access to the file'),
      recusal: text('Шеттету', 'Отвод', 'Recusal'),
      slip: text('Қате жазуды түзету', 'Исправление описки', 'Correction of a slip'),
      explanation: text('Шешімді түсіндіру', 'Разъяснение решения', 'Explanation of a decision'),
      motion: text('Өтінішхат бойынша шешім', 'Решение по ходатайству', 'Decision on a motion'),
    },
    outcome: {
      granted: text('Қанағаттандырылды', 'Удовлетворено', 'Granted'),
      refused: text('Бас тартылды', 'Отказано', 'Refused'),
      delivered: text('Табыс етілді', 'Вручено', 'Delivered'),
      failed: text('Табыс етілмеді', 'Не вручено', 'Not delivered'),
    },
    withheld: {
      'state-secrets': text('Мемлекеттік құпиялар', 'Государственные секреты', 'State secrets'),
      'other-secrets': text(
        'Заңмен қорғалатын өзге құпиялар',
        'Иные охраняемые законом тайны',
        'Other secrets protected by law',
      ),
      'personal-data-of-others': text(
        'Басқа адамдардың дербес деректері',
        'Персональные данные других лиц',
        'Personal data of others',
      ),
    },
  },
} as const satisfies WorkflowLabels;
