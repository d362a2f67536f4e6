import { route } from '@overturn/contracts/common';
import { z } from 'zod';
import { ApiProblem } from '../errors/api-problem';
import { createApi } from './create-api';

const routes = {
  list: route({
    method: 'GET',
    path: '/things',
    access: 'public',
    summary: '',
    query: z.object({ tag: z.array(z.string()).optional(), q: z.string().optional() }),
    response: z.object({ items: z.array(z.string()) }),
  }),
  change: route({
    method: 'POST',
    path: '/things/:thingId',
    access: 'public',
    summary: '',
    params: z.object({ thingId: z.string() }),
    body: z.object({ name: z.string() }),
    response: z.object({ csrfToken: z.string() }),
  }),
  upload: route({
    method: 'POST',
    path: '/files',
    access: 'public',
    summary: '',
    body: 'bytes',
    status: 204,
  }),
  download: route({ method: 'GET', path: '/file', access: 'public', summary: '', response: 'bytes' }),
} as const;

interface FakeAnswer {
  readonly status?: number;
  readonly json?: unknown;
}

const sent: { url: string; init: RequestInit }[] = [];
function answerWith({ status = 200, json }: FakeAnswer) {
  sent.length = 0;
  globalThis.fetch = jest.fn((url: string | URL | Request, init: RequestInit = {}) => {
    sent.push({ url: String(url), init });
    const body = json === undefined ? Promise.reject(new SyntaxError('no JSON')) : Promise.resolve(json);
    body.catch(() => undefined);
    return Promise.resolve({
      ok: status < 400,
      status,
      json: () => body,
      blob: () => Promise.resolve(new Blob(['bytes'])),
    } as Response);
  });
}

const headers = () => sent[0]?.init.headers as Record<string, string>;

describe('the client of the API', () => {
  it('fills in addresses, repeats keys of arrays and leaves absent values out', async () => {
    answerWith({ json: { items: [] } });
    await createApi(routes, '/api').list({ query: { tag: ['a', 'b c'] } });
    expect(sent[0]?.url).toBe('/api/things?tag=a&tag=b+c');
    expect(sent[0]?.init).toMatchObject({ method: 'GET', credentials: 'same-origin' });
  });

  it('sends the CSRF token with what changes something, and not with what reads', async () => {
    const api = createApi(routes, '/api', { csrfToken: () => 'token' });
    answerWith({ json: { items: [] } });
    await api.list();
    expect(headers()).not.toHaveProperty('x-csrf-token');
    answerWith({ json: { csrfToken: 'next' } });
    await api.change({ params: { thingId: 'a/b' }, body: { name: '林' } });
    expect(headers()).toMatchObject({ 'x-csrf-token': 'token', 'content-type': 'application/json' });
    expect(sent[0]?.url).toBe('/api/things/a%2Fb');
    expect(sent[0]?.init.body).toBe('{"name":"林"}');
  });

  it('shows every JSON answer to the listener', async () => {
    const onAnswer = jest.fn();
    answerWith({ json: { csrfToken: 'next' } });
    await createApi(routes, '/api', { onAnswer }).change({ params: { thingId: '1' }, body: { name: 'x' } });
    expect(onAnswer).toHaveBeenCalledWith({ csrfToken: 'next' });
  });

  it('sends and receives bytes as they are', async () => {
    const api = createApi(routes, '/api');
    const file = new Blob(['mail']);
    answerWith({ status: 204 });
    await expect(api.upload({ body: file })).resolves.toBeUndefined();
    expect(headers()['content-type']).toBe('application/octet-stream');
    expect(sent[0]?.init.body).toBe(file);
    answerWith({});
    await expect(api.download()).resolves.toBeInstanceOf(Blob);
  });

  it('throws the problem that the server answered, with its wrong fields', async () => {
    answerWith({
      status: 422,
      json: {
        code: 'HTTP.INPUT_REFUSED',
        params: {},
        fields: [{ path: 'body.email', code: 'REQUIRED' }],
        traceId: 't',
      },
    });
    const refused = await createApi(routes, '/api').list().catch(ApiProblem.of);
    expect(refused).toMatchObject({ code: 'HTTP.INPUT_REFUSED', status: 422, traceId: 't' });
    expect((refused as ApiProblem).fieldCode('email')).toBe('REQUIRED');
  });

  it('calls a gateway’s page a busy server', async () => {
    answerWith({ status: 502 });
    await expect(createApi(routes, '/api').list()).rejects.toMatchObject({ code: 'HTTP.BUSY' });
  });

  it('says that the server was not reached', async () => {
    globalThis.fetch = jest.fn(() => Promise.reject(new TypeError('Failed to fetch')));
    await expect(createApi(routes, '/api').list()).rejects.toMatchObject({
      code: 'NETWORK.UNREACHABLE',
      status: 0,
    });
  });

  it('lets an abandoned call end as the browser ends it', async () => {
    globalThis.fetch = jest.fn(() => Promise.reject(new DOMException('gone', 'AbortError')));
    await expect(createApi(routes, '/api').list()).rejects.toMatchObject({ name: 'AbortError' });
  });
});
