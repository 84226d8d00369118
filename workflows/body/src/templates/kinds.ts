import type { Text } from '@qabyldau/kernel';

/** A part that the law asks of a document, and where. */
export interface ObligatoryPart {
  readonly placeholder: string;
  readonly law: string;
}

export interface TemplateSpec {
  readonly name: Text;
  /** What the text may name beside {@link everywhere}. */
  readonly placeholders: readonly string[];
  /** Tables and stamps: each stands alone on its line. */
  readonly blocks: readonly string[];
  /** Without these the document is not what the law asks for. */
  readonly must: readonly ObligatoryPart[];
}

/** What every document may name: the appeal, the applicant, the body. */
export const everywhere = [
  'number',
  'registeredOn',
  'applicant',
  'topic',
  'body',
  'bodyAddress',
  'bodyPhone',
  'bodyEmail',
  'date',
] as const;

type Must = readonly (readonly [placeholder: string, law: string])[];

const spec = (
  name: readonly [kk: string, ru: string, en: string],
  placeholders: readonly string[],
  must: Must,
  blocks: readonly string[] = [],
): TemplateSpec => ({
  name: { kk: name[0], ru: name[1], en: name[2] },
  placeholders,
  blocks,
  must: must.map(([placeholder, law]) => ({ placeholder, law })),
});

const meeting = ['receptionOn', 'receptionTime', 'place', 'official', 'officialPosition', 'video'];
const namedMeeting: Must = [
  ['receptionOn', 'P29'],
  ['receptionTime', 'P29'],
];
const complaint: Must = [
  ['complaintBody', 'Code 80(5)'],
  ['complaintTerm', 'Code 80(5)'],
];
const complaintParts = ['complaintBody', 'complaintAddress', 'complaintTerm'];

const ticketParts: Must = [
  ['number', 'Code 64(2)'],
  ['receivedOn', 'Code 64(2)'],
  ['receivedTime', 'Code 64(2)'],
  ['receiver', 'Code 64(2)'],
  ['receiverPosition', 'Code 64(2)'],
];

/** Every document that is made from a text, what the text may name, and what it must. */
export const templateSpecs = {
  ticket: spec(
    ['Талон', 'Талон', 'Ticket'],
    ['receivedOn', 'receivedTime', 'receiver', 'receiverPosition', 'channel', 'replyDueOn'],
    ticketParts,
  ),
  correction: spec(
    ['Кемшіліктер туралы хабарлама', 'Уведомление о недостатках', 'Notice of defects'],
    ['defects', 'correctionDays', 'correctionLatest'],
    [
      ['defects', 'Code 64(6)'],
      ['correctionDays', 'Code 64(6)'],
    ],
  ),
  return: spec(
    ['Жолданымды қайтару', 'Возврат обращения', 'Return of the appeal'],
    ['reasons', ...complaintParts],
    [['reasons', 'Code 64(7)']],
  ),
  reply: spec(
    ['Қабылдау күні мен уақыты туралы жауап', 'Ответ с датой и временем приёма', 'Reply with date and time'],
    meeting,
    [...namedMeeting, ['official', 'P29'], ['place', 'P29']],
  ),
  rescheduling: spec(
    ['Қабылдауды ауыстыру туралы хабарлама', 'Уведомление о переносе приёма', 'Notice of rescheduling'],
    ['reasons', 'formerOn', 'formerTime', 'official', 'officialPosition'],
    [['reasons', 'P16']],
  ),
  video: spec(
    ['Бейнебайланыс арқылы қабылдау', 'Приём по видеоконференцсвязи', 'Reception by video link'],
    ['reasons', ...meeting],
    [['reasons', 'P14']],
  ),
  'in-person': spec(
    ['Жеке өзі келетін қабылдау', 'Приём при личном присутствии', 'Reception in person'],
    ['reasons', ...meeting],
    [['reasons', 'P14']],
  ),
  'hand-over': spec(['Келісілген қабылдау', 'Согласованный приём', 'Agreed reception'], meeting, [
    ...namedMeeting,
    ['official', 'P22'],
    ['place', 'P22'],
  ]),
  extension: spec(
    ['Мерзімді ұзарту туралы хабарлама', 'Уведомление о продлении срока', 'Notice of extension'],
    ['reasons', 'dueOn', 'formerDueOn', 'signatory', 'signatoryPosition'],
    [
      ['dueOn', 'P30'],
      ['reasons', 'Code 76(3)'],
    ],
  ),
  'draft-refusal': spec(
    ['Алдын ала шешім жобасы', 'Проект предварительного решения', 'Draft preliminary decision'],
    ['reasons', 'objectionDays'],
    [
      ['reasons', 'P32'],
      ['objectionDays', 'Code 73(3)'],
    ],
  ),
  'hearing-invitation': spec(
    ['Тыңдауға шақыру', 'Приглашение на заслушивание', 'Invitation to the hearing'],
    ['hearingOn', 'hearingTime', 'place'],
    [
      ['hearingOn', 'Code 66(1)'],
      ['hearingTime', 'Code 66(1)'],
      ['place', 'Code 66(1)'],
    ],
  ),
  refusal: spec(
    ['Қабылдаудан бас тарту туралы шешім', 'Решение об отказе в приёме', 'Decision to refuse the reception'],
    ['reasons', 'draftOn', 'objection', ...complaintParts],
    [['number', 'Code 80'], ['applicant', 'Code 80'], ['reasons', 'Code 80'], ...complaint],
  ),
  withdrawal: spec(
    ['Кері қайтарып алу', 'Отзыв обращения', 'Withdrawal'],
    ['statementOn'],
    [['statementOn', 'Code 64(9)']],
  ),
  'without-consideration': spec(
    ['Жолданымды қараусыз қалдыру', 'Оставление без рассмотрения', 'Left without consideration'],
    ['reasons'],
    [['reasons', 'P5']],
  ),
  redirection: spec(
    ['Одан әрі жолдау', 'Перенаправление', 'Redirection'],
    ['otherBody'],
    [['otherBody', 'Code 65']],
  ),
  'partial-redirection': spec(
    ['Бір бөлігін одан әрі жолдау', 'Перенаправление части', 'Redirection in part'],
    ['otherBody', 'part', 'partTopic'],
    [['otherBody', 'Code 65']],
  ),
  termination: spec(
    ['Рәсімді тоқтату', 'Прекращение процедуры', 'Termination'],
    ['reasons', 'decidedOn', 'earlierAct', ...complaintParts],
    [['reasons', 'Code 70(3)'], ['earlierAct', 'P15'], ...complaint],
  ),
  consultation: spec(
    ['Консультация берілгенін растау', 'Подтверждение консультации', 'Confirmation of the consultation'],
    ['consultedOn'],
    [['consultedOn', 'P38']],
  ),
  'interim-answer': spec(
    ['Аралық жауап', 'Промежуточный ответ', 'Interim answer'],
    ['answer'],
    [['answer', 'P35']],
  ),
  'final-answer': spec(
    ['Түпкілікті уәжді жауап', 'Окончательный мотивированный ответ', 'Final reasoned answer'],
    ['answer', 'receptionOn', 'official', 'officialPosition', ...complaintParts],
    [['answer', 'P35'], ...complaint],
  ),
  participation: spec(
    ['Сұрау салу туралы хабарлама', 'Уведомление о запросе', 'Notice of the request'],
    ['otherBody', 'receptionOn', 'extension'],
    [['otherBody', 'P19']],
  ),
  'participation-request': spec(
    ['Қатысу туралы сұрау салу', 'Запрос об участии', 'Request for participation'],
    ['otherBody', 'receptionOn', 'receptionTime', 'place', 'replyBy', 'official', 'officialPosition'],
    [
      ['otherBody', 'P18'],
      ['receptionOn', 'P18'],
      ['replyBy', 'P18'],
    ],
  ),
  'participation-refusal': spec(
    ['Қатысудан бас тарту туралы ақпарат', 'Информация об отказе участвовать', 'Report of a refusal'],
    ['otherBody', 'receptionOn', 'reasons', 'knownOn'],
    [
      ['otherBody', 'P20'],
      ['reasons', 'P20'],
    ],
  ),
  'written-ticket': spec(
    ['Жазбаша жолданымның талоны', 'Талон письменного обращения', 'Ticket of a written appeal'],
    ['receivedOn', 'receivedTime', 'receiver', 'receiverPosition', 'replyDueOn'],
    ticketParts,
  ),
  'written-extension': spec(
    [
      'Жазбаша жолданымды қарау мерзімін ұзарту',
      'Продление срока по письменному обращению',
      'Extension for a written appeal',
    ],
    ['reasons', 'dueOn', 'formerDueOn', 'signatory', 'signatoryPosition'],
    [
      ['dueOn', 'Code 76(3)'],
      ['reasons', 'Code 76(3)'],
    ],
  ),
  'written-redirection': spec(
    [
      'Жазбаша жолданымды одан әрі жолдау',
      'Перенаправление письменного обращения',
      'Redirection of a written appeal',
    ],
    ['otherBody'],
    [['otherBody', 'Code 65']],
  ),
  'written-partial-redirection': spec(
    [
      'Жазбаша жолданымның бір бөлігін одан әрі жолдау',
      'Перенаправление части письменного обращения',
      'Redirection of a part of a written appeal',
    ],
    ['otherBody'],
    [['otherBody', 'Code 65']],
  ),
  'written-withdrawal': spec(
    ['Жазбаша жолданымды кері қайтарып алу', 'Отзыв письменного обращения', 'Withdrawal of a written appeal'],
    ['statementOn'],
    [['statementOn', 'Code 64(9)']],
  ),
  'motion-decision': spec(
    ['Өтінішхат бойынша шешім', 'Решение по ходатайству', 'Decision on a motion'],
    [
      'motion',
      'outcome',
      'filedOn',
      'decidedOn',
      'reasons',
      'withheld',
      'replacement',
      'superiorAct',
      ...complaintParts,
    ],
    [
      ['motion', 'Code 77'],
      ['outcome', 'Code 77'],
    ],
  ),
  'complaint-forwarded': spec(
    ['Шағымның жолданғаны туралы хабарлама', 'Уведомление о направлении жалобы', 'Complaint forwarded'],
    ['superior', 'filedOn', 'forwardedOn', 'actName'],
    [['superior', 'Code 91(4)']],
  ),
  'complaint-granted': spec(
    ['Шағымның қанағаттандырылуы', 'Удовлетворение жалобы', 'Complaint granted'],
    ['act', 'filedOn', 'actName', 'answer'],
    [['act', 'Code 91(4)']],
  ),
  'complaint-forwarding': spec(
    ['Шағымды қарайтын органға ілеспе хат', 'Сопроводительное письмо к жалобе', 'Letter with the complaint'],
    ['superior', 'filedOn', 'actName'],
    [
      ['superior', 'Code 91(4)'],
      ['filedOn', 'Code 91(4)'],
    ],
  ),
  'hearing-record': spec(
    ['Тыңдау хаттамасы', 'Протокол заслушивания', 'Hearing record'],
    ['hearingOn', 'hearingTime', 'endTime', 'place', 'chair', 'chairPosition', 'attendance', 'statements'],
    [
      ['hearingOn', 'Code 74'],
      ['hearingTime', 'Code 74'],
      ['place', 'Code 74'],
      ['chair', 'Code 74'],
      ['attendance', 'Code 74'],
    ],
  ),
  protocol: spec(
    ['Қабылдау хаттамасы', 'Протокол приёма', 'Protocol of the reception'],
    [...meeting, 'essence', 'decision', 'decisionWords', 'participants'],
    [
      ['receptionOn', 'P23'],
      ['official', 'P23'],
      ['decision', 'P23'],
      ['tasks', 'P23'],
    ],
    ['tasks'],
  ),
  'reception-list': spec(
    ['Қабылданатын адамдардың тізімі', 'Список принимаемых лиц', 'Reception list'],
    [...meeting, 'persons'],
    [
      ['receptionOn', 'P27'],
      ['list', 'P27'],
    ],
    ['list'],
  ),
  schedule: spec(
    ['Қабылдау кестесі', 'График приёма', 'Reception schedule'],
    ['from', 'to'],
    [
      ['approval', 'P7-1'],
      ['schedule', 'P8'],
    ],
    ['approval', 'schedule'],
  ),
  'control-list': spec(
    ['Бақылау тізбесі', 'Контрольный список', 'Control list'],
    ['total', 'overdue'],
    [['list', 'P34']],
    ['list'],
  ),
} as const satisfies Readonly<Record<string, TemplateSpec>>;

export type TemplateKind = keyof typeof templateSpecs;
export const templateKinds = Object.keys(templateSpecs) as readonly TemplateKind[];
export const isTemplateKind = (kind: string): kind is TemplateKind => Object.hasOwn(templateSpecs, kind);
export const templateSpec = (kind: TemplateKind): TemplateSpec => templateSpecs[kind];

export const templateLanguages = ['kk', 'ru'] as const;
export type TemplateLanguage = (typeof templateLanguages)[number];

/** Names in braces, in the order of the text; without the words that change with a number. */
export const placeholdersIn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(/\{([^{}\n]*)\}/g)].map((match) => (match[1] ?? '').split('|')[0] ?? '')),
];
