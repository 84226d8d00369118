import type { Words } from './words.js';

/** What the list of commands says of each, by what it says in English. */
export const commandWords: Words = {
  'A statutory procedure as state machines whose every transition is a stored event': [
    'Әрбір өтуі сақталған оқиға болатын күй машиналары түріндегі заңдық рәсім',
    'Установленная законом процедура как конечные автоматы, каждый переход которых – сохранённое событие',
  ],
  'what `npm start` does: fills an empty data folder with a simulated quarter, then serves': [
    '`npm start` жасайтын іс: бос деректер қалтасын модельденген тоқсанмен толтырып, серверді іске қосады',
    'то, что делает `npm start`: заполняет пустую папку данных смоделированным кварталом и запускает сервер',
  ],
  'serves a data folder over HTTP': [
    'деректер қалтасына HTTP серверін іске қосады',
    'запускает сервер HTTP над папкой данных',
  ],
  'fills an empty data folder: a synthetic akim’s office lives through a period': [
    'бос деректер қалтасын толтырады: ойдан шығарылған әкім аппараты берілген кезеңді бастан өткереді',
    'заполняет пустую папку данных: вымышленный аппарат акима проживает заданный период',
  ],
  'registers real intake, one appeal a line (format: infra/samples/README.md)': [
    'келіп түскен жолданымдарды тіркейді, әр жолда бір жолданым (пішімі: infra/samples/README.md)',
    'регистрирует поступившие обращения, по одному в строке (формат: infra/samples/README.md)',
  ],
  'the register of appeals, newest first': [
    'жолданымдар тізілімі, жаңасынан бастап',
    'реестр обращений, сначала новые',
  ],
  'a list that people work from; without a name, which lists there are': [
    'жұмыс тізімі; атауы берілмесе, қандай тізімдер бар екенін көрсетеді',
    'рабочий список; без названия – какие списки есть',
  ],
  'an appeal: its state, its open terms, what may come next': [
    'жолданым: күйі, ашық мерзімдері, әрі қарай не істеуге болатыны',
    'обращение: состояние, открытые сроки и что может быть дальше',
  ],
  'what happened to an appeal: who, when, what, by which paragraph': [
    'жолданымның тарихы: кім, қашан, не істеді, қай тармақ бойынша',
    'история обращения: кто, когда, что сделал и по какому пункту',
  ],
  'gives a command on an appeal: --field value … for its data (--field:=3 for a number)': [
    'жолданым бойынша әрекет жасайды; деректері: --өріс мән … (сан үшін --өріс:=3)',
    'выполняет действие по обращению; данные: --поле значение … (для числа --поле:=3)',
  ],
  'a letter, a protocol, a list, a schedule as a file': [
    'хатты, хаттаманы, тізімді немесе кестені файл етіп шығарады',
    'выводит письмо, протокол, список или график в файл',
  ],
  'the texts that letters and papers are made from: list, show KIND kk|ru, adopt KIND kk|ru FILE': [
    'хаттар мен қағаздар жасалатын мәтіндер: list, show KIND kk|ru, adopt KIND kk|ru FILE',
    'тексты, из которых составляются письма и бумаги: list, show KIND kk|ru, adopt KIND kk|ru FILE',
  ],
  'the date of a term, and why it falls on that day': [
    'мерзімнің бітетін күні және оның неге сол күнге келетіні',
    'дата окончания срока и почему это именно тот день',
  ],
  'the working calendar: show, preview FILE (what would move), apply FILE (adopts it)': [
    'жұмыс күнтізбесі: show (көрсету), preview FILE (не жылжитынын алдын ала көру), apply FILE (қабылдау)',
    'рабочий календарь: show (показать), preview FILE (что сдвинется), apply FILE (принять)',
  ],
  'open appeals of another edition: dry-run (what would change, what does not fit), migrate': [
    'басқа редакциядағы ашық жолданымдар: dry-run (не өзгереді, не сәйкес келмейді), migrate (көшіру)',
    'открытые обращения другой редакции: dry-run (что изменится, что не подходит), migrate (перевести)',
  ],
  'the quarterly report of a body (P40), or what a figure of it is made of': [
    'органның тоқсандық есебі (40-тармақ) немесе оның көрсеткіші неден құралғаны',
    'квартальный отчёт органа (пункт 40) или из чего сложился его показатель',
  ],
  'reads the views for analysts; without a query, which views and columns there are': [
    'талдаушыларға арналған көріністерді оқиды; сұрау берілмесе, қандай көріністер мен бағандар бар екенін көрсетеді',
    'читает представления для аналитиков; без запроса – какие есть представления и столбцы',
  ],
  'the views for analysts as Parquet or CSV, or the event log for process mining (XES, OCEL 2.0)': [
    'талдаушыларға арналған көріністер (Parquet, CSV) немесе процестерді талдауға арналған оқиғалар журналы (XES, OCEL 2.0)',
    'представления для аналитиков (Parquet, CSV) или журнал событий для анализа процессов (XES, OCEL 2.0)',
  ],
  'how appeals really go: variants, waiting times, bottlenecks, conformance to the chart': [
    'жолданымдар іс жүзінде қалай өтеді: нұсқалар, күту уақыты, кідіретін жерлер, сызбаға сәйкестік',
    'как обращения проходят на деле: варианты, время ожидания, узкие места, соответствие схеме',
  ],
  'the chart of a procedure': ['рәсімнің сызбасы', 'схема процедуры'],
  'the law as a map: each paragraph, what implements it, the tests that prove it': [
    'құқық картасы: әр тармақ, оны не орындайды және қандай тесттер дәлелдейді',
    'карта права: каждый пункт, чем он исполнен и какими тестами доказан',
  ],
  'the logical log, canonical, one event a line; the same history gives the same bytes': [
    'журналдың канондық түрі, әр жолда бір оқиға; бірдей тарих бірдей байттар береді',
    'журнал в каноническом виде, событие в строке; одна история даёт одни и те же байты',
  ],
  "destroys a person's key, with a certificate event; the log stays whole": [
    'адамның кілтін жояды және бұл туралы оқиға жазады; журнал бүтін қалады',
    'уничтожает ключ лица и записывает об этом событие; журнал остаётся целым',
  ],
  're-computes every hash of the log; names the first broken revision': [
    'журналдың барлық хешін қайта есептейді; алғашқы бүлінген жазбаны атайды',
    'пересчитывает все хеши журнала; называет первую повреждённую запись',
  ],
  'builds read models anew beside those in use, proves them the same, and switches to them': [
    'кестелерді қолданыстағылардың қасында жаңадан құрады, бірдей екенін тексереді, содан кейін соларға ауысады',
    'строит таблицы заново рядом с действующими, проверяет, что они совпадают, и переходит на них',
  ],
  'what could not be done and waits for a person: why, since when, what to do; --release takes it up': [
    'орындалмай, адамды күтіп тұрған іс: неге, қашаннан бері, не істеу керек; --release оны қайта бастайды',
    'что не удалось и ждёт человека: почему, с каких пор, что делать; --release возобновляет',
  ],
  'display help for command': ['пәрменнің анықтамасын көрсету', 'показать справку о команде'],
};
