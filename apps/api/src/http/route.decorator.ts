import { Delete, Get, HttpCode, Patch, Post, Put, SetMetadata, applyDecorators } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { RouteDefinition } from '@overturn/contracts/common';

export const ROUTE = 'overturn:route';

const BY_METHOD = { GET: Get, POST: Post, PUT: Put, PATCH: Patch, DELETE: Delete };

/** Binds a handler to a declared route: its method, path, status, access and schemas come from the contract. */
export function Route(definition: RouteDefinition): MethodDecorator {
  const method = BY_METHOD[definition.method];
  return applyDecorators(
    method(definition.path),
    HttpCode(definition.status ?? (definition.response ? 200 : 204)),
    SetMetadata(ROUTE, definition),
    RouteConfig({ isStreamed: definition.body === 'stream', isRaw: definition.body === 'bytes' }),
  );
}
