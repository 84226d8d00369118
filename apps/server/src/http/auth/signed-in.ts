import type { Actor } from '@qabyldau/engine';
import type { FastifyRequest } from 'fastify';

/** Who is asking: an employee in one of their roles. */
export type SignedIn = Actor;

const signedIn = new WeakMap<FastifyRequest, SignedIn>();

export function signIn(request: FastifyRequest, who: SignedIn): void {
  signedIn.set(request, who);
}

/** @throws Error on a public route: nobody has signed in there. */
export function whoAsks(request: FastifyRequest): SignedIn {
  const who = signedIn.get(request);
  if (who === undefined) throw new Error('nobody has signed in on this route');
  return who;
}

export const whoMayAsk = (request: FastifyRequest): SignedIn | undefined => signedIn.get(request);
