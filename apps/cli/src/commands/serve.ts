import { Command } from 'commander';
import { fillText, type Text } from '@qabyldau/kernel';
import { startServer } from '@qabyldau/server';
import {
  chooseClock,
  chooseLanguage,
  dataFolder,
  instantOption,
  portOption,
  type CommonOptions,
} from '../options.js';
import { print, printJson, table } from '../output.js';

export interface ServeOptions extends CommonOptions {
  readonly port: string;
  readonly clock?: string;
  readonly referencesOnly?: boolean;
}

const words: Record<'serving' | 'pages' | 'api' | 'signIn' | 'stop' | 'clock' | 'behind', Text> = {
  serving: {
    kk: 'Qabyldau жұмыс істеп тұр: {url}',
    ru: 'Qabyldau работает: {url}',
    en: 'Qabyldau is serving: {url}',
  },
  pages: { kk: 'бастапқы бет', ru: 'начальная страница', en: 'start page' },
  api: {
    kk: 'API және оны сынап көру беті',
    ru: 'API и страница, чтобы его попробовать',
    en: 'the API, and a page to try it',
  },
  signIn: {
    kk: 'Кіру үшін рұқсат белгісін беттегі өріске енгізіңіз ({url}/sign-in) немесе Authorization: Bearer тақырыпшасында жіберіңіз; әр рөлге біреуден:',
    ru: 'Вход: введите ключ на странице {url}/sign-in или передайте в заголовке Authorization: Bearer; по одному на роль:',
    en: 'To sign in, give a token at {url}/sign-in, or send it in the header Authorization: Bearer; one for each role:',
  },
  stop: { kk: 'Тоқтату: Ctrl+C', ru: 'Остановить: Ctrl+C', en: 'Ctrl+C stops it.' },
  clock: {
    kk: 'Сағат {at} сәтінен бастап жүреді.',
    ru: 'Часы идут с момента {at}.',
    en: 'The clock starts at {at}.',
  },
  behind: {
    kk: 'Назар аударыңыз: жүйенің сағаты {at} сәтін көрсетіп тұр, ал журналдағы соңғы оқиға {last} сәтінде жазылған. Жаңа оқиғалар {last} уақытымен жазылады, мерзімдер мен хабарламалар сағат сол сәтке жеткенше күтеді. --clock үшін одан кейінгі сәтті көрсетіңіз.',
    ru: 'Внимание: часы показывают {at}, а последнее событие журнала записано {last}. Новые события получат время {last}, а сроки и уведомления подождут, пока часы до него не дойдут. Укажите в --clock более поздний момент.',
    en: 'Careful: the clock says {at}, but the last event of the log was recorded at {last}. New events will be stamped {last}, and terms and notices wait until the clock has come to it. Give --clock a later instant.',
  },
};

export function serveCommand(): Command {
  return new Command('serve')
    .option('--port <n>', 'the port to listen on', '3000')
    .option('--clock <instant>', 'serve as of this instant: for a simulated run of fixed dates')
    .option(
      '--references-only',
      'hand notices over without the letters: whoever fetches them makes their own',
    )
    .action((options: ServeOptions) => serve(options));
}

/** Serves until a signal stops it. */
export async function serve(options: ServeOptions): Promise<void> {
  const language = chooseLanguage(options.language);
  const start = options.clock === undefined ? undefined : instantOption(options.clock);
  const clock = chooseClock(options.clock);
  const server = await startServer({
    directory: dataFolder(options),
    port: portOption(options.port),
    clock,
    letters: options.referencesOnly !== true,
  });
  const { url, signIns } = server;
  const at = clock.now();
  const last = server.system.runtime.lastInstant();
  if (last !== undefined && at < last)
    process.stderr.write(`${fillText(words.behind, { at, last })[language]}\n`);
  if (options.json)
    printJson({ url, signIns: signIns.map(({ role, employee, token }) => ({ role, employee, token })) });
  else {
    print(fillText(words.serving, { url })[language]);
    if (start !== undefined) print(`  ${fillText(words.clock, { at: start })[language]}`);
    print(
      table([
        [`  ${url}/`, words.pages[language]],
        [`  ${url}/api`, words.api[language]],
      ]),
    );
    print();
    print(fillText(words.signIn, { url })[language]);
    print(table(signIns.map(({ role, employee, token }) => [`  ${role}`, employee, token])));
    print();
    print(words.stop[language]);
  }
  await server.closed;
}
