import { Readable } from 'node:stream';
import type { RouteDefinition } from '@overturn/contracts/common';
import { type z } from 'zod';
import type { OverturnRequest } from './request';

export interface FieldIssue {
  readonly path: string;
  readonly code: string;
}

/** Input that does not keep the contract: 422 with the fields. */
export class InputRefused extends Error {
  constructor(readonly fields: readonly FieldIssue[]) {
    super('Input refused');
    this.name = 'InputRefused';
  }
}

/** Parses all parts of a request at once, so that every wrong field is told together. */
export function parseRouteInput(
  definition: RouteDefinition,
  request: OverturnRequest,
): Record<'params' | 'query' | 'body', unknown> {
  const issues: FieldIssue[] = [];
  const parse = (part: 'params' | 'query' | 'body', schema: z.ZodType | undefined, value: unknown) => {
    if (!schema) return undefined;
    const parsed = schema.safeParse(value ?? (part === 'body' ? undefined : {}));
    if (parsed.success) return parsed.data;
    issues.push(...parsed.error.issues.flatMap((issue) => describe(part, issue)));
    return undefined;
  };
  const input = {
    params: parse('params', definition.params, request.params),
    query: parse('query', definition.query, request.query),
    body: bodyOf(definition, request.body, (schema) => parse('body', schema, request.body)),
  };
  if (issues.length > 0) throw new InputRefused(issues.slice(0, 50));
  return input;
}

function describe(part: string, issue: z.core.$ZodIssue): FieldIssue[] {
  const path = [part, ...issue.path.map(String)].join('.');
  if (issue.code === 'unrecognized_keys')
    return issue.keys
      .slice(0, 10)
      .map((key) => ({ path: `${path}.${key}`.slice(0, 200), code: 'UNKNOWN_FIELD' }));
  return [{ path: path.slice(0, 200), code: fieldCode(issue) }];
}

function fieldCode(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'too_small':
      return issue.origin === 'string' && issue.minimum === 1 ? 'REQUIRED' : 'TOO_SMALL';
    case 'too_big':
      return 'TOO_BIG';
    case 'invalid_type':
      return issue.input === undefined ? 'REQUIRED' : 'WRONG_TYPE';
    case 'invalid_format':
      return `NOT_${issue.format.toUpperCase().replaceAll(/[^A-Z]/g, '_')}`;
    case 'custom':
      return issue.message;
    default:
      return issue.code.toUpperCase();
  }
}

function bodyOf(
  { body }: RouteDefinition,
  given: unknown,
  parse: (schema: z.ZodType | undefined) => unknown,
): unknown {
  if (body === 'bytes') return Buffer.isBuffer(given) ? given : Buffer.alloc(0);
  if (body === 'stream') return given instanceof Readable ? given : Readable.from([]);
  return parse(body);
}
