import { rederivingLabels } from '@qabyldau/calendar';
import type { WorkflowLabels } from '@qabyldau/engine';
import type { Text } from '@qabyldau/kernel';

/** Kazakh, Russian, English. */
const text = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

export const labels = {
  name: text(
    'Басқа мүдделі органның қатысуы туралы сұрау салу',
    'Запрос об участии иного заинтересованного органа',
    'Participation request to another body',
  ),
  states: {
    request: text('Сұрау салудың барысы', 'Ход запроса', 'Course of the request'),
    'request.notSent': text('Жіберілмеген', 'Не направлен', 'Not sent'),
    'request.awaitingAnswer': text('Жауап күтілуде', 'Ожидается ответ', 'Awaiting the answer'),
    'request.agreed': text(
      'Орган қатысуға келісті',
      'Орган согласился участвовать',
      'The body agreed to take part',
    ),
    'request.refused': text(
      'Орган қатысудан бас тартты',
      'Орган отказался от участия',
      'The body refused to take part',
    ),
    'request.refused.toReport': text(
      'Үкімет Аппаратына ақпарат жіберілуі тиіс',
      'Предстоит информировать Аппарат Правительства',
      'To be reported to the Government Apparatus',
    ),
    'request.refused.reportMissed': text(
      'Үкімет Аппаратына ақпарат мерзімінде жіберілмеді',
      'Срок информирования Аппарата Правительства пропущен',
      'Report to the Government Apparatus overdue',
    ),
    'request.attended': text('Өкіл қатысты', 'Представитель участвовал', 'The representative took part'),
    'request.reported': text(
      'Бас тарту туралы ақпарат жіберілді',
      'Информация об отказе направлена',
      'Refusal reported',
    ),
    'request.cancelled': text('Сұрау салудың күші жойылды', 'Запрос отменён', 'Request cancelled'),
    notice: text('Арыз иесін хабардар ету', 'Уведомление заявителя', 'Notice to the applicant'),
    'notice.notDue': text('Әлі қажет емес', 'Ещё не требуется', 'Not due yet'),
    'notice.due': text('Арыз иесі хабардар етілуі тиіс', 'Заявителя следует уведомить', 'Notice due'),
    'notice.missed': text('Хабардар ету мерзімі өтті', 'Срок уведомления пропущен', 'Notice overdue'),
    'notice.told': text('Арыз иесі хабардар етілді', 'Заявитель уведомлён', 'Applicant told'),
    'notice.toldLate': text(
      'Арыз иесі кешіктіріліп хабардар етілді',
      'Заявитель уведомлён с опозданием',
      'Applicant told late',
    ),
    'notice.lapsed': text('Хабардар ету қажет болмады', 'Уведомление не потребовалось', 'No notice needed'),
  },
  commands: {
    'request-participation': text(
      'Басқа органға сұрау салу жіберу',
      'Направить запрос в другой орган',
      'Ask another body to take part',
    ),
    'tell-applicant': text('Арыз иесін хабардар ету', 'Уведомить заявителя', 'Tell the applicant'),
    'record-answer': text(
      'Басқа органның жауабын енгізу',
      'Внести ответ другого органа',
      'Enter the answer of the other body',
    ),
    'record-attendance': text(
      'Өкілдің қатысуын белгілеу',
      'Отметить участие представителя',
      'Record the attendance of the representative',
    ),
    'report-refusal': text(
      'Бас тарту туралы Үкімет Аппаратына хабарлау',
      'Сообщить об отказе в Аппарат Правительства',
      'Report the refusal to the Government Apparatus',
    ),
    'cancel-request': text('Сұрау салудың күшін жою', 'Отменить запрос', 'Cancel the request'),
    'record-delivery': text(
      'Хабарламаның табыс етілуін белгілеу',
      'Отметить вручение уведомления',
      'Record the delivery of the notice',
    ),
    'rederive-terms': rederivingLabels.command,
  },
  events: {
    'participation-requested': text('Сұрау салу жіберілді', 'Запрос направлен', 'Participation requested'),
    'applicant-told': text('Арыз иесі хабардар етілді', 'Заявитель уведомлён', 'Applicant told'),
    'answer-recorded': text('Басқа орган жауап берді', 'Другой орган ответил', 'The other body answered'),
    'attendance-recorded': text(
      'Өкілдің қатысуы белгіленді',
      'Участие представителя отмечено',
      'Attendance recorded',
    ),
    'refusal-reported': text(
      'Бас тарту туралы Үкімет Аппаратына хабарланды',
      'Об отказе сообщено в Аппарат Правительства',
      'Refusal reported to the Government Apparatus',
    ),
    'request-cancelled': text('Сұрау салудың күші жойылды', 'Запрос отменён', 'Request cancelled'),
    'notice-delivered': text('Хабарлама табыс етілді', 'Уведомление вручено', 'Notice delivered'),
    'notice-failed': text('Хабарлама табыс етілмеді', 'Уведомление не вручено', 'Notice not delivered'),
    'terms-rederived': rederivingLabels.event,
  },
  timers: {
    answerDue: text('Басқа органның жауап беру мерзімі', 'Срок ответа другого органа', 'Answer due'),
    noticeDue: text('Арыз иесін хабардар ету мерзімі', 'Срок уведомления заявителя', 'Notice due'),
    reportDue: text(
      'Үкімет Аппаратына хабарлау мерзімі',
      'Срок информирования Аппарата Правительства',
      'Report due',
    ),
  },
  effects: {
    'send-request': text('Сұрау салуды жіберу', 'Направить запрос', 'Send the request'),
    'send-notice': text('Хабарлама жіберу', 'Отправить уведомление', 'Send a notice'),
    'send-report': text(
      'Үкімет Аппаратына ақпарат жіберу',
      'Направить информацию в Аппарат Правительства',
      'Send the report to the Government Apparatus',
    ),
  },
  values: {
    answer: {
      agreed: text('Қатысуға келісті', 'Согласен участвовать', 'Agreed'),
      refused: text('Қатысудан бас тартты', 'Отказался от участия', 'Refused'),
    },
    ground: {
      written: text('Жазбаша бас тарту', 'Письменный отказ', 'Written refusal'),
      silence: text('Мерзімінде жауап болмады', 'Нет ответа в срок', 'No answer within the term'),
      'no-show': text('Өкіл қабылдауға келмеді', 'Представитель не пришёл на приём', 'Did not come'),
    },
    addressee: {
      'government-apparatus': text('Үкімет Аппараты', 'Аппарат Правительства', 'Government Apparatus'),
    },
    reason: {
      'appeal-withdrawn': text('Жолданым кері қайтарып алынды', 'Обращение отозвано', 'Appeal withdrawn'),
      'reception-refused': text('Қабылдаудан бас тартылды', 'В приёме отказано', 'Reception refused'),
      'reception-moved': text('Қабылдау ауыстырылды', 'Приём перенесён', 'Reception moved'),
      'applicant-absent': text('Арыз иесі келмеді', 'Заявитель не явился', 'The applicant did not come'),
      'appeal-closed': text('Жолданым жабылды', 'Обращение закрыто', 'Appeal closed'),
    },
    kind: {
      participation: text(
        'Басқа органға сұрау салу туралы хабарлама',
        'Уведомление о запросе в другой орган',
        'Notice of the request to another body',
      ),
    },
    outcome: {
      delivered: text('Табыс етілді', 'Вручено', 'Delivered'),
      failed: text('Табыс етілмеді', 'Не вручено', 'Not delivered'),
    },
  },
} satisfies WorkflowLabels;
