import {
  Inject,
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { RouteDefinition } from '@overturn/contracts/common';
import { LOGGER } from '@overturn/platform';
import type { FastifyReply } from 'fastify';
import type { Logger } from 'pino';
import { map, type Observable } from 'rxjs';
import { z } from 'zod';
import { ROUTE } from './route.decorator';

/** Lets out only what the contract names: an answer is parsed by its schema, unknown keys fall away. */
@Injectable()
export class AnswerInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const definition = this.reflector.get<RouteDefinition | undefined>(ROUTE, context.getHandler());
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    reply.header('cache-control', 'no-store');
    return next.handle().pipe(
      map((value: unknown) => {
        const schema = definition?.response;
        if (!(schema instanceof z.ZodType)) return value;
        const parsed = schema.safeParse(value);
        if (parsed.success) return parsed.data;
        this.logger.error(
          {
            path: definition?.path,
            issues: parsed.error.issues.map((issue) => [issue.path.join('.'), issue.code]),
          },
          'answer breaks its contract',
        );
        throw new Error(`The answer of ${definition?.path} breaks its contract`);
      }),
    );
  }
}
