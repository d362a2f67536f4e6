import type { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';

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
