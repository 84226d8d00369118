import type { Text } from '@qabyldau/kernel';
import type { ExtensionStep } from '../context.js';
import type {
  AppealCommands,
  AppealLanguage,
  ApplicantKind,
  Channel,
  Citizenship,
  Competence,
  Consent,
  ConsideredAs,
  NoticeChannel,
  NoticeKind,
  ParticipationStage,
  ReceptionDecision,
  RefusalGround,
  Requirement,
  ReturnGround,
  SecrecyCheck,
  TerminationGround,
  Venue,
  WithoutEssence,
} from '../messages.js';
import { text } from './text.js';

type Labels<V extends string> = Readonly<Record<V, Text>>;

const channel: Labels<Channel> = {
  EGOV_PORTAL: text(
    '«Электрондық үкімет» веб-порталы',
    'Веб-портал «электронного правительства»',
    'eGov portal',
  ),
  E_OTINISH: text('«Электрондық жолданымдар» АТЖ', 'ИАС «Электронные обращения»', 'E-Otinish'),
  PAPER_POST: text('Пошта арқылы, қағаз түрінде', 'Почтой, на бумаге', 'On paper, by post'),
  PAPER_IN_PERSON: text('Қолма-қол, қағаз түрінде', 'Лично, на бумаге', 'On paper, by hand'),
  ORAL: text('Ауызша', 'Устно', 'Orally'),
  CALL_CENTRE: text('Call-орталық', 'Call-центр', 'Call centre'),
};

const language: Labels<AppealLanguage> = {
  kk: text('Қазақ тілі', 'Казахский язык', 'Kazakh'),
  ru: text('Орыс тілі', 'Русский язык', 'Russian'),
};

const applicantKind: Labels<ApplicantKind> = {
  natural: text('Жеке тұлға', 'Физическое лицо', 'Natural person'),
  legal: text('Заңды тұлғаның өкілі', 'Представитель юридического лица', 'Representative of a legal entity'),
};

const defects: Labels<Requirement> = {
  name: text('Тегі, аты немесе атауы', 'Фамилия, имя или наименование', 'Name'),
  'postal-address': text('Пошталық мекенжайы', 'Почтовый адрес', 'Postal address'),
  addressee: text(
    'Жолданым жіберілген орган немесе лауазымды адам',
    'Орган или должностное лицо, которому адресовано',
    'Body or official addressed',
  ),
  essence: text('Мәселенің мәні', 'Суть вопроса', 'Essence of the question'),
  'filing-date': text('Берілген күні', 'Дата подачи', 'Date of filing'),
  signature: text('Қолтаңба немесе ЭЦҚ', 'Подпись или ЭЦП', 'Signature or EDS'),
};

const noticeChannel: Labels<NoticeChannel> = {
  'registered-letter': text('Тапсырысты хат', 'Заказное письмо', 'Registered letter'),
  sms: text('SMS', 'SMS', 'SMS'),
  cabinet: text('Порталдағы жеке кабинет', 'Личный кабинет на портале', 'Cabinet on the portal'),
  'e-mail': text('Электрондық пошта', 'Электронная почта', 'E-mail'),
  'in-hand': text('Қолма-қол', 'На руки', 'By hand'),
};

const noticeKind: Labels<NoticeKind> = {
  ticket: text('Талон', 'Талон', 'Ticket'),
  correction: text('Кемшіліктер туралы хабарлама', 'Уведомление о недостатках', 'Notice of defects'),
  return: text('Жолданымды қайтару туралы хабарлама', 'Уведомление о возврате обращения', 'Notice of return'),
  reply: text(
    'Қабылдау күні мен уақыты туралы жауап',
    'Ответ с датой и временем приёма',
    'Reply with date and time',
  ),
  rescheduling: text(
    'Қабылдауды ауыстыру туралы хабарлама',
    'Уведомление о переносе приёма',
    'Notice that the reception is moved',
  ),
  extension: text('Мерзімді ұзарту туралы хабарлама', 'Уведомление о продлении срока', 'Notice of extension'),
  'draft-refusal': text(
    'Алдын ала шешім жобасы',
    'Проект предварительного решения',
    'Draft preliminary decision',
  ),
  'hearing-invitation': text('Тыңдауға шақыру', 'Приглашение на заслушивание', 'Invitation to the hearing'),
  refusal: text(
    'Қабылдаудан бас тарту туралы шешім',
    'Решение об отказе в приёме',
    'Decision to refuse the reception',
  ),
  withdrawal: text(
    'Кері қайтарып алу туралы хабарлама',
    'Уведомление об отзыве обращения',
    'Notice of the withdrawal',
  ),
  'final-answer': text(
    'Түпкілікті уәжді жауап',
    'Окончательный мотивированный ответ',
    'Final reasoned answer',
  ),
  'without-consideration': text(
    'Жолданымның қаралмайтыны туралы хабарлама',
    'Уведомление об оставлении без рассмотрения',
    'Notice that the appeal is left without consideration',
  ),
  redirection: text(
    'Одан әрі жолдау туралы хабарлама',
    'Уведомление о перенаправлении',
    'Notice of redirection',
  ),
  'partial-redirection': text(
    'Бір бөлігін одан әрі жолдау туралы хабарлама',
    'Уведомление о перенаправлении части обращения',
    'Notice of redirection in part',
  ),
  termination: text(
    'Рәсімді тоқтату туралы хабарлама',
    'Уведомление о прекращении процедуры',
    'Notice of termination',
  ),
  consultation: text(
    'Консультация берілгенін растау',
    'Подтверждение консультации',
    'Confirmation of the consultation',
  ),
  video: text(
    'Бейнеконференцбайланыс арқылы қабылдау туралы хабарлама',
    'Уведомление о приёме по видеоконференцсвязи',
    'Notice of a reception by video link',
  ),
  'hand-over': text(
    'Келісілген қабылдау уақыты мен орны',
    'Согласованные время и место приёма',
    'Agreed time and place of the reception',
  ),
};

/** Of a refusal, a termination, a return. */
const ground: Labels<RefusalGround | TerminationGround | ReturnGround> = {
  identical: text(
    'Бұрын қаралған жолданымды қайталайды',
    'Повторяет рассмотренное обращение',
    'Repeats an appeal considered before',
  ),
  insulting: text(
    'Балағат немесе қорлайтын сөздер бар',
    'Содержит нецензурные или оскорбительные выражения',
    'Obscene or insulting language',
  ),
  'decided-before': text(
    'Дәл сол мәселе мен негіздер бойынша шешім бар',
    'Есть решение по тому же предмету и тем же основаниям',
    'Decided before on the same subject and grounds',
  ),
  'court-act': text(
    'Заңды күшіне енген сот актісі бар',
    'Есть вступивший в силу судебный акт',
    'Court act in force',
  ),
  'no-competence-of-official': text(
    'Мәселе лауазымды адамның құзыретіне кірмейді',
    'Вопрос не в компетенции должностного лица',
    'Outside the competence of the official',
  ),
  'resolved-otherwise': text(
    'Мәселе қабылдаусыз шешілді',
    'Вопрос решён без приёма',
    'Resolved without a reception',
  ),
};

const decision: Labels<ReceptionDecision> = {
  satisfied: text('Қанағаттандырылды', 'Удовлетворено', 'Satisfied'),
  explained: text('Түсіндірілді', 'Разъяснено', 'Explained'),
  refused: text('Қанағаттандырылмады', 'Не удовлетворено', 'Not satisfied'),
  'taken-on-control': text('Бақылауға алынды', 'Взято на контроль', 'Put on control'),
};

const topic = {
  land: text('Жер қатынастары', 'Земельные отношения', 'Land'),
  housing: text('Тұрғын үй', 'Жильё', 'Housing'),
  utilities: text(
    'Тұрғын үй-коммуналдық шаруашылық',
    'Жилищно-коммунальное хозяйство',
    'Housing services and utilities',
  ),
  'social-support': text('Әлеуметтік қолдау', 'Социальная поддержка', 'Social support'),
  employment: text('Еңбек және жұмыспен қамту', 'Труд и занятость', 'Employment'),
  roads: text('Жолдар және көлік', 'Дороги и транспорт', 'Roads and transport'),
  health: text('Денсаулық сақтау', 'Здравоохранение', 'Health'),
  education: text('Білім беру', 'Образование', 'Education'),
  business: text('Кәсіпкерлік', 'Предпринимательство', 'Business'),
  other: text('Өзге', 'Иное', 'Other'),
} as const;

const document: Labels<AppealCommands['check-in']['document']> = {
  'identity-card': text('Жеке куәлік', 'Удостоверение личности', 'Identity card'),
  passport: text('Паспорт', 'Паспорт', 'Passport'),
  'residence-permit': text('Тұруға ықтиярхат', 'Вид на жительство', 'Residence permit'),
  'digital-document': text('Цифрлық құжат', 'Цифровой документ', 'Digital document'),
};

const proposal: Labels<AppealCommands['prepare-brief']['proposal']> = {
  receive: text('Қабылдау күнін белгілеу', 'Назначить дату приёма', 'Set a date of reception'),
  refuse: text('Қабылдаудан бас тарту', 'Отказать в приёме', 'Refuse the reception'),
};

/** Of a brief sent back, of a slot lost, of an appeal left without consideration. */
const reason: Labels<
  | AppealCommands['send-back-brief']['reason']
  | AppealCommands['lose-slot']['reason']
  | AppealCommands['switch-to-in-person']['reason']
  | 'waits-for-in-person'
  | WithoutEssence
> = {
  'essence-absent': text(
    'Мерзімінде мәселенің мәні баяндалмады',
    'Суть вопроса не изложена в срок',
    'The essence was not stated in time',
  ),
  'plainly-empty': text('Жолданым мүлде бос', 'Обращение явно пустое', 'The appeal is plainly empty'),
  'propose-reception': text(
    'Қабылдауды ұсыну керек',
    'Следует предложить приём',
    'Reception should be proposed',
  ),
  'propose-refusal': text(
    'Қабылдаудан бас тартуды ұсыну керек',
    'Следует предложить отказ в приёме',
    'Refusal of the reception should be proposed',
  ),
  'materials-missing': text('Материалдар толық емес', 'Материалы неполны', 'Materials are missing'),
  'official-absent': text(
    'Лауазымды адам болмайды',
    'Отсутствие должностного лица',
    'The official is absent',
  ),
  'schedule-revised': text(
    'Қабылдау кестесі өзгерді',
    'Изменён график приёма',
    'The schedule of receptions was revised',
  ),
  restrictions: text('Шектеу шаралары', 'Ограничительные меры', 'Restrictions'),
  'waits-for-in-person': text(
    'Арыз иесі жеке қатысып қабылдануды күтеді',
    'Заявитель ждёт приёма с личным присутствием',
    'The applicant waits for a reception in person',
  ),
  'consent-withdrawn': text('Келісім қайтарып алынды', 'Согласие отозвано', 'The agreement was taken back'),
  'restrictions-lifted': text('Шектеу шаралары алынды', 'Ограничительные меры сняты', 'Restrictions lifted'),
  'applicant-asked': text(
    'Арыз иесінің өтінуі бойынша',
    'По просьбе заявителя',
    'At the wish of the applicant',
  ),
};

const step: Labels<ExtensionStep> = {
  'to-30-days': text(
    'Тіркелген күннен бастап 30 күнтізбелік күнге дейін',
    'До 30 календарных дней со дня регистрации',
    'To 30 calendar days from registration',
  ),
  'by-months': text('Екі айға дейін', 'До двух месяцев', 'By up to two months'),
};

const form: Labels<AppealCommands['file-objection']['form']> = {
  written: text('Жазбаша қарсылық', 'Письменное возражение', 'Written objection'),
  oral: text(
    'Ауызша тыңдау туралы өтінішхат',
    'Ходатайство об устном заслушивании',
    'Motion for an oral hearing',
  ),
};

const answer: Labels<AppealCommands['enter-record-remarks']['answer']> = {
  accepted: text('Ескертулер қабылданды', 'Замечания приняты', 'Remarks accepted'),
  rejected: text('Ескертулермен келіспеді', 'С замечаниями не согласились', 'Remarks not agreed with'),
  none: text('Ескерту жоқ', 'Замечаний нет', 'No remarks'),
};

const outcome: Labels<AppealCommands['record-delivery']['outcome']> = {
  delivered: text('Табыс етілді', 'Вручено', 'Delivered'),
  failed: text('Табыс етілмеді', 'Не вручено', 'Not delivered'),
};

const scope: Labels<AppealCommands['redirect-appeal']['scope']> = {
  whole: text('Толығымен', 'Полностью', 'In whole'),
  part: text('Бір бөлігі', 'В части', 'In part'),
};

/** Of a consent (P3, P13). */
const by: Labels<Consent['by']> = {
  applicant: text('Арыз иесі', 'Заявитель', 'The applicant'),
  representative: text('Өкіл', 'Представитель', 'The representative'),
};

const consentChannel: Labels<Consent['channel']> = {
  'in-person': text('Жеке өзі', 'Лично', 'In person'),
  written: text('Жазбаша', 'Письменно', 'In writing'),
  telephone: text('Телефон арқылы', 'По телефону', 'By telephone'),
  cabinet: text('Порталдағы жеке кабинет арқылы', 'Через личный кабинет на портале', 'By the portal'),
};

const citizenship: Labels<Citizenship> = {
  foreign: text('Шетелдік', 'Иностранец', 'Foreigner'),
  stateless: text('Азаматтығы жоқ адам', 'Лицо без гражданства', 'Stateless person'),
};

const venue: Labels<Venue> = {
  'public-reception-room': text(
    'Қоғамдық қабылдау бөлмесі',
    'Общественная приёмная',
    'Public reception room',
  ),
  'citizens-reception-centre': text(
    'Азаматтарды қабылдау орталығы',
    'Центр приёма граждан',
    'Citizens’ reception centre',
  ),
};

const secrecy: Labels<SecrecyCheck> = {
  'regime-unit-informed': text(
    'Режим бөлімшесіне хабарланды',
    'Режимное подразделение уведомлено',
    'Regime unit informed',
  ),
  'premises-cleared': text('Үй-жай дайындалды', 'Помещение подготовлено', 'Premises cleared'),
  escorted: text('Ертіп жүретін адам бар', 'Есть сопровождающий', 'Escorted'),
};

const interpreter: Labels<'not-needed' | 'present'> = {
  'not-needed': text('Қажет емес', 'Не нужен', 'Not needed'),
  present: text('Қатысады', 'Присутствует', 'Present'),
};

const authority: Labels<'document' | 'oral'> = {
  document: text('Құжат бойынша', 'По документу', 'By a document'),
  oral: text(
    'Ауызша, жазылып қол қойылған',
    'Устно, записано и подписано',
    'Orally, written down and signed',
  ),
};

const consideredAs: Labels<ConsideredAs> = {
  executor: text('Орындаушы', 'Исполнитель', 'Executor'),
  'co-executor': text('Бірлескен орындаушы', 'Соисполнитель', 'Co-executor'),
  drafter: text('Жобаны дайындаушы', 'Составитель проекта', 'Drafter'),
  approver: text('Келісуші', 'Согласующий', 'Approver'),
  'hearing-chair': text('Тыңдау төрағасы', 'Председатель заслушивания', 'Chair of the hearing'),
};

const stage: Labels<ParticipationStage> = {
  requested: text('Сұрау салу жіберілді', 'Запрос направлен', 'Request sent'),
  told: text('Арыз иесі хабардар етілді', 'Заявитель уведомлён', 'Applicant told'),
  agreed: text('Қатысуға келісті', 'Согласился участвовать', 'Agreed to take part'),
  refused: text('Қатысудан бас тартты', 'Отказался участвовать', 'Refused to take part'),
  attended: text('Қатысты', 'Участвовал', 'Took part'),
  absent: text('Келмеді', 'Не явился', 'Did not come'),
  reported: text(
    'Үкімет Аппаратына хабарланды',
    'Сообщено в Аппарат Правительства',
    'Reported to the Government Apparatus',
  ),
  cancelled: text('Сұрау салу кері алынды', 'Запрос отозван', 'Request cancelled'),
};

/** Of an event, and of a row of the register. */
const mode: Labels<'video' | 'in-person' | 'video-by-consent' | 'video-only'> = {
  'video-by-consent': text(
    'Келісім бойынша бейнеконференцбайланыс',
    'По видеоконференцсвязи с согласия',
    'By video link, agreed',
  ),
  'video-only': text(
    'Тек бейнеконференцбайланыс арқылы',
    'Только по видеоконференцсвязи',
    'By video link only',
  ),
  video: text('Бейнеконференцбайланыс арқылы', 'По видеоконференцсвязи', 'By video link'),
  'in-person': text('Жеке қатысып', 'С личным присутствием', 'In person'),
};

const mark: Labels<'from-reception'> = {
  'from-reception': text('«Жеке қабылдаудан»', '«С личного приёма»', '“From personal reception”'),
};

const competence: Labels<Competence> = {
  'central-bodies': text(
    'Орталық мемлекеттік органдардың құзыреті',
    'Компетенция центральных государственных органов',
    'Competence of central state bodies',
  ),
  'this-body': text('Осы органның құзыреті', 'Компетенция этого органа', 'Competence of this body'),
};

/** Values of the data by field; `kind` is the kind of a notice. */
export const values = {
  channel,
  language,
  applicantKind,
  defects,
  meets: defects,
  noticeChannel,
  kind: noticeKind,
  ground,
  decision,
  topic,
  document,
  proposal,
  reason,
  step,
  form,
  answer,
  outcome,
  scope,
  by,
  consentChannel,
  citizenship,
  venue,
  secrecy,
  interpreter,
  authority,
  consideredAs,
  stage,
  mode,
  mark,
  competence,
} satisfies Readonly<Record<string, Readonly<Record<string, Text>>>>;
