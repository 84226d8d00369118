import type { Text } from '@qabyldau/kernel';

const text = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

/** What may wait for a person, whoever keeps it. */
export type WaitingKind =
  'effect' | 'reaction' | 'outcome' | 'sweep' | 'timer' | 'webhook-event' | 'read-model';

/** What each is called, and what to do about it. `{command}` is the line that takes it up again. */
export const waitingWords: Readonly<Record<WaitingKind, { readonly name: Text; readonly toDo: Text }>> = {
  effect: {
    name: text(
      'Сыртқа жасалмаған әрекет (хат, хабарлама)',
      'Невыполненное действие вовне (письмо, уведомление)',
      'Something that was not done outside (a letter, a notice)',
    ),
    toDo: text(
      'Себебін жойыңыз, содан кейін: {command}. Әрекет сол нөмірмен қайта жасалады.',
      'Устраните причину, затем: {command}. Действие будет выполнено снова под тем же номером.',
      'Remove the reason, then: {command}. It is done again under the same id.',
    ),
  },
  reaction: {
    name: text(
      'Оқиғадан кейін орындалмаған команда',
      'Команда, не выполненная вслед за событием',
      'A command that an event called for and that was not carried out',
    ),
    toDo: text(
      'Себебін жойыңыз, содан кейін: {command}. Бұрын орындалғаны екінші рет орындалмайды.',
      'Устраните причину, затем: {command}. Уже выполненное второй раз не выполняется.',
      'Remove the reason, then: {command}. What was done before is not done twice.',
    ),
  },
  outcome: {
    name: text(
      'Іс қабылдамаған нәтиже',
      'Результат, который дело не приняло',
      'An outcome that its case did not accept',
    ),
    toDo: text(
      'Істің күйін тексеріңіз; қабылдай алатын болса: {command}.',
      'Проверьте состояние дела; если оно теперь может принять результат: {command}.',
      'Look at the state of the case; when it can accept the outcome now: {command}.',
    ),
  },
  sweep: {
    name: text(
      'Қайта есептеу кезінде қалып қойған іс',
      'Дело, пропущенное при пересчёте',
      'A case that a recount passed over',
    ),
    toDo: text(
      'Журналды тексеріңіз: qabyldau verify. Қаралғаннан кейін тізімнен алу: {command}.',
      'Проверьте журнал: qabyldau verify. Чтобы убрать рассмотренное из списка: {command}.',
      'Check the log: qabyldau verify. To take it off the list once looked at: {command}.',
    ),
  },
  timer: {
    name: text('Іске қосылмаған мерзім', 'Несработавший срок', 'A term that does not fire'),
    toDo: text(
      'Өздігінен қайталанады. Журналды тексеріңіз: qabyldau verify.',
      'Повторяется само. Проверьте журнал: qabyldau verify.',
      'It is tried again by itself. Check the log: qabyldau verify.',
    ),
  },
  'webhook-event': {
    name: text(
      'Сыртқы жүйе қабылдамаған оқиға',
      'Событие, не принятое внешней системой',
      'An event that the other system does not take',
    ),
    toDo: text(
      'Қабылдаушы жақпен келісіңіз, содан кейін: {command}. Істің кейінгі оқиғалары содан кейін жіберіледі.',
      'Согласуйте с получателем, затем: {command}. После него уйдут и следующие события дела.',
      'Settle it with the receiver, then: {command}. The later events of the case follow it.',
    ),
  },
  'read-model': {
    name: text('Тоқтап қалған кесте', 'Остановившаяся таблица', 'A table that stands still'),
    toDo: text(
      'Бағдарламаны жаңартыңыз, содан кейін: {command}.',
      'Обновите программу, затем: {command}.',
      'Update the program, then: {command}.',
    ),
  },
};

/** Why something was not taken up again. */
export const notReleased = {
  unknown: text(
    '{id} деген күтіп тұрған жұмыс жоқ.',
    'Ожидающей работы {id} нет.',
    'No work called {id} waits.',
  ),
  again: text('Қайта орындалмады. {reason}', 'Снова не выполнено. {reason}', 'It failed again. {reason}'),
  byItself: text(
    'Бұл өздігінен қайталанады, босатудың қажеті жоқ.',
    'Это повторяется само, освобождать не нужно.',
    'This is tried again by itself; there is nothing to release.',
  ),
  older: text(
    'Оны бағдарламаның бұрынғы нұсқасы қалдырған: қайдан жалғастыру керегі белгісіз. Істі қолмен аяқтаңыз.',
    'Это оставила прежняя версия программы: неизвестно, с чего продолжить. Завершите дело вручную.',
    'An older version of the program left it and did not say where to go on. Finish the case by hand.',
  ),
} as const;
