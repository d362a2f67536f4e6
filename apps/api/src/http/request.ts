import type { SignedInClient } from '@overturn/clients';
import type { SignedIn } from '@overturn/identity';
import type { FastifyRequest } from 'fastify';

/** What the guards leave on a request. */
export interface OverturnRequest extends FastifyRequest {
  signedIn?: SignedIn;
  signedInClient?: SignedInClient;
  sessionToken?: string;
}
