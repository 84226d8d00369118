import { Catch, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { QabyldauError, randomId } from '@qabyldau/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { LOG } from '../../log.js';
import { languageOf, languageOfPage } from '../language.js';
import { problemPage } from '../pages/problem-page.js';
import { pathOf } from '../path-of.js';
import { knownError } from './error-of.js';
import { PROBLEM_JSON, problemOfError } from './problem.js';

type Query = Readonly<Record<string, unknown>>;

/** Somebody reads it in a browser: what programs ask for stands under `/api`. */
const isPage = ({ headers }: FastifyRequest, path: string): boolean =>
  !path.startsWith('/api/') && (headers.accept ?? '').includes('text/html');

/** Every throw becomes a problem document; what nobody foresaw gets a number, in the answer and in the log. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(LOG) private readonly log: Logger) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.answer(thrown, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }

  answer(thrown: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const instance = pathOf(request.url);
    const asked = request.method === 'GET' ? instance : `${request.method} ${instance}`;
    const { error, status } = knownError(thrown, asked) ?? { error: this.#unforeseen(thrown) };
    const onPage = isPage(request, instance);
    const accepted = request.headers['accept-language'];
    const language = onPage
      ? languageOfPage((request.query as Query | undefined)?.['lang'], accepted)
      : languageOf(accepted);
    const told = { language, instance };
    const problem = problemOfError(error, told, status);
    if (problem.status >= 500 && error.code !== 'internal')
      this.log.error({ err: error, code: error.code }, 'failed');
    if (reply.sent) return;
    if (problem.status === 401) void reply.header('WWW-Authenticate', 'Bearer');
    if (problem.status === 503) void reply.header('Retry-After', '1');
    void reply.status(problem.status);
    if (onPage) {
      const text = problemPage(problem, request.url, language);
      return void reply.header('Content-Type', 'text/html; charset=utf-8').send(text);
    }
    void reply.header('Content-Type', PROBLEM_JSON).send(JSON.stringify(problem));
  }

  #unforeseen(thrown: unknown): QabyldauError {
    const id = randomId();
    this.log.error({ err: thrown, id }, 'unforeseen error');
    return new QabyldauError('internal', { id }, { cause: thrown });
  }
}
