import { startApi, type TestApi } from '../support/api';
import { Caller } from '../support/caller';
import { PASSWORD, createFirm } from '../support/firm';

let api: TestApi;
beforeAll(async () => {
  api = await startApi({ ADMIN_URL: 'https://staff.firm.example' });
});
afterAll(() => api?.close());

it('over https the cookie is bound to the host and to https, and browsers are told to stay with it', async () => {
  const { email } = (await createFirm(api)).member('owner');
  const caller = new Caller(api);
  const answer = await caller.signIn(email, PASSWORD);
  expect(answer.get('Set-Cookie')?.[0]).toMatch(
    /^__Host-overturn=.*; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
  );
  expect(answer.headers['strict-transport-security']).toContain('max-age=31536000');
  expect((await caller.get('/session')).status).toBe(200);
});
