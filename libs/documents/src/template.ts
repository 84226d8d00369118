import { fillPlaces, placesIn } from '@qabyldau/kernel';
import type { Block, DocumentLanguage, Run } from './model.js';

/** What a template's placeholders stand for: words, or for one that stands alone on its line, whole blocks. */
export interface TemplateValues {
  readonly texts: Readonly<Record<string, string | undefined>>;
  readonly blocks?: Readonly<Record<string, readonly Block[] | undefined>> | undefined;
}

export interface FilledTemplate {
  readonly blocks: readonly Block[];
  /** Placeholders of lines that may not be left out, and for which nothing is known. */
  readonly missing: readonly string[];
}

const alone = /^\{([a-zA-Z][a-zA-Z0-9]*)\}$/;

/**
 * Fills a template: one line, one paragraph. `# ` and `## ` begin headings, `- ` an item, `**…**` is bold;
 * a line that begins with `? ` is left out when nothing is known of one of its placeholders. A number may be followed
 * by the words that change with it: `{days|рабочего дня|рабочих дней}`.
 */
export function filledTemplate(
  template: string,
  language: DocumentLanguage,
  { texts, blocks = {} }: TemplateValues,
): FilledTemplate {
  const made: Block[] = [];
  const missing: string[] = [];
  for (const raw of template.split(/\r?\n/)) {
    const trimmed = raw.trim();
    if (trimmed === '') continue;
    const optional = trimmed.startsWith('? ');
    const line = optional ? trimmed.slice(2).trim() : trimmed;
    const only = alone.exec(line)?.[1];
    const whole = only === undefined ? undefined : blocks[only];
    if (whole !== undefined) {
      made.push(...whole);
      continue;
    }
    const absent = placesIn(line).filter((name) => isAbsent(texts[name]));
    if (absent.length > 0) {
      if (!optional) missing.push(...absent);
      continue;
    }
    add(made, withOneStop(line, texts), (words) => filledLine(words, language, texts));
  }
  return { blocks: made, missing: [...new Set(missing)] };
}

const isAbsent = (value: string | undefined): boolean => value === undefined || value.trim() === '';

/** Of "{name}." where the name is "Смаилов Ә.А.", one full stop is enough. */
const withOneStop = (line: string, texts: TemplateValues['texts']): string =>
  line.replace(/\{([a-zA-Z0-9]+)\}(\*\*)?\./g, (whole, name: string, mark = '') =>
    texts[name]?.endsWith('.') === true ? `{${name}}${String(mark)}` : whole,
  );

/** Values come in after the marks are read: what somebody wrote is never taken for a mark. */
function filledLine(
  line: string,
  language: DocumentLanguage,
  texts: TemplateValues['texts'],
): readonly Run[] {
  return line.split('**').flatMap((part, place): readonly Run[] => {
    const text = fillPlaces(part, language, (name) => texts[name]);
    if (text === '') return [];
    return [place % 2 === 1 ? { text, strong: true } : { text }];
  });
}

function add(made: Block[], line: string, filled: (line: string) => readonly Run[]): void {
  const heading = /^(#{1,3}) +(.*)$/.exec(line);
  if (heading !== null) {
    const level = Math.min(heading[1]?.length ?? 1, 3) as 1 | 2 | 3;
    const text = filled(heading[2] ?? '')
      .map((run) => run.text)
      .join('');
    made.push({ kind: 'heading', level, text });
    return;
  }
  if (line.startsWith('- ')) {
    const last = made.at(-1);
    const item = filled(line.slice(2));
    if (last?.kind === 'list') made[made.length - 1] = { ...last, items: [...last.items, item] };
    else made.push({ kind: 'list', items: [item] });
    return;
  }
  // What an applicant or an official wrote may have lines of its own.
  for (const words of paragraphsOf(filled(line))) {
    made.push({ kind: 'paragraph', words, align: 'justify', indent: true });
  }
}

function paragraphsOf(runs: readonly Run[]): readonly (readonly Run[])[] {
  const paragraphs: Run[][] = [[]];
  for (const run of runs) {
    for (const [place, text] of run.text.split(/\n+/).entries()) {
      if (place > 0) paragraphs.push([]);
      if (text !== '') paragraphs.at(-1)?.push({ ...run, text });
    }
  }
  return paragraphs.filter((one) => one.length > 0);
}
