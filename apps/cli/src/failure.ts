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

/** What the operating system says of a file or of a network address. */
interface SystemFailure extends NodeJS.ErrnoException {
  readonly address?: string;
  readonly port?: number;
  readonly hostname?: string;
}

/** What was thrown, in the words of a catalogue. */
function told(error: unknown): QabyldauError | UsageError {
  if (error instanceof QabyldauError || error instanceof UsageError) return error;
  const { code, syscall, port, path, address, hostname } = (error ?? {}) as SystemFailure;
  if (syscall === 'listen' && port !== undefined) {
    if (code === 'EADDRINUSE') return new UsageError('port-taken', { port });
    if (code === 'EACCES') return new UsageError('port-closed', { port });
  }
  const server = address === undefined ? hostname : `${address}:${String(port)}`;
  if (code !== undefined && server !== undefined)
    return new UsageError('cannot-reach', { address: server, reason: code });
  if (code !== undefined && path !== undefined)
    return new UsageError('cannot-use', { file: path, reason: code });
  return new UsageError('internal', { reason: error instanceof Error ? error.message : String(error) });
}

/** What went wrong, for the person at the terminal: what, and what to do about it. */
export function failureText(error: unknown, language: Language): string {
  const { text, code, remedy } = told(error);
  return `✗ ${text[language]} [${code}]\n  ${remedy[language]}`;
}

/** The same for a program: `{code, detail, remedy}`. */
export function failureJson(error: unknown, language: Language): Readonly<Record<string, string>> {
  const { text, code, remedy } = told(error);
  return { code, detail: text[language], remedy: remedy[language] };
}
