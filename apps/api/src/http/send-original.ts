import type { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';

const SHOWN = new Set(['image/webp', 'image/png', 'text/html']);

/** Sends what the product itself derived, to be shown: it may style itself and nothing else. */
export async function sendPreview(
  reply: FastifyReply,
  mediaType: string,
  content: Readable | Buffer,
): Promise<void> {
  if (!SHOWN.has(mediaType)) throw new Error(`${mediaType} is never shown`);
  await reply
    .header('content-disposition', 'inline')
    .header(
      'content-security-policy',
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox",
    )
    .header('cache-control', 'no-store')
    .header('x-content-type-options', 'nosniff')
    .type(mediaType === 'text/html' ? 'text/html; charset=utf-8' : mediaType)
    .send(content);
}

/** Sends a kept file to be saved, never to be shown as a page of ours. */
export async function sendOriginal(
  reply: FastifyReply,
  fileName: string,
  content: Buffer | Readable,
  sizeBytes?: number,
): Promise<void> {
  if (sizeBytes !== undefined) reply.header('content-length', sizeBytes);
  await reply
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`)
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('cache-control', 'no-store')
    .header('x-content-type-options', 'nosniff')
    .type('application/octet-stream')
    .send(content);
}
