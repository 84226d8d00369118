import { rederivingLabels } from '@qabyldau/calendar';
import type { WorkflowLabels } from '@qabyldau/engine';
import type { Text } from '@qabyldau/kernel';

/** Kazakh, Russian, English. */
const text = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

export const labels = {
  name: text('Актіге шағым', 'Жалоба на акт', 'Complaint against an act'),
  states: {
    notFiled: text('Берілмеген', 'Не подана', 'Not filed'),
    taken: text('Қабылданған', 'Принята', 'Taken in'),
    'taken.inTime': text('Жолдау мерзімі жүріп жатыр', 'Идёт срок направления', 'To be forwarded'),
    'taken.overdue': text('Жолдау мерзімі өткен', 'Срок направления пропущен', 'Forwarding overdue'),
    forwarded: text('Қарайтын органға жолданған', 'Направлена рассматривающему органу', 'Forwarded'),
    considered: text('Қаралған', 'Рассмотрена', 'Considered'),
    granted: text(
      'Органның өзі толық қанағаттандырған',
      'Полностью удовлетворена самим органом',
      'Granted in full by the body itself',
    ),
    withdrawn: text('Кері қайтарып алынған', 'Отозвана', 'Withdrawn'),
  },
  commands: {
    'file-complaint': text('Шағымды қабылдау', 'Принять жалобу', 'Take in a complaint'),
    'forward-complaint': text(
      'Шағымды іспен бірге жолдау',
      'Направить жалобу с делом',
      'Forward the complaint with the file',
    ),
    'grant-in-full': text(
      'Шағымды толық қанағаттандыру',
      'Полностью удовлетворить жалобу',
      'Grant the complaint in full',
    ),
    'withdraw-complaint': text('Шағымды кері қайтарып алу', 'Отозвать жалобу', 'Withdraw the complaint'),
    'record-finding': text(
      'Шағым бойынша шешімді енгізу',
      'Внести решение по жалобе',
      'Record the decision on the complaint',
    ),
    'record-delivery': text(
      'Хабарламаның табыс етілуін енгізу',
      'Внести результат вручения',
      'Record the delivery of a notice',
    ),
    'rederive-terms': rederivingLabels.command,
  },
  events: {
    'complaint-filed': text('Шағым берілді', 'Жалоба подана', 'Complaint filed'),
    'complaint-forwarded': text('Шағым жолданды', 'Жалоба направлена', 'Complaint forwarded'),
    'complaint-granted': text(
      'Шағым толық қанағаттандырылды',
      'Жалоба полностью удовлетворена',
      'Complaint granted in full',
    ),
    'complaint-withdrawn': text('Шағым кері қайтарып алынды', 'Жалоба отозвана', 'Complaint withdrawn'),
    'finding-recorded': text(
      'Шағым бойынша шешім енгізілді',
      'Решение по жалобе внесено',
      'Decision on the complaint recorded',
    ),
    'notice-delivered': text('Хабарлама табыс етілді', 'Уведомление вручено', 'Notice delivered'),
    'notice-failed': text('Хабарлама табыс етілмеді', 'Уведомление не вручено', 'Notice not delivered'),
    'terms-rederived': rederivingLabels.event,
  },
  timers: {
    forwardingDue: text('Шағымды жолдау мерзімі', 'Срок направления жалобы', 'Term to forward the complaint'),
  },
  effects: {
    'send-complaint': text(
      'Шағымды қарайтын органға жіберу',
      'Отправить жалобу рассматривающему органу',
      'Send the complaint to the body that considers it',
    ),
    'send-notice': text('Хабарлама жіберу', 'Отправить уведомление', 'Send a notice'),
  },
  values: {
    kind: { complaint: text('Шағым туралы хабарлама', 'Уведомление о жалобе', 'Notice about a complaint') },
    finding: {
      upheld: text('Акт өзгеріссіз қалдырылды', 'Акт оставлен без изменения', 'The act stands'),
      'act-annulled': text('Актінің күші жойылды', 'Акт отменён', 'The act was annulled'),
      'act-changed': text('Акт өзгертілді', 'Акт изменён', 'The act was changed'),
      'left-without-consideration': text(
        'Шағым қараусыз қалдырылды',
        'Жалоба оставлена без рассмотрения',
        'The complaint was not considered',
      ),
    },
    outcome: {
      delivered: text('Табыс етілді', 'Вручено', 'Delivered'),
      failed: text('Табыс етілмеді', 'Не вручено', 'Not delivered'),
    },
  },
} as const satisfies WorkflowLabels;
