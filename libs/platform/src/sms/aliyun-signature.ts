import { createHmac } from 'node:crypto';
import { sha256Of } from '../security/ids';

const ALGORITHM = 'ACS3-HMAC-SHA256';

interface AliyunRequest {
  readonly host: string;
  readonly action: string;
  /** Of the API: `2017-05-25`. */
  readonly version: string;
  readonly query: Readonly<Record<string, string>>;
  readonly at: Date;
  readonly nonce: string;
}

/** What the signature says of a character: RFC 3986, with a space as %20. */
const encode = (text: string): string =>
  encodeURIComponent(text).replaceAll(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/**
 * Signs a POST without a body to an RPC-style API of 阿里云 with signature version 3
 * (https://help.aliyun.com/zh/sdk/product-overview/v3-request-structure-and-signature).
 * @returns the query in the order that was signed, and the headers
 */
export function signForAliyun(
  request: AliyunRequest,
  key: { readonly id: string; readonly secret: string },
): { readonly query: string; readonly headers: Readonly<Record<string, string>> } {
  const query = Object.entries(request.query)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .join('&');
  const payloadHash = sha256Of('');
  const headers = {
    host: request.host,
    'x-acs-action': request.action,
    'x-acs-content-sha256': payloadHash,
    'x-acs-date': request.at.toISOString().replace(/\.\d{3}Z$/, 'Z'),
    'x-acs-signature-nonce': request.nonce,
    'x-acs-version': request.version,
  };
  const signedHeaders = Object.keys(headers).join(';');
  const lines = Object.entries(headers).map(([name, value]) => `${name}:${value}\n`);
  const canonical = ['POST', '/', query, lines.join(''), signedHeaders, payloadHash].join('\n');
  const signature = createHmac('sha256', key.secret)
    .update(`${ALGORITHM}\n${sha256Of(canonical)}`)
    .digest('hex');
  return {
    query,
    headers: {
      ...headers,
      authorization: `${ALGORITHM} Credential=${key.id},SignedHeaders=${signedHeaders},Signature=${signature}`,
    },
  };
}
