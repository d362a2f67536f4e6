import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** How much of a refused body is still read, and for how long, so that the sender gets to read the answer. */
const LINGER_BYTES = 8 * 1024 * 1024;
const LINGER_MS = 2_000;

/**
 * Octet streams: handed on unread to routes that take a stream, else collected up to the limit. A body that was
 * not read to its end costs its connection: what is still to come is not waited for.
 */
export function takeOctetStreams(fastify: FastifyInstance, limitBytes: number): void {
  fastify.addContentTypeParser(
    'application/octet-stream',
    async (request: FastifyRequest, body: Readable) => {
      const { isStreamed } = request.routeOptions.config as { isStreamed?: boolean };
      return isStreamed ? body : collect(body, Number(request.headers['content-length'] ?? 0), limitBytes);
    },
  );
  fastify.addHook('onSend', (request, reply, _payload, done) => {
    if (isUnread(request)) reply.header('connection', 'close');
    done();
  });
  fastify.addHook('onResponse', (request, _reply, done) => {
    if (isUnread(request)) linger(request);
    done();
  });
}

/** JSON, but for routes that take bytes: a signature is over what came, not over what was made of it. */
export function takeJson(fastify: FastifyInstance): void {
  const parse = fastify.getDefaultJsonParser('error', 'error');
  fastify.removeContentTypeParser('application/json');
  fastify.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    const { isRaw } = request.routeOptions.config as { isRaw?: boolean };
    if (isRaw) done(null, body);
    else void parse(request, body.toString('utf8'), done);
  });
}

const isUnread = ({ raw }: FastifyRequest): boolean => !raw.complete;

function linger({ raw }: FastifyRequest): void {
  const { socket } = raw;
  let seen = 0;
  const timer = setTimeout(() => socket.destroy(), LINGER_MS).unref();
  raw.on('data', (chunk: Buffer) => {
    seen += chunk.length;
    if (seen > LINGER_BYTES) socket.destroy();
  });
  raw.once('close', () => clearTimeout(timer));
  raw.resume();
}

async function collect(body: Readable, announced: number, limitBytes: number): Promise<Buffer> {
  if (announced > limitBytes) throw new BodyTooLarge();
  let size = 0;
  async function* counted() {
    for await (const chunk of body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > limitBytes) throw new BodyTooLarge();
      yield chunk;
    }
  }
  return buffer(Readable.from(counted()));
}

class BodyTooLarge extends Error {
  readonly statusCode = 413;
}
