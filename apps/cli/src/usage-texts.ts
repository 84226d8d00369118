import type { Text } from '@qabyldau/kernel';

/** What a command line can have wrong before the program itself is asked anything. */
export const usage = {
  'no-data-folder': {
    text: {
      kk: '{directory} қалтасында журнал жоқ.',
      ru: 'В папке {directory} нет журнала.',
      en: 'There is no log in the folder {directory}.',
    },
    remedy: {
      kk: 'Қалтаны --data арқылы көрсетіңіз; жаңасын `qabyldau simulate` немесе `qabyldau serve` құрады.',
      ru: 'Укажите папку через --data; новую создаёт `qabyldau simulate` или `qabyldau serve`.',
      en: 'Name the folder with --data; `qabyldau simulate` or `qabyldau serve` makes a new one.',
    },
  },
  'folder-not-empty': {
    text: {
      kk: '{directory} қалтасында журнал бар.',
      ru: 'В папке {directory} уже есть журнал.',
      en: 'The folder {directory} holds a log already.',
    },
    remedy: {
      kk: 'Модельдеу бос қалтада ғана басталады: --data арқылы басқасын көрсетіңіз.',
      ru: 'Моделирование начинается только в пустой папке: укажите другую через --data.',
      en: 'A simulation begins in an empty folder only: name another one with --data.',
    },
  },
  'no-such-file': {
    text: {
      kk: '{file} файлы табылмады.',
      ru: 'Файл {file} не найден.',
      en: 'There is no file {file}.',
    },
    remedy: { kk: 'Файл жолын тексеріңіз.', ru: 'Проверьте путь к файлу.', en: 'Check the path.' },
  },
  'cannot-write': {
    text: {
      kk: '{file} файлын жазу мүмкін болмады ({reason}).',
      ru: 'Не удалось записать файл {file} ({reason}).',
      en: 'The file {file} could not be written ({reason}).',
    },
    remedy: {
      kk: 'Қалтаның бар екенін және оған жазуға құқығыңыз бар екенін тексеріңіз.',
      ru: 'Проверьте, есть ли такая папка и можно ли в неё писать.',
      en: 'See whether the folder is there and may be written to.',
    },
  },
  'option-missing': {
    text: {
      kk: '{option} параметрі көрсетілмеген.',
      ru: 'Не указан параметр {option}.',
      en: 'The option {option} is missing.',
    },
    remedy: {
      kk: 'Күтілетіні: {expected}.',
      ru: 'Ожидается: {expected}.',
      en: 'Expected: {expected}.',
    },
  },
  'not-json': {
    text: {
      kk: '{file} файлы JSON емес: қате {line}-жолда.',
      ru: 'Файл {file} не в формате JSON: ошибка в строке {line}.',
      en: 'The file {file} is not JSON: the mistake is in line {line}.',
    },
    remedy: {
      kk: 'Файлды JSON пішімінде жазыңыз.',
      ru: 'Запишите файл в формате JSON.',
      en: 'Write the file as JSON.',
    },
  },
  'bad-option': {
    text: {
      kk: '{option} параметрінің мәні жарамсыз: {value}.',
      ru: 'Неверное значение параметра {option}: {value}.',
      en: 'The option {option} has a wrong value: {value}.',
    },
    remedy: {
      kk: 'Күтілетіні: {expected}.',
      ru: 'Ожидается: {expected}.',
      en: 'Expected: {expected}.',
    },
  },
  'unknown-verb': {
    text: {
      kk: '{verb} деген әрекет жоқ.',
      ru: 'Действия {verb} нет.',
      en: 'There is no action {verb}.',
    },
    remedy: {
      kk: 'Қазір не істеуге болатынын `qabyldau show {appeal}` көрсетеді.',
      ru: 'Что можно сделать сейчас, покажет `qabyldau show {appeal}`.',
      en: '`qabyldau show {appeal}` says what can be done now.',
    },
  },
  'port-taken': {
    text: {
      kk: '{port}-портты басқа бағдарлама алып тұр.',
      ru: 'Порт {port} занят другой программой.',
      en: 'Another program listens on port {port}.',
    },
    remedy: {
      kk: '--port арқылы басқа порт көрсетіңіз.',
      ru: 'Укажите другой порт через --port.',
      en: 'Name another one with --port.',
    },
  },
  'port-closed': {
    text: {
      kk: '{port}-портты ашуға рұқсат жоқ.',
      ru: 'Порт {port} открыть не разрешено.',
      en: 'Port {port} may not be opened.',
    },
    remedy: {
      kk: '--port арқылы 1024 немесе одан үлкен порт көрсетіңіз.',
      ru: 'Укажите через --port порт от 1024 и выше.',
      en: 'Name a port of 1024 or more with --port.',
    },
  },
  'cannot-reach': {
    text: {
      kk: '{address} жауап бермейді ({reason}).',
      ru: '{address} не отвечает ({reason}).',
      en: '{address} does not answer ({reason}).',
    },
    remedy: {
      kk: 'Дерекқордың іске қосылғанын және баптаудағы мекенжайын (DATABASE_URL) тексеріңіз.',
      ru: 'Проверьте, запущена ли база данных и верен ли её адрес в настройке (DATABASE_URL).',
      en: 'See whether the database runs, and its address in the setting (DATABASE_URL).',
    },
  },
  'cannot-use': {
    text: {
      kk: '{file} файлын немесе қалтасын пайдалану мүмкін болмады ({reason}).',
      ru: 'Не удалось использовать файл или папку {file} ({reason}).',
      en: 'The file or folder {file} could not be used ({reason}).',
    },
    remedy: {
      kk: 'Жолын, құқықтарды және дискідегі бос орынды тексеріңіз.',
      ru: 'Проверьте путь, права и место на диске.',
      en: 'See to the path, the rights and the room on the disk.',
    },
  },
  internal: {
    text: {
      kk: 'Күтпеген қате: «{reason}».',
      ru: 'Непредвиденная ошибка: «{reason}».',
      en: 'An error that nobody foresaw: “{reason}”.',
    },
    remedy: {
      kk: 'Пәрменді қайталап көріңіз; қате қайталанса, осы мәтінді әкімшіге жіберіңіз.',
      ru: 'Повторите команду; если ошибка повторится, передайте этот текст администратору.',
      en: 'Try again; if it comes again, pass this text on to the administrator.',
    },
  },
  'unknown-command': {
    text: {
      kk: '{command} деген пәрмен жоқ.',
      ru: 'Команды {command} нет.',
      en: 'There is no command {command}.',
    },
    remedy: {
      kk: 'Пәрмендер: {known}. Әрқайсысының не істейтінін `qabyldau --help` айтады.',
      ru: 'Есть команды: {known}. Что делает каждая, скажет `qabyldau --help`.',
      en: 'The commands are: {known}. `qabyldau --help` says what each of them does.',
    },
  },
  'unknown-option': {
    text: {
      kk: '{option} деген параметр жоқ.',
      ru: 'Параметра {option} нет.',
      en: 'There is no option {option}.',
    },
    remedy: {
      kk: 'Параметрлер: {known}. Түсіндірмесі: `{help}`.',
      ru: 'Есть параметры: {known}. Пояснения: `{help}`.',
      en: 'The options are: {known}. `{help}` explains them.',
    },
  },
  'option-without-value': {
    text: {
      kk: '{option} параметрінің мәні көрсетілмеген.',
      ru: 'У параметра {option} не указано значение.',
      en: 'The option {option} has no value.',
    },
    remedy: {
      kk: 'Мәнін параметрден кейін жазыңыз: {expected}.',
      ru: 'Напишите значение после параметра: {expected}.',
      en: 'Write the value after the option: {expected}.',
    },
  },
  'argument-missing': {
    text: {
      kk: 'Міндетті {argument} аргументі көрсетілмеген.',
      ru: 'Не указан обязательный аргумент {argument}.',
      en: 'The argument {argument} is missing.',
    },
    remedy: {
      kk: 'Күтілетіні: {expected}.',
      ru: 'Ожидается: {expected}.',
      en: 'Expected: {expected}.',
    },
  },
  'bad-argument': {
    text: {
      kk: '{argument} аргументінің мәні жарамсыз: {value}.',
      ru: 'Неверное значение аргумента {argument}: {value}.',
      en: 'The argument {argument} has a wrong value: {value}.',
    },
    remedy: {
      kk: 'Күтілетіні: {expected}.',
      ru: 'Ожидается: {expected}.',
      en: 'Expected: {expected}.',
    },
  },
  'too-many-arguments': {
    text: {
      kk: 'Артық аргумент бар: {given} берілген, ал {command} пәрмені алатыны {most}.',
      ru: 'Лишние аргументы: дано {given}, а команда {command} принимает {most}.',
      en: 'Too many arguments: {given} given, and {command} takes {most}.',
    },
    remedy: {
      kk: 'Бос орны бар мәнді тырнақшаға алыңыз; қалай жазылатынын `{help}` көрсетеді.',
      ru: 'Значение с пробелами берётся в кавычки; как пишется команда, покажет `{help}`.',
      en: 'Put a value with spaces in quotes; `{help}` shows how the command is written.',
    },
  },
  'wrong-command-line': {
    text: {
      kk: 'Пәрмен жолын түсіну мүмкін болмады.',
      ru: 'Командную строку разобрать не удалось.',
      en: 'The command line could not be read.',
    },
    remedy: {
      kk: 'Қалай жазылатынын `{help}` көрсетеді.',
      ru: 'Как она пишется, покажет `{help}`.',
      en: '`{help}` shows how it is written.',
    },
  },
  'no-report-version': {
    text: {
      kk: '{body} органының {quarter} есебінің бекітілген нұсқасы жоқ.',
      ru: 'У отчёта органа {body} за {quarter} нет зафиксированных версий.',
      en: 'No version of the report of {body} for {quarter} is frozen.',
    },
    remedy: {
      kk: '--report-version параметрін алып тастаңыз: есеп журналдың қазіргі күйі бойынша жасалады.',
      ru: 'Уберите --report-version: отчёт будет составлен по журналу, как он есть сейчас.',
      en: 'Leave out --report-version: the report is made from the log as it stands now.',
    },
  },
  'not-yet': {
    text: {
      kk: '{moment} сәтінде {appeal} жолданымы әлі болмаған.',
      ru: 'На момент {moment} обращения {appeal} ещё не было.',
      en: 'At {moment} there was no appeal {appeal} yet.',
    },
    remedy: {
      kk: 'Қашан тіркелгенін `qabyldau history {appeal}` көрсетеді.',
      ru: 'Когда оно зарегистрировано, покажет `qabyldau history {appeal}`.',
      en: '`qabyldau history {appeal}` shows when it was registered.',
    },
  },
} satisfies Readonly<Record<string, { readonly text: Text; readonly remedy: Text }>>;

export type UsageCode = keyof typeof usage;
