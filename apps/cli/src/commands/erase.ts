import { Command } from 'commander';
import { fillText, type Text } from '@qabyldau/kernel';
import { openDesk, problemText } from '../desk.js';
import { chooseClock, chooseLanguage, dataFolder, type CommonOptions } from '../options.js';
import { print, printJson } from '../output.js';
import { withViews } from '../views.js';

interface Options extends CommonOptions {
  readonly as: string;
  readonly clock?: string;
  readonly ground: string;
}

const erased: Text = {
  kk: '✓ {subject}: кілт жойылды, дербес деректер енді ешқашан оқылмайды; журналда куәлік бар.',
  ru: '✓ {subject}: ключ уничтожен, персональные данные больше никогда не прочесть; в журнале есть свидетельство.',
  en: '✓ {subject}: the key is destroyed, the personal data can never be read again; the log holds the certificate.',
};

export function eraseCommand(): Command {
  return new Command('erase')
    .argument('<subject>', 'the reference of the person, person-…')
    .requiredOption('--ground <text>', 'the ground of the erasure')
    .option('--as <actor>', "an employee's id, or a role", 'administrator')
    .option('--clock <instant>', 'as of this instant: for a simulated run of fixed dates')
    .action((subject: string, options: Options) => erase(subject, options));
}

async function erase(subject: string, options: Options): Promise<void> {
  const language = chooseLanguage(options.language);
  const desk = await openDesk(dataFolder(options), options.as, language, chooseClock(options.clock));
  try {
    const { status, body } = await desk.post(`/api/v1/persons/${encodeURIComponent(subject)}/erase`, {
      ground: options.ground,
    });
    if (status >= 400) process.exitCode = 1;
    if (options.json) printJson(body);
    else if (status >= 400) process.stderr.write(`${problemText(body, language)}\n`);
    else print(fillText(erased, { subject })[language]);
  } finally {
    await desk.close();
  }
  // Only when the read models have taken the certificate is the person gone from them too.
  await withViews(dataFolder(options), () => Promise.resolve());
}
