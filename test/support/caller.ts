import { newId } from '@overturn/platform';
import request, { type Response } from 'supertest';
import type { TestApi } from './api';

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';
/** An answer whose body says nothing of its type: each test says what it expects. */
export type Answer = Omit<Response, 'body'> & { readonly body: unknown };

export type Headers = Readonly<Record<string, string>>;

const ADMIN = '/api/v1/admin';
const PORTAL = '/api/v1/portal';

/** An address that nobody else calls from. */
export function freshAddress(): string {
  const hex = newId().replaceAll('-', '').slice(-12);
  return `fd00::${hex.slice(0, 4)}:${hex.slice(4, 8)}:${hex.slice(8)}`;
}

/** An address in a network that nobody else calls from. */
export const freshNetwork = (): string =>
  `10.${[0, 2, 4]
    .map((at) =>
      Number.parseInt(
        newId()
          .slice(-6 + at)
          .slice(0, 2),
        16,
      ),
    )
    .join('.')}`;

/** What a browser keeps between two visits. */
export interface KeptCaller {
  readonly address: string;
  readonly cookie: string;
  readonly csrfToken: string;
  readonly base: string;
}

/** Somebody at a browser: an address and, once signed in, a cookie and the token against forged requests. */
export class Caller {
  constructor(
    private readonly api: TestApi,
    readonly address: string = freshAddress(),
    private cookie = '',
    private csrfToken = '',
    private readonly base: string = ADMIN,
  ) {}

  /** A stranger at the public page. */
  static stranger = (api: TestApi, address = freshNetwork()): Caller =>
    new Caller(api, address, '', '', '/api/v1/public');

  /** Somebody who was signed in before, at this instance of the API. */
  static again = (api: TestApi, { address, cookie, csrfToken, base }: KeptCaller): Caller =>
    new Caller(api, address, cookie, csrfToken, base);

  keep = (): KeptCaller => ({
    address: this.address,
    cookie: this.cookie,
    csrfToken: this.csrfToken,
    base: this.base,
  });

  /** Somebody at the client portal. */
  static atPortal = (api: TestApi): Caller => new Caller(api, freshAddress(), '', '', PORTAL);

  get = (path: string, headers: Headers = {}): Promise<Answer> => this.send('get', path, undefined, headers);
  post = (path: string, body?: unknown, headers: Headers = {}) => this.send('post', path, body, headers);
  put = (path: string, body: unknown, headers: Headers = {}) => this.send('put', path, body, headers);
  patch = (path: string, body: unknown, headers: Headers = {}) => this.send('patch', path, body, headers);
  delete = (path: string, headers: Headers = {}) => this.send('delete', path, undefined, headers);

  /** `body` goes as JSON, a Buffer as an octet stream; `headers` win over the caller's own. */
  async send(method: Method, path: string, body?: unknown, headers: Headers = {}): Promise<Answer> {
    const own: Record<string, string> = { 'x-forwarded-for': this.address };
    if (this.cookie) own['cookie'] = this.cookie;
    if (this.csrfToken && method !== 'get') own['x-csrf-token'] = this.csrfToken;
    if (Buffer.isBuffer(body)) own['content-type'] = 'application/octet-stream';
    const asked = request(this.api.url)
      [method](`${this.base}${path}`)
      .set({ ...own, ...headers });
    return body === undefined ? asked : asked.send(body as object);
  }

  /** What the browser sends with each call, for calls that are made by hand. */
  browserHeaders(): Headers {
    return { 'x-forwarded-for': this.address, cookie: this.cookie, 'x-csrf-token': this.csrfToken };
  }

  async signIn(email: string, password: string, totp?: string): Promise<Answer> {
    return this.startSession({ email, password, ...(totp ? { totp } : {}) });
  }

  /** Signs in and keeps the cookie and the token. */
  async startSession(body: object, path = '/session'): Promise<Answer> {
    const answer = await this.post(path, body);
    if (answer.status === 200) {
      this.cookie = (answer.get('Set-Cookie') ?? []).map((line) => line.split(';')[0]).join('; ');
      this.csrfToken = (answer.body as { csrfToken: string }).csrfToken;
    }
    return answer;
  }

  /** The same browser at the other audience's door, its session's token under that door's cookie. */
  atOtherDoor(): Caller {
    const isPortal = this.base !== ADMIN;
    const token = this.cookie.split('=').slice(1).join('=');
    const cookie = `${isPortal ? 'overturn' : 'overturn-portal'}=${token}; ${this.cookie}`;
    return new Caller(this.api, this.address, cookie, this.csrfToken, isPortal ? ADMIN : PORTAL);
  }

  /** The same browser without its token, or with another one. */
  withToken(csrfToken: string): Caller {
    return new Caller(this.api, this.address, this.cookie, csrfToken, this.base);
  }
}
