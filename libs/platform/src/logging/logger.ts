import type { LoggerService } from '@nestjs/common';
import pino, { type Logger } from 'pino';
import type { Settings } from '../config/settings';

const SECRET_PATHS = ['password', 'token', 'cookie', 'authorization', 'secret', 'email', 'text', 'body'];

/** Structured logs: ids and codes only. The redaction is a second net, not a licence. */
export function createLogger(settings: Pick<Settings, 'LOG_LEVEL'>, name: string): Logger {
  return pino({
    name,
    level: settings.LOG_LEVEL,
    redact: {
      paths: SECRET_PATHS.flatMap((path) => [path, `*.${path}`, `*.*.${path}`]),
      censor: '[redacted]',
    },
  });
}

/** Nest's own messages in the same stream. */
export class NestPinoLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, context?: unknown): void {
    this.logger.debug({ context }, String(message));
  }
  error(message: unknown, ...rest: unknown[]): void {
    this.logger.error(
      { rest: rest.map(String) },
      message instanceof Error ? (message.stack ?? message.message) : String(message),
    );
  }
  warn(message: unknown, context?: unknown): void {
    this.logger.warn({ context }, String(message));
  }
  debug(message: unknown, context?: unknown): void {
    this.logger.debug({ context }, String(message));
  }
  verbose(message: unknown, context?: unknown): void {
    this.logger.trace({ context }, String(message));
  }
}
