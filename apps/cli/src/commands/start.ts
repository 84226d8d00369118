import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { createCalendar, kazakhstanCalendar } from '@qabyldau/calendar';
import { fillText, systemClock, type IsoDate, type Text } from '@qabyldau/kernel';
import { summaryTable } from '@qabyldau/simulation';
import { chooseLanguage, countOption, dataFolder } from '../options.js';
import { print } from '../output.js';
import { serve, type ServeOptions } from './serve.js';
import { simulateWithProgress } from './simulate.js';

interface Options extends ServeOptions {
  readonly appeals: string;
}

const words: Record<'filling' | 'filled', Text> = {
  filling: {
    kk: 'Деректер қалтасы бос. Ойдан шығарылған әкім аппараты {from} күнінен бүгінге дейін жұмыс істеп шығады (жолданым саны: {appeals}) …',
    ru: 'Папка данных пуста. Вымышленный аппарат акима проживёт время с {from} до сегодняшнего дня (обращений: {appeals}) …',
    en: 'The data folder is empty. A synthetic akim’s office lives from {from} until now ({appeals|appeal|appeals}) …',
  },
  filled: { kk: 'Дайын: {seconds} с.', ru: 'Готово: {seconds} с.', en: 'Done in {seconds} s.' },
};

export function startCommand(): Command {
  return new Command('start')
    .option('--port <n>', 'the port to listen on', '3000')
    .option('--appeals <n>', 'how many appeals arrive in the simulation', '2500')
    .action((options: Options) => start(options));
}

async function start(options: Options): Promise<void> {
  const directory = dataFolder(options);
  if (!existsSync(join(directory, 'log.db'))) await fill(directory, options);
  await serve(options);
}

/** The last complete quarter and the days since, up to now: appeals in every state, deadlines ahead. */
async function fill(directory: string, options: Options): Promise<void> {
  const language = chooseLanguage(options.language);
  const now = systemClock.now();
  const today = createCalendar(kazakhstanCalendar).localDate(now);
  const from = lastQuarterStart(today);
  const appeals = countOption('appeals', options.appeals);
  print(fillText(words.filling, { from, appeals })[language]);
  const started = performance.now();
  const summary = await simulateWithProgress(directory, { from, to: today, appeals, seed: 1, until: now });
  print(summaryTable(summary, language));
  print(fillText(words.filled, { seconds: ((performance.now() - started) / 1000).toFixed(0) })[language]);
  print();
}

/** First day of the quarter before the one that a day lies in. */
export function lastQuarterStart(today: IsoDate): IsoDate {
  const year = Number(today.slice(0, 4));
  const quarter = Math.floor((Number(today.slice(5, 7)) - 1) / 3);
  const [y, q] = quarter === 0 ? [year - 1, 3] : [year, quarter - 1];
  return `${y}-${String(q * 3 + 1).padStart(2, '0')}-01` as IsoDate;
}
