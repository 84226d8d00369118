import { fillText, QabyldauError, type Language, type Text } from '@qabyldau/kernel';
import { usage, type UsageCode } from './usage-texts.js';

/** A command line that cannot be carried out as it stands. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly text: Text;
  readonly remedy: Text;

  constructor(
    readonly code: UsageCode,
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
