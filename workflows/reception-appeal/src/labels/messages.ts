import { rederivingLabels } from '@qabyldau/calendar';
import type { Text } from '@qabyldau/kernel';
import type { AppealCommands, AppealEvents } from '../messages.js';
import { text } from './text.js';

export const commands: { readonly [T in keyof AppealCommands]: Text } = {
  'register-appeal': text('Жолданымды тіркеу', 'Зарегистрировать обращение', 'Register the appeal'),
  'assign-responsible': text(
    'Жауапты қызметкерді тағайындау',
    'Назначить ответственного сотрудника',
    'Assign the responsible employee',
  ),
  'request-correction': text(
    'Кемшіліктерді түзетуді сұрау',
    'Запросить исправление недостатков',
    'Ask for correction',
  ),
  'correct-appeal': text(
    'Түзетілген жолданымды енгізу',
    'Внести исправленное обращение',
    'Enter the corrected appeal',
  ),
  'return-appeal': text('Жолданымды қайтару', 'Вернуть обращение', 'Return the appeal'),
  'prepare-brief': text(
    'Анықтамалық ақпаратты ұсыну',
    'Представить справочную информацию',
    'Submit the brief',
  ),
  'approve-reception': text('Қабылдауды мақұлдау', 'Одобрить приём', 'Approve the reception'),
  'send-back-brief': text(
    'Анықтамалық ақпаратты пысықтауға жіберу',
    'Отправить справочную информацию на доработку',
    'Send the brief back',
  ),
  'list-appeal': text(
    'Қабылданатындар тізіміне енгізу',
    'Включить в список принимаемых лиц',
    'Put on the reception list',
  ),
  'take-slot': text('Қабылдау уақытын бекіту', 'Закрепить время приёма', 'Take the time of reception'),
  'send-reply': text(
    'Қабылдау күні мен уақыты туралы жауап жіберу',
    'Отправить ответ с датой и временем приёма',
    'Send the reply with date and time',
  ),
  'lose-slot': text('Қабылдауды ауыстыру', 'Перенести приём', 'Move the reception'),
  'check-in': text('Арыз иесінің келуін тіркеу', 'Отметить явку заявителя', 'Check the applicant in'),
  'record-no-show': text(
    'Арыз иесінің келмегенін белгілеу',
    'Отметить неявку заявителя',
    'Record that the applicant did not come',
  ),
  'receive-applicant': text('Арыз иесін қабылдау', 'Принять заявителя', 'Receive the applicant'),
  'sign-protocol': text('Қабылдау хаттамасына қол қою', 'Подписать протокол приёма', 'Sign the protocol'),
  'note-task-done': text(
    'Хаттамалық тапсырманың орындалғанын белгілеу',
    'Отметить исполнение протокольного поручения',
    'Note a protocol task as done',
  ),
  'send-final-answer': text(
    'Түпкілікті уәжді жауап жіберу',
    'Отправить окончательный мотивированный ответ',
    'Send the final reasoned answer',
  ),
  'remove-from-control': text('Бақылаудан алу', 'Снять с контроля', 'Remove from control'),
  'send-draft-refusal': text(
    'Алдын ала шешім жобасын жіберу',
    'Направить проект предварительного решения',
    'Send the draft preliminary decision',
  ),
  'file-objection': text('Қарсылықты енгізу', 'Внести возражение', 'Enter an objection'),
  'appoint-hearing': text('Тыңдауды тағайындау', 'Назначить заслушивание', 'Appoint the hearing'),
  'hold-hearing': text(
    'Тыңдаудың қорытындысын енгізу',
    'Внести итог заслушивания',
    'Enter the outcome of the hearing',
  ),
  'sign-hearing-record': text(
    'Тыңдау хаттамасына қол қою',
    'Подписать протокол заслушивания',
    'Sign the record of the hearing',
  ),
  'enter-record-remarks': text(
    'Тыңдау хаттамасына ескертулерді енгізу',
    'Внести замечания на протокол заслушивания',
    'Enter remarks on the record of the hearing',
  ),
  'refuse-reception': text('Қабылдаудан бас тарту', 'Отказать в приёме', 'Refuse the reception'),
  'extend-term': text('Қарау мерзімін ұзарту', 'Продлить срок рассмотрения', 'Extend the term'),
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
  'leave-without-consideration': text(
    'Жолданымды қараусыз қалдыру',
    'Оставить обращение без рассмотрения',
    'Leave without consideration',
  ),
  'redirect-appeal': text('Жолданымды одан әрі жолдау', 'Перенаправить обращение', 'Redirect the appeal'),
  'terminate-appeal': text(
    'Әкімшілік рәсімді тоқтату',
    'Прекратить административную процедуру',
    'Terminate the procedure',
  ),
  'return-at-once': text(
    'Қайталанған немесе балағат сөз бар жолданымды қайтару',
    'Вернуть повторное или оскорбительное обращение',
    'Return a repeated or insulting appeal',
  ),
  'decline-sign-up': text(
    'Консультациядан кейін жазылудан бас тартқанын белгілеу',
    'Отметить отказ от записи после консультации',
    'Note: consulted, declined to sign up',
  ),
  'agree-same-day': text(
    'Сол күнгі қабылдауға келісімді белгілеу',
    'Отметить согласие на приём в день обращения',
    'Note the agreement to a same-day reception',
  ),
  'change-language': text(
    'Арыз иесінің тілін өзгерту',
    'Изменить язык заявителя',
    'Change the language of the applicant',
  ),
  'note-motion': text(
    'Қатысушының өтінішхатын белгілеу',
    'Отметить ходатайство участника',
    'Note a motion of the participant',
  ),
  'agree-to-video': text(
    'Бейнеконференцбайланысқа келісімді белгілеу',
    'Отметить согласие на видеоконференцсвязь',
    'Note the agreement to a video link',
  ),
  'switch-to-video': text(
    'Бейнеконференцбайланысқа көшіру',
    'Перевести на видеоконференцсвязь',
    'Change to a video link',
  ),
  'switch-to-in-person': text(
    'Жеке қатысуға қайтару',
    'Вернуть к личному присутствию',
    'Change back to in person',
  ),
  'wait-for-in-person': text(
    'Жеке қатысып қабылдануды күту',
    'Ждать приёма с личным присутствием',
    'Wait for a reception in person',
  ),
  'hand-over-reception': text(
    'Басқа лауазымды адаммен уақыт келісу',
    'Согласовать приём у другого должностного лица',
    'Agree on a reception by another official',
  ),
  'invite-participants': text(
    'Қабылдауға қатысуға шақыру',
    'Пригласить к участию в приёме',
    'Invite employees to take part',
  ),
  'hand-in-appeal': text(
    'Қабылдауда берілген жолданымды алу',
    'Взять обращение, поданное на приёме',
    'Take an appeal handed in at the reception',
  ),
  'note-participation': text(
    'Басқа органның қатысуын белгілеу',
    'Отметить участие другого органа',
    'Note how another body takes part',
  ),
  'rederive-terms': rederivingLabels.command,
};

export const events: { readonly [T in keyof AppealEvents]: Text } = {
  'appeal-registered': text('Жолданым тіркелді', 'Обращение зарегистрировано', 'Appeal registered'),
  'responsible-assigned': text(
    'Жауапты қызметкер тағайындалды',
    'Назначен ответственный сотрудник',
    'Responsible employee assigned',
  ),
  'correction-requested': text(
    'Кемшіліктерді түзету сұралды',
    'Запрошено исправление недостатков',
    'Correction asked for',
  ),
  'appeal-corrected': text('Жолданым түзетілді', 'Обращение исправлено', 'Appeal corrected'),
  'appeal-returned': text('Жолданым қайтарылды', 'Обращение возвращено', 'Appeal returned'),
  'brief-prepared': text(
    'Анықтамалық ақпарат дайындалды',
    'Справочная информация подготовлена',
    'Brief prepared',
  ),
  'brief-sent-back': text(
    'Анықтамалық ақпарат пысықтауға жіберілді',
    'Справочная информация отправлена на доработку',
    'Brief sent back',
  ),
  'reception-approved': text('Қабылдау мақұлданды', 'Приём одобрен', 'Reception approved'),
  'appeal-listed': text(
    'Қабылданатындар тізіміне енгізілді',
    'Включено в список принимаемых лиц',
    'Put on the reception list',
  ),
  'slot-allocated': text('Қабылдау уақыты бөлінді', 'Выделено время приёма', 'Time of reception allocated'),
  'slot-lost': text('Қабылдау уақыты күшін жойды', 'Время приёма отпало', 'Time of reception lost'),
  'reply-sent': text(
    'Қабылдау күні туралы жауап жіберілді',
    'Отправлен ответ с датой приёма',
    'Reply with the date sent',
  ),
  'applicant-checked-in': text('Арыз иесі келді', 'Заявитель явился', 'Applicant checked in'),
  'no-show-recorded': text('Арыз иесі келмеді', 'Заявитель не явился', 'Applicant did not come'),
  'applicant-received': text('Арыз иесі қабылданды', 'Заявитель принят', 'Applicant received'),
  'protocol-signed': text('Қабылдау хаттамасына қол қойылды', 'Протокол приёма подписан', 'Protocol signed'),
  'task-completed': text(
    'Хаттамалық тапсырма орындалды',
    'Протокольное поручение исполнено',
    'Protocol task done',
  ),
  'final-answer-sent': text(
    'Түпкілікті жауап жіберілді',
    'Окончательный ответ отправлен',
    'Final answer sent',
  ),
  'removed-from-control': text('Бақылаудан алынды', 'Снято с контроля', 'Removed from control'),
  'draft-refusal-sent': text(
    'Алдын ала шешім жобасы жіберілді',
    'Проект предварительного решения направлен',
    'Draft preliminary decision sent',
  ),
  'objection-filed': text('Қарсылық берілді', 'Подано возражение', 'Objection filed'),
  'hearing-appointed': text('Тыңдау тағайындалды', 'Заслушивание назначено', 'Hearing appointed'),
  'hearing-held': text('Тыңдау аяқталды', 'Заслушивание завершено', 'Hearing over'),
  'hearing-record-signed': text(
    'Тыңдау хаттамасына қол қойылды',
    'Протокол заслушивания подписан',
    'Record of the hearing signed',
  ),
  'record-remarks-made': text(
    'Тыңдау хаттамасына ескертулер енгізілді',
    'Внесены замечания на протокол заслушивания',
    'Remarks on the record of the hearing entered',
  ),
  'reception-refused': text('Қабылдаудан бас тартылды', 'В приёме отказано', 'Reception refused'),
  'term-extended': text('Қарау мерзімі ұзартылды', 'Срок рассмотрения продлён', 'Term extended'),
  'appeal-withdrawn': text('Жолданым кері қайтарып алынды', 'Обращение отозвано', 'Appeal withdrawn'),
  'notice-delivered': text('Хабарлама табыс етілді', 'Уведомление вручено', 'Notice delivered'),
  'notice-failed': text('Хабарлама табыс етілмеді', 'Уведомление не вручено', 'Notice not delivered'),
  'appeal-left-without-consideration': text(
    'Жолданым қараусыз қалдырылды',
    'Обращение оставлено без рассмотрения',
    'Left without consideration',
  ),
  'appeal-redirected': text('Жолданым одан әрі жолданды', 'Обращение перенаправлено', 'Appeal redirected'),
  'part-redirected': text(
    'Жолданымның бір бөлігі одан әрі жолданды',
    'Часть обращения перенаправлена',
    'Part of the appeal redirected',
  ),
  'appeal-terminated': text(
    'Әкімшілік рәсім тоқтатылды',
    'Административная процедура прекращена',
    'Procedure terminated',
  ),
  'consulted-and-declined': text(
    'Консультация алды, жазылудан бас тартты',
    'Получил консультацию, отказался от записи',
    'Consulted, declined to sign up',
  ),
  'same-day-agreed': text(
    'Сол күнгі қабылдауға келісті',
    'Согласен на приём в день обращения',
    'Agreed to a same-day reception',
  ),
  'video-agreed': text(
    'Бейнеконференцбайланысқа келісті',
    'Согласен на видеоконференцсвязь',
    'Agreed to a video link',
  ),
  'switched-to-video': text(
    'Қабылдау бейнеконференцбайланысқа көшірілді',
    'Приём переведён на видеоконференцсвязь',
    'Reception changed to a video link',
  ),
  'switched-to-in-person': text(
    'Қабылдау жеке қатысуға қайтарылды',
    'Приём снова с личным присутствием',
    'Reception in person again',
  ),
  'reception-handed-over': text(
    'Басқа лауазымды адамның қабылдауы келісілді',
    'Согласован приём у другого должностного лица',
    'Reception by another official agreed',
  ),
  'participants-invited': text(
    'Қабылдауға қатысуға шақырылды',
    'Сотрудники приглашены к участию',
    'Employees invited to take part',
  ),
  'appeal-handed-in': text(
    'Қабылдауда жолданым берілді',
    'На приёме подано обращение',
    'Appeal handed in at the reception',
  ),
  'language-changed': text('Арыз иесінің тілі өзгерді', 'Язык заявителя изменён', 'Language changed'),
  'motion-noted': text(
    'Қатысушының өтінішхаты белгіленді',
    'Отмечено ходатайство участника',
    'Motion of the participant noted',
  ),
  'participation-noted': text(
    'Басқа органның қатысуы белгіленді',
    'Отмечено участие другого органа',
    'Participation of another body noted',
  ),
  'terms-rederived': rederivingLabels.event,
};
