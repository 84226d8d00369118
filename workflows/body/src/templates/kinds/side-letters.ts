import { spec, type TemplateSpec } from '../template-spec.js';
import { complaintParts, ticketParts } from './parts.js';

/** The letters of the procedures beside the appeal. */
export const sideLetters = {
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
} as const satisfies Readonly<Record<string, TemplateSpec>>;
