import { adminRoutes } from '@overturn/contracts/admin';
import { Problem, type RouteDefinition } from '@overturn/contracts/common';
import { portalRoutes } from '@overturn/contracts/portal';
import { publicRoutes } from '@overturn/contracts/public';
import { webhookRoutes } from '@overturn/contracts/webhooks';
import { type z } from 'zod';
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi';

const AUDIENCES = {
  admin: adminRoutes,
  portal: portalRoutes,
  public: publicRoutes,
  webhooks: webhookRoutes,
} as const;

/** The OpenAPI 3.1 document of every route, from the contracts that the server itself parses by. */
export function openApiDocument() {
  const paths: ZodOpenApiPathsObject = {};
  for (const [audience, routes] of Object.entries(AUDIENCES))
    for (const [name, definition] of Object.entries(routes) as [string, RouteDefinition][]) {
      const path = `/api/v1/${audience}${definition.path.replaceAll(/:(\w+)/g, '{$1}')}`;
      paths[path] = {
        ...paths[path],
        [definition.method.toLowerCase()]: operation(audience, name, definition),
      };
    }
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Overturn',
      version: '1',
      description: 'Case management for agencies that get suspended Amazon sellers reinstated.',
      license: { name: 'Proprietary', identifier: 'LicenseRef-Overturn' },
    },
    servers: [{ url: '/' }],
    tags: Object.keys(AUDIENCES).map((name) => ({ name })),
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: '__Host-overturn' },
        portal_session: { type: 'apiKey', in: 'cookie', name: '__Host-overturn-portal' },
      },
    },
    paths,
  });
}

function operation(audience: string, name: string, definition: RouteDefinition): ZodOpenApiOperationObject {
  return {
    operationId: `${audience}_${name}`,
    tags: [audience],
    summary: definition.summary,
    ...(definition.access === 'public'
      ? { security: [] }
      : {
          security: [audience === 'portal' ? { portal_session: [] } : { session: [] }],
          description: `Needs: ${definition.access}`,
        }),
    requestParams: {
      ...(definition.params ? { path: definition.params } : {}),
      ...(definition.query ? { query: definition.query } : {}),
    },
    ...(definition.body ? { requestBody: { required: true, content: content(definition.body) } } : {}),
    responses: {
      [String(definition.status ?? (definition.response ? 200 : 204))]: {
        description: 'Done',
        ...(definition.response ? { content: content(definition.response) } : {}),
      },
      '4XX': {
        description: 'Refused: `code` says why',
        content: { 'application/problem+json': { schema: Problem } },
      },
    },
  };
}

function content(schema: z.ZodType | 'bytes' | 'stream' | 'html') {
  if (schema === 'bytes' || schema === 'stream')
    return { 'application/octet-stream': { schema: { type: 'string' as const, format: 'binary' } } };
  if (schema === 'html') return { 'text/html': { schema: { type: 'string' as const } } };
  return { 'application/json': { schema } };
}
