import { Command } from 'commander';
import { wrongPlace, WrongRequest, type Json, type JsonObject, type Text } from '@qabyldau/kernel';
import { UsageError } from '../failure.js';
import { openDesk, problemText } from '../desk.js';
import { findAppeal } from '../find-appeal.js';
import { withDataFolder } from '../data-folder.js';
import { chooseClock, chooseLanguage, dataFolder, type CommonOptions } from '../options.js';
import { print, printJson, table } from '../output.js';

interface Options extends CommonOptions {
  readonly as: string;
  readonly clock?: string;
}

export function doCommand(): Command {
  return new Command('do')
    .argument('<appeal>', 'registration number or case id')
    .argument('<verb>', 'what to do: see `qabyldau show APPEAL`')
    .argument('[fields...]')
    .requiredOption('--as <actor>', "an employee's id, or a role")
    .option('--clock <instant>', 'as of this instant: for a simulated run of fixed dates')
    .allowUnknownOption()
    .action((appeal: string, verb: string, fields: string[], options: Options) =>
      act(appeal, verb, fields, options),
    );
}

async function act(appeal: string, verb: string, fields: readonly string[], options: Options): Promise<void> {
  const language = chooseLanguage(options.language);
  const directory = dataFolder(options);
  const data = readFields(fields);
  const caseId = await withDataFolder(directory, ({ store }) => findAppeal(store, appeal));
  const desk = await openDesk(directory, options.as, language, chooseClock(options.clock));
  try {
    const answer = await desk.post(
      `/api/v1/appeals/${encodeURIComponent(caseId)}/${encodeURIComponent(verb)}`,
      data,
    );
    if (answer.body['code'] === 'not-found') throw new UsageError('unknown-verb', { verb, appeal });
    const refused = answer.status >= 400;
    if (refused) process.exitCode = 1;
    if (options.json) printJson(answer.body);
    else if (refused) process.stderr.write(`${problemText(answer.body, language)}\n`);
    else printDone(answer.body);
  } finally {
    await desk.close();
  }
}

const fieldFirst: Text = {
  kk: '«--өріс мән» түрінде жазылған өріс',
  ru: 'поле в виде «--поле значение»',
  en: 'a field as “--field value”',
};
const jsonForm: Text = {
  kk: 'JSON түріндегі мән, мысалы 3, true немесе ["e07"]',
  ru: 'значение в JSON, например 3, true или ["e07"]',
  en: 'a value in JSON, such as 3, true or ["e07"]',
};

/** `--a.b text`, `--flag`, `--n:=3`: text unless it is true, false, a JSON list or object, or given with `:=`. */
export function readFields(words: readonly string[]): JsonObject {
  const data: Record<string, Json> = {};
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    if (!word.startsWith('--')) throw new WrongRequest([wrongPlace(word, 'isField', fieldFirst)]);
    const [name, inline] = splitAssignment(word.slice(2));
    const next = words[i + 1];
    const takesNext = inline === undefined && next !== undefined && !next.startsWith('--');
    if (takesNext) i++;
    put(data, name.split('.'), inline ?? (takesNext ? plainValue(next) : true));
  }
  return data;
}

function splitAssignment(word: string): [string, Json | undefined] {
  const typed = word.indexOf(':=');
  if (typed > 0) return [word.slice(0, typed), jsonValue(word.slice(typed + 2))];
  const equals = word.indexOf('=');
  return equals > 0 ? [word.slice(0, equals), plainValue(word.slice(equals + 1))] : [word, undefined];
}

function plainValue(text: string): Json {
  if (text === 'true' || text === 'false') return text === 'true';
  return /^[[{]/.test(text) ? jsonValue(text) : text;
}

/** @throws QabyldauError `bad-request` */
function jsonValue(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch (error) {
    throw new WrongRequest([wrongPlace(text, 'isJson', jsonForm)], { cause: error });
  }
}

function put(data: Record<string, Json>, path: readonly string[], value: Json): void {
  const [name = '', ...rest] = path;
  if (rest.length === 0) {
    data[name] = value;
    return;
  }
  const below = (data[name] ?? {}) as Record<string, Json>;
  data[name] = below;
  put(below, rest, value);
}

interface Done {
  readonly number?: string;
  readonly caseId: string;
  readonly revision: number;
  readonly facts: readonly { readonly revision: number; readonly type: string; readonly label: string }[];
  readonly state: readonly { readonly label: string }[];
}

function printDone(body: JsonObject): void {
  const done = body as unknown as Done;
  print(
    `✓ ${done.number ?? done.caseId}  (${done.revision})  ${done.state.map((state) => state.label).join(' · ')}`,
  );
  if (done.facts.length > 0)
    print(table(done.facts.map((fact) => [`  ${fact.revision}`, fact.type, fact.label])));
}
