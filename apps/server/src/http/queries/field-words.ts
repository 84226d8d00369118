import type { Text } from '@qabyldau/kernel';

const text = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

/**
 * What a step of a case says beside its name: what goes before its values, its people and its
 * days, in the order in which a person reads them.
 */
export const fieldWords: Readonly<Record<string, Text>> = {
  // Values whose own words do not say of what they are.
  attended: text('қатысты', 'явка', 'attended'),
  channel: text('арнасы', 'канал', 'channel'),
  noticeChannel: text('хабарлау тәсілі', 'способ уведомления', 'to be told by'),
  language: text('тілі', 'язык', 'language'),
  topic: text('тақырыбы', 'тема', 'topic'),
  defects: text('жетіспейді', 'не хватает', 'missing'),
  meets: text('түзетілді', 'исправлено', 'corrected'),
  decision: text('шешім', 'решение', 'decision'),
  ground: text('негізі', 'основание', 'ground'),
  reason: text('себебі', 'причина', 'reason'),
  document: text('құжаты', 'документ', 'document'),
  consideredAs: text('бұрын қараған', 'рассматривал ранее как', 'considered it before as'),
  score: text('бағасы', 'оценка', 'score'),
  act: text('акт', 'акт', 'act'),
  superiorAct: text('жоғары тұрған органның актісі', 'акт вышестоящего', 'act of the superior'),
  // Who.
  employee: text('қызметкер', 'сотрудник', 'employee'),
  official: text('лауазымды адам', 'должностное лицо', 'official'),
  wishedOfficial: text('кімге қабылдануды сұрайды', 'к кому просится', 'asks to be received by'),
  executor: text('орындаушы', 'исполнитель', 'executor'),
  signatory: text('қол қойған', 'подписал', 'signed by'),
  replacement: text('орнына', 'вместо него', 'instead'),
  consultedBy: text('кеңес берген', 'консультировал', 'consulted by'),
  // When it was or will be.
  startsAt: text('уақыты', 'время', 'time'),
  on: text('күні', 'дата', 'day'),
  filedOn: text('берілген күні', 'подано', 'filed on'),
  statementOn: text('өтініш күні', 'заявление от', 'statement of'),
  decidedOn: text('шешім күні', 'решение от', 'decided on'),
  knownOn: text('белгілі болған күні', 'стало известно', 'known on'),
  requestedOn: text('сұралған күні', 'запрошено', 'requested on'),
  // Terms that begin to run, and days on which they end.
  reply: text('жауап мерзімі', 'срок ответа', 'reply due'),
  brief: text('анықтамалық ақпарат мерзімі', 'срок справочной информации', 'brief due'),
  correction: text('түзету мерзімі', 'срок исправления', 'to be corrected by'),
  returnBy: text(
    'түзетілмесе, қайтару мерзімі',
    'если не исправлено, срок возврата',
    'else to be returned by',
  ),
  objection: text('қарсылық беру мерзімі', 'срок возражений', 'objections by'),
  decisionFrom: text('шешімнің ең ерте күні', 'решение не раньше', 'decision not before'),
  lastNoticeOn: text('жобаны жіберудің соңғы күні', 'последний день для проекта', 'last day for the draft'),
  protocol: text('хаттама мерзімі', 'срок протокола', 'protocol due'),
  record: text('тыңдау хаттамасының мерзімі', 'срок протокола заслушивания', 'record of the hearing due'),
  remarks: text('ескертпелер мерзімі', 'срок замечаний', 'remarks by'),
  until: text('мерзімі', 'срок', 'until'),
  due: text('мерзімі', 'срок', 'due'),
  dueOn: text('мерзімі', 'срок', 'due'),
  noticeDueOn: text('хабарлау мерзімі', 'срок уведомления', 'notice due'),
  redirectDueOn: text('қайта жолдау мерзімі', 'срок перенаправления', 'to be redirected by'),
  notice: text('хабарлау мерзімі', 'срок уведомления', 'notice due'),
  answer: text('жауап мерзімі', 'срок ответа', 'answer due'),
  report: text('баяндау мерзімі', 'срок доклада', 'report due'),
  reportIfSilent: text(
    'жауап болмаса, баяндау мерзімі',
    'если ответа нет, срок доклада',
    'without an answer, report due',
  ),
  decide: text('шешім мерзімі', 'срок решения', 'decision due'),
  tell: text('хабарлау мерзімі', 'срок уведомления', 'notice due'),
  forward: text('жолдау мерзімі', 'срок направления', 'to be forwarded by'),
  window: text('мерзімі', 'срок', 'until'),
  inForceFrom: text('күшіне енеді', 'вступает в силу', 'in force from'),
  complaintUntil: text('шағым беру мерзімі', 'срок обжалования', 'complaint by'),
  was: text('бұрын', 'было', 'before'),
};

/** To whom an appeal, an applicant or a request goes. */
export const receiverWord = text('кімге', 'кому', 'to');

/** Running terms that are called otherwise than the field that holds their day. */
export const fieldOfTerm: Readonly<Record<string, string>> = {
  return: 'returnBy',
  'return-if-not-corrected': 'returnBy',
  'record-remarks': 'remarks',
  'hearing-lead': 'decisionFrom',
  'hearing-record': 'record',
  'report-if-silent': 'reportIfSilent',
  redirect: 'redirectDueOn',
  task: 'dueOn',
  'absence-notice': 'noticeDueOn',
};
