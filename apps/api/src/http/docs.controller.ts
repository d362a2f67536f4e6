import { Controller, Param, Res } from '@nestjs/common';
import { route } from '@overturn/contracts/common';
import { Refusal } from '@overturn/kernel';
import type { FastifyReply } from 'fastify';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { openApiDocument } from './openapi';
import { Route } from './route.decorator';

const document = route({
  method: 'GET',
  path: '/api/openapi.json',
  access: 'public',
  summary: 'This document',
  status: 200,
});
const page = route({
  method: 'GET',
  path: '/api/docs',
  access: 'public',
  summary: 'A page to try the API',
  status: 200,
});
const asset = route({
  method: 'GET',
  path: '/api/docs/:file',
  access: 'public',
  summary: 'Its parts',
  status: 200,
});

const ASSETS: Readonly<Record<string, string>> = {
  'swagger-ui.css': 'text/css',
  'swagger-ui-bundle.js': 'text/javascript',
  'start.js': 'text/javascript',
};
const HTML = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Overturn API</title>
<link rel="stylesheet" href="/api/docs/swagger-ui.css"><div id="ui"></div>
<script src="/api/docs/swagger-ui-bundle.js"></script><script src="/api/docs/start.js"></script></html>`;
const START = `SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#ui', requestInterceptor: async (request) => {
  if (!['GET', 'HEAD'].includes(request.method)) {
    const session = await fetch('/api/v1/admin/session').then((answer) => (answer.ok ? answer.json() : null));
    if (session) request.headers['x-csrf-token'] = session.csrfToken;
  }
  return request;
} });`;

/** The OpenAPI document and a page to try it, signed in by the same cookie as the screens. */
@Controller()
export class DocsController {
  private readonly document = JSON.stringify(openApiDocument());

  @Route(document)
  async json(@Res() reply: FastifyReply): Promise<void> {
    await reply.type('application/json').send(this.document);
  }

  @Route(page)
  async page(@Res() reply: FastifyReply): Promise<void> {
    await reply
      .header(
        'content-security-policy',
        "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'",
      )
      .type('text/html')
      .send(HTML);
  }

  @Route(asset)
  async asset(@Param('file') file: string, @Res() reply: FastifyReply): Promise<void> {
    const type = ASSETS[file];
    if (!type) throw new Refusal('HTTP.NOT_FOUND');
    const folder = path.dirname(require.resolve('swagger-ui-dist/package.json'));
    await reply.type(type).send(file === 'start.js' ? START : await readFile(path.join(folder, file)));
  }
}
