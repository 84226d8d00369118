import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { QabyldauError, type Language } from '@qabyldau/kernel';
import { whoAsks, type SignedIn } from './auth/signed-in.js';
import { languageOf } from './language.js';
import { pathOf } from './path-of.js';

/** A request of somebody signed in, as routes see it. */
export interface Asked {
  readonly by: SignedIn;
  readonly language: Language;
  /** Path without the query. */
  readonly instance: string;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

export const Ask = createParamDecorator((_: unknown, context: ExecutionContext): Asked => {
  const http = context.switchToHttp();
  const request = http.getRequest<FastifyRequest>();
  return {
    by: whoAsks(request),
    language: languageOf(request.headers['accept-language']),
    instance: pathOf(request.url),
    request,
    reply: http.getResponse<FastifyReply>(),
  };
});

/** A parameter of the path; the router guarantees that it is there. */
export const pathParameter = ({ request }: Asked, name: string): string =>
  (request.params as Readonly<Record<string, string>>)[name] ?? '';

/**
 * The body whose employee asks: what is recorded belongs to it.
 * @throws QabyldauError `of-no-body`
 */
export function bodyOf({ by }: Asked): string {
  if (by.body === undefined) throw new QabyldauError('of-no-body', { id: by.id });
  return by.body;
}
