import type { FastifyRequest } from 'fastify';

/** What a browser keeps once somebody has signed in on the page. */
export const SIGN_IN_COOKIE = 'qabyldau-sign-in';

const inCookie = new RegExp(`(?:^|;\\s*)${SIGN_IN_COOKIE}=([^;]+)`);

/**
 * The token that a request brings: a program's in its header, a browser's in a cookie. With the cookie one may only
 * look, so that no other site can make a browser act.
 */
export function tokenOf({ headers, method }: Pick<FastifyRequest, 'headers' | 'method'>): string | undefined {
  const bearer = /^Bearer (\S+)$/i.exec(headers.authorization ?? '')?.[1];
  if (bearer !== undefined || method !== 'GET') return bearer;
  const kept = inCookie.exec(headers.cookie ?? '')?.[1];
  return kept === undefined ? undefined : decoded(kept);
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
