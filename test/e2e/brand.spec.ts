import { startApi, type TestApi } from '../support/api';
import { brandToSet } from '../support/brand';
import { Caller } from '../support/caller';
import { openCase } from '../support/cases';
import { createFirm, type TestFirm } from '../support/firm';
import { enterPortal, slugOf } from '../support/portal';

let api: TestApi;
let firm: TestFirm;
let owner: Caller;
beforeAll(async () => {
  api = await startApi();
  firm = await createFirm(api, ['owner', 'writer']);
  owner = await firm.as('owner');
});
afterAll(() => api?.close());

describe('The firm’s brand', () => {
  it('is the product’s own until somebody sets it, over the version that they have seen', async () => {
    expect((await owner.get('/brand')).body).toMatchObject({ firmName: firm.name, colour: null, version: 0 });
    expect(await owner.put('/brand', brandToSet)).toMatchObject({
      status: 200,
      body: { colour: '#8a1538', version: 1 },
    });
    expect((await owner.put('/brand', brandToSet)).body).toMatchObject({ code: 'IDENTITY.VERSION_CONFLICT' });
  });

  it('is seen by visitors and clients', async () => {
    const opened = await openCase(owner);
    const client = (await enterPortal(api, owner, opened.client.id, 'member')).caller;
    const seen = { firmName: firm.name, colour: '#8a1538', phones: brandToSet.phones };
    expect((await client.get('/brand')).body).toMatchObject(seen);
    const visitor = Caller.stranger(api);
    expect((await visitor.get(`/firms/${await slugOf(firm.firmId)}/brand`)).body).toMatchObject(seen);
    expect((await visitor.get('/firms/nobody-here/brand')).status).toBe(404);
  });

  it.each([
    ['a colour that cannot be read', { colour: '#ffcc00' }, 'IDENTITY.COLOUR_TOO_PALE'],
    ['a colour that is none', { colour: 'red' }, 'HTTP.INPUT_REFUSED'],
    ['a phone that is none', { phones: ['<script>'] }, 'HTTP.INPUT_REFUSED'],
  ])('refuses %s', async (_what, change, code) => {
    const refused = await owner.put('/brand', { ...brandToSet, version: 1, ...change });
    expect(refused).toMatchObject({ status: 422, body: { code } });
  });

  it('is set by whoever manages the firm alone', async () => {
    expect((await (await firm.as('writer')).put('/brand', brandToSet)).status).toBe(403);
  });
});
