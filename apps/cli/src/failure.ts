import { QabyldauError, type Language } from '@qabyldau/kernel';

/** What went wrong, for the person at the terminal: what, and what to do about it. */
export function failureText(error: unknown, language: Language): string {
  if (error instanceof QabyldauError)
    return `✗ ${error.text[language]} [${error.code}]\n  ${error.remedy[language]}`;
  if (error instanceof Error) return `✗ ${error.message}`;
  return `✗ ${String(error)}`;
}
