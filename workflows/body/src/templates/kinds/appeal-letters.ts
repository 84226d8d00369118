import { spec, type TemplateSpec } from '../template-spec.js';
import { complaint, complaintParts, meeting, namedMeeting, ticketParts } from './parts.js';

/** The letters to whoever asked for a reception. */
export const appealLetters = {
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
} as const satisfies Readonly<Record<string, TemplateSpec>>;
