import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export const SMS_KEY = { id: 'LTAI-test', secret: 'the-secret' };

/** The provider as documented: what is not signed with the secret over exactly what came is refused. */
export class SmsStandIn {
  readonly sent: Record<string, string>[] = [];
  private readonly nonces = new Set<string>();
  /** What it answers to a good request. */
  code = 'OK';

  private readonly server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const refusal = this.refuse(request, Buffer.concat(chunks));
      response.statusCode = refusal ? 400 : 200;
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ Code: refusal ?? this.code, Message: '', RequestId: 'x' }));
    });
  });

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${String((this.server.address() as AddressInfo).port)}`;
  }

  stop = () => new Promise((resolve) => this.server.close(resolve));

  private refuse(request: IncomingMessage, body: Buffer): string | null {
    const [path = '', query = ''] = (request.url ?? '').split('?');
    const given = /^ACS3-HMAC-SHA256 Credential=([^,]+),SignedHeaders=([^,]+),Signature=([0-9a-f]{64})$/.exec(
      request.headers.authorization ?? '',
    );
    if (!given || given[1] !== SMS_KEY.id) return 'InvalidAccessKeyId.NotFound';
    const names = (given[2] ?? '').split(';');
    const sha256 = (data: Buffer | string) => createHash('sha256').update(data).digest('hex');
    const canonical = [
      request.method,
      path,
      query,
      names.map((name) => `${name}:${String(request.headers[name])}\n`).join(''),
      names.join(';'),
      sha256(body),
    ].join('\n');
    const expected = createHmac('sha256', SMS_KEY.secret)
      .update(`ACS3-HMAC-SHA256\n${sha256(canonical)}`)
      .digest('hex');
    const inOrder = query.split('&').toSorted().join('&') === query;
    if (expected !== given[3] || !inOrder) return 'SignatureDoesNotMatch';
    const nonce = String(request.headers['x-acs-signature-nonce']);
    if (this.nonces.has(nonce)) return 'SignatureNonceUsed';
    this.nonces.add(nonce);
    const age = Date.now() - Date.parse(String(request.headers['x-acs-date']));
    if (Math.abs(age) > 900_000) return 'InvalidTimeStamp.Expired';
    const { 'x-acs-action': action, 'x-acs-version': version } = request.headers;
    if (action !== 'SendSms' || version !== '2017-05-25') return 'InvalidAction.NotFound';
    this.sent.push(Object.fromEntries(new URLSearchParams(query)));
    return null;
  }
}
