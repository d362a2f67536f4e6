import { Catch, HttpException, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Problem } from '@overturn/contracts/common';
import { Refusal } from '@overturn/kernel';
import { LOGGER } from '@overturn/platform';
import type { FastifyReply } from 'fastify';
import type { Logger } from 'pino';
import type { OverturnRequest } from './request';
import { InputRefused } from './route-input';
import { STATUS_OF_CODE } from './refusals/status-of-code';

/** Turns every failure into RFC 9457 problem JSON. The unexpected is logged once and told as a trace id only. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(LOGGER) private readonly logger: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<OverturnRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = toProblem(error, request.id);
    if (problem.status >= 500)
      this.logger.error(
        {
          traceId: request.id,
          method: request.method,
          route: request.routeOptions.url,
          error: describe(error),
        },
        problem.code,
      );
    sendProblem(reply, problem);
  }
}

export function sendProblem(reply: FastifyReply, problem: Problem): void {
  if (problem.status === 429) reply.header('retry-after', String(problem.params['retryAfterSeconds'] ?? 60));
  void reply.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
}

export function toProblem(error: unknown, traceId: string): Problem {
  if (error instanceof InputRefused) return problemOf('HTTP.INPUT_REFUSED', {}, traceId, [...error.fields]);
  if (error instanceof Refusal) return problemOf(error.code, error.params, traceId);
  const code = codeOfForeignError(error);
  return problemOf(code, {}, traceId);
}

function problemOf(
  code: string,
  params: Problem['params'],
  traceId: string,
  fields?: Problem['fields'],
): Problem {
  const status = STATUS_OF_CODE[code] ?? 500;
  return {
    type: `urn:overturn:problem:${code}`,
    title: code,
    status,
    code,
    params: { ...params },
    ...(fields ? { fields } : {}),
    traceId,
  };
}

const CODE_OF_STATUS: Readonly<Record<number, string>> = {
  400: 'HTTP.BODY_NOT_JSON',
  404: 'HTTP.NOT_FOUND',
  405: 'HTTP.METHOD_NOT_ALLOWED',
  413: 'HTTP.BODY_TOO_LARGE',
  415: 'HTTP.MEDIA_TYPE_NOT_SUPPORTED',
};

/** PostgreSQL: lock not available, statement cancelled by time-out, too many connections, shutting down. */
const BUSY_SQL_STATES = new Set(['55P03', '57014', '53300', '57P01', '57P03', '40P01', '40001']);

function codeOfForeignError(error: unknown): string {
  if (error instanceof HttpException) return CODE_OF_STATUS[error.getStatus()] ?? 'HTTP.UNEXPECTED';
  if (typeof error !== 'object' || error === null) return 'HTTP.UNEXPECTED';
  if (
    'code' in error &&
    typeof error.code === 'string' &&
    (BUSY_SQL_STATES.has(error.code) || error.code === 'ECONNREFUSED')
  )
    return 'HTTP.BUSY';
  if ('code' in error && error.code === '22021') return 'HTTP.INPUT_REFUSED'; // a NUL or broken UTF-8 in a text
  if ('statusCode' in error && typeof error.statusCode === 'number')
    return CODE_OF_STATUS[error.statusCode] ?? 'HTTP.UNEXPECTED';
  return 'HTTP.UNEXPECTED';
}

function describe(error: unknown): { name: string; message: string; stack: string | undefined } {
  if (!(error instanceof Error)) return { name: 'unknown', message: String(error), stack: undefined };
  return { name: error.name, message: error.message.slice(0, 500), stack: error.stack };
}
