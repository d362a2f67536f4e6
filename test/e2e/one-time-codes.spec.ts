import { TOTP } from 'otpauth';
import { startApi, type TestApi } from '../support/api';
import { Caller } from '../support/caller';
import { PASSWORD, createFirm, type TestFirm } from '../support/firm';
import { asSuperuser } from '../support/sql';

let api: TestApi;
let firm: TestFirm;
let recoveryCodes: string[];
let totp: TOTP;
const email = () => firm.member('owner').email;
const STEP_MS = 30_000;
/** The next step's code is accepted within one step of tolerance, and is fresh for the sign-in after the set-up. */
const nextCode = () => totp.generate({ timestamp: Date.now() + STEP_MS });

beforeAll(async () => {
  api = await startApi();
  firm = await createFirm(api);
  const owner = await firm.as('owner');
  const { secret } = (await owner.post('/totp')).body as { secret: string };
  totp = new TOTP({ secret });
  const wrong = await owner.post('/totp/confirm', { code: '000000' });
  expect(wrong.body).toMatchObject({ status: 401, code: 'IDENTITY.TOTP_WRONG' });
  const confirmed = await owner.post('/totp/confirm', { code: totp.generate() });
  recoveryCodes = (confirmed.body as { recoveryCodes: string[] }).recoveryCodes;
});
afterAll(() => api?.close());

const signIn = (code?: string) => new Caller(api).signIn(email(), PASSWORD, code);

describe('One-time codes', () => {
  it('are asked for once they are set up', async () => {
    expect((await signIn()).body).toMatchObject({ status: 401, code: 'IDENTITY.TOTP_REQUIRED' });
    expect((await signIn('000000')).body).toMatchObject({ status: 401, code: 'IDENTITY.TOTP_WRONG' });
  });

  it('work once: the code that confirmed the set-up signs nobody in', async () => {
    expect((await signIn(totp.generate())).status).toBe(401);
  });

  it('work once, for one of eight who use the same code at the same time', async () => {
    const code = nextCode();
    const answers = await Promise.all(Array.from({ length: 8 }, () => signIn(code)));
    expect(answers.map((one) => one.status).sort()).toEqual([200, ...Array<number>(7).fill(401)]);
    expect((await signIn(code)).status).toBe(401);
  });

  it('can be replaced by a recovery code, each once', async () => {
    const [code = ''] = recoveryCodes;
    const answers = await Promise.all(Array.from({ length: 4 }, () => signIn(code)));
    expect(answers.map((one) => one.status).sort()).toEqual([200, 401, 401, 401]);
    expect((await signIn(recoveryCodes[1]?.toUpperCase())).status).toBe(200);
  });

  it('are kept sealed, and recovery codes as hashes', async () => {
    const [row] = await asSuperuser<{ row: string }>([
      'select to_jsonb(p)::text as row from identity.people p where email = $1',
      [email()],
    ]);
    expect(row?.row).not.toContain(totp.secret.base32);
    for (const code of recoveryCodes) expect(row?.row).not.toContain(code);
  });

  it('are switched off with the password only', async () => {
    const caller = new Caller(api);
    await caller.signIn(email(), PASSWORD, recoveryCodes[2]);
    expect((await caller.post('/totp')).body).toMatchObject({ code: 'IDENTITY.TOTP_ALREADY_ON' });
    expect((await caller.post('/totp/remove', { password: 'wrong' })).status).toBe(422);
    expect((await caller.post('/totp/remove', { password: PASSWORD })).status).toBe(204);
    expect((await signIn()).status).toBe(200);
  });
});
