import type { FastifyReply } from 'fastify';

/** Sends a kept file to be saved, never to be shown as a page of ours. */
export async function sendOriginal(reply: FastifyReply, fileName: string, bytes: Buffer): Promise<void> {
  await reply
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`)
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('cache-control', 'no-store')
    .type('application/octet-stream')
    .send(bytes);
}
