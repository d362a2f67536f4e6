import type { Permission } from '@overturn/kernel/vocabulary';
import type { z } from 'zod';

/** A client's person at the portal; `client_owner`: one who may sign and agree for the client. */
export type ClientAccess = 'client' | 'client_owner';

/** Who may call a route; there is no default, so that none is forgotten. */
export type Access = 'public' | 'signed_in' | ClientAccess | Permission;

export interface RouteDefinition {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below the audience's prefix, with `:name` for parameters. */
  readonly path: string;
  readonly access: Access;
  readonly summary: string;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  /** JSON body; `bytes` takes a small octet stream whole, `stream` any as it comes in. */
  readonly body?: z.ZodType | 'bytes' | 'stream';
  /** JSON answer; `bytes` and `html` are sent as files. Absent: 204, no body. */
  readonly response?: z.ZodType | 'bytes' | 'html';
  readonly status?: number;
}

/** Declares a route once, for the server, the screens' client and the OpenAPI document. */
export const route = <const R extends RouteDefinition>(definition: R): R => definition;

type OutputOf<S> = S extends z.ZodType ? z.output<S> : undefined;

/** What the server's handler receives after validation. */
export interface RouteInput<R extends RouteDefinition> {
  params: OutputOf<R['params']>;
  query: OutputOf<R['query']>;
  body: R['body'] extends 'bytes' ? Buffer : R['body'] extends 'stream' ? ByteStream : OutputOf<R['body']>;
}

/** A server's stream of bytes, named here without Node: contracts are read by browsers too. */
export type ByteStream = AsyncIterable<Uint8Array>;

type Part<Name extends string, S> = S extends z.ZodType
  ? Record<never, never> extends z.input<S>
    ? { [K in Name]?: z.input<S> }
    : { [K in Name]: z.input<S> }
  : Record<never, never>;

/** What a caller sends. */
export type RouteRequest<R extends RouteDefinition> = Part<'params', R['params']> &
  Part<'query', R['query']> &
  (R['body'] extends 'bytes' | 'stream' ? { body: Blob } : Part<'body', R['body']>);

/** What a caller gets. */
export type RouteResponse<R extends RouteDefinition> = R['response'] extends 'bytes' | 'html'
  ? Blob
  : OutputOf<R['response']>;
