import { fillText, QabyldauError, type Language, type Text } from '@qabyldau/kernel';

/** What a command line can have wrong before the program itself is asked anything. */
const usage = {
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
      kk: '{file} файлы JSON емес: {reason}.',
      ru: 'Файл {file} не в формате JSON: {reason}.',
      en: 'The file {file} is not JSON: {reason}.',
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

/** A command line that cannot be carried out as it stands. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly text: Text;
  readonly remedy: Text;

  constructor(
    readonly code: keyof typeof usage,
    data: Readonly<Record<string, string | number>>,
  ) {
    const text = fillText(usage[code].text, data);
    super(`${code}: ${text.en}`);
    this.text = text;
    this.remedy = fillText(usage[code].remedy, data);
  }
}

/** What went wrong, for the person at the terminal: what, and what to do about it. */
export function failureText(error: unknown, language: Language): string {
  if (error instanceof QabyldauError || error instanceof UsageError)
    return `✗ ${error.text[language]} [${error.code}]\n  ${error.remedy[language]}`;
  return `✗ ${error instanceof Error ? error.message : String(error)}`;
}

/** The same for a program: `{code, detail, remedy}`. */
export function failureJson(error: unknown, language: Language): Readonly<Record<string, string>> {
  if (error instanceof QabyldauError || error instanceof UsageError)
    return { code: error.code, detail: error.text[language], remedy: error.remedy[language] };
  return { code: 'internal', detail: error instanceof Error ? error.message : String(error) };
}
