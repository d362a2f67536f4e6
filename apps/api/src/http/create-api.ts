import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { NestPinoLogger, newId, type Settings } from '@overturn/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { ApiModule } from '../api.module';
import { takeJson, takeOctetStreams } from './octet-streams';
import { sendProblem, toProblem } from './problem.filter';

/** A pasted notice of 5 million characters, escaped and in JSON, fits; what is larger is refused unread. */
const BODY_LIMIT_BYTES = 24 * 1024 * 1024;

/** Builds the API's HTTP application, not yet listening. */
export async function createApi(settings: Settings, logger: Logger): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT_BYTES,
    trustProxy: settings.TRUST_PROXY,
    genReqId: () => newId(),
    // A part of a large file over a slow line takes its time; whoever sends a byte a second is cut off here.
    requestTimeout: 120_000,
    routerOptions: { maxParamLength: 200 },
    onProtoPoisoning: 'error',
    onConstructorPoisoning: 'error',
    // Fastify's own refusals (a broken URL) come in the same shape as ours.
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) =>
      sendProblem(reply, toProblem(error, request.id)),
  });
  const fastify = adapter.getInstance();
  // JSON and octet streams only: a form or plain text can be sent from any site without asking the browser.
  fastify.removeContentTypeParser('text/plain');
  takeJson(fastify);
  takeOctetStreams(fastify, BODY_LIMIT_BYTES);
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.forRoot(settings, logger), adapter, {
    logger: new NestPinoLogger(logger),
    abortOnError: false,
    bodyParser: false,
  });
  await app.register(cookie);
  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'none'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
      },
    },
    strictTransportSecurity: settings.ADMIN_URL.startsWith('https:')
      ? { maxAge: 31_536_000, includeSubDomains: true }
      : false,
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'no-referrer' },
  });
  fastify.addHook('onSend', (request, reply, _payload, done) => {
    reply.header('x-trace-id', request.id);
    done();
  });
  app.enableShutdownHooks(['SIGINT', 'SIGTERM']);
  return app;
}
