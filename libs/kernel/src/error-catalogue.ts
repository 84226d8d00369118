import type { Text } from './text.js';

interface Entry {
  readonly text: Text;
  readonly remedy: Text;
}

const tryAgain: Text = {
  kk: 'Жағдайды қайта оқып, әрекетті қайталаңыз.',
  ru: 'Прочитайте состояние заново и повторите действие.',
  en: 'Read the state again and repeat the action.',
};
const stop: Text = {
  kk: 'Журналды өзгертпеңіз; тұтастығын `qabyldau verify` арқылы тексеріп, әкімшіге хабарлаңыз.',
  ru: 'Не изменяйте журнал; проверьте целостность командой `qabyldau verify` и сообщите администратору.',
  en: 'Do not touch the log; check it with `qabyldau verify` and tell the administrator.',
};

/** Every error of the system: a stable code, what happened, and what to do about it. */
export const catalogue = {
  'query-refused': {
    text: {
      kk: 'Сұрау қабылданбады: {reason}.',
      ru: 'Запрос не принят: {reason}.',
      en: 'The query is refused: {reason}.',
    },
    remedy: {
      kk: 'Бір ғана SELECT жазыңыз; қандай көріністер мен бағандар барын `qabyldau sql` көрсетеді.',
      ru: 'Напишите один SELECT; какие есть представления и столбцы, покажет `qabyldau sql`.',
      en: 'Write one SELECT; `qabyldau sql` shows which views and columns there are.',
    },
  },
  'query-too-long': {
    text: {
      kk: 'Сұрау {seconds} секундта бітпеді, сондықтан тоқтатылды.',
      ru: 'Запрос не закончился за {seconds} с и остановлен.',
      en: 'The query did not end within {seconds} s and was stopped.',
    },
    remedy: {
      kk: 'Сұрауды тарылтыңыз немесе --timeout арқылы көбірек уақыт беріңіз.',
      ru: 'Сузьте запрос или дайте больше времени через --timeout.',
      en: 'Narrow the query, or give it more time with --timeout.',
    },
  },
  'unknown-document': {
    text: {
      kk: '«{document}» деген құжат жоқ.',
      ru: 'Нет документа «{document}».',
      en: 'There is no document called “{document}”.',
    },
    remedy: {
      kk: 'Мыналардың бірін сұраңыз: {known}.',
      ru: 'Запросите один из следующих: {known}.',
      en: 'Ask for one of these: {known}.',
    },
  },
  'document-not-yet': {
    text: {
      kk: '«{document}» құжатын қазіргі күйінде жасау мүмкін емес: оған негіз болатын оқиға әлі болған жоқ.',
      ru: 'Документ «{document}» сейчас составить нельзя: события, на котором он основан, ещё не было.',
      en: 'The document “{document}” cannot be made yet: what it would rest on has not happened.',
    },
    remedy: {
      kk: 'Қазір жасауға болатын құжаттар: {possible}.',
      ru: 'Сейчас можно составить: {possible}.',
      en: 'What can be made now: {possible}.',
    },
  },
  'paper-language': {
    text: {
      kk: 'Мемлекеттік органның қағаздары қазақша немесе орысша жазылады, ағылшынша жазылмайды.',
      ru: 'Бумаги государственного органа пишутся на казахском или русском языке, на английском – нет.',
      en: 'Papers of a state body are written in Kazakh or in Russian, not in English.',
    },
    remedy: {
      kk: 'Тілін таңдаңыз: language=kk (Қазақша) немесе language=ru (Русский).',
      ru: 'Выберите язык: language=kk (Қазақша) или language=ru (Русский).',
      en: 'Choose one: language=kk (Қазақша) or language=ru (Русский).',
    },
  },
  'document-too-long': {
    text: {
      kk: '«{document}» құжатында {lines} жол болар еді, ал қағазға {most} жолдан артық шығарылмайды.',
      ru: 'В документе «{document}» было бы строк: {lines}, а на бумагу выводится не более {most}.',
      en: 'The document “{document}” would have {lines|line|lines}; no more than {most} are put on paper.',
    },
    remedy: {
      kk: 'Сүзгімен тарылтыңыз (unit, responsible, overdue) немесе тізімді файл ретінде алыңыз: `qabyldau list control --format xlsx`.',
      ru: 'Сузьте фильтром (unit, responsible, overdue) или возьмите список файлом: `qabyldau list control --format xlsx`.',
      en: 'Narrow it with a filter (unit, responsible, overdue), or take the list as a file: `qabyldau list control --format xlsx`.',
    },
  },
  'document-incomplete': {
    text: {
      kk: '«{document}» құжатында міндетті мәлімет жетіспейді: {missing}.',
      ru: 'В документе «{document}» не хватает обязательных сведений: {missing}.',
      en: 'The document “{document}” lacks what it has to say: {missing}.',
    },
    remedy: {
      kk: 'Мәліметті іске енгізіңіз; орган мен жоғары тұрған органның деректері `state-contacts` арқылы енгізіледі.',
      ru: 'Внесите сведения в дело; данные органа и вышестоящего органа вносятся командой `state-contacts`.',
      en: 'Enter it in the case; what concerns the body and its superior body is entered with `state-contacts`.',
    },
  },
  'format-not-offered': {
    text: {
      kk: '«{document}» құжаты {format} пішімінде берілмейді.',
      ru: 'Документ «{document}» не выдаётся в формате {format}.',
      en: 'The document “{document}” is not made as {format}.',
    },
    remedy: {
      kk: 'Мына пішімдердің бірін сұраңыз: {offered}.',
      ru: 'Запросите один из форматов: {offered}.',
      en: 'Ask for one of these formats: {offered}.',
    },
  },
  'wrong-expected-revision': {
    text: {
      kk: '{stream} ағынын осы уақытта басқа біреу өзгертті (күтілгені {expected}, нақтысы {actual}).',
      ru: 'Поток {stream} за это время изменил кто-то другой (ожидалось {expected}, на деле {actual}).',
      en: 'Stream {stream} was changed by somebody else meanwhile (expected {expected}, actual {actual}).',
    },
    remedy: tryAgain,
  },
  'illegal-history': {
    text: {
      kk: '{stream} ағынының {revision}-жазбасын ({type}) машина қабылдай алмайды.',
      ru: 'Запись {revision} потока {stream} ({type}) не может быть принята машиной.',
      en: 'Revision {revision} of stream {stream} ({type}) cannot be taken by its machine.',
    },
    remedy: stop,
  },
  'illegal-transition': {
    text: {
      kk: '{type} оқиғасы {state} күйінде мүмкін емес ({stream}).',
      ru: 'Событие {type} невозможно в состоянии {state} ({stream}).',
      en: 'Event {type} is not possible in state {state} ({stream}).',
    },
    remedy: {
      kk: 'Бұл бағдарламаның қатесі: әзірлеушіге хабарлаңыз.',
      ru: 'Это ошибка программы: сообщите разработчику.',
      en: 'This is a fault of the program: tell its developers.',
    },
  },
  'broken-chart': {
    text: {
      kk: '{workflow} рәсімінің сызбасы жарамсыз: {problems}',
      ru: 'Схема процедуры {workflow} непригодна: {problems}',
      en: 'The chart of {workflow} is not fit to run: {problems}',
    },
    remedy: {
      kk: 'Сызбаны түзетіңіз; сервер оған дейін іске қосылмайды.',
      ru: 'Исправьте схему; до этого сервер не запустится.',
      en: 'Mend the chart; the server does not start before.',
    },
  },
  'unknown-event-type': {
    text: {
      kk: '{stream} ағынында белгісіз оқиға түрі: {type}.',
      ru: 'Неизвестный тип события в потоке {stream}: {type}.',
      en: 'Unknown event type in stream {stream}: {type}.',
    },
    remedy: stop,
  },
  'event-too-large': {
    text: {
      kk: 'Оқиға тым үлкен: {bytes} байт (шегі {limit}).',
      ru: 'Событие слишком велико: {bytes|байт|байта|байт} (предел {limit}).',
      en: 'The event is too large: {bytes|byte|bytes} (limit {limit}).',
    },
    remedy: {
      kk: 'Мәтінді қысқартыңыз немесе қосымша файл ретінде тіркеңіз.',
      ru: 'Сократите текст или приложите его файлом.',
      en: 'Shorten the text or attach it as a file.',
    },
  },
  'store-locked': {
    text: {
      kk: '{directory} деректерімен басқа процесс жұмыс істеп тұр ({holder}).',
      ru: 'С данными {directory} уже работает другой процесс ({holder}).',
      en: 'Another process already works with the data in {directory} ({holder}).',
    },
    remedy: {
      kk: 'Оны тоқтатыңыз немесе пәрменді жұмыс істеп тұрған сервер арқылы орындаңыз.',
      ru: 'Остановите его или выполните команду через работающий сервер.',
      en: 'Stop it, or let the command go through the running server.',
    },
  },
  'table-filling': {
    text: {
      kk: '{table} кестесі журналдан әлі толтырылып жатыр.',
      ru: 'Таблица {table} ещё заполняется из журнала.',
      en: 'The table {table} is still being filled from the log.',
    },
    remedy: {
      kk: 'Сәл кейінірек қайталаңыз; қаншасы толтырылғанын /health көрсетеді.',
      ru: 'Повторите немного позже; сколько заполнено, показывает /health.',
      en: 'Ask again in a while; /health shows how far it has come.',
    },
  },
  'table-behind': {
    text: {
      kk: '{tables} кестесі журналдың {position} орнына әлі жеткен жоқ.',
      ru: 'Таблица {tables} ещё не дошла до позиции {position} журнала.',
      en: 'The table {tables} has not reached the position {position} of the log yet.',
    },
    remedy: {
      kk: 'Сәл кейінірек қайталаңыз; кестелердің қай жерде тұрғанын /health көрсетеді.',
      ru: 'Повторите немного позже; где стоят таблицы, показывает /health.',
      en: 'Ask again in a while; /health shows where the tables stand.',
    },
  },
  'store-closed': {
    text: {
      kk: 'Оқиғалар қоймасы жабық.',
      ru: 'Хранилище событий закрыто.',
      en: 'The event store is closed.',
    },
    remedy: {
      kk: 'Серверді қайта іске қосыңыз.',
      ru: 'Запустите сервер снова.',
      en: 'Start the server again.',
    },
  },
  'store-failed': {
    text: {
      kk: 'Оқиғалар қоймасы жазбаны қабылдамады: {reason}.',
      ru: 'Хранилище событий не приняло запись: {reason}.',
      en: 'The event store did not take the write: {reason}.',
    },
    remedy: {
      kk: 'Дискідегі бос орынды және қойманың қолжетімділігін тексеріңіз; ештеңе жоғалған жоқ, қайталауға болады.',
      ru: 'Проверьте место на диске и доступность хранилища; ничего не потеряно, действие можно повторить.',
      en: 'Check disk space and that the store can be reached; nothing is lost, the action can be repeated.',
    },
  },
  'bad-position': {
    text: {
      kk: 'Журнал орны жарамсыз: {position}.',
      ru: 'Недопустимая позиция журнала: {position}.',
      en: 'Not a position of the log: {position}.',
    },
    remedy: {
      kk: 'Сервер берген орынды пайдаланыңыз.',
      ru: 'Используйте позицию, которую дал сервер.',
      en: 'Use a position that the server gave.',
    },
  },
  'integrity-broken': {
    text: {
      kk: 'Журнал бүлінген: {stream} ағынының {revision}-жазбасы ({reason}).',
      ru: 'Журнал повреждён: запись {revision} потока {stream} ({reason}).',
      en: 'The log is damaged at revision {revision} of stream {stream} ({reason}).',
    },
    remedy: stop,
  },
  'key-destroyed': {
    text: {
      kk: 'Бұл адамның деректері жойылған.',
      ru: 'Данные этого лица уничтожены.',
      en: "This person's data has been erased.",
    },
    remedy: {
      kk: 'Оларды қалпына келтіру мүмкін емес.',
      ru: 'Восстановить их невозможно.',
      en: 'It cannot be brought back.',
    },
  },
  'calendar-unknown-year': {
    text: {
      kk: '{date} күні жұмыс күнтізбесінде жоқ (белгілі жылдар: {from}–{to}).',
      ru: 'Даты {date} нет в рабочем календаре (известны годы {from}–{to}).',
      en: 'The working calendar does not know {date} (known years: {from}–{to}).',
    },
    remedy: {
      kk: 'Сол жылдың жұмыс күнтізбесін жүктеңіз.',
      ru: 'Загрузите рабочий календарь этого года.',
      en: 'Load the working calendar of that year.',
    },
  },
  'bad-date': {
    text: {
      kk: 'Күн дұрыс жазылмаған: {value}.',
      ru: 'Неверная дата: {value}.',
      en: 'Not a date: {value}.',
    },
    remedy: {
      kk: 'ЖЖЖЖ-АА-КК түрінде жазыңыз, мысалы 2026-03-20.',
      ru: 'Укажите в виде ГГГГ-ММ-ДД, например 2026-03-20.',
      en: 'Write it as YYYY-MM-DD, for example 2026-03-20.',
    },
  },
  'unknown-list': {
    text: {
      kk: '{list} деген тізім жоқ.',
      ru: 'Списка {list} нет.',
      en: 'There is no list {list}.',
    },
    remedy: {
      kk: 'Тізімдер: {known}.',
      ru: 'Есть списки: {known}.',
      en: 'The lists are: {known}.',
    },
  },
  'bad-setting': {
    text: {
      kk: '{setting} баптауы жарамсыз, күтілетіні: {expected}.',
      ru: 'Настройка {setting} непригодна, ожидается: {expected}.',
      en: 'The setting {setting} cannot be used, expected: {expected}.',
    },
    remedy: {
      kk: 'Орта айнымалысын түзетіп, қайта іске қосыңыз.',
      ru: 'Исправьте переменную окружения и запустите снова.',
      en: 'Mend the environment variable and start again.',
    },
  },
  'unknown-table': {
    text: {
      kk: '{table} деген кесте жоқ.',
      ru: 'Таблицы {table} нет.',
      en: 'There is no table {table}.',
    },
    remedy: {
      kk: 'Кестелер: {known}.',
      ru: 'Есть таблицы: {known}.',
      en: 'The tables are: {known}.',
    },
  },
  'unknown-filter': {
    text: {
      kk: '{list} тізімінде {filter} деген сүзгі жоқ.',
      ru: 'У списка {list} нет фильтра {filter}.',
      en: 'The list {list} has no filter {filter}.',
    },
    remedy: {
      kk: 'Сүзгілері: {known}.',
      ru: 'Есть фильтры: {known}.',
      en: 'Its filters are: {known}.',
    },
  },
  'bad-filter-value': {
    text: {
      kk: '{filter} мәні «{value}» бола алмайды.',
      ru: 'Значение {filter} не может быть «{value}».',
      en: '{filter} cannot be “{value}”.',
    },
    remedy: {
      kk: 'Күтілетіні: {expectedKk}.',
      ru: 'Ожидается: {expectedRu}.',
      en: 'Expected: {expectedEn}.',
    },
  },
  'bad-instant': {
    text: {
      kk: 'Уақыт сәті дұрыс жазылмаған: {value}.',
      ru: 'Неверный момент времени: {value}.',
      en: 'Not an instant: {value}.',
    },
    remedy: {
      kk: 'Уақыт белдеуімен жазыңыз, мысалы 2026-03-20T18:05:00+05:00.',
      ru: 'Укажите с часовым поясом, например 2026-03-20T18:05:00+05:00.',
      en: 'Write it with its offset, for example 2026-03-20T18:05:00+05:00.',
    },
  },
  'not-a-quarter-end': {
    text: {
      kk: '{date} тоқсанның соңғы күні емес.',
      ru: '{date} не последний день квартала.',
      en: '{date} is not the last day of a quarter.',
    },
    remedy: {
      kk: '31 наурыз, 30 маусым, 30 қыркүйек немесе 31 желтоқсанды көрсетіңіз.',
      ru: 'Укажите 31 марта, 30 июня, 30 сентября или 31 декабря.',
      en: 'Give 31 March, 30 June, 30 September or 31 December.',
    },
  },
  'quarter-not-begun': {
    text: {
      kk: '{quarter} әлі басталған жоқ: оның бірінші күні — {from}.',
      ru: '{quarter} ещё не начался: его первый день — {from}.',
      en: '{quarter} has not begun: its first day is {from}.',
    },
    remedy: {
      kk: 'Басталған тоқсанды көрсетіңіз (бүгін {today}).',
      ru: 'Укажите квартал, который уже начался (сегодня {today}).',
      en: 'Give a quarter that has begun (today is {today}).',
    },
  },
  'unknown-term': {
    text: {
      kk: 'Белгісіз мерзім түрі: {kind}.',
      ru: 'Неизвестный вид срока: {kind}.',
      en: 'Unknown kind of term: {kind}.',
    },
    remedy: {
      kk: 'Мүмкін түрлері: {known}.',
      ru: 'Возможные виды: {known}.',
      en: 'Known kinds: {known}.',
    },
  },
  'unknown-citation': {
    text: {
      kk: 'Заңда мұндай тармақ не бап жоқ: {citation}.',
      ru: 'Такого пункта или статьи в карте права нет: {citation}.',
      en: 'There is no such paragraph or article in the map of the law: {citation}.',
    },
    remedy: {
      kk: 'Мысалдар: P29, P7-1, "cl. 4", annex, "Code 64"; тізім: `qabyldau law`.',
      ru: 'Примеры: P29, P7-1, "cl. 4", annex, "Code 64"; список: `qabyldau law`.',
      en: 'Examples: P29, P7-1, "cl. 4", annex, "Code 64"; the list: `qabyldau law`.',
    },
  },
  'case-not-found': {
    text: { kk: '{id} ісі табылмады.', ru: 'Дело {id} не найдено.', en: 'There is no case {id}.' },
    remedy: {
      kk: 'Нөмірін тексеріңіз; тізім: `qabyldau appeals`.',
      ru: 'Проверьте номер; список: `qabyldau appeals`.',
      en: 'Check the number; the list: `qabyldau appeals`.',
    },
  },
  'bad-request': {
    text: {
      kk: 'Сұрау дұрыс толтырылмаған: {fields}.',
      ru: 'Запрос заполнен неверно: {fields}.',
      en: 'The request is not filled in correctly: {fields}.',
    },
    remedy: {
      kk: 'Көрсетілген өрістерді түзетіп, қайта жіберіңіз.',
      ru: 'Исправьте указанные поля и отправьте снова.',
      en: 'Mend the fields named and send it again.',
    },
  },
  'of-no-body': {
    text: {
      kk: 'Мұны органның қызметкері ғана жасайды, ал {id} ешбір органның қызметкері емес.',
      ru: 'Это делает только сотрудник органа, а {id} не сотрудник ни одного из органов.',
      en: 'Only an employee of a body does this, and {id} is an employee of none.',
    },
    remedy: {
      kk: 'Орган қызметкерінің кілтімен кіріңіз.',
      ru: 'Войдите с ключом сотрудника органа.',
      en: 'Sign in with the key of an employee of the body.',
    },
  },
  'which-body': {
    text: {
      kk: 'Мұнда бірнеше орган бар ({bodies}), ал қайсысы туралы сұралғаны айтылмаған.',
      ru: 'Здесь несколько органов ({bodies}), а о каком из них речь, не сказано.',
      en: 'Several bodies are kept here ({bodies}), and which one is meant was not said.',
    },
    remedy: {
      kk: 'Органды атаңыз: командада `--body`, HTTP сұрауында `body`.',
      ru: 'Назовите орган: `--body` в команде, `body` в запросе HTTP.',
      en: 'Name the body: `--body` of the command, `body` in a query over HTTP.',
    },
  },
  unauthenticated: {
    text: {
      kk: 'Кіру қажет.',
      ru: 'Требуется вход.',
      en: 'You are not signed in.',
    },
    remedy: {
      kk: 'Серверді іске қосқанда көрсетілген кілтпен кіріңіз.',
      ru: 'Войдите с ключом, который сервер показал при запуске.',
      en: 'Sign in with a key that the server showed when it started.',
    },
  },
  forbidden: {
    text: {
      kk: 'Бұл әрекет сіздің рөліңізге ({role}) рұқсат етілмеген.',
      ru: 'Это действие не разрешено вашей роли ({role}).',
      en: 'Your role ({role}) may not do this.',
    },
    remedy: {
      kk: 'Рұқсаты бар қызметкерге жүгініңіз: {allowed}.',
      ru: 'Обратитесь к тому, кому это разрешено: {allowed}.',
      en: 'Ask somebody who may: {allowed}.',
    },
  },
  'not-found': {
    text: { kk: '{path} жоқ.', ru: '{path} не существует.', en: 'There is no {path}.' },
    remedy: {
      kk: 'Мекенжайлардың тізімі: /api.',
      ru: 'Список адресов: /api.',
      en: 'The list of addresses: /api.',
    },
  },
  'stale-revision': {
    text: {
      kk: 'Іс өзгерген: сізде {given}-нұсқа, қазір {actual}-нұсқа.',
      ru: 'Дело изменилось: у вас версия {given}, сейчас {actual}.',
      en: 'The case has changed: you hold revision {given}, it is now at {actual}.',
    },
    remedy: tryAgain,
  },
  'idempotency-key-reused': {
    text: {
      kk: 'Бұл қайталау кілті басқа мазмұнмен қолданылған.',
      ru: 'Этот ключ повторяемости уже использован с другим содержанием.',
      en: 'This idempotency key was used before with other content.',
    },
    remedy: {
      kk: 'Жаңа әрекетке жаңа кілт беріңіз.',
      ru: 'Дайте новому действию новый ключ.',
      en: 'Give a new action a new key.',
    },
  },
  internal: {
    text: {
      kk: 'Ішкі қате ({id}).',
      ru: 'Внутренняя ошибка ({id}).',
      en: 'Internal error ({id}).',
    },
    remedy: {
      kk: 'Қате нөмірін әкімшіге хабарлаңыз.',
      ru: 'Сообщите номер ошибки администратору.',
      en: 'Tell the administrator the number of the error.',
    },
  },
} as const satisfies Record<string, Entry>;
