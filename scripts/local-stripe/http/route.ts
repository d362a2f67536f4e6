import { type z } from 'zod';
import type { Account } from '../model/account';
import { parseParams } from '../model/params';

/** What a handler gets: the account, its checked parameters and the ids in the path. */
export interface Call<P> {
  readonly account: Account;
  readonly params: P;
  readonly id: string;
}

export interface ApiRoute {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** With `:id` for the object's id. */
  readonly path: string;
  readonly run: (account: Account, given: unknown, id: string) => object;
}

/** A route of the API: its parameters are checked before anything happens. */
export const route = <S extends z.ZodType>(
  method: ApiRoute['method'],
  path: string,
  schema: S,
  handle: (call: Call<z.output<S>>) => object,
): ApiRoute => ({
  method,
  path,
  run: (account, given, id) => handle({ account, params: parseParams(schema, given ?? {}), id }),
});
