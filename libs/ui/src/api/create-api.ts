import type { RouteDefinition, RouteRequest, RouteResponse } from '@overturn/contracts/common';
import { ApiProblem } from '../errors/api-problem';
import { urlOf } from './url-of';

export interface ApiOptions {
  /** The session's CSRF token, sent with every call that changes something. */
  readonly csrfToken?: () => string | null;
  /** Sees every JSON answer, before the caller does. */
  readonly onAnswer?: (answer: unknown) => void;
}

type Arguments<R extends RouteDefinition> =
  Record<never, never> extends RouteRequest<R>
    ? [request?: RouteRequest<R>, signal?: AbortSignal]
    : [request: RouteRequest<R>, signal?: AbortSignal];

export type Api<Routes extends Readonly<Record<string, RouteDefinition>>> = {
  readonly [Name in keyof Routes]: (...args: Arguments<Routes[Name]>) => Promise<RouteResponse<Routes[Name]>>;
};

interface LooseRequest {
  readonly params?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

/**
 * A function for each route of an audience. Each throws `ApiProblem` for every answer that is not 2xx, and
 * with code `NETWORK.UNREACHABLE` where no answer came; an aborted call throws the browser's AbortError.
 */
export function createApi<const Routes extends Readonly<Record<string, RouteDefinition>>>(
  routes: Routes,
  prefix: string,
  options: ApiOptions = {},
): Api<Routes> {
  const calls = Object.entries(routes).map(([name, route]) => [
    name,
    (request: LooseRequest = {}, signal?: AbortSignal) => call(route, prefix, request, options, signal),
  ]);
  return Object.fromEntries(calls) as Api<Routes>;
}

async function call(
  route: RouteDefinition,
  prefix: string,
  request: LooseRequest,
  options: ApiOptions,
  signal: AbortSignal | undefined,
): Promise<unknown> {
  const response = await send(urlOf(prefix, route.path, request.params, request.query), {
    method: route.method,
    credentials: 'same-origin',
    headers: headersOf(route, request.body, options),
    ...bodyOf(route, request.body),
    ...(signal ? { signal } : {}),
  });
  if (!response.ok) throw await ApiProblem.from(response);
  if (route.response === 'bytes' || route.response === 'html') return response.blob();
  if (route.response === undefined || response.status === 204) return undefined;
  const answer: unknown = await response.json();
  options.onAnswer?.(answer);
  return answer;
}

async function send(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw ApiProblem.unreachable();
  }
}

function headersOf(route: RouteDefinition, body: unknown, options: ApiOptions): Record<string, string> {
  const headers: Record<string, string> = {
    accept: 'application/json, application/problem+json, */*;q=0.5',
  };
  if (takesBytes(route)) headers['content-type'] = 'application/octet-stream';
  else if (body !== undefined) headers['content-type'] = 'application/json';
  const token = route.method === 'GET' ? null : options.csrfToken?.();
  if (token) headers['x-csrf-token'] = token;
  return headers;
}

function bodyOf(route: RouteDefinition, body: unknown): { body?: BodyInit } {
  if (body === undefined) return {};
  return { body: takesBytes(route) ? (body as Blob) : JSON.stringify(body) };
}

const takesBytes = (route: RouteDefinition): boolean => route.body === 'bytes' || route.body === 'stream';
