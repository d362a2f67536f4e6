import { startApi, type TestApi } from '../support/api';
import { Caller } from '../support/caller';
import { createFirm } from '../support/firm';

let api: TestApi;
let owner: Caller;
beforeAll(async () => {
  api = await startApi();
  owner = await (await createFirm(api)).as('owner');
});
afterAll(() => api?.close());

const client = { nameZh: '伪造请求' };

describe('A change from another site’s page', () => {
  it('is refused without the token that only our own pages know, and with a wrong one', async () => {
    for (const token of ['', 'wrong', 'x'.repeat(43)])
      expect((await owner.withToken(token).post('/clients', client)).body).toMatchObject({
        status: 403,
        code: 'HTTP.CSRF_TOKEN_WRONG',
      });
  });

  it('is refused with the token of another session', async () => {
    const other = await (await createFirm(api)).as('owner');
    const { csrfToken } = (await other.get('/session')).body as { csrfToken: string };
    expect((await owner.withToken(csrfToken).post('/clients', client)).status).toBe(403);
  });

  it.each([
    ['sec-fetch-site', 'cross-site'],
    ['sec-fetch-site', 'same-site'],
    ['origin', 'https://evil.example'],
    ['origin', 'null'],
    ['origin', 'http://localhost:4100.evil.example'],
  ])('is refused with %s: %s, signed in or not', async (name, value) => {
    for (const answer of [
      await owner.post('/clients', client, { [name]: value }),
      await new Caller(api).post('/session', { email: 'a@b.example', password: 'x' }, { [name]: value }),
    ])
      expect(answer.body).toMatchObject({ status: 403, code: 'HTTP.FOREIGN_ORIGIN' });
  });

  it.each([
    ['origin', 'http://localhost:4100'],
    ['origin', 'http://127.0.0.1:4100'],
    ['sec-fetch-site', 'same-origin'],
  ])('is not what %s: %s says', async (name, value) => {
    expect((await owner.post('/clients', client, { [name]: value })).status).toBe(201);
  });

  it('is refused as a form that needs no script', async () => {
    const answer = await owner.post('/clients', 'nameZh=x', {
      'content-type': 'application/x-www-form-urlencoded',
    });
    expect(answer.body).toMatchObject({ status: 415, code: 'HTTP.MEDIA_TYPE_NOT_SUPPORTED' });
  });
});

it('every answer carries the headers that keep browsers from guessing, framing and caching', async () => {
  for (const answer of [
    await owner.get('/session'),
    await owner.get('/nowhere'),
    await new Caller(api).get('/session'),
  ]) {
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
    expect(answer.headers['x-frame-options']).toBe('SAMEORIGIN');
    expect(answer.headers['referrer-policy']).toBe('no-referrer');
    expect(answer.headers['x-trace-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect(answer.headers['x-powered-by']).toBeUndefined();
  }
});
