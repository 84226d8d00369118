import { rederivingLabels } from '@qabyldau/calendar';
import type { WorkflowLabels } from '@qabyldau/engine';
import type { Text } from '@qabyldau/kernel';

/** Kazakh, Russian, English. */
const text = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

export const labels = {
  name: text(
    'Қабылдауда берілген жолданым',
    'Обращение, поданное на приёме',
    'Appeal handed in at a reception',
  ),
  states: {
    course: text('Жолданымның барысы', 'Ход обращения', 'Course of the appeal'),
    'course.unregistered': text('Тіркелмеген', 'Не зарегистрировано', 'Not registered'),
    'course.awaitingExecutor': text('Орындаушы күтілуде', 'Ожидается исполнитель', 'Awaiting an executor'),
    'course.inWork': text('Қаралуда', 'На рассмотрении', 'In work'),
    'course.answered': text('Түпкілікті жауап берілді', 'Дан окончательный ответ', 'Final answer given'),
    'course.closed': text('Бақылаудан алынды', 'Снято с контроля', 'Removed from control'),
    'course.redirected': text('Басқа органға жолданды', 'Перенаправлено в другой орган', 'Redirected'),
    'course.withdrawn': text('Жолданым кері қайтарып алынды', 'Обращение отозвано', 'Appeal withdrawn'),
    clock: text('Қарау мерзімі', 'Срок рассмотрения', 'Term of consideration'),
    'clock.idle': text('Мерзім басталмаған', 'Срок не начался', 'Not begun'),
    'clock.running': text('Мерзім жүріп жатыр', 'Срок идёт', 'Running'),
    'clock.running.base': text('Он бес жұмыс күні', 'Пятнадцать рабочих дней', 'Fifteen working days'),
    'clock.running.extended': text(
      'Екі айға дейінгі мерзімге ұзартылды',
      'Продлён на срок до двух месяцев',
      'Extended by up to two months',
    ),
    'clock.answered': text('Мерзімінде аяқталды', 'Завершено в срок', 'Ended in time'),
    'clock.missed': text('Мерзім өтіп кетті', 'Срок пропущен', 'Missed'),
    'clock.answeredLate': text('Кешігіп аяқталды', 'Завершено с опозданием', 'Ended late'),
  },
  commands: {
    'register-written-appeal': text(
      'Қабылдауда берілген жолданымды тіркеу',
      'Зарегистрировать обращение, поданное на приёме',
      'Register an appeal handed in at a reception',
    ),
    'assign-executor': text('Орындаушыны тағайындау', 'Назначить исполнителя', 'Assign the executor'),
    'extend-term': text('Қарау мерзімін ұзарту', 'Продлить срок рассмотрения', 'Extend the term'),
    'redirect-appeal': text(
      'Құзыретті органға жолдау',
      'Перенаправить в компетентный орган',
      'Redirect to the competent body',
    ),
    'send-interim-answer': text(
      'Аралық жауап жіберу',
      'Отправить промежуточный ответ',
      'Send an interim answer',
    ),
    'send-final-answer': text(
      'Түпкілікті уәжді жауап жіберу',
      'Отправить окончательный мотивированный ответ',
      'Send the final reasoned answer',
    ),
    'remove-from-control': text('Бақылаудан алу', 'Снять с контроля', 'Remove from control'),
    'withdraw-appeal': text(
      'Жолданымды кері қайтарып алуды тіркеу',
      'Оформить отзыв обращения',
      'Enter the withdrawal',
    ),
    'record-delivery': text(
      'Хабарламаның табыс етілуін белгілеу',
      'Отметить вручение уведомления',
      'Record the delivery of a notice',
    ),
    'rederive-terms': rederivingLabels.command,
  },
  events: {
    'written-appeal-registered': text(
      'Жолданым «жеке қабылдаудан» деген белгімен тіркелді',
      'Обращение зарегистрировано с отметкой «с личного приёма»',
      'Appeal registered with the mark “from personal reception”',
    ),
    'executor-assigned': text('Орындаушы тағайындалды', 'Исполнитель назначен', 'Executor assigned'),
    'term-extended': text('Қарау мерзімі ұзартылды', 'Срок рассмотрения продлён', 'Term extended'),
    'appeal-redirected': text(
      'Құзыретті органға жолданды',
      'Перенаправлено в компетентный орган',
      'Redirected to the competent body',
    ),
    'interim-answer-sent': text(
      'Аралық жауап жіберілді',
      'Промежуточный ответ отправлен',
      'Interim answer sent',
    ),
    'final-answer-sent': text(
      'Түпкілікті жауап жіберілді',
      'Окончательный ответ отправлен',
      'Final answer sent',
    ),
    'removed-from-control': text('Бақылаудан алынды', 'Снято с контроля', 'Removed from control'),
    'appeal-withdrawn': text('Жолданым кері қайтарып алынды', 'Обращение отозвано', 'Appeal withdrawn'),
    'notice-delivered': text('Хабарлама табыс етілді', 'Уведомление вручено', 'Notice delivered'),
    'notice-failed': text('Хабарлама табыс етілмеді', 'Уведомление не вручено', 'Notice not delivered'),
    'terms-rederived': rederivingLabels.event,
  },
  timers: { answerDue: text('Жауап беру мерзімі', 'Срок ответа', 'Answer due') },
  effects: { 'send-notice': text('Хабарлама жіберу', 'Отправить уведомление', 'Send a notice') },
  values: {
    mark: {
      'from-reception': text('«Жеке қабылдаудан»', '«С личного приёма»', '“From personal reception”'),
    },
    language: {
      kk: text('Қазақ тілі', 'Казахский язык', 'Kazakh'),
      ru: text('Орыс тілі', 'Русский язык', 'Russian'),
    },
    result: {
      satisfied: text('Қанағаттандырылды', 'Удовлетворено', 'Satisfied'),
      explained: text('Түсіндірілді', 'Разъяснено', 'Explained'),
      refused: text('Қанағаттандырылмады', 'Не удовлетворено', 'Not satisfied'),
    },
    consideredAs: {
      executor: text('Орындаушы', 'Исполнитель', 'Executor'),
      'co-executor': text('Бірлескен орындаушы', 'Соисполнитель', 'Co-executor'),
      drafter: text('Жобаны дайындаған қызметкер', 'Составитель проекта', 'Drafter'),
      approver: text('Келіскен немесе бекіткен адам', 'Согласовавшее или утвердившее лицо', 'Approver'),
      'hearing-chair': text(
        'Тыңдауға төрағалық еткен адам',
        'Председатель заслушивания',
        'Chair of the hearing',
      ),
    },
    noticeChannel: {
      'registered-letter': text('Тапсырысты хат', 'Заказное письмо', 'Registered letter'),
      sms: text('SMS', 'SMS', 'SMS'),
      cabinet: text('Порталдағы жеке кабинет', 'Личный кабинет на портале', 'Cabinet on the portal'),
      'e-mail': text('Электрондық пошта', 'Электронная почта', 'E-mail'),
      'in-hand': text('Қолма-қол', 'На руки', 'By hand'),
    },
    kind: {
      ticket: text('Талон', 'Талон', 'Ticket'),
      extension: text(
        'Мерзімді ұзарту туралы хабарлама',
        'Уведомление о продлении срока',
        'Notice of extension',
      ),
      redirection: text(
        'Құзыретті органға жолдау туралы хабарлама',
        'Уведомление о перенаправлении',
        'Notice of redirection',
      ),
      'interim-answer': text('Аралық жауап', 'Промежуточный ответ', 'Interim answer'),
      'final-answer': text(
        'Түпкілікті уәжді жауап',
        'Окончательный мотивированный ответ',
        'Final reasoned answer',
      ),
      withdrawal: text(
        'Кері қайтарып алу туралы хабарлама',
        'Уведомление об отзыве обращения',
        'Notice of the withdrawal',
      ),
    },
    outcome: {
      delivered: text('Табыс етілді', 'Вручено', 'Delivered'),
      failed: text('Табыс етілмеді', 'Не вручено', 'Not delivered'),
    },
  },
} satisfies WorkflowLabels;
