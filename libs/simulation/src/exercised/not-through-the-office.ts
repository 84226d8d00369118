import type { Text } from '@qabyldau/kernel';

const erasure: Text = {
  kk: 'жеке деректерді жоюды мекеме емес, «qabyldau erase» пәрмені жүргізеді: ол кілтті жояды',
  ru: 'данные стирает не учреждение, а команда «qabyldau erase»: она уничтожает ключ',
  en: 'the office erases nobody: the command “qabyldau erase” does, by destroying the key',
};

const timerComesFirst: Text = {
  kk: 'мерзім біткен сәтте таймер істің күйін өзгертеді, сондықтан пәрмен «not-now» деген жауап алады',
  ru: 'в миг истечения срока таймер меняет состояние дела, и команда получает ответ «not-now»',
  en: 'at the instant the term ends the timer moves the case on, and the command meets “not-now”',
};
const olderEdition: Text = {
  kk: 'тек 2023 жылғы 20 маусымдағы № 490 өзгерістерге дейін басталған істерде',
  ru: 'только в делах, начатых до изменений от 20.06.2023 № 490',
  en: 'only in cases that began before the amendments No. 490 of 20.06.2023',
};
const countedByTheProgram: Text = {
  kk: 'есептің көрсеткіштері мен айырмаларын бағдарлама өзі санайды, оларды ешкім қате жаза алмайды',
  ru: 'показатели отчёта и их изменения считает сама программа, ошибиться в них никто не может',
  en: 'the program itself counts the figures of a report and what changed: nobody can enter them wrongly',
};
const lettersOnly: Text = {
  kk: 'қабылдауда берілген жолданымға хабарлама тапсырысты хатпен жіберіледі: қабылдау басқа арнаны бермейді',
  ru: 'по обращению с приёма уведомляют заказным письмом: приём не сообщает другого канала',
  en: 'an appeal handed in is answered by registered letter: the reception names no other channel',
};

const nobodyIsOne: Text = {
  kk: 'тапсырманың бір орындаушысы бар: бірлесіп орындаушыны тағайындайтын пәрмен жоқ',
  ru: 'у поручения один исполнитель: команды, назначающей соисполнителя, нет',
  en: 'a task has one executor: no command makes anybody a co-executor',
};
const isRefused: Text = {
  kk: 'талап міндетті, сондықтан одан бас тартқан пәрмен әрқашан «request-is-binding» деген жауап алады',
  ru: 'требование обязательно: команда с отказом всегда получает ответ «request-is-binding»',
  en: 'the demand is binding: the command that declines it always meets “request-is-binding”',
};
const writtenTogether: Text = {
  kk: 'бұл қойма пәрмен мен сұралған істің жауабын бірге жазады немесе мүлде жазбайды: қайтарып беретін ештеңе жоқ (EventStoreDB-де ғана бар)',
  ru: 'это хранилище записывает команду и ответ спрошенного дела вместе или не записывает вовсе: возвращать нечего (только в EventStoreDB есть что)',
  en: 'this store writes a command and what the asked case answers together or not at all: nothing is given back (with EventStoreDB it is)',
};
const oneAtATime: Text = {
  kk: 'модельдеу келесі пәрменді мерзімдер қайта есептелгеннен кейін ғана жібереді',
  ru: 'симуляция посылает следующую команду только когда сроки пересчитаны',
  en: 'the simulation sends its next command only when the terms have been counted again',
};

/** What no run can exercise, by `kind/workflow/name`, and why. Shown beside the coverage; kept short. */
export const notThroughTheOffice: Readonly<Record<string, Text>> = {
  'command/person/certify-erasure': erasure,
  'event/person/person-erased': erasure,
  'state/person/known': erasure,
  'state/person/erased': erasure,
  'refusal/reception-appeal/term-already-ended': timerComesFirst,
  'refusal/written-appeal/term-already-ended': timerComesFirst,
  'refusal/protocol-task/due-date-has-run-out': timerComesFirst,
  'refusal/reception-appeal/declining-not-in-edition': olderEdition,
  'refusal/quarterly-report/content-hash-is-none': countedByTheProgram,
  'refusal/quarterly-report/correction-without-differences': countedByTheProgram,
  'refusal/quarterly-report/difference-is-none': countedByTheProgram,
  'refusal/quarterly-report/content-unchanged': countedByTheProgram,
  'value/reception-appeal/consideredAs=co-executor': nobodyIsOne,
  'value/written-appeal/consideredAs=co-executor': nobodyIsOne,
  'value/applicant/as=co-executor': nobodyIsOne,
  'value/materials-request/answer=declined': isRefused,
  'command/reception-list/return-turn': writtenTogether,
  'event/reception-list/turn-returned': writtenTogether,
  'command/applicant/forget-consideration': writtenTogether,
  'event/applicant/consideration-forgotten': writtenTogether,
  'event/applicant/earlier-consideration-found': writtenTogether,
  'refusal/working-calendar/terms-being-rederived': oneAtATime,
  'value/written-appeal/noticeChannel=sms': lettersOnly,
  'value/written-appeal/noticeChannel=cabinet': lettersOnly,
  'value/written-appeal/noticeChannel=e-mail': lettersOnly,
  'value/written-appeal/noticeChannel=in-hand': lettersOnly,
};
