import { Body, Controller, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../auth/roles.js';
import { SIGN_IN_COOKIE } from '../auth/token-of.js';
import { Visitors } from '../auth/visitors.js';
import { languageOfPage } from '../language.js';
import { signInPage } from './sign-in-page.js';

type Given = Readonly<Record<string, unknown>>;

/** A path of this program and nothing else: nobody is led away after signing in. */
const ownPath = (next: unknown): string =>
  typeof next === 'string' && /^\/(?![/\\])[^\s\\]*$/.test(next) ? next : '/';

/** Signing in with a browser: the token is kept in a cookie that no script reads and no other site sends along. */
@Controller()
@ApiExcludeController()
export class SignInRoute {
  constructor(private readonly visitors: Visitors) {}

  @Get('sign-in')
  @Public()
  async ask(@Req() request: FastifyRequest, @Query() { lang, next }: Given, @Res() reply: FastifyReply) {
    const language = languageOfPage(lang, request.headers['accept-language']);
    await sent(reply, signInPage({ language, next: ownPath(next) }));
  }

  @Post('sign-in')
  @HttpCode(303)
  @Public()
  async signIn(
    @Req() request: FastifyRequest,
    @Query() { lang }: Given,
    @Body() body: Given | undefined,
    @Res() reply: FastifyReply,
  ) {
    const language = languageOfPage(lang, request.headers['accept-language']);
    const { token, next } = body ?? {};
    const given = typeof token === 'string' ? token.trim() : '';
    const visitor = fromElsewhere(request) ? undefined : await this.visitors.known(given, language);
    if (visitor === undefined)
      return sent(reply.status(401), signInPage({ language, next: ownPath(next), wrong: true }));
    await reply
      .status(303)
      .header('Set-Cookie', cookie(encodeURIComponent(given), request))
      .header('Location', ownPath(next))
      .send();
  }

  @Post('sign-out')
  @HttpCode(303)
  @Public()
  async signOut(@Req() request: FastifyRequest, @Query() { lang }: Given, @Res() reply: FastifyReply) {
    const language = languageOfPage(lang, request.headers['accept-language']);
    if (!fromElsewhere(request)) void reply.header('Set-Cookie', `${cookie('', request)}; Max-Age=0`);
    await reply.status(303).header('Location', `/?lang=${language}`).send();
  }
}

/** Another site's form: browsers say so. */
const fromElsewhere = ({ headers }: FastifyRequest): boolean =>
  ['cross-site', 'same-site'].includes(String(headers['sec-fetch-site']));

/** It ends with the browser's session. */
const cookie = (value: string, { protocol }: FastifyRequest): string =>
  `${SIGN_IN_COOKIE}=${value}; Path=/; HttpOnly; SameSite=Lax${protocol === 'https' ? '; Secure' : ''}`;

const sent = async (reply: FastifyReply, text: string): Promise<void> => {
  await reply
    .header('Content-Type', 'text/html; charset=utf-8')
    .header('Cache-Control', 'no-store')
    .send(text);
};
