import type { Refusal } from '@qabyldau/engine';
import {
  citationText,
  WrongRequest,
  type JsonObject,
  type Language,
  type QabyldauError,
} from '@qabyldau/kernel';
import { statusOf } from './status-of.js';
import { titleOf } from './titles.js';

/** RFC 9457, `application/problem+json`. */
export interface Problem {
  readonly type: string;
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  /** What to do about it. */
  readonly remedy: string;
  /** Stable; texts may improve. */
  readonly code: string;
  readonly instance: string;
  /** Paragraphs that a refusal rests on. */
  readonly law?: readonly string[];
  /** The same as the reader of this language writes them. */
  readonly grounds?: readonly string[];
  /** Of a request that cannot be read: each of its wrong places; `field` and `code` are stable. */
  readonly errors?: readonly WrongField[];
  readonly data?: JsonObject;
  /** What can be had instead. */
  readonly offer?: object;
}

export interface WrongField {
  /** Its path: `tasks.0.dueOn`. */
  readonly field: string;
  /** The check that it did not pass. */
  readonly code: string;
  readonly text: string;
}

export const PROBLEM_JSON = 'application/problem+json; charset=utf-8';

/** Who is told, and of which request. `instance` is a path without its query. */
export interface Told {
  readonly language: Language;
  readonly instance: string;
}

const typeOf = (code: string): string => `urn:qabyldau:problem:${code}`;

const restingOn = (law: readonly string[], language: Language): Pick<Problem, 'law' | 'grounds'> => ({
  law,
  grounds: law.map((citation) => citationText(citation, language)),
});

const wrongFields = ({ wrong }: WrongRequest, language: Language): readonly WrongField[] =>
  wrong.map(({ field, code, text }) => ({ field, code, text: text[language] }));

/** @param status where HTTP knows it better than the code does (413, 415). */
export function problemOfError(
  error: QabyldauError,
  { language, instance }: Told,
  status: number = statusOf[error.code],
): Problem {
  const law = error.data['law'];
  return {
    type: typeOf(error.code),
    status,
    title: titleOf(status)[language],
    detail: error.text[language],
    remedy: error.remedy[language],
    code: error.code,
    instance,
    ...(Array.isArray(law) ? restingOn(law as readonly string[], language) : {}),
    ...(error instanceof WrongRequest ? { errors: wrongFields(error, language) } : {}),
    data: error.data,
  };
}

/** A lawful "no": 409, or 403 when it is only not this person's business. */
export function problemOfRefusal(refusal: Refusal, { language, instance }: Told): Problem {
  const status = refusal.code === 'not-your-role' ? 403 : 409;
  return {
    type: typeOf(refusal.code),
    status,
    title: titleOf(status)[language],
    detail: refusal.text[language],
    remedy: refusal.remedy[language],
    code: refusal.code,
    instance,
    ...restingOn(refusal.law, language),
    data: refusal.data,
  };
}
