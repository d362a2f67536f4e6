import { newId } from '@overturn/platform';
import { startApi, type TestApi } from '../support/api';
import { Caller } from '../support/caller';
import { createFirm, type TestFirm } from '../support/firm';

let api: TestApi;
let firm: TestFirm;
let owner: Caller;
let rival: Caller;
beforeAll(async () => {
  api = await startApi();
  firm = await createFirm(api, ['owner', 'writer']);
  owner = await firm.as('owner');
  rival = await (await createFirm(api)).as('owner');
});
afterAll(() => api?.close());

const rename = (slug: string, caller = owner) => caller.put('/public-page', { slug });
const visit = (slug: string) => Caller.stranger(api).get(`/firms/${slug}`);
const name = () => `ming-${newId().slice(-8)}`;

describe('The address of a firm’s public page', () => {
  it('is named by the firm, and every name that it had still leads there', async () => {
    const [first, second] = [name(), name()];
    const given = ((await owner.get('/public-page')).body as { slug: string }).slug;
    await rename(first);
    expect((await rename(second)).body).toMatchObject({
      slug: second,
      url: expect.stringContaining(`/f/${second}`) as string,
      former: [first, given],
    });
    for (const slug of [given, first, second])
      expect((await visit(slug)).body).toMatchObject({
        firm: { zh: firm.name, en: firm.name },
        slug: second,
      });
  });

  it('is nobody else’s, now or before, and no word of ours', async () => {
    const [mine, next] = [name(), name()];
    await rename(mine);
    expect((await rename(mine, rival)).body).toMatchObject({ code: 'IDENTITY.SLUG_TAKEN' });
    await rename(next);
    expect((await rename(mine, rival)).body).toMatchObject({ code: 'IDENTITY.SLUG_TAKEN' });
    expect((await rename(mine)).status).toBe(200);
    expect((await rename('amazon')).body).toMatchObject({ code: 'IDENTITY.SLUG_RESERVED' });
    expect((await rename('好又快')).body).toMatchObject({ code: 'IDENTITY.SLUG_WRONG' });
    expect((await rename(name(), await firm.as('writer'))).status).toBe(403);
  });

  it('goes to one of two firms that ask at once', async () => {
    const slug = name();
    const answers = await Promise.all([rename(slug), rename(slug, rival)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});
