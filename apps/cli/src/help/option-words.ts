import type { Words } from './words.js';

/** What the help of a command says of its arguments and options, by what it says in English. */
export const optionWords: Words = {
  'the data folder': ['деректер қалтасы', 'папка данных'],
  'print JSON': ['JSON түрінде шығару', 'вывести JSON'],
  'of what is printed; by default from the locale': [
    'шығарылатын мәтіннің тілі; берілмесе, жүйе тілі',
    'язык вывода; по умолчанию язык системы',
  ],
  'the port to listen on': ['сервер тыңдайтын порт', 'порт, который слушает сервер'],
  'how many appeals arrive in the simulation': [
    'модельдеуде қанша жолданым түседі',
    'сколько обращений поступает в моделировании',
  ],
  'serve as of this instant: for a simulated run of fixed dates': [
    'сағат осы сәттен бастап жүреді: күндері бекітілген модельдеу үшін',
    'часы идут с этого момента: для моделирования с заданными датами',
  ],
  'hand notices over without the letters: whoever fetches them makes their own': [
    'хабарламаларды хатсыз беру: хатты алушы өзі жасайды',
    'передавать уведомления без писем: письмо составляет получатель',
  ],
  'first day, YYYY-MM-DD': ['алғашқы күн, ЖЖЖЖ-АА-КК', 'первый день, ГГГГ-ММ-ДД'],
  'last day, YYYY-MM-DD': ['соңғы күн, ЖЖЖЖ-АА-КК', 'последний день, ГГГГ-ММ-ДД'],
  'how many appeals arrive': ['қанша жолданым түседі', 'сколько обращений поступает'],
  'the same seed gives the same log': [
    'бастапқы сан: саны бірдей болса, журнал да бірдей',
    'начальное число: при том же числе журнал тот же',
  ],
  'exit 1 when a rule is left that the run could have exercised': [
    'қолдануға болатын, бірақ қолданылмаған қағида қалса, 1 кодымен аяқтау',
    'завершить с кодом 1, если осталось правило, которое могло сработать, но не сработало',
  ],
  'exit 1 when a property of the law does not hold over the log': [
    'журналда заң талабы сақталмаса, 1 кодымен аяқтау',
    'завершить с кодом 1, если в журнале не соблюдено требование закона',
  ],
  'a JSON Lines file': ['JSON Lines файлы', 'файл JSON Lines'],
  "an employee's id, or a role": ['қызметкердің id-і немесе рөл', 'id сотрудника или роль'],
  'as of this instant: for a simulated run of fixed dates': [
    'осы сәттегідей: күндері бекітілген модельдеу үшін',
    'как на этот момент: для моделирования с заданными датами',
  ],
  'only in this state or below it, such as course.onControl or clock.missed': [
    'тек осы күйдегілер және оның ішіндегілер, мысалы course.onControl немесе clock.missed',
    'только в этом состоянии и ниже, например course.onControl или clock.missed',
  ],
  'how many': ['нешеуін шығару', 'сколько вывести'],
  'control, appeals, tasks, notices …': [
    'тізім атауы: control, appeals, tasks, notices …',
    'название списка: control, appeals, tasks, notices …',
  ],
  'filter=value, such as overdue=yes unit=human-services': [
    'сүзгі=мән, мысалы overdue=yes unit=human-services',
    'фильтр=значение, например overdue=yes unit=human-services',
  ],
  'a column of the list; with - before it the largest first': [
    'тізімнің бағаны; алдында - болса, үлкенінен бастап',
    'столбец списка; с - перед ним – сначала наибольшие',
  ],
  'how many lines; a file holds them all': [
    'неше жол; файлға барлығы жазылады',
    'сколько строк; в файл попадают все',
  ],
  'as the list stood then': ['тізімнің сол сәттегі күйі', 'каким список был тогда'],
  'days left and overdue as of this instant, or of the last event of an appeal: last; for a run of fixed dates':
    [
      'қалған күндер мен кешігу осы сәтке немесе жолданымның соңғы оқиғасына (last) қарай; күндері бекітілген модельдеу үшін',
      'остаток дней и просрочка на этот момент или на последнее событие обращения (last); для моделирования с заданными датами',
    ],
  'how it is written': ['қай пішімде жазылады', 'в каком формате выводить'],
  'of CSV': ['CSV бөлгіші', 'разделитель CSV'],
  'write to this file': ['осы файлға жазу', 'записать в этот файл'],
  'an employee or a role: shows what they may see, and the access log says so': [
    'қызметкер немесе рөл: соған рұқсат етілгені ғана көрсетіліп, кіру журналына жазылады',
    'сотрудник или роль: выводится то, что им разрешено видеть, с записью в журнале доступа',
  ],
  'registration number or case id': ['тіркеу нөмірі немесе істің id-і', 'регистрационный номер или id дела'],
  'as it stood then': ['сол сәттегі күйі', 'каким оно было тогда'],
  'as it stood after its n-th event (from 0)': [
    'n-оқиғадан кейінгі күйі (0-ден бастап)',
    'каким оно было после n-го события (с 0)',
  ],
  'what to do: see `qabyldau show APPEAL`': [
    'не істеу керек: `qabyldau show НӨМІР` көрсетеді',
    'что сделать: покажет `qabyldau show НОМЕР`',
  ],
  'ticket, reply, refusal, protocol, reception-list, control-list, schedule …': [
    'құжат түрі: ticket, reply, refusal, protocol, reception-list, control-list, schedule …',
    'вид документа: ticket, reply, refusal, protocol, reception-list, control-list, schedule …',
  ],
  'a reception day': ['қабылдау күні', 'день приёма'],
  'a reception schedule': ['қабылдау кестесі', 'график приёма'],
  'a request to another body': ['басқа органға сұрау салу', 'запрос в другой орган'],
  'an appeal handed in at a reception': [
    'қабылдауда тапсырылған жазбаша жолданым',
    'письменное обращение, поданное на приёме',
  ],
  'a motion of a participant': ['қатысушының өтінішхаты', 'ходатайство участника'],
  'a complaint against an act': ['актіге шағым', 'жалоба на акт'],
  'of the control list: whose; the only one by default': [
    'бақылау тізімі: қай органдікі; берілмесе, жалғыз орган',
    'контрольный список: какого органа; по умолчанию единственного',
  ],
  'of the control list: what is for this unit to do': [
    'бақылау тізімі: осы бөлімшенің істейтіні',
    'контрольный список: что делать этому подразделению',
  ],
  'of the control list: what is for this employee to do': [
    'бақылау тізімі: осы қызметкердің істейтіні',
    'контрольный список: что делать этому сотруднику',
  ],
  'of the control list: what is late': [
    'бақылау тізімі: мерзімі өткендер',
    'контрольный список: просроченное',
  ],
  'of the control list: what is late as of this instant, or of the last event: last': [
    'бақылау тізімі: осы сәтте немесе соңғы оқиға сәтінде (last) мерзімі өткендер',
    'контрольный список: просроченное на этот момент или на последнее событие (last)',
  ],
  'of several notices of the kind this one: reply-2': [
    'сол түрдегі бірнеше хабарламаның бірі: reply-2',
    'одно из нескольких уведомлений этого вида: reply-2',
  ],
  'of a schedule as ics: the receptions of one official': [
    'кесте ics түрінде: бір лауазымды адамның қабылдаулары',
    'график в виде ics: приёмы одного должностного лица',
  ],
  'docx, pdf, html, txt, xlsx, ics; else by the end of --out': [
    'docx, pdf, html, txt, xlsx, ics; берілмесе, --out файлының аяқталуынан',
    'docx, pdf, html, txt, xlsx, ics; иначе по окончанию --out',
  ],
  'the file to write': ['жазылатын файл', 'файл, в который записать'],
  'as the log stood then': ['журналдың сол сәттегі күйі бойынша', 'по журналу, каким он был тогда'],
  'kind of document': ['құжат түрі', 'вид документа'],
  'kk or ru': ['kk немесе ru', 'kk или ru'],
  'the new text': ['жаңа мәтін', 'новый текст'],
  'the body; the only one when not given': [
    'орган; берілмесе, жалғыз орган',
    'орган; если не указан – единственный',
  ],
  'the day the term is counted from, YYYY-MM-DD': [
    'мерзім есептелетін күн, ЖЖЖЖ-АА-КК',
    'день, от которого считается срок, ГГГГ-ММ-ДД',
  ],
  "the body's correction term, working days": [
    'орган белгілеген түзету мерзімі, жұмыс күні',
    'срок исправления, установленный органом, в рабочих днях',
  ],
  'a calendar file: version, act, days': [
    'күнтізбе файлы: version, act, days',
    'файл календаря: version, act, days',
  ],
  'the edition to move to': ['көшірілетін редакция', 'редакция, в которую перевести'],
  'migrate: these only, by registration number or case id': [
    'migrate: тек осылар, тіркеу нөмірі немесе істің id-і бойынша',
    'migrate: только эти, по регистрационному номеру или id дела',
  ],
  'migrate: an administrator': ['migrate: әкімші', 'migrate: администратор'],
  '`explain` opens a cell down to its events': [
    '`explain` көрсеткішті оқиғаларына дейін ашады',
    '`explain` раскрывает показатель до событий',
  ],
  'the cell, such as 3.refused or 2.channel:ORAL': [
    'көрсеткіш, мысалы 3.refused немесе 2.channel:ORAL',
    'показатель, например 3.refused или 2.channel:ORAL',
  ],
  'such as 2026-Q2': ['мысалы 2026-Q2', 'например 2026-Q2'],
  'whose; the only one by default': [
    'қай органдікі; берілмесе, жалғыз орган',
    'какого органа; по умолчанию единственного',
  ],
  'as the log stood after this position': [
    'журналдың осы орнынан кейінгі күйі бойынша',
    'по журналу, каким он был после этой позиции',
  ],
  'of the file': ['файл пішімі', 'формат файла'],
  'write a file; its language is kk or ru': [
    'файлға жазу; тілі kk немесе ru',
    'записать в файл; его язык kk или ru',
  ],
  'the frozen figures of this version': [
    'осы нұсқада бекітілген көрсеткіштер',
    'зафиксированные показатели этой версии',
  ],
  'one SELECT': ['бір SELECT', 'один SELECT'],
  'how many rows at most': ['ең көбі неше жол', 'сколько строк самое большее'],
  'how long it may take': ['неше секундтан аспауы керек', 'сколько секунд может занять'],
  which: ['қай пішімде', 'в каком формате'],
  'a folder for parquet and csv, a file for xes and ocel': [
    'parquet пен csv үшін қалта, xes пен ocel үшін файл',
    'папка для parquet и csv, файл для xes и ocel',
  ],
  'only this view': ['тек осы көрініс', 'только это представление'],
  'lines of each table': ['әр кестедегі жол саны', 'сколько строк в каждой таблице'],
  'the directly-follows graph as SVG': [
    'оқиғалардың тікелей реттілік графы, SVG файлы',
    'граф непосредственного следования событий, файл SVG',
  ],
  'the picture shows what happened so often': [
    'суретте кемінде осынша рет болғандар көрсетіледі',
    'на рисунке то, что случилось не реже стольких раз',
  ],
  'mermaid or json': ['mermaid немесе json', 'mermaid или json'],
  'P1 … P40, annex, cl. 1 … cl. 5, Code 64; or a place such as P15(2)': [
    'P1 … P40, annex, cl. 1 … cl. 5, Code 64 немесе P15(2) сияқты тармақша',
    'P1 … P40, annex, cl. 1 … cl. 5, Code 64 или подпункт вроде P15(2)',
  ],
  'print only its SHA-256 and the number of events': [
    'тек SHA-256 мен оқиғалар санын шығару',
    'вывести только SHA-256 и число событий',
  ],
  'the reference of the person, person-…': ['адамның белгісі, person-…', 'обозначение лица, person-…'],
  'the ground of the erasure': ['жою негізі', 'основание уничтожения'],
  'only this one': ['тек осы кесте', 'только эту таблицу'],
  'takes up again what waits under this id': [
    'осы id-мен күтіп тұрған істі қайта бастайды',
    'возобновляет то, что ждёт под этим id',
  ],
};
